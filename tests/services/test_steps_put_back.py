"""A step that was taken by mistake is put back, in the open, while nothing rests on it."""

import datetime as dt
from collections.abc import Callable

import pytest
from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain.ids import CaseId
from casework.domain.roles import Role
from casework.queries import changes, decisions
from casework.services import (
    beside,
    closing,
    determining,
    groundwork,
    hearing_needs,
    hearings,
    investigations,
    leaving,
    letters,
    triage,
)
from casework.services.corrections import void_record
from casework.services.steps_put_back import UNDO, put_step_back
from casework.store.tables.cases import Clock
from casework.store.tables.changes import StateMove
from tests.services.test_corrections import mistake
from tests.services.walking import DECIDER, Walk

TOLD = {"reason": "It was meant for another case.", "authorised_by": "C. Ferrie"}


def informal(walk: Walk) -> Walk:
    walk.triaged().do(triage.handle_informally, what="A talk.")
    return walk


def routed(walk: Walk) -> Walk:
    walk.triaged()
    walk.do_departing(
        "COVERED_HERE", triage.route_out, to="The agency", handed_over="The report.",
        reason="An agency worker.", left_out="The name of the child.",
    )  # fmt: skip
    return walk


def no_case(walk: Walk) -> Walk:
    return walk.reported().answered("no_case")


def absent(walk: Walk) -> Walk:
    walk.investigated().left()
    walk.do(
        determining.determine_allegation, allegation=walk.allegation, answer="might",
        reason="It was grave.", decided_by="C. Ferrie",
    )  # fmt: skip
    walk.do(leaving.determine_in_absence, reasons="It was grave.", decided_by="C. Ferrie")
    return walk


def ended(walk: Walk) -> Walk:
    walk.triaged().do(triage.take_no_action, reason="Nothing in it.")
    return walk


def shut(walk: Walk) -> Walk:
    ended(walk).duties_met().told_everybody().do(closing.close_case, reason="Done.")
    return walk


SCENES: dict[str, tuple[Callable[[Walk], object], str]] = {
    "start_triage": (lambda walk: walk.do(triage.start_triage), "Reported"),
    "handle_informally": (informal, "Triage"),
    "take_no_action": (ended, "Triage"),
    "route_out": (routed, "Triage"),
    "decide_case_to_answer": (no_case, "Report signed"),
    "call_hearing": (lambda walk: walk.notified(), "Case to answer"),
    "determine_in_absence": (absent, "Left in process"),
    "close_case": (shut, "No action"),
}


@pytest.mark.parametrize("code", SCENES)
def test_the_case_stands_where_it_stood_and_both_are_shown(walk: Walk, code: str) -> None:
    scene, before = SCENES[code]
    scene(walk)
    assert walk.state != before
    walk.do(put_step_back, **TOLD)
    assert walk.state == before
    (voided,) = [
        one for one in walk.ws.read(changes.changes, walk.case).voided if one.kind_words == "Step"
    ]
    assert voided.reason == "It was meant for another case. C. Ferrie agreed."
    assert voided.said in walk.story
    assert walk.story[-1].startswith(f"'{voided.label}' was recorded by mistake and put back")
    assert walk.office.damage() == []
    scene_again = {"decide_case_to_answer": lambda one: one.answered("no_case")}
    if code in scene_again:
        scene_again[code](walk)
        assert walk.state == "No case to answer"


def test_its_clocks_are_as_if_it_had_not_been(walk: Walk) -> None:
    walk.reported()
    before = walk.clocks
    walk.office.be(dt.date(2026, 6, 26))
    walk.answered("informal")
    assert "Review the informal action" in walk.clocks
    walk.office.be(dt.date(2026, 6, 29))
    walk.do(put_step_back, **TOLD)
    assert walk.clocks == before


def test_a_hold_that_was_lifted_since_holds_the_clock_no_longer(walk: Walk) -> None:
    """Placed before, lifted after the wrong step: the days between do not count."""
    walk.reported()
    title = "Decide whether there is a case to answer"
    was = walk.clocks[title]
    hold = walk.do(
        beside.place_hold, kind="police", asked_by="PC Orr", may_contact_employee=True,
        may_continue="All",
    )  # fmt: skip
    walk.do(investigations.decide_case_to_answer, answer="no_case", reason="R",
            decided_by=DECIDER)  # fmt: skip
    walk.office.be(dt.date(2026, 6, 26))
    walk.do(beside.lift_hold, hold=hold, reason="They agreed.")
    walk.office.be(dt.date(2026, 6, 29))
    walk.do(put_step_back, **TOLD)
    assert walk.clocks[title] > was
    assert _clock(walk, title).paused_since is None


