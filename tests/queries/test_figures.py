"""Figures over cases: counted, small outcomes held back, nobody's cases but one's own."""

import datetime as dt

import pytest

from casework.domain.counting import FEWEST, middle, told
from casework.domain.errors import NotAllowed
from casework.domain.roles import Role
from casework.queries.figures import LONG_SUSPENSION, Figures, figures
from casework.services import suspensions, triage
from tests.builders import RACHEL
from tests.services.walking import Office, Walk


def seen(office: Office) -> Figures:
    return office.workspace.read(figures)


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "None"), (1, "Fewer than 5"), (4, "Fewer than 5"), (5, "5"), (1200, "1,200")],
)
def test_small_counts_are_not_told(count: int, words: str) -> None:
    assert told(count) == words


def test_a_median_is_told_of_five_and_more() -> None:
    assert middle([1, 2, 3, 4]) == f"Fewer than {FEWEST} cases"
    assert middle([1, 2, 3, 4, 90]) == "3 days (median of 5)"


def test_an_empty_store_has_figures(office: Office) -> None:
    found = seen(office)
    assert (found.open_cases, found.overdue, found.departures) == (0, 0, ())
    assert {count for _, count in found.outcomes} == {"None"}


def test_open_cases_are_counted_by_stage_and_late_ones_found(walk: Walk) -> None:
    walk.office.walk(RACHEL)
    walk.triaged()
    found = seen(walk.office)
    assert found.open_cases == 2
    assert dict(found.by_stage) == {"Report": 1, "Triage": 1}
    walk.office.be(dt.date(2026, 7, 20))
    assert seen(walk.office).overdue > 0
    assert seen(walk.office).missed >= seen(walk.office).overdue


def test_a_suspension_is_long_after_four_weeks(walk: Walk) -> None:
    walk.do(suspensions.suspend, reason="Residents", authorised_by="P. Okafor")
    assert seen(walk.office).long_suspensions == ()
    walk.office.be(walk.office.today + dt.timedelta(days=LONG_SUSPENSION + 1))
    (one,) = seen(walk.office).long_suspensions
    assert (one.name, one.days) == ("Debbie Marsh", LONG_SUSPENSION + 1)


def test_departures_are_counted_by_step(walk: Walk) -> None:
    walk.triaged().exhibit()
    walk.alleged(clauses=())
    from tests.services.walking import INVESTIGATOR

    walk.named("investigator", INVESTIGATOR)
    walk.do_departing("NO_CLAUSE", triage.start_investigation, terms="Find out.")
    (one, *_) = [each for each in seen(walk.office).departures if each.code == "NO_CLAUSE"]
    assert (one.step, one.departed) == ("Start the investigation", 1)


def test_outcomes_are_words_and_small_ones_are_held_back(walk: Walk) -> None:
    walk.dismissed()
    outcomes = dict(seen(walk.office).outcomes)
    assert outcomes["Dismissal without notice"] == "Fewer than 5"
    assert outcomes["No action"] == "None"
    assert all(count == "Fewer than 5" for _, _, count in seen(walk.office).outcomes_by_kind)


def test_whoever_was_given_no_case_sees_none(walk: Walk) -> None:
    manager = walk.office.add_user("mona", Role.MANAGER)
    with walk.office.sitting(manager) as workspace:
        assert workspace.read(figures).open_cases == 0
    administrator = walk.office.add_user("ada", Role.ADMINISTRATOR)
    with walk.office.sitting(administrator) as workspace, pytest.raises(NotAllowed):
        workspace.read(figures)
