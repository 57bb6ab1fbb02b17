"""The acts that lead to where a running case is, each on the day it happened."""

from collections.abc import Callable

from casework.domain.ids import CaseId
from casework.domain.running_case import ON_PAPER
from casework.domain.vocabulary import BLOCKING_SCREENS, CaseState
from casework.services import (
    allegations,
    incidents,
    investigations,
    leaving,
    people,
    running_hearings,
    suspensions,
    triage,
)
from casework.services.entries import PersonEntry
from casework.services.running_way import Way

HEADING = 120
"""Letters of a line of the allegations that become its short heading."""


def play(way: Way) -> CaseId:
    """Do everything that leads to where the case is, in order. Raises `BadEntry`, `Refused`."""
    case = _report(way)
    if way.entry.acknowledged_on is not None:
        on = way.entry.acknowledged_on
        incidents.acknowledge_report(way.desk, case, on=on, how="")
    triage.start_triage(way.desk, case, on=way.day("triage_on"))
    _suspend(way, case)
    _allege(way, case)
    for field, step in STEPS:
        if way.is_past(field):
            step(way, case)
    _leave(way, case)
    return case


def _report(way: Way) -> CaseId:
    entry = way.entry
    (case,) = incidents.report_incident(
        way.desk,
        discovered_on=entry.discovered_on or entry.reported_on,
        reported_on=entry.reported_on,
        channel=entry.channel,
        summary=entry.summary,
        respondents=(way.person,),
        reporter=None if way.is_anonymous else way.people["reporter"],
        is_anonymous=way.is_anonymous,
        platform=entry.platform,
    )
    return case


def _suspend(way: Way, case: CaseId) -> None:
    entry = way.entry
    if entry.suspended_on is None:
        return
    suspensions.suspend(
        way.desk,
        case,
        reason=entry.suspended_why or ON_PAPER,
        authorised_by=entry.suspended_by or "Named in the file on paper",
        alternatives=ON_PAPER,
        on=entry.suspended_on,
    )
    if entry.suspension_ended_on is not None:
        ended = entry.suspension_ended_on
        suspensions.lift_suspension(way.desk, case, reason=ON_PAPER, on=ended)


def _allege(way: Way, case: CaseId) -> None:
    entry, day = way.entry, way.day("triage_on")
    conduct = entry.conduct_on or entry.discovered_on or entry.reported_on
    for line in (one.strip() for one in entry.alleged.splitlines()):
        if line:
            allegations.add_allegation(
                way.desk,
                case,
                heading=line if len(line) <= HEADING else f"{line[: HEADING - 1]}…",
                text=line,
                category=entry.category,
                conduct_from=conduct,
                gross=entry.gross,
                on=day,
            )


def _handle_informally(way: Way, case: CaseId) -> None:
    _leave_questions_open(way, case)
    what = way.entry.informal_what or ON_PAPER
    triage.handle_informally(way.desk, case, what=what, on=way.day("informal_on"))


def _investigate(way: Way, case: CaseId) -> None:
    _leave_questions_open(way, case)
    day = way.day("began_on")
    people.name_part(
        way.desk, case, person=way.somebody("investigator"), part="investigator", on=day
    )
    triage.start_investigation(way.desk, case, terms=way.entry.terms or ON_PAPER, on=day)


def _leave_questions_open(way: Way, case: CaseId) -> None:
    """What holds a case at triage is not known yet; it is asked again from today."""
    for kind in BLOCKING_SCREENS:
        triage.answer_screen(
            way.desk, case, kind=kind, answer="not_known", reason=ON_PAPER, on=way.desk.today
        )


def _sign(way: Way, case: CaseId) -> None:
    investigations.sign_report(
        way.desk,
        case,
        facts_found=ON_PAPER,
        facts_not_found=ON_PAPER,
        mitigation=ON_PAPER,
        recommendation="none" if way.state is CaseState.INVESTIGATION_REPORTED else "formal",
        on=way.day("signed_on"),
    )


def _answer(way: Way, case: CaseId) -> None:
    decider = way.people["decided_by"] or way.people["chair"]
    investigations.decide_case_to_answer(
        way.desk,
        case,
        answer="hearing",
        reason=ON_PAPER,
        decided_by=decider or PersonEntry(name="Named in the file on paper"),
        on=way.day("answered_on"),
    )


def _leave(way: Way, case: CaseId) -> None:
    entry = way.entry
    if entry.left_on is None:
        return
    leaving.record_leaving(
        way.desk, case, reason=entry.left_reason, last_day=entry.last_day, on=entry.left_on
    )


STEPS: tuple[tuple[str, Callable[[Way, CaseId], None]], ...] = (
    ("informal_on", _handle_informally),
    ("began_on", _investigate),
    ("signed_on", _sign),
    ("answered_on", _answer),
    ("called_on", running_hearings.call),
    ("heard_on", running_hearings.hear),
    ("outcome_on", running_hearings.issue),
    ("appealed_on", running_hearings.appeal),
    ("appeal_decided_on", running_hearings.decide_appeal),
)
"""Milestone → what is done when it lies behind the case."""
