"""The acts that lead to where a running case is, each on the day it happened."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from casework.desk import Desk
from casework.domain.ids import AllegationId, CaseId, PersonId
from casework.domain.running_case import ON_PAPER, day_of, passed
from casework.domain.vocabulary import BLOCKING_SCREENS, DISMISSALS, CaseState
from casework.facts import facts_of
from casework.services import (
    allegations,
    appeals,
    hearings,
    incidents,
    investigations,
    leaving,
    outcomes,
    people,
    suspensions,
    triage,
)
from casework.services.change_entries import RunningEntry
from casework.services.entries import NoticeEntry, OutcomeEntry, PersonEntry

HEADING = 120
"""Letters of a line of the allegations that become its short heading."""


@dataclass(frozen=True)
class Way:
    """What was entered, and the desk at which history is only noted."""

    desk: Desk
    entry: RunningEntry
    person: PersonEntry
    people: Mapping[str, PersonEntry | None]
    is_anonymous: bool

    @property
    def state(self) -> CaseState:
        """Where the case is now."""
        return CaseState(self.entry.state)

    def is_past(self, field: str) -> bool:
        """Whether this milestone lies behind the case."""
        return any(one.field == field for one in passed(self.state))

    def day(self, field: str) -> dt.date:
        """The day of a milestone, or the nearest that is known."""
        names = [one.name for one in fields(self.entry) if one.name.endswith("_on")]
        return day_of(self.state, field, {one: getattr(self.entry, one) for one in names})

    def somebody(self, part: str) -> PersonEntry:
        """Who held a part; only asked for where that is known."""
        found = self.people[part]
        if found is None:
            raise LookupError(part)
        return found


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


def _call(way: Way, case: CaseId) -> None:
    entry, day = way.entry, way.day("called_on")
    decided = entry.sanction in DISMISSALS
    dismisses = entry.may_dismiss if decided else entry.dismissal_possible
    people.name_part(
        way.desk,
        case,
        person=way.somebody("chair"),
        part="chair",
        may_dismiss=dismisses,
        on=day,
    )
    notice = NoticeEntry(
        held_on=entry.held_on or day,
        consequences=ON_PAPER,
        dismissal_possible=entry.dismissal_possible,
        papers=ON_PAPER,
        served_how=entry.served_how,
    )
    hearings.call_hearing(way.desk, case, entry=notice, on=day)


def _hear(way: Way, case: CaseId) -> None:
    entry = way.entry
    day = entry.held_on or way.day("heard_on")
    facts = facts_of(way.desk, way.desk.case(case))
    chair = facts.holder("chair")
    present = (PersonId(chair.person_id),) if chair else ()
    hearings.open_hearing(
        way.desk,
        case,
        attended=entry.attended,
        present=present,
        absence_reason="" if entry.attended else ON_PAPER,
        on=day,
    )
    ended = entry.heard_on or day
    hearings.close_hearing(way.desk, case, minutes=ON_PAPER, on=ended)
    for one in facts.allegations if entry.decision else ():
        outcomes.decide_allegation(
            way.desk,
            case,
            allegation=AllegationId(one.id),
            decision=entry.decision,
            reason=ON_PAPER,
            on=ended,
        )


def _issue(way: Way, case: CaseId) -> None:
    entry = way.entry
    outcome = OutcomeEntry(
        sanction=entry.sanction,
        reasons=entry.outcome_why or ON_PAPER,
        served_how=entry.served_how,
        last_day=entry.last_day if entry.sanction in DISMISSALS else None,
    )
    outcomes.issue_outcome(way.desk, case, entry=outcome, on=way.day("outcome_on"))


def _appeal(way: Way, case: CaseId) -> None:
    grounds = way.entry.appeal_grounds or ON_PAPER
    appeals.lodge_appeal(way.desk, case, grounds=grounds, on=way.day("appealed_on"))


def _decide_appeal(way: Way, case: CaseId) -> None:
    entry, held = way.entry, way.day("appeal_held_on")
    notice = NoticeEntry(
        held_on=held, consequences=ON_PAPER, papers=ON_PAPER, served_how=entry.served_how
    )
    chair, called = way.somebody("appeal_chair"), way.day("appealed_on")
    appeals.call_appeal(way.desk, case, chair=chair, entry=notice, on=called)
    appeals.decide_appeal(
        way.desk,
        case,
        decision=entry.appeal_decision,
        sanction=entry.appeal_sanction,
        reasons=ON_PAPER,
        minutes=ON_PAPER,
        on=way.day("appeal_decided_on"),
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
    ("called_on", _call),
    ("heard_on", _hear),
    ("outcome_on", _issue),
    ("appealed_on", _appeal),
    ("appeal_decided_on", _decide_appeal),
)
"""Milestone → what is done when it lies behind the case."""
