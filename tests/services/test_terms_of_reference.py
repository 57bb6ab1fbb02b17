"""Terms of reference: interests first, issued, changed in the open, with a time of their own."""

import datetime as dt

import pytest

from casework.domain.errors import BadEntry
from casework.services import deadlines, people, terms, triage
from casework.services.entries import InterestEntry, PersonEntry, TermsEntry
from tests.services.inquiring import MANAGES, TERMS, inquiry
from tests.services.walking import NO_INTEREST, Walk

FIND_OUT = "Find out what was posted, and by whom."
NEXT_MONTH = dt.date(2026, 7, 24)


def ready(walk: Walk) -> Walk:
    """Ready but for the check for conflicts."""
    walk.triaged().exhibit()
    walk.alleged()
    walk.named("investigator", PersonEntry(name="P. Okafor"))
    return walk


def test_terms_are_kept_part_by_part_and_given_to_the_investigator(walk: Walk) -> None:
    ready(walk).do(terms.declare_interests, entry=NO_INTEREST)
    walk.do(triage.start_investigation, terms=FIND_OUT, entry=TERMS)
    (row,) = inquiry(walk).terms
    assert (row.number, row.issued_to, row.scope) == (1, "P. Okafor", FIND_OUT)
    assert (row.questions, row.commissioned_by) == (TERMS.questions, TERMS.commissioned_by)
    assert row.recommendations_asked
    assert walk.departed == {}


def test_what_the_investigator_declares_stands_on_the_task_list(walk: Walk) -> None:
    ready(walk)
    assert not walk.steps["declare_interests"].unmet
    walk.do(terms.declare_interests, entry=MANAGES)
    step = walk.steps["declare_interests"]
    assert (step.status.value, step.detail) == ("done", "P. Okafor declared 1 interest")
    (check,) = inquiry(walk).checks
    assert check.interests == ("Manages the person the case is about, or is managed by them",)
    assert "declared an interest" in walk.story[-1]


def test_another_investigator_is_asked_anew(walk: Walk) -> None:
    ready(walk).do(terms.declare_interests, entry=NO_INTEREST)
    walk.named("investigator", PersonEntry(name="M. Osei"))
    assert walk.steps["declare_interests"].status.value == "ready"
    walk.do(terms.declare_interests, entry=NO_INTEREST)
    assert [one.name for one in inquiry(walk).checks] == ["P. Okafor", "M. Osei"]


def test_a_declared_interest_wants_its_details(walk: Walk) -> None:
    ready(walk)
    entry = InterestEntry(False, False, False, False, True, False)
    error = walk.bad(terms.declare_interests, entry=entry)
    assert (error.code, error.where) == ("MISSING", "details")


def test_changed_terms_leave_the_earlier_ones_as_they_were(walk: Walk) -> None:
    walk.investigated()
    walk.do(terms.amend_terms, terms="And who could see it.", reason="A second post.", entry=TERMS)
    first, second = inquiry(walk).terms
    assert (first.scope, first.reason) == (FIND_OUT, "")
    assert (second.number, second.scope) == (2, "And who could see it.")
    assert second.reason == "A second post."
    again = walk.bad(
        terms.amend_terms, terms="And who could see it.", reason="Once more.", entry=TERMS
    )
    assert again.code == "ALREADY_RECORDED"


def test_the_day_in_the_terms_is_the_day_of_the_clock(walk: Walk) -> None:
    ready(walk).do(terms.declare_interests, entry=NO_INTEREST)
    early = dt.date(2026, 7, 8)
    walk.do(triage.start_investigation, terms=FIND_OUT, entry=TermsEntry(report_by=early))
    assert walk.clocks["Finish the investigation"] == early
    assert walk.departed == {}


def test_without_a_day_the_usual_time_runs(walk: Walk) -> None:
    walk.investigated()
    assert walk.clocks["Finish the investigation"] == dt.date(2026, 7, 22)


@pytest.mark.parametrize("day", [dt.date(2026, 6, 1), dt.date.max, dt.date(1900, 1, 1)])
def test_a_day_to_report_by_comes_after_the_issue(walk: Walk, day: dt.date) -> None:
    ready(walk)
    error = walk.bad(triage.start_investigation, terms=FIND_OUT, entry=TermsEntry(report_by=day))
    assert isinstance(error, BadEntry)


def test_more_time_moves_the_clock_and_both_days_stand_on_the_page(walk: Walk) -> None:
    walk.investigated()
    page = inquiry(walk)
    walk.do(
        deadlines.extend_clock,
        clock=page.clock_id,
        due_on=NEXT_MONTH,
        reason="A witness is on leave.",
        agreed_by="C. Ferrie",
    )
    (more,) = inquiry(walk).extensions
    assert (more.was_due_on, more.due_on) == (dt.date(2026, 7, 22), NEXT_MONTH)
    assert inquiry(walk).due_on == NEXT_MONTH


def test_a_new_round_keeps_the_terms(walk: Walk) -> None:
    walk.reported().answered("more_work")
    (row,) = inquiry(walk).terms
    assert row.scope == FIND_OUT
    walk.do(terms.amend_terms, terms="Only the second post.", reason="More work.")
    assert [one.number for one in inquiry(walk).terms] == [1, 2]


def test_the_person_of_a_check_is_the_investigator_of_that_day(walk: Walk) -> None:
    walk.triaged()
    error = walk.refused(terms.declare_interests, entry=NO_INTEREST)
    assert set(error) == {"NO_INVESTIGATOR"}
    walk.do(people.name_part, person=PersonEntry(name="P. Okafor"), part="investigator")
    walk.do(terms.declare_interests, entry=NO_INTEREST)
