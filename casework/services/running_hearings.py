"""The hearing, the outcome and the appeal of a running case, each on the day it happened."""

from casework.domain.ids import AllegationId, CaseId, PersonId
from casework.domain.running_case import ON_PAPER
from casework.domain.vocabulary import DISMISSALS
from casework.facts import facts_of
from casework.services import appeals, hearings, outcomes, people
from casework.services.entries import NoticeEntry, OutcomeEntry
from casework.services.running_way import Way


def call(way: Way, case: CaseId) -> None:
    """Call the hearing on the day the paper says."""
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


def hear(way: Way, case: CaseId) -> None:
    """Hold the hearing, and decide each allegation where that is known."""
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


def issue(way: Way, case: CaseId) -> None:
    """Give the outcome."""
    entry = way.entry
    outcome = OutcomeEntry(
        sanction=entry.sanction,
        reasons=entry.outcome_why or ON_PAPER,
        served_how=entry.served_how,
        last_day=entry.last_day if entry.sanction in DISMISSALS else None,
    )
    outcomes.issue_outcome(way.desk, case, entry=outcome, on=way.day("outcome_on"))


def appeal(way: Way, case: CaseId) -> None:
    """Enter the appeal."""
    grounds = way.entry.appeal_grounds or ON_PAPER
    appeals.lodge_appeal(way.desk, case, grounds=grounds, on=way.day("appealed_on"))


def decide_appeal(way: Way, case: CaseId) -> None:
    """Hear and decide the appeal."""
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
