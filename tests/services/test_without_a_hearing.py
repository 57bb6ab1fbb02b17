"""Agreed outcomes, decisions on paper, no action without a hearing; and a hearing after all."""

import datetime as dt
from dataclasses import replace

import pytest

from casework.domain.refusal import Force
from casework.queries import decisions
from casework.services import outcomes, without_hearing
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import CHAIR, WEIGHED, Walk


def ready(walk: Walk, kind: str, **told: object) -> Walk:
    """Case to answer; decided without a hearing by the chair; the allegation upheld."""
    walk.reported().answered().with_chair()
    chair = next(one.person_id for one in walk.page.people if one.part == "Chair")
    given = {"written": "Form signed on 24 June", "decider": PersonEntry(person=chair)}  # type: ignore[arg-type]
    walk.do(without_hearing.decide_without_hearing, kind=kind, reason="R", **(given | told))
    walk.do(outcomes.decide_allegation, allegation=walk.allegation, decision="upheld", reason="R")
    return walk


@pytest.mark.parametrize("sanction", ["dismissal_with_notice", "summary_dismissal"])
def test_a_dismissal_is_never_agreed(walk: Walk, sanction: str) -> None:
    ready(walk, "agreed")
    refused = walk.refused(outcomes.issue_outcome, entry=replace(WEIGHED, sanction=sanction))
    assert refused["AGREED_DISMISSAL"] is Force.BLOCK


@pytest.mark.parametrize("kind", ["agreed", "paper"])
def test_the_employees_writing_is_needed(walk: Walk, kind: str) -> None:
    walk.reported().answered().with_chair()
    told = {"kind": kind, "reason": "R", "decider": CHAIR, "written": " "}
    assert walk.bad(without_hearing.decide_without_hearing, **told).where == "written"


def test_no_action_needs_no_hearing_and_no_writing(walk: Walk) -> None:
    ready(walk, "no_action", written="")
    walk.outcome("no_action")
    page = walk.ws.read(decisions.outcome, walk.case)
    assert page.outcome is not None
    assert (page.outcome.route, page.outcome.sanction) == ("no_action", "no_action")
    assert "Last day to appeal" not in walk.clocks


def test_a_paper_decision_at_the_employees_wish(walk: Walk) -> None:
    other = walk.office.walk(RACHEL)
    ready(other, "paper")
    other.outcome("first_warning")
    page = other.ws.read(decisions.outcome, other.case)
    assert page.outcome is not None
    assert (page.outcome.route, page.outcome.decided_by) == ("paper", "H. Lindqvist")
    assert [one.kind for one in page.routes] == ["paper"]


def test_whoever_investigated_does_not_decide_on_paper_either(walk: Walk) -> None:
    walk.reported().answered()
    investigator = next(one.person_id for one in walk.page.people if one.part == "Investigator")
    who = PersonEntry(person=investigator)  # type: ignore[arg-type]
    told = {"kind": "paper", "reason": "R", "decider": who, "written": "Letter"}
    assert set(walk.refused(without_hearing.decide_without_hearing, **told)) == {
        "INVESTIGATOR_AS_CHAIR"
    }


def test_the_agreement_may_be_taken_back(walk: Walk) -> None:
    ready(walk, "agreed")
    walk.do(without_hearing.hear_after_all, reason="She took advice.")
    assert walk.state == "Case to answer"
    assert "Send the outcome letter" not in walk.clocks
    walk.called(dt.date(2026, 7, 8))
    page = walk.ws.read(decisions.outcome, walk.case)
    assert [one.given_up_on for one in page.routes] == [walk.office.today]


def test_a_hearing_that_was_called_is_set_aside(walk: Walk) -> None:
    walk.notified()
    told = {"kind": "agreed", "reason": "R", "decider": PersonEntry(name="New Head")}
    walk.do(without_hearing.decide_without_hearing, written="E-mail of 25 June", **told)
    (row,) = walk.ws.read(decisions.hearings, walk.case).hearings
    assert row.state == "set aside"
    assert walk.clocks["Send the outcome letter"] == dt.date(2026, 7, 1)
