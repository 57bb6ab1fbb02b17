"""A case that was running on paper is entered with its true days, and nothing stands in the way."""

import datetime as dt
from typing import Any

import pytest

from casework.domain.running_case import FORMAL, HERE, ON_PAPER
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.queries import beside, case_history, case_page, changes, decisions, matrix
from casework.services import hearings
from casework.services.change_entries import RunningEntry
from casework.services.entries import PersonEntry
from casework.services.running_cases import enter_running_case
from tests.builders import DEBBIE
from tests.services.walking import Office, Walk

TODAY = dt.date(2026, 9, 24)
DAYS: dict[str, Any] = {
    "reported_on": dt.date(2026, 6, 24),
    "discovered_on": dt.date(2026, 6, 23),
    "conduct_on": dt.date(2026, 6, 20),
    "acknowledged_on": dt.date(2026, 6, 25),
    "triage_on": dt.date(2026, 6, 26),
    "informal_on": dt.date(2026, 7, 1),
    "began_on": dt.date(2026, 6, 30),
    "suspended_on": dt.date(2026, 6, 26),
    "signed_on": dt.date(2026, 7, 31),
    "answered_on": dt.date(2026, 8, 4),
    "called_on": dt.date(2026, 8, 6),
    "held_on": dt.date(2026, 8, 19),
    "outcome_on": dt.date(2026, 8, 26),
    "appealed_on": dt.date(2026, 9, 1),
    "appeal_held_on": dt.date(2026, 9, 15),
    "appeal_decided_on": dt.date(2026, 9, 17),
}
PEOPLE: dict[str, PersonEntry] = {
    "reporter": PersonEntry(name="F. Reid"),
    "investigator": PersonEntry(name="P. Okafor"),
    "chair": PersonEntry(name="H. Lindqvist"),
    "appeal_chair": PersonEntry(name="M. Adeyemi"),
}


def entry(state: CaseState, **told: Any) -> RunningEntry:
    given: dict[str, Any] = {
        "state": state.value,
        "summary": "Photographs of a party were posted.",
        "channel": "colleague",
        "platform": "Facebook",
        "alleged": "Two photographs of a resident were posted.\nShe did not tell her manager.",
        "category": "CONF",
        "sanction": "final_warning",
        "decision": "upheld",
        "appeal_decision": "upheld",
        "old_reference": "D/26/117",
        **DAYS,
    }
    return RunningEntry(**(given | told))


def entered(office: Office, state: CaseState, **told: Any) -> Walk:
    people = {name: told.pop(name, one) for name, one in PEOPLE.items()}
    case = office.workspace.run(
        enter_running_case, person=DEBBIE, entry=entry(state, **told), **people
    )
    return Walk(office, case)


@pytest.fixture
def autumn(office: Office) -> Office:
    """Three months after the report."""
    office.be(TODAY)
    return office


@pytest.mark.parametrize("code", HERE)
def test_a_case_comes_to_where_it_is(autumn: Office, code: str) -> None:
    state = CaseState(code)
    walk = entered(autumn, state)
    assert walk.state == STATE_NAMES[state]
    assert {one.force for one in walk.departures} <= {"warn"}
    page = walk.ws.read(changes.changes, walk.case)
    assert page.entry is not None
    assert (page.entry.old_reference, page.entry.entered_on) == ("D/26/117", TODAY)
    assert autumn.damage() == []


def test_every_event_has_its_own_day_and_is_marked_as_entered_late(autumn: Office) -> None:
    walk = entered(autumn, CaseState.APPEAL_DECIDED)
    rows = walk.ws.read(case_history.chronology, walk.case)
    days = {one.step: one.happened_on for one in rows if one.kind == "process"}
    wanted = {
        "acknowledge_report": "acknowledged_on",
        "start_triage": "triage_on",
        "suspend": "suspended_on",
        "start_investigation": "began_on",
        "sign_report": "signed_on",
        "decide_case_to_answer": "answered_on",
        "call_hearing": "called_on",
        "open_hearing": "held_on",
        "issue_outcome": "outcome_on",
        "lodge_appeal": "appealed_on",
        "decide_appeal": "appeal_decided_on",
    }
    assert {step: days[step] for step in wanted} == {
        step: DAYS[field] for step, field in wanted.items()
    }
    assert all(one.is_late for one in rows if one.step in wanted)


