"""The warning ledger of a person: live, spent, cancelled on appeal."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import SANCTIONS
from casework.store.tables.cases import Case
from casework.store.tables.decisions import OutcomeWarning
from casework.store.tables.hearings import LedgerWarning


@dataclass(frozen=True)
class WarningRow:
    """A line of the ledger of this person."""

    level: str
    issued_on: dt.date
    spent_from: dt.date
    is_live: bool
    is_cancelled: bool
    id: str = ""
    live_months: int = 0
    days_on_appeal: int = 0
    cancelled_on: dt.date | None = None
    cancelled_reason: str = ""
    is_earlier: bool = False
    """Given before this store."""
    about: str = ""
    reference: str = ""
    """Of the case it was given in."""


@dataclass(frozen=True)
class ReliedRow:
    """A warning that an outcome rests on; `legal_reference` where it was spent."""

    level: str
    issued_on: dt.date
    was_spent: bool
    legal_reference: str


@look(*READS_CASES)
def ledger(desk: Desk, case: str) -> tuple[WarningRow, ...]:
    """Every warning of the person of a case, from every case this user may see, oldest first."""
    return ledger_of(desk, desk.case(case))


def ledger_of(desk: Desk, case: Case) -> tuple[WarningRow, ...]:
    """The same, for a case that was looked up already."""
    if case.respondent_id is None:
        return ()
    wanted = (
        select(LedgerWarning, Case.reference)
        .join(Case, Case.id == LedgerWarning.case_id)
        .where(LedgerWarning.person_id == case.respondent_id, *desk.sees())
    )
    found = desk.session.execute(wanted.order_by(LedgerWarning.issued_on, LedgerWarning.id))
    return tuple(
        WarningRow(
            level=SANCTIONS[one.level],
            issued_on=one.issued_on,
            spent_from=one.spent_from,
            is_live=one.cancelled_on is None and one.issued_on <= desk.today < one.spent_from,
            is_cancelled=one.cancelled_on is not None,
            id=one.id,
            live_months=one.live_months,
            days_on_appeal=one.days_on_appeal,
            cancelled_on=one.cancelled_on,
            cancelled_reason=one.cancelled_reason,
            is_earlier=one.origin == "earlier",
            about=one.about,
            reference=reference,
        )
        for one, reference in found
    )


def relied_on(desk: Desk, outcome_id: str) -> tuple[ReliedRow, ...]:
    """The warnings that one outcome rests on."""
    found = desk.session.execute(
        select(OutcomeWarning, LedgerWarning)
        .join(LedgerWarning, LedgerWarning.id == OutcomeWarning.warning_id)
        .where(OutcomeWarning.outcome_id == outcome_id)
        .order_by(LedgerWarning.issued_on)
    )
    return tuple(
        ReliedRow(SANCTIONS[one.level], one.issued_on, link.was_spent, link.legal_reference)
        for link, one in found
    )
