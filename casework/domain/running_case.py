"""A case that was running before it was entered: what leads to where it is, and on which days."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from casework.domain.vocabulary import STATE_NAMES, CaseState

ON_PAPER = "In the file as it was kept until then; not copied here yet."
"""Stands where an act needs words that are on paper."""
PLACES = (
    CaseState.TRIAGE,
    CaseState.INFORMAL,
    CaseState.INVESTIGATION,
    CaseState.INVESTIGATION_REPORTED,
    CaseState.CASE_TO_ANSWER,
    CaseState.HEARING_NOTIFIED,
    CaseState.DECISION_PENDING,
    CaseState.OUTCOME_ISSUED,
    CaseState.APPEAL_LODGED,
    CaseState.APPEAL_DECIDED,
)
"""Where a case may be when it is entered, in the order of the process."""
HERE: Mapping[str, str] = MappingProxyType(
    {
        CaseState.TRIAGE.value: "Triage: it is being looked at",
        CaseState.INFORMAL.value: "Handled informally",
        CaseState.INVESTIGATION.value: "Investigation: it is under way",
        CaseState.INVESTIGATION_REPORTED.value: "Investigation: the report is signed",
        CaseState.CASE_TO_ANSWER.value: "There is a case to answer; no hearing is called yet",
        CaseState.HEARING_NOTIFIED.value: "A hearing is called",
        CaseState.DECISION_PENDING.value: "The hearing is over; the outcome letter is still to go",
        CaseState.OUTCOME_ISSUED.value: "The outcome letter has gone",
        CaseState.APPEAL_LODGED.value: "An appeal was lodged",
        CaseState.APPEAL_DECIDED.value: "The appeal is decided",
    }
)
"""Code → as the form says it."""
FORMAL = PLACES[2:]


@dataclass(frozen=True)
class Milestone:
    """Something that was done on the way: the field of its day, and where it must be known."""

    field: str
    what: str
    states: frozenset[CaseState]
    is_needed: bool = True


def _from(state: CaseState) -> frozenset[CaseState]:
    return frozenset(PLACES[PLACES.index(state) :]) - {CaseState.INFORMAL}


MILESTONES = (
    Milestone("reported_on", "The report", frozenset(PLACES)),
    Milestone("acknowledged_on", "The acknowledgement", frozenset(PLACES), is_needed=False),
    Milestone("triage_on", "Triage", frozenset(PLACES), is_needed=False),
    Milestone("informal_on", "The informal action", frozenset({CaseState.INFORMAL})),
    Milestone("began_on", "The investigation", _from(CaseState.INVESTIGATION)),
    Milestone("signed_on", "The report of the investigation",
              _from(CaseState.INVESTIGATION_REPORTED)),
    Milestone("answered_on", "The decision that there is a case to answer",
              _from(CaseState.CASE_TO_ANSWER), is_needed=False),
    Milestone("called_on", "The notice of the hearing", _from(CaseState.HEARING_NOTIFIED)),
    Milestone("heard_on", "The end of the hearing", _from(CaseState.DECISION_PENDING),
              is_needed=False),
    Milestone("outcome_on", "The outcome letter", _from(CaseState.OUTCOME_ISSUED)),
    Milestone("appealed_on", "The appeal", _from(CaseState.APPEAL_LODGED)),
    Milestone("appeal_held_on", "The appeal hearing", frozenset({CaseState.APPEAL_DECIDED}),
              is_needed=False),
    Milestone("appeal_decided_on", "The decision on the appeal",
              frozenset({CaseState.APPEAL_DECIDED})),
)  # fmt: skip
"""In the order in which they happen."""


def states_of(field: str) -> tuple[str, ...]:
    """Where a case must be for a milestone to have been passed, as codes."""
    return tuple(one.value for one in PLACES if one in passed_states(field))


def passed_states(field: str) -> frozenset[CaseState]:
    """Where a case must be for a milestone to have been passed."""
    return next(one.states for one in MILESTONES if one.field == field)


def passed(state: CaseState) -> tuple[Milestone, ...]:
    """What lies behind a case that is in `state`."""
    return tuple(one for one in MILESTONES if state in one.states)


def missing(state: CaseState, days: Mapping[str, dt.date | None]) -> Iterator[Milestone]:
    """Milestones without which a case cannot have come to `state`."""
    for one in passed(state):
        if one.is_needed and days.get(one.field) is None:
            yield one


def out_of_order(
    state: CaseState, days: Mapping[str, dt.date | None]
) -> Iterator[tuple[Milestone, Milestone]]:
    """Pairs of milestones whose days run backwards; only ever noted, as history is history."""
    known = [one for one in passed(state) if days.get(one.field) is not None]
    known = [one for one in known if one.field != "acknowledged_on"]
    for earlier, later in pairwise(known):
        first, last = days[earlier.field], days[later.field]
        if first is not None and last is not None and last < first:
            yield earlier, later


def day_of(state: CaseState, field: str, days: Mapping[str, dt.date | None]) -> dt.date:
    """The day of a milestone; one that was not typed happened with the next that was, at the
    latest, and with the one before where nothing came after."""
    names = [one.field for one in passed(state)]
    at = names.index(field)
    later = (days.get(one) for one in names[at:] if one != "acknowledged_on")
    earlier = (days.get(one) for one in reversed(names[:at]) if one != "acknowledged_on")
    found = next((one for one in (*later, *earlier) if one is not None), None)
    if found is None:
        raise ValueError(f"no day is known for {field}")
    return found


def name_of(state: CaseState) -> str:
    """As the stage bar and the lists say it."""
    return STATE_NAMES[state]
