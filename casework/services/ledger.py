"""The warning ledger of a person: entered by an outcome, struck by an appeal, relied on later."""

import datetime as dt
from collections.abc import Collection

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.case_facts import CaseFacts, Rules
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, Refused
from casework.domain.facts.decided import WarningFacts
from casework.domain.ids import CaseId, WarningId
from casework.domain.phrases import in_sentence
from casework.domain.refusal import unmet
from casework.domain.refusals import decision as refusals
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import triage as process
from casework.domain.roles import Role
from casework.domain.vocabulary import SANCTIONS, WARNING_LEVELS
from casework.domain.warnings import WarningLife
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.decisions import OutcomeWarning
from casework.store.tables.hearings import LedgerWarning, Outcome

LONGEST = 120
EARLIER = "earlier"
"""A warning given before this store: it comes from the personal file, not from a case here."""


@act(Role.CASEWORKER)
def record_earlier_warning(
    desk: Desk,
    case: CaseId,
    *,
    level: str,
    issued_on: dt.date,
    live_months: int,
    about: str,
    on: dt.date,
) -> WarningId:
    """Enter a warning that the person was given before the council kept its cases here."""
    entries.choice(level, sorted(WARNING_LEVELS), "level", "which warning it is")
    entries.past(issued_on, desk.today, "issued_on", "The day of the warning")
    if not 1 <= live_months <= LONGEST:
        raise BadEntry(
            entry_refusals.NOT_A_CHOICE, where="live_months", what="from 1 to 120 months"
        )
    what = entries.passage(about, "about", "what it was for, and where it is kept", required=True)
    row = beside(desk, case, on)
    if row.respondent_id is None:
        raise Refused([unmet(process.RESPONDENT_UNKNOWN)])
    same = select(LedgerWarning.id).where(
        LedgerWarning.person_id == row.respondent_id,
        LedgerWarning.level == level,
        LedgerWarning.issued_on == issued_on,
    )
    if desk.session.scalars(same).first() is not None:
        what = f"A {in_sentence(SANCTIONS[level])} of {say_day(issued_on)}"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="issued_on", what=what)
    kept = _entered(desk, row, row.respondent_id, level, WarningLife(issued_on, live_months))
    kept.origin, kept.about = EARLIER, what
    words = (
        f"An earlier warning was entered: {in_sentence(SANCTIONS[level])}, {say_day(issued_on)}."
    )
    tell_story(desk, row, "record_earlier_warning", words, on)
    return WarningId(kept.id)


def enter_warning(
    desk: Desk, case: Case, person_id: str, outcome: Outcome, rules: Rules, months: int | None
) -> LedgerWarning:
    """A line of the ledger, live for as long as the pack says or was decided."""
    live = months if months is not None else rules.live_months[outcome.sanction]
    return _entered(desk, case, person_id, outcome.sanction, WarningLife(outcome.served_on, live))


def strike_warnings(desk: Desk, case: Case, why: str, on: dt.date) -> None:
    """An appeal cancels what this case put into the ledger; the line stays readable."""
    for one in _of_case(desk, case):
        one.cancelled_on, one.cancelled_reason = on, why


def take_off_appeal_days(desk: Desk, case: Case, first: dt.date, last: dt.date) -> int:
    """Where the pack says so, the days an appeal took do not count against the person."""
    days = max(0, (last - first).days)
    for one in _of_case(desk, case):
        one.days_on_appeal = days
        one.spent_from = WarningLife(one.issued_on, one.live_months, days).spent_from
    return days


def chosen(
    facts: CaseFacts,
    live: Collection[str],
    spent: Collection[str],
    legal_reference: str,
    on: dt.date,
) -> tuple[WarningFacts, ...]:
    """The warnings an outcome relies on. Raises `BadEntry` for what may not be relied on at all."""
    known = {one.id: one for one in facts.ledger if not one.is_cancelled}
    if unknown := [one for one in (*live, *spent) if one not in known]:
        where = "warnings" if unknown[0] in live else "spent_warnings"
        raise BadEntry(refusals.WARNING_NOT_OF_PERSON, where=where)
    for one in (known[each] for each in live):
        if not one.is_live_on(on):
            level, issued = in_sentence(SANCTIONS[one.level]), say_day(one.issued_on)
            raise BadEntry(refusals.NOT_A_LIVE_WARNING, level=level, issued=issued, day=say_day(on))
    if spent and not legal_reference:
        raise BadEntry(refusals.LEGAL_REFERENCE_MISSING)
    return tuple(known[one] for one in dict.fromkeys((*live, *spent)))


def rely_on(
    desk: Desk, outcome: Outcome, found: Collection[WarningFacts], legal_reference: str, on: dt.date
) -> None:
    """Keep which warnings an outcome rests on."""
    for one in found:
        live = one.is_live_on(on)
        desk.add(
            OutcomeWarning(
                outcome_id=outcome.id,
                warning_id=one.id,
                was_spent=not live,
                legal_reference="" if live else legal_reference,
            )
        )


def _entered(
    desk: Desk, case: Case, person_id: str, level: str, life: WarningLife
) -> LedgerWarning:
    return desk.add(
        LedgerWarning(
            case_id=case.id,
            person_id=person_id,
            level=level,
            issued_on=life.issued_on,
            live_months=life.live_months,
            spent_from=life.spent_from,
            cancelled_on=None,
        )
    )


def _of_case(desk: Desk, case: Case) -> list[LedgerWarning]:
    wanted = select(LedgerWarning).where(
        LedgerWarning.case_id == case.id,
        LedgerWarning.cancelled_on.is_(None),
        LedgerWarning.origin != EARLIER,
    )
    return list(desk.session.scalars(wanted))