def test_clocks_run_from_the_true_days_and_those_missed_are_shown(autumn: Office) -> None:
    walk = entered(autumn, CaseState.INVESTIGATION, acknowledged_on=None)
    clocks = {one.title: one for one in walk.clock_rows}
    assert clocks["Acknowledge the report"].is_overdue
    assert clocks["Finish the investigation"].due_on == dt.date(2026, 7, 28)
    assert clocks["Finish the investigation"].is_overdue
    assert "Decide at triage" not in clocks


def test_what_is_on_paper_is_said_to_be_on_paper(autumn: Office) -> None:
    walk = entered(autumn, CaseState.OUTCOME_ISSUED)
    page = walk.ws.read(matrix.matrix, walk.case)
    assert page.report is not None
    assert (page.report.terms, page.report.facts_found) == (ON_PAPER, ON_PAPER)
    assert [one.heading for one in page.allegations] == [
        "Two photographs of a resident were posted.",
        "She did not tell her manager.",
    ]
    assert {one.decision for one in page.allegations} == {"upheld"}
    (held,) = walk.ws.read(decisions.hearings, walk.case).hearings
    assert (held.chair, held.minutes, held.held_on) == ("H. Lindqvist", ON_PAPER, DAYS["held_on"])
    assert walk.duty("sssc", "SUSPENSION").state == "required"
    (suspension,) = walk.ws.read(beside.beside, walk.case).suspensions
    assert suspension.started_on == DAYS["suspended_on"]


def test_questions_that_hold_triage_are_not_known_yet(autumn: Office) -> None:
    walk = entered(autumn, CaseState.INVESTIGATION)
    assert "SCREEN_NOT_KNOWN" in walk.departed
    assert "SCREEN_UNANSWERED" not in walk.departed


def test_the_case_goes_on_from_where_it_is(autumn: Office) -> None:
    walk = entered(autumn, CaseState.CASE_TO_ANSWER)
    walk.with_chair()
    notice = walk.notice(dt.date(2026, 10, 12))
    walk.do_departing("NO_CLAUSE", hearings.call_hearing, entry=notice)
    assert walk.state == "Hearing called"


def test_a_day_left_out_falls_with_the_next_one_that_is_known(autumn: Office) -> None:
    walk = entered(
        autumn, CaseState.DECISION_PENDING, triage_on=None, answered_on=None, heard_on=None
    )
    rows = walk.ws.read(case_history.chronology, walk.case)
    days = {one.step: one.happened_on for one in rows}
    assert days["start_triage"] == DAYS["began_on"]
    assert days["decide_case_to_answer"] == DAYS["called_on"]
    assert days["close_hearing"] == DAYS["held_on"]


def test_days_that_run_backwards_are_noted_and_not_refused(autumn: Office) -> None:
    walk = entered(autumn, CaseState.CASE_TO_ANSWER, signed_on=dt.date(2026, 6, 29))
    assert "DAYS_OUT_OF_ORDER" in walk.departed


def test_a_suspension_that_ended_and_a_resignation(autumn: Office) -> None:
    walk = entered(
        autumn,
        CaseState.INVESTIGATION,
        suspension_ended_on=dt.date(2026, 7, 10),
        left_reason="resigned",
        left_on=dt.date(2026, 7, 20),
        last_day=dt.date(2026, 8, 14),
    )
    assert walk.state == "Left in process"
    (suspension,) = walk.ws.read(beside.beside, walk.case).suspensions
    assert suspension.state == "lifted"


