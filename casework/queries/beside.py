"""What runs beside a case: suspension, removal, holds, concerns, leaving."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.choices import CONCERN_KINDS, HOLD_KINDS, LEAVING_REASONS, SCHOOL_TYPES
from casework.domain.roles import READS_CASES
from casework.fact_parts.changes import voided
from casework.fact_parts.regions import school
from casework.facts import pack_of
from casework.queries.filling import filled
from casework.queries.region_rows import records
from casework.queries.suspension_rows import (
    AccessRow,
    ArrangementRow,
    SuspensionRow,
    WeighedRow,
    access,
    arrangements,
    suspensions,
    weighed,
)
from casework.store.tables.cases import Case
from casework.store.tables.regions import (
    Concern,
    Hold,
    Leaving,
    LeavingAnswer,
    Removal,
)


@dataclass(frozen=True)
class RemovalRow:
    """A request or instruction; `state` is requested, removed, refused or unable."""

    id: str
    kind: str
    what: str
    asked_on: dt.date
    asked_how: str
    state: str
    answered_on: dt.date | None
    answer: str


@dataclass(frozen=True)
class HoldRow:
    """A hold; it stands while `lifted_on` is empty."""

    id: str
    kind_words: str
    asked_by: str
    may_contact_employee: bool
    may_continue: str
    placed_on: dt.date
    lifted_on: dt.date | None
    lifted_reason: str


@dataclass(frozen=True)
class ConcernRow:
    """A grievance or possible disclosure; `state` is open, paused, with_legal or resolved."""

    id: str
    kind_words: str
    state: str
    raised_on: dt.date
    summary: str
    handling_reason: str
    resolved_on: dt.date | None
    resolution: str


@dataclass(frozen=True)
class AnswerRow:
    """'Would we have dismissed?' for one body."""

    body: str
    is_final: bool
    answer: str
    reason: str
    harm_ground: str
    owner: str
    answered_on: dt.date
    ask_again_on: dt.date | None


@dataclass(frozen=True)
class LeavingRow:
    """The person goes, or went."""

    reason_words: str
    received_on: dt.date
    last_day: dt.date | None
    withdrawn_on: dt.date | None
    answers: tuple[AnswerRow, ...]


@dataclass(frozen=True)
class BesidePage:
    """Everything that runs beside a case."""

    suspensions: tuple[SuspensionRow, ...]
    weighed: tuple[WeighedRow, ...]
    arrangements: tuple[ArrangementRow, ...]
    access: tuple[AccessRow, ...]
    school: str
    """What kind of school it is, and who decides there; empty where that does not matter."""
    removals: tuple[RemovalRow, ...]
    holds: tuple[HoldRow, ...]
    concerns: tuple[ConcernRow, ...]
    leavings: tuple[LeavingRow, ...]


@look(*READS_CASES)
def beside(desk: Desk, case: str) -> BesidePage:
    """What runs beside a case, oldest first of each kind."""
    row = desk.case(case)
    kept = records(desk, row)
    return BesidePage(
        suspensions=suspensions(desk, row, kept),
        weighed=weighed(desk, row),
        arrangements=arrangements(desk, row, kept),
        access=access(desk, row),
        school=_school(desk, row),
        removals=_removals(desk, row),
        holds=_holds(desk, row),
        concerns=_concerns(desk, row),
        leavings=_leavings(desk, row),
    )


def _school(desk: Desk, case: Case) -> str:
    pack = pack_of(desk, case)
    said = school(desk, case, pack).school_type
    named = pack.employer_of(said) if said else None
    if not said:
        return ""
    kind = SCHOOL_TYPES.get(said, said)
    return f"{kind}: {named.sentence}" if named else f"{kind}."


def _removals(desk: Desk, case: Case) -> tuple[RemovalRow, ...]:
    wanted = (
        select(Removal)
        .where(Removal.case_id == case.id, Removal.id.not_in(voided("removal")))
        .order_by(Removal.id)
    )
    return tuple(filled(RemovalRow, one) for one in desk.session.scalars(wanted))


def _holds(desk: Desk, case: Case) -> tuple[HoldRow, ...]:
    wanted = (
        select(Hold)
        .where(Hold.case_id == case.id, Hold.id.not_in(voided("hold")))
        .order_by(Hold.id)
    )
    return tuple(
        filled(HoldRow, one, kind_words=HOLD_KINDS.get(one.kind, one.kind))
        for one in desk.session.scalars(wanted)
    )


def _concerns(desk: Desk, case: Case) -> tuple[ConcernRow, ...]:
    wanted = (
        select(Concern)
        .where(Concern.case_id == case.id, Concern.id.not_in(voided("concern")))
        .order_by(Concern.id)
    )
    return tuple(
        filled(ConcernRow, one, kind_words=CONCERN_KINDS.get(one.kind, one.kind))
        for one in desk.session.scalars(wanted)
    )


def _leavings(desk: Desk, case: Case) -> tuple[LeavingRow, ...]:
    wanted = select(Leaving).where(Leaving.case_id == case.id).order_by(Leaving.id)
    return tuple(
        filled(
            LeavingRow,
            one,
            reason_words=LEAVING_REASONS.get(one.reason, one.reason),
            answers=_answers(desk, one),
        )
        for one in desk.session.scalars(wanted)
    )


def _answers(desk: Desk, leaving: Leaving) -> tuple[AnswerRow, ...]:
    wanted = select(LeavingAnswer).where(LeavingAnswer.leaving_id == leaving.id)
    rows = desk.session.scalars(wanted.order_by(LeavingAnswer.id))
    return tuple(filled(AnswerRow, one) for one in rows)