def test_what_rests_on_it_keeps_it_where_it_is(walk: Walk) -> None:
    walk.notified()
    walk.do(put_step_back, **TOLD)
    assert walk.state == "Case to answer"
    walk.do(put_step_back, **TOLD)
    assert walk.state == "Report signed"
    error = walk.bad(put_step_back, **TOLD)
    assert error.code == "STEP_STAYS"  # a signed report has its findings and its files


def test_a_record_that_could_not_have_been_before_it_holds_it(walk: Walk) -> None:
    walk.triaged().do(triage.take_no_action, reason="Nothing in it.")
    walk.note("A call.")
    walk.exhibit()
    walk.do(put_step_back, **TOLD)  # a note and an exhibit could have been there before
    assert walk.state == "Triage"
    walk.alleged(gross="no")
    walk.do(triage.handle_informally, what="A talk.")
    walk.do(groundwork.record_awareness, kind="induction", document="Guidance")
    walk.do(put_step_back, **TOLD)
    walk.do(triage.take_no_action, reason="Nothing in it.")
    walk.do(closing.reopen_case, reason="New.", authorised_by="C. Ferrie", to="triage")
    assert walk.bad(put_step_back, **TOLD).code == "STEP_STAYS"


def test_a_decision_that_was_built_on_stays(walk: Walk) -> None:
    walk.notified()
    walk.do(letters.write_letter, template="hearing_notice")
    walk.office.be(dt.date(2026, 7, 8))
    walk.do(hearing_needs.record_attempt, how="phone", result="No answer.")
    assert walk.bad(put_step_back, **TOLD).code == "BUILT_ON"


def test_a_notice_put_back_tells_nobody_anything_and_may_be_served_again(walk: Walk) -> None:
    walk.notified()
    walk.do(put_step_back, **TOLD)
    (row,) = walk.ws.read(decisions.hearings, walk.case).hearings
    assert row.state == "set aside"
    walk.called(dt.date(2026, 7, 9))
    walk.office.be(dt.date(2026, 7, 9))
    walk.do(hearings.open_hearing, attended=True)
    assert walk.state == "Hearing open"


def test_more_work_and_an_untouched_case_have_nothing_to_put_back(walk: Walk) -> None:
    assert walk.bad(put_step_back, **TOLD).code == "STEP_NOT_OPEN"
    walk.reported().answered("more_work")
    assert walk.bad(put_step_back, **TOLD).code == "STEP_STAYS"


def test_who_agreed_and_why_are_asked_and_the_day_is_not_before_the_step(walk: Walk) -> None:
    ended(walk)
    assert walk.bad(put_step_back, **(TOLD | {"reason": " "})).code == "MISSING"
    assert walk.bad(put_step_back, **(TOLD | {"authorised_by": ""})).code == "MISSING"
    early = walk.bad(put_step_back, on=dt.date(2026, 6, 1), **TOLD)
    assert early.code == "OUT_OF_ORDER"
    walk.do(put_step_back, **TOLD)
    assert walk.state == "Triage"
    assert set(SCENES) <= set(UNDO)


def test_a_hold_taken_out_as_a_mistake_holds_no_new_clock(walk: Walk) -> None:
    walk.triaged()
    walk.do(
        beside.place_hold, kind="police", asked_by="PC Orr", may_contact_employee=True,
        may_continue="All",
    )  # fmt: skip
    walk.do(void_record, record=mistake(walk, "Hold: Police"), reason="Another case.")
    walk.exhibit()
    walk.alleged()
    walk.named("investigator", DECIDER)
    walk.do_departing("INTERESTS_NOT_DECLARED", triage.start_investigation, terms="Find out.")
    assert _clock(walk, "Finish the investigation").paused_since is None


def _clock(walk: Walk, title: str) -> Clock:
    with walk.ws.store.reading() as session:
        rows = session.query(Clock).filter_by(case_id=walk.case, is_running=True).all()
        return next(one for one in rows if one.title == title)


@act(Role.CASEWORKER)
def forget_the_moves(desk: Desk, case: CaseId) -> None:
    """As in a store from before moves were kept."""
    for one in desk.session.scalars(select(StateMove).where(StateMove.case_id == case)):
        desk.session.delete(one)


def test_a_step_from_before_moves_were_kept_cannot_be_put_back(walk: Walk) -> None:
    walk.ws.run(forget_the_moves, ended(walk).case)
    assert walk.bad(put_step_back, **TOLD).code == "NO_STEP_TO_PUT_BACK"
