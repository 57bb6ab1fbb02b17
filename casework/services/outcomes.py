"""Decisions on each allegation, and the outcome with its letter."""

import datetime as dt
from collections.abc import Iterator

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain import hearing_choices as more_choices
from casework.domain.case_facts import CaseFacts
from casework.domain.case_people import PartHolder
from casework.domain.errors import BadEntry
from casework.domain.guards import decision as decision_guards
from casework.domain.guards import outcome as guards
from casework.domain.guards.paths import belief_signed_off
from casework.domain.ids import AllegationId, CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet
from casework.domain.refusals import decision as refusals
from casework.domain.refusals import entry as entry_refusals
from casework.domain.roles import Role
from casework.domain.vocabulary import SANCTIONS, WARNING_LEVELS
from casework.fact_parts.likeness import comparison
from casework.facts import facts_of
from casework.services.entries import OutcomeEntry
from casework.services.ledger import LONGEST, chosen
from casework.services.matrix_rows import allegation_of
from casework.services.outcome_rows import follow, written
from casework.services.steps_taken import take, tell_story
from casework.store.tables.decisions import AllegationDecision
from casework.store.tables.people import Person

MOST_WEEKS = 104


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
    desk.add(
        AllegationDecision(
            allegation_id=found.id, decision=decision, reason=why, on=on, set_aside_on=None
        )
    )
    words = f"Allegation {found.number}: {in_sentence(choices.DECISIONS[decision])}."
    tell_story(desk, row, "decide_allegation", words, on)


@act(Role.CASEWORKER)
def issue_outcome(desk: Desk, case: CaseId, *, entry: OutcomeEntry, on: dt.date) -> None:
    """Issue the outcome; `on` is the day the letter was served.

    Who decided is the chair of the hearing, or who decided without one. Opens the warning ledger,
    the appeal clock (from receipt) and the duties that hang on it. Raises `Refused`, `BadEntry`.
    """
    _check(entry)
    facts = facts_of(desk, desk.case(case))
    decider = _decider(desk, facts)
    legal = entries.line(entry.legal_reference, "legal_reference", "the reference")
    relied = chosen(facts, entry.warnings, entry.spent_warnings, legal, on)
    _check_length(facts, entry)
    row, facts = take(desk, case, "issue_outcome", on, _against(facts, decider, entry))
    outcome = written(desk, row, entry, on, decider.person_id)
    outcome.route = facts.route.kind if facts.route is not None else "hearing"
    outcome.comparators_shown = comparison(desk, row).words()
    desk.add(outcome)
    follow(desk, row, outcome, facts, entry, relied)


def _check(entry: OutcomeEntry) -> None:
    entries.choice(entry.sanction, SANCTIONS, "sanction", "an outcome")
    entries.choice(entry.harm_ground, choices.YES_NO, "harm_ground", "an answer")
    entries.choice(entry.more_serious_breach, choices.YES_NO, "more_serious_breach", "an answer")
    entries.choice(entry.measure, ("", *more_choices.MEASURES), "measure", "what is done")
    entries.choice(entry.notice_how, ("", *more_choices.NOTICE_WAYS), "notice_how", "the notice")
    for number, field, most in (
        (entry.live_months, "live_months", LONGEST),
        (entry.notice_weeks, "notice_weeks", MOST_WEEKS),
    ):
        if number is not None and not 1 <= number <= most:
            what = f"a number from 1 to {most}"
            raise BadEntry(entry_refusals.NOT_A_CHOICE, where=field, what=what)


def _check_length(facts: CaseFacts, entry: OutcomeEntry) -> None:
    """Another time than the policy's usual one needs its reason beside it."""
    usual = facts.rules.live_months.get(entry.sanction)
    differs = entry.live_months is not None and entry.live_months != usual
    if entry.sanction in WARNING_LEVELS and differs and not entry.live_reason.strip():
        raise BadEntry(refusals.LENGTH_UNREASONED, usual=usual, months=entry.live_months)


def _decider(desk: Desk, facts: CaseFacts) -> PartHolder:
    """Who chaired the hearing, or decides without one, with the authority recorded last."""
    held = tuple(one for one in (*facts.parts, *facts.past_parts) if one.part == "chair")
    person_id = facts.hearing.chair_id if facts.hearing else ""
    if facts.route is not None:
        person_id = facts.route.decider_id
    found = next((one for one in held if one.person_id == person_id), None)
    person = desk.session.get(Person, person_id)
    return found or PartHolder(person_id, person.name if person else "Nobody", "chair")


def _against(facts: CaseFacts, decider: PartHolder, entry: OutcomeEntry) -> Iterator[Unmet]:
    """What stands against this outcome, from what was entered."""
    burchell = (entry.belief.strip(), entry.grounds.strip(), entry.investigation.strip())
    weighed, considered = entry.proportionality.strip(), entry.code_considered.strip()
    yield from decision_guards.within_authority(entry.sanction, decider)
    yield from decision_guards.fits_route(facts, entry.sanction)
    yield from guards.something_upheld(facts, entry.sanction)
    yield from guards.foreseen(facts, entry.sanction)
    yield from guards.reasoned(facts, entry.sanction, burchell=burchell, proportionality=weighed)
    yield from guards.duties_answered(
        facts,
        entry.sanction,
        code_considered=considered,
        harm_ground=entry.harm_ground,
        serious=entry.more_serious_breach,
    )
    yield from belief_signed_off(facts, entry.sanction)
    yield from guards.mitigation_recorded(entry.mitigation.strip())
    yield from decision_guards.teachers_code(facts, considered)
    yield from decision_guards.spent_not_weighed(facts, entry.spent_warnings)
    yield from decision_guards.like_cases_alike(
        facts, entry.sanction, entry.difference_reason.strip()
    )
    yield from decision_guards.life_within_policy(facts, entry.sanction, entry.live_months)
    yield from decision_guards.letter_whole(
        entry.sanction,
        improvement=entry.improvement.strip(),
        notice=entry.notice_weeks is not None,
        last_day=entry.last_day,
        measure=entry.measure_details.strip(),
    )
