"""The hearing, outcome and referral parts of a case."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.case_people import PartHolder
from casework.domain.choices import SERVICE_METHODS
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import SANCTIONS
from casework.fact_parts.people import parts
from casework.facts import facts_of
from casework.queries.duty_rows import DutyRow, duty_rows
from casework.queries.filling import filled
from casework.store.tables.cases import Case
from casework.store.tables.hearings import Appeal, Hearing, LedgerWarning, Outcome, Postponement
from casework.store.tables.people import Person


@dataclass(frozen=True)
class PostponementRow:
    """A hearing put off."""

    kind: str
    asked_by: str
    reason: str
    was_on: dt.date
    proposed_on: dt.date | None
    postponed_on: dt.date


@dataclass(frozen=True)
class HearingRow:
    """One hearing with its notice, attendance and minutes."""

    id: str
    number: int
    kind: str
    state: str
    chair: str
    served_on: dt.date
    served_how: str
    received_on: dt.date
    held_on: dt.date
    held_time: str
    place: str
    consequences: str
    dismissal_possible: bool
    papers: str
    witnesses: str
    adjustments: str
    companion_told: bool
    companion: str
    attended: str
    attendance: str
    opened_on: dt.date | None
    closed_on: dt.date | None
    minutes: str
    postponements: tuple[PostponementRow, ...]


@dataclass(frozen=True)
class HearingPage:
    """The hearing part."""

    hearings: tuple[HearingRow, ...]
    people: tuple[PartHolder, ...]


@dataclass(frozen=True)
class OutcomeRow:
    """What was decided and why."""

    sanction: str
    sanction_words: str
    decided_by: str
    decided_on: dt.date
    reasons: str
    belief: str
    grounds: str
    investigation: str
    mitigation: str
    warnings_considered: str
    comparators: str
    proportionality: str
    code_considered: str
    harm_ground: str
    harm_reason: str
    more_serious_breach: str
    served_on: dt.date
    served_how: str
    received_on: dt.date
    appeal_to: str
    last_day: dt.date | None


@dataclass(frozen=True)
class AppealRow:
    """An appeal."""

    lodged_on: dt.date
    grounds: str
    is_in_time: bool
    late_reason: str
    decision: str
    decided_on: dt.date | None
    decided_by: str
    reasons: str


@dataclass(frozen=True)
class WarningRow:
    """A line of the ledger of this person."""

    level: str
    issued_on: dt.date
    spent_from: dt.date
    is_live: bool
    is_cancelled: bool


@dataclass(frozen=True)
class OutcomePage:
    """The outcome part. `earlier` are outcomes whose place an appeal or a new round took."""

    outcome: OutcomeRow | None
    appeal: AppealRow | None
    warnings: tuple[WarningRow, ...]
    earlier: tuple[OutcomeRow, ...] = ()


@look(*READS_CASES)
def hearings(desk: Desk, case: str) -> HearingPage:
    """The hearing part of a case."""
    row = desk.case(case)
    found = desk.session.scalars(
        select(Hearing).where(Hearing.case_id == row.id).order_by(Hearing.number)
    )
    return HearingPage(tuple(_hearing(desk, one) for one in found), parts(desk, row))


@look(*READS_CASES)
def outcome(desk: Desk, case: str) -> OutcomePage:
    """The outcome part of a case."""
    row = desk.case(case)
    found = _outcomes(desk, row)
    last = found[-1] if found else None
    return OutcomePage(last, _appeal(desk, row), _warnings(desk, row), tuple(found[:-1]))


@look(*READS_CASES)
def duties(desk: Desk, case: str) -> tuple[DutyRow, ...]:
    """The referrals part of a case."""
    row = desk.case(case)
    return duty_rows(desk, row, facts_of(desk, row))


def _hearing(desk: Desk, one: Hearing) -> HearingRow:
    moved = desk.session.scalars(
        select(Postponement).where(Postponement.hearing_id == one.id).order_by(Postponement.id)
    )
    return filled(
        HearingRow,
        one,
        chair=_name(desk, one.chair_id),
        served_how=SERVICE_METHODS.get(one.served_how, one.served_how),
        postponements=tuple(filled(PostponementRow, each) for each in moved),
    )


def _outcomes(desk: Desk, case: Case) -> list[OutcomeRow]:
    wanted = select(Outcome).where(Outcome.case_id == case.id).order_by(Outcome.id)
    return [
        filled(
            OutcomeRow,
            one,
            sanction_words=SANCTIONS[one.sanction],
            decided_by=_name(desk, one.decided_by),
            served_how=SERVICE_METHODS.get(one.served_how, one.served_how),
        )
        for one in desk.session.scalars(wanted)
    ]


def _appeal(desk: Desk, case: Case) -> AppealRow | None:
    wanted = select(Appeal).where(Appeal.case_id == case.id).order_by(Appeal.id.desc())
    one = desk.session.scalars(wanted.limit(1)).first()
    return None if one is None else filled(AppealRow, one, decided_by=_name(desk, one.decided_by))


def _warnings(desk: Desk, case: Case) -> tuple[WarningRow, ...]:
    """The ledger of the person, from every case that this user may see."""
    wanted = (
        select(LedgerWarning)
        .join(Case, Case.id == LedgerWarning.case_id)
        .where(LedgerWarning.person_id == case.respondent_id, *desk.sees())
    )
    return tuple(
        WarningRow(
            SANCTIONS[one.level],
            one.issued_on,
            one.spent_from,
            one.cancelled_on is None and one.issued_on <= desk.today < one.spent_from,
            one.cancelled_on is not None,
        )
        for one in desk.session.scalars(wanted.order_by(LedgerWarning.issued_on))
    )


def _name(desk: Desk, person_id: str | None) -> str:
    person = desk.session.get(Person, person_id) if person_id else None
    return person.name if person else ""
