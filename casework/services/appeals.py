"""Appeals: lodging, calling, deciding; the referral clocks never wait for them."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import NotFound
from casework.domain.guards.hearing import companion_told, notice_long_enough
from casework.domain.guards.outcome import appeal_in_time, not_graver
from casework.domain.guards.triage import may_hold
from casework.domain.ids import CaseId, HearingId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.vocabulary import SANCTIONS, CaseState
from casework.fact_parts.calendars import working_calendar
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.entries import NoticeEntry, PersonEntry
from casework.services.hearings import current as current_hearing
from casework.services.hearings import new_hearing, serve
from casework.services.outcomes import vary_outcome
from casework.services.people import give_part, keep_person
from casework.services.steps_taken import move, take, tell_story
from casework.store.tables.cases import Case, Clock
from casework.store.tables.hearings import Appeal, LedgerWarning

APPEAL_DECISIONS = {
    "upheld": "The outcome stands",
    "varied": "The outcome is varied",
    "overturned": "The outcome is overturned",
}


@act(Role.CASEWORKER)
def lodge_appeal(
    desk: Desk, case: CaseId, *, grounds: str, on: dt.date, late_reason: str = ""
) -> None:
    """Record an appeal on the day it came in; a late one needs a reason to be accepted."""
    written = entries.passage(grounds, "grounds", "the grounds", required=True)
    due = _appeal_due(desk, desk.case(case))
    row, _ = take(desk, case, "lodge_appeal", on, appeal_in_time(on, due))
    desk.add(
        Appeal(
            case_id=row.id,
            lodged_on=on,
            grounds=written,
            is_in_time=due is None or on <= due,
            late_reason=entries.passage(late_reason, "late_reason", "why it is late"),
            decided_on=None,
            decided_by=None,
        )
    )
    stop_clock(desk, row, "APPEAL_LODGE", on)
    start_clock(desk, row, "APPEAL_HEARING", on)
    move(row, CaseState.APPEAL_LODGED, on)
    tell_story(desk, row, "lodge_appeal", "An appeal was lodged.", on)


@act(Role.CASEWORKER)
def call_appeal(
    desk: Desk, case: CaseId, *, chair: PersonEntry, entry: NoticeEntry, on: dt.date
) -> HearingId:
    """Serve the notice of the appeal hearing, before somebody who was not involved so far."""
    facts = facts_of(desk, desk.case(case))
    person = keep_person(desk, chair)
    entries.near(entry.held_on, "held_on")
    told = entries.near(entry.received_on or on, "received_on")
    more = (
        *may_hold(facts, person.id, person.name, "appeal_chair"),
        *companion_told(entry.companion_told),
        *notice_long_enough(facts, told, entry.held_on, working_calendar(desk, desk.case(case))),
    )
    row, facts = take(desk, case, "call_appeal", on, more)
    give_part(desk, row, facts, person, "appeal_chair", on)
    hearing = new_hearing(desk, row, "appeal", person.id)
    serve(hearing, entry, on)
    desk.add(hearing)
    move(row, CaseState.APPEAL_NOTIFIED, on)
    words = f"The appeal hearing was called for {say_day(entry.held_on)} before {person.name}."
    tell_story(desk, row, "call_appeal", words, on)
    return HearingId(hearing.id)


@act(Role.CASEWORKER)
def decide_appeal(
    desk: Desk,
    case: CaseId,
    *,
    decision: str,
    reasons: str,
    on: dt.date,
    minutes: str = "",
    sanction: str = "",
) -> None:
    """Record what was decided on appeal, and for 'varied' the `sanction` that takes its place.

    An overturned or varied warning is struck from the ledger. Raises `BadEntry`, `Refused`.
    """
    entries.choice(decision, APPEAL_DECISIONS, "decision", "a decision")
    if decision == "varied":
        entries.choice(sanction, SANCTIONS, "sanction", "what takes the place of the outcome")
    why = entries.passage(reasons, "reasons", "the reasons", required=True)
    before = facts_of(desk, desk.case(case)).outcome
    more = not_graver(before, sanction) if decision == "varied" else ()
    row, facts = take(desk, case, "decide_appeal", on, more)
    hearing = current_hearing(desk, row, "appeal")
    hearing.state, hearing.closed_on = "closed", on
    hearing.minutes = entries.verbatim(minutes, "minutes", "the minutes")
    appeal = current(desk, row)
    appeal.decision, appeal.decided_on, appeal.reasons = decision, on, why
    appeal.decided_by = hearing.chair_id
    if decision != "upheld":
        _strike_warnings(desk, row, on)
    if decision == "varied":
        vary_outcome(desk, row, facts, sanction, by=hearing.chair_id, why=why, on=on)
    stop_clock(desk, row, "APPEAL_HEARING", on)
    move(row, CaseState.APPEAL_DECIDED, on)
    desk.session.flush()
    keep_duties(desk, row)
    words = f"The appeal was decided: {in_sentence(APPEAL_DECISIONS[decision])}. {why}"
    tell_story(desk, row, "decide_appeal", words, on)


def current(desk: Desk, case: Case) -> Appeal:
    """The appeal of this case."""
    wanted = select(Appeal).where(Appeal.case_id == case.id).order_by(Appeal.id.desc()).limit(1)
    found = desk.session.scalars(wanted).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="appeal")
    return found


def _appeal_due(desk: Desk, case: Case) -> dt.date | None:
    wanted = select(Clock.due_on).where(Clock.case_id == case.id, Clock.rule == "APPEAL_LODGE")
    return desk.session.scalars(wanted.order_by(Clock.id.desc()).limit(1)).first()


def _strike_warnings(desk: Desk, case: Case, on: dt.date) -> None:
    standing = select(LedgerWarning).where(
        LedgerWarning.case_id == case.id, LedgerWarning.cancelled_on.is_(None)
    )
    for one in desk.session.scalars(standing):
        one.cancelled_on = on
