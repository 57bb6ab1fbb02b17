"""Decisions on each allegation, the outcome and its letter, the warning ledger."""

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.case_facts import CaseFacts, Rules
from casework.domain.case_people import PartHolder
from casework.domain.guards import outcome as guards
from casework.domain.guards.paths import belief_signed_off
from casework.domain.ids import AllegationId, CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet
from casework.domain.roles import Role
from casework.domain.vocabulary import DISMISSALS, SANCTIONS, WARNING_LEVELS, CaseState
from casework.domain.warnings import spent_from
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.entries import OutcomeEntry
from casework.services.matrix_rows import allegation_of
from casework.services.steps_taken import move, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.hearings import LedgerWarning, Outcome
from casework.store.tables.people import Person
from casework.store.tables.regions import Suspension

REASONS = {
    "reasons": "the reasons",
    "belief": "the answer on belief",
    "grounds": "the answer on grounds",
    "investigation": "the answer on the investigation",
    "mitigation": "the mitigation",
    "warnings_considered": "the warnings considered",
    "comparators": "the comparators",
    "proportionality": "the answer on proportionality",
    "code_considered": "the code",
    "harm_reason": "the reason on harm",
}


@act(Role.CASEWORKER)
def decide_allegation(
    desk: Desk, case: CaseId, *, allegation: AllegationId, decision: str, reason: str, on: dt.date
) -> None:
    """Record what the chair or panel decided on one allegation, and why."""
    entries.choice(decision, choices.DECISIONS, "decision", "a decision")
    why = entries.passage(reason, "reason", "the reason", required=True)
    row, _ = take(desk, case, "decide_allegation", on)
    found = allegation_of(desk, row, allegation)
    found.decision, found.decision_reason, found.decided_on = decision, why, on
    words = f"Allegation {found.number}: {in_sentence(choices.DECISIONS[decision])}."
    tell_story(desk, row, "decide_allegation", words, on)


@act(Role.CASEWORKER)
def issue_outcome(desk: Desk, case: CaseId, *, entry: OutcomeEntry, on: dt.date) -> None:
    """Issue the outcome; `on` is the day the letter was served.

    Who decided is the chair of the hearing. Opens the warning ledger, the appeal clock (from
    receipt) and the duties that hang on it. Raises `Refused`.
    """
    entries.choice(entry.sanction, SANCTIONS, "sanction", "an outcome")
    entries.choice(entry.served_how, choices.SERVICE_METHODS, "served_how", "how it was served")
    entries.choice(entry.harm_ground, choices.YES_NO, "harm_ground", "an answer")
    entries.choice(entry.more_serious_breach, choices.YES_NO, "more_serious_breach", "an answer")
    facts = facts_of(desk, desk.case(case))
    chair = _chair(desk, facts)
    row, facts = take(desk, case, "issue_outcome", on, _against(facts, chair, entry))
    outcome = _written(row, entry, on, chair.person_id)
    desk.add(outcome)
    _follow(desk, row, outcome, facts)


def _chair(desk: Desk, facts: CaseFacts) -> PartHolder:
    """Who chaired the hearing, with the authority recorded last; nobody else may decide."""
    held = (one for one in (*facts.parts, *facts.past_parts) if one.part == "chair")
    person_id = facts.hearing.chair_id if facts.hearing else ""
    found = next((one for one in held if one.person_id == person_id), None)
    person = desk.session.get(Person, person_id)
    return found or PartHolder(person_id, person.name if person else "Nobody", "chair")


def _against(facts: CaseFacts, chair: PartHolder, entry: OutcomeEntry) -> Iterator[Unmet]:
    """What stands against this outcome, from what was entered."""
    burchell = (entry.belief.strip(), entry.grounds.strip(), entry.investigation.strip())
    weighed = entry.proportionality.strip()
    yield from guards.authority(entry.sanction, name=chair.name, may_dismiss=chair.may_dismiss)
    yield from guards.something_upheld(facts, entry.sanction)
    yield from guards.foreseen(facts, entry.sanction)
    yield from guards.reasoned(facts, entry.sanction, burchell=burchell, proportionality=weighed)
    yield from guards.duties_answered(
        facts,
        entry.sanction,
        code_considered=entry.code_considered.strip(),
        harm_ground=entry.harm_ground,
        serious=entry.more_serious_breach,
    )
    yield from belief_signed_off(facts, entry.sanction)
    yield from guards.mitigation_recorded(entry.mitigation.strip())


