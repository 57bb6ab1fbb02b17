"""Somebody leaves before the end: the days, the answers of each body, what goes with it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import LEAVING_REASONS
from casework.queries.filling import filled
from casework.queries.region_rows import ChangeRow, RegionRecords
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.region_records import (
    HarmAnswer,
    LeaverDuty,
    LeavingFinding,
    SettlementCheck,
)
from casework.store.tables.regions import Leaving, LeavingAnswer


@dataclass(frozen=True)
class AnswerRow:
    """'Would we have dismissed?' for one body, in its words; `holds` while no later one follows."""

    body: str
    name: str
    is_final: bool
    answer: str
    words: str
    reason: str
    harm_ground: str
    owner: str
    answered_on: dt.date
    ask_again_on: dt.date | None
    holds: bool


@dataclass(frozen=True)
class FindingRow:
    """Whether an allegation would have led to dismissal; `holds` while no later one follows."""

    allegation_id: str
    number: int
    heading: str
    answer: str
    reason: str
    decided_by: str
    on: dt.date
    holds: bool


@dataclass(frozen=True)
class LimbRow:
    """One limb of the referral ground for one allegation; `holds` while no later one follows."""

    number: int
    limb: str
    met: str
    reason: str
    decided_by: str
    on: dt.date
    holds: bool


@dataclass(frozen=True)
class LeavingRow:
    """The person goes, or went. `undetermined` are allegations that nobody answered yet."""

    reason: str
    reason_words: str
    received_on: dt.date
    how: str
    told_to: str
    notice: str
    last_day: dt.date | None
    work_stopped_on: dt.date | None
    exhibit: str
    state_before: str
    withdrawn_on: dt.date | None
    withdrawn_agreed_by: str
    withdrawn_reason: str
    answers: tuple[AnswerRow, ...]
    findings: tuple[FindingRow, ...]
    undetermined: tuple[int, ...]
    changes: tuple[ChangeRow, ...]


@dataclass(frozen=True)
class SettlementRow:
    """The wording of a settlement as somebody read it; `restricts` are codes."""

    on: dt.date
    wording: str
    restricts: tuple[str, ...]
    note: str
    checked_by: str


@dataclass(frozen=True)
class LeaverDutyRow:
    """Something asked of a leaver; `state` is asked, done, refused or no_answer."""

    id: str
    what: str
    printed_ref: str
    asked_on: dt.date
    asked_how: str
    is_after_leaving: bool
    state: str
    answered_on: dt.date | None
    note: str
    changes: tuple[ChangeRow, ...]
    due_on: dt.date | None


def leavings(desk: Desk, case: Case, kept: RegionRecords) -> tuple[LeavingRow, ...]:
    """Oldest first."""
    wanted = select(Leaving).where(Leaving.case_id == case.id).order_by(Leaving.id)
    rows = desk.session.scalars(wanted).all()
    alleged = _alleged(desk, case) if rows else []
    return tuple(_leaving(desk, one, kept, alleged) for one in rows)


def _leaving(
    desk: Desk, one: Leaving, kept: RegionRecords, alleged: Sequence[Allegation]
) -> LeavingRow:
    findings = _findings(desk, one, alleged)
    answered = {each.allegation_id for each in findings}
    standing = [each for each in alleged if each.withdrawn_on is None]
    exhibit = desk.session.get(Exhibit, one.exhibit_id) if one.exhibit_id else None
    return filled(
        LeavingRow,
        one,
        reason_words=LEAVING_REASONS.get(one.reason, one.reason),
        exhibit=f"EX-{exhibit.number}" if exhibit else "",
        answers=_answers(desk, one),
        findings=findings,
        undetermined=tuple(each.number for each in standing if each.id not in answered),
        changes=kept.changes_of(one.id),
    )


def _answers(desk: Desk, leaving: Leaving) -> tuple[AnswerRow, ...]:
    wanted = select(LeavingAnswer).where(LeavingAnswer.leaving_id == leaving.id)
    rows = desk.session.scalars(wanted.order_by(LeavingAnswer.id)).all()
    last = {(one.body, one.is_final): one.id for one in rows}
    bodies = {one.code: one for one in desk.packs.bodies}
    found = []
    for one in rows:
        body = bodies.get(one.body)
        words = body.leaving_answers.get(one.answer, one.answer) if body else one.answer
        name = body.short_name if body else one.body.upper()
        holds = last[one.body, one.is_final] == one.id
        found.append(filled(AnswerRow, one, name=name, words=words, holds=holds))
    return tuple(found)


def _findings(
    desk: Desk, leaving: Leaving, alleged: Sequence[Allegation]
) -> tuple[FindingRow, ...]:
    wanted = select(LeavingFinding).where(LeavingFinding.leaving_id == leaving.id)
    rows = desk.session.scalars(wanted.order_by(LeavingFinding.id)).all()
    last = {one.allegation_id: one.id for one in rows}
    known = {one.id: one for one in alleged}
    return tuple(
        filled(
            FindingRow,
            one,
            number=known[one.allegation_id].number,
            heading=known[one.allegation_id].heading,
            holds=last[one.allegation_id] == one.id,
        )
        for one in rows
    )


def limbs(desk: Desk, case: Case) -> tuple[LimbRow, ...]:
    """Answers to the referral ground, in the order they were given."""
    wanted = select(HarmAnswer).where(HarmAnswer.case_id == case.id).order_by(HarmAnswer.id)
    rows = desk.session.scalars(wanted).all()
    last = {(one.allegation_id, one.limb): one.id for one in rows}
    numbers = {one.id: one.number for one in _alleged(desk, case)} if rows else {}
    return tuple(
        filled(
            LimbRow,
            one,
            number=numbers[one.allegation_id],
            holds=last[one.allegation_id, one.limb] == one.id,
        )
        for one in rows
    )


def settlements(desk: Desk, case: Case) -> tuple[SettlementRow, ...]:
    """Every wording that was read, oldest first."""
    wanted = select(SettlementCheck).where(SettlementCheck.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(SettlementCheck.id))
    return tuple(filled(SettlementRow, one, restricts=tuple(one.restricts.split())) for one in rows)


def leaver_duties(desk: Desk, case: Case, kept: RegionRecords) -> tuple[LeaverDutyRow, ...]:
    """What was asked of the leaver, in that order."""
    wanted = select(LeaverDuty).where(LeaverDuty.case_id == case.id).order_by(LeaverDuty.id)
    return tuple(
        filled(
            LeaverDutyRow,
            one,
            changes=kept.changes_of(one.id),
            due_on=kept.due_of("LEAVER_DUTY", one.id),
        )
        for one in desk.session.scalars(wanted)
    )


def _alleged(desk: Desk, case: Case) -> Sequence[Allegation]:
    wanted = select(Allegation).where(Allegation.case_id == case.id)
    return desk.session.scalars(wanted.order_by(Allegation.number)).all()
