"""An outcome as a row: what was entered, what it starts and ends, what an appeal puts instead."""

import datetime as dt
from collections.abc import Collection

from sqlalchemy import select

from casework.desk import Desk
from casework.domain import entries
from casework.domain.case_facts import CaseFacts
from casework.domain.facts.decided import WarningFacts
from casework.domain.phrases import in_sentence
from casework.domain.vocabulary import DISMISSALS, SANCTIONS, WARNING_LEVELS, CaseState
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.entries import OutcomeEntry
from casework.services.ledger import enter_warning, rely_on
from casework.services.posting import Subject, post, received
from casework.services.steps_taken import move, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.hearings import Outcome
from casework.store.tables.regions import Suspension

REASONS = {
    "reasons": "the reasons",
    "belief": "the answer on belief",
    "grounds": "the answer on grounds",
    "investigation": "the answer on the investigation",
    "mitigation": "the mitigation",
    "warnings_considered": "the warnings considered",
    "comparators": "the comparators",
    "difference_reason": "why it differs",
    "proportionality": "the answer on proportionality",
    "code_considered": "the code",
    "harm_reason": "the reason on harm",
    "live_reason": "the reason for the time",
    "improvement": "what must change",
    "next_step": "what may follow",
    "measure_details": "the details",
    "notice_pay": "the pay",
}


def written(desk: Desk, case: Case, entry: OutcomeEntry, on: dt.date, decider: str) -> Outcome:
    """The outcome as entered, not kept yet. Raises `BadEntry`."""
    decided, arrived = entry.decided_on or on, received(desk, entry, on)
    days = ((entry.last_day, "last_day"), (entry.measure_from, "measure_from"))
    for day, field in (*days, (arrived, "received_on")):
        entries.near(day or on, field)
    entries.in_order(decided, on, "decided_on", first="the decision", then="The letter")
    outcome = Outcome(case_id=case.id, sanction=entry.sanction, decided_by=decider)
    outcome.decided_on, outcome.served_on, outcome.received_on = decided, on, arrived
    outcome.served_how, outcome.last_day = entry.served_how, entry.last_day
    for field, what in REASONS.items():
        setattr(outcome, field, entries.passage(getattr(entry, field), field, what))
    outcome.appeal_to = entries.line(entry.appeal_to, "appeal_to", "to whom to appeal")
    outcome.harm_ground = entry.harm_ground
    outcome.more_serious_breach = entry.more_serious_breach
    outcome.measure, outcome.measure_from = entry.measure, entry.measure_from
    outcome.notice_weeks, outcome.notice_how = entry.notice_weeks, entry.notice_how
    return outcome


def follow(
    desk: Desk,
    case: Case,
    outcome: Outcome,
    facts: CaseFacts,
    entry: OutcomeEntry,
    relied: Collection[WarningFacts],
) -> None:
    """What an outcome starts and ends: state, letter, clocks, ledger, duties, the chronology."""
    move(desk, case, CaseState.OUTCOME_ISSUED, outcome.served_on)
    post(desk, case, "outcome_letter", entry, outcome.served_on, Subject(outcome=outcome.id))
    rely_on(desk, outcome, relied, " ".join(entry.legal_reference.split()), outcome.served_on)
    stop_clock(desk, case, "OUTCOME_LETTER", outcome.served_on)
    if outcome.sanction != "no_action":
        start_clock(desk, case, "APPEAL_LODGE", outcome.received_on)
    if outcome.sanction in WARNING_LEVELS and case.respondent_id is not None:
        enter_warning(desk, case, case.respondent_id, outcome, facts.rules, entry.live_months)
    if outcome.sanction in DISMISSALS and not facts.beside.school.is_split:
        end_suspension(desk, case, outcome.served_on)
    desk.session.flush()
    keep_duties(desk, case)
    words = f"Outcome: {in_sentence(SANCTIONS[outcome.sanction])}. The letter was served."
    tell_story(desk, case, "issue_outcome", words, outcome.served_on)


def vary_outcome(
    desk: Desk, case: Case, facts: CaseFacts, sanction: str, *, by: str, why: str, on: dt.date
) -> None:
    """What an appeal puts in the place of an outcome; the first stays on its own record."""
    before = facts.outcome
    outcome = Outcome(case_id=case.id, sanction=sanction, decided_by=by, reasons=why)
    outcome.decided_on = outcome.served_on = outcome.received_on = on
    outcome.served_how, outcome.last_day, outcome.route = "by_hand", None, "appeal"
    outcome.harm_ground = before.harm_ground if before else "not_known"
    outcome.more_serious_breach = before.more_serious_breach if before else "not_known"
    desk.add(outcome)
    if sanction in WARNING_LEVELS and case.respondent_id is not None:
        enter_warning(desk, case, case.respondent_id, outcome, facts.rules, None)


def end_suspension(desk: Desk, case: Case, on: dt.date) -> None:
    """A suspension ends with the employment, whoever ends that."""
    wanted = select(Suspension).where(
        Suspension.case_id == case.id, Suspension.state == "suspended"
    )
    for one in desk.session.scalars(wanted):
        one.state, one.lifted_on, one.lifted_reason = "ended", on, "The employment ended."
        stop_clock(desk, case, "SUSPENSION_REVIEW", on)
        stop_clock(desk, case, "SUSPENSION_RECORD", on)
        stop_clock(desk, case, "SUSPENSION_LONG", on)