def _written(case: Case, entry: OutcomeEntry, on: dt.date, chair_id: str) -> Outcome:
    decided, received = entry.decided_on or on, entry.received_on or on
    for day, field in ((received, "received_on"), (entry.last_day or on, "last_day")):
        entries.near(day, field)
    entries.in_order(decided, on, "decided_on", first="the decision", then="The letter")
    entries.in_order(on, received, "received_on", first="serving it", then="The day received")
    outcome = Outcome(case_id=case.id, sanction=entry.sanction, decided_by=chair_id)
    outcome.decided_on, outcome.served_on, outcome.received_on = decided, on, received
    outcome.served_how, outcome.last_day = entry.served_how, entry.last_day
    for field, what in REASONS.items():
        setattr(outcome, field, entries.passage(getattr(entry, field), field, what))
    outcome.appeal_to = entries.line(entry.appeal_to, "appeal_to", "to whom to appeal")
    outcome.harm_ground = entry.harm_ground
    outcome.more_serious_breach = entry.more_serious_breach
    return outcome


def _follow(desk: Desk, case: Case, outcome: Outcome, facts: CaseFacts) -> None:
    """What an outcome starts and ends: state, clocks, ledger, duties, the chronology."""
    move(case, CaseState.OUTCOME_ISSUED, outcome.served_on)
    stop_clock(desk, case, "OUTCOME_LETTER", outcome.served_on)
    if outcome.sanction != "no_action":
        start_clock(desk, case, "APPEAL_LODGE", outcome.received_on)
    if outcome.sanction in WARNING_LEVELS and case.respondent_id is not None:
        enter_warning(desk, case, case.respondent_id, outcome, facts.rules)
    if outcome.sanction in DISMISSALS:
        _end_suspension(desk, case, outcome.served_on)
    desk.session.flush()
    keep_duties(desk, case)
    words = f"Outcome: {in_sentence(SANCTIONS[outcome.sanction])}. The letter was served."
    tell_story(desk, case, "issue_outcome", words, outcome.served_on)


def enter_warning(desk: Desk, case: Case, person_id: str, outcome: Outcome, rules: Rules) -> None:
    """A line of the warning ledger, live for as long as the pack says."""
    months = rules.live_months[outcome.sanction]
    desk.add(
        LedgerWarning(
            case_id=case.id,
            person_id=person_id,
            level=outcome.sanction,
            issued_on=outcome.served_on,
            live_months=months,
            spent_from=spent_from(outcome.served_on, months),
            cancelled_on=None,
        )
    )


def vary_outcome(
    desk: Desk, case: Case, facts: CaseFacts, sanction: str, *, by: str, why: str, on: dt.date
) -> None:
    """What an appeal puts in the place of an outcome; the first stays on its own record."""
    before = facts.outcome
    outcome = Outcome(case_id=case.id, sanction=sanction, decided_by=by, reasons=why)
    outcome.decided_on = outcome.served_on = outcome.received_on = on
    outcome.served_how, outcome.last_day = "by_hand", None
    outcome.harm_ground = before.harm_ground if before else "not_known"
    outcome.more_serious_breach = before.more_serious_breach if before else "not_known"
    desk.add(outcome)
    if sanction in WARNING_LEVELS and case.respondent_id is not None:
        enter_warning(desk, case, case.respondent_id, outcome, facts.rules)


def _end_suspension(desk: Desk, case: Case, on: dt.date) -> None:
    wanted = select(Suspension).where(
        Suspension.case_id == case.id, Suspension.state == "suspended"
    )
    for one in desk.session.scalars(wanted):
        one.state, one.lifted_on, one.lifted_reason = "ended", on, "The employment ended."
        stop_clock(desk, case, "SUSPENSION_REVIEW", on)
        stop_clock(desk, case, "SUSPENSION_RECORD", on)