def test_a_dismissal_needs_somebody_who_could_dismiss(autumn: Office) -> None:
    told = {"sanction": "summary_dismissal", "dismissal_possible": True}
    people = dict(PEOPLE)
    error = autumn.refuses(
        Exception,
        enter_running_case,
        person=DEBBIE,
        entry=entry(CaseState.OUTCOME_ISSUED, **told),
        **people,
    )
    assert getattr(error, "code", "") == "CHAIR_WITHOUT_AUTHORITY"
    walk = entered(autumn, CaseState.OUTCOME_ISSUED, may_dismiss=True, **told)
    assert walk.duty("disclosure-scotland", "DISMISSAL").state == "to_consider"


@pytest.mark.parametrize(
    ("state", "told", "code", "where"),
    [
        (CaseState.INVESTIGATION, {"began_on": None}, "DAY_WANTED", "began_on"),
        (CaseState.HEARING_NOTIFIED, {"held_on": None}, "DAY_WANTED", "held_on"),
        (CaseState.HEARING_NOTIFIED, {"chair": None}, "SOMEBODY_WANTED", "chair"),
        (CaseState.TRIAGE, {"reporter": None}, "SOMEBODY_WANTED", "reporter"),
        (CaseState.TRIAGE, {"summary": ""}, "MISSING", "summary"),
        (CaseState.TRIAGE, {"reported_on": dt.date(2026, 10, 1)}, "IN_THE_FUTURE", "reported_on"),
        (CaseState.TRIAGE, {"suspended_on": dt.date(2027, 1, 1)}, "IN_THE_FUTURE", "suspended_on"),
        (CaseState.TRIAGE, {"reported_on": dt.date(1026, 6, 1)}, "YEAR_NOT_NEAR", "reported_on"),
        (CaseState.OUTCOME_ISSUED, {"sanction": "a talk"}, "NOT_A_CHOICE", "sanction"),
        (CaseState.CLOSED, {}, "NOT_A_CHOICE", "state"),
        (CaseState.TRIAGE, {"alleged": "One\n" * 41}, "TOO_MANY_ALLEGED", "alleged"),
        (CaseState.TRIAGE, {"alleged": "a\x00b"}, "CONTROL_CHARACTER", "alleged"),
        (CaseState.TRIAGE, {"old_reference": "x" * 301}, "TOO_LONG", "old_reference"),
        (CaseState.TRIAGE, {"source": "hearsay"}, "NOT_A_CHOICE", "source"),
    ],
)
def test_what_cannot_be_entered(
    autumn: Office, state: CaseState, told: dict[str, Any], code: str, where: str
) -> None:
    people = {name: told.pop(name) if name in told else one for name, one in PEOPLE.items()}
    error = autumn.refuses(
        Exception, enter_running_case, person=DEBBIE, entry=entry(state, **told), **people
    )
    assert (getattr(error, "code", ""), getattr(error, "where", "")) == (code, where)


def test_one_person_does_not_do_it_all(autumn: Office) -> None:
    """Even in history the person the case is about does not chair it."""
    walk = entered(autumn, CaseState.TRIAGE)
    same = PersonEntry(person=walk.respondent)
    people = {**PEOPLE, "chair": same}
    error = autumn.refuses(
        Exception,
        enter_running_case,
        person=same,
        entry=entry(CaseState.HEARING_NOTIFIED),
        **people,
    )
    assert getattr(error, "code", "") == "PERSON_IS_SUBJECT"


def test_it_is_found_by_its_old_reference(autumn: Office) -> None:
    from casework.queries import case_list

    walk = entered(autumn, CaseState.TRIAGE)
    ids = autumn.workspace.read(case_list.matching_ids, case_list.CaseFilter(words="D/26/117"))
    assert ids == [walk.case]
    assert walk.ws.read(case_page.header, walk.case).state == "Triage"


def test_the_formal_way_is_in_the_order_of_the_process() -> None:
    assert FORMAL[0] is CaseState.INVESTIGATION
    assert FORMAL[-1] is CaseState.APPEAL_DECIDED
