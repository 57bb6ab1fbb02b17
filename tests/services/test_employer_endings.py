"""Governors decide, the council ends the employment: told, counted in law, done, and printed."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.domain.case_steps import StepStatus
from casework.papers.decisions import outcome
from casework.queries import beside, case_page, decisions, matrix
from casework.queries.home import DueRow
from casework.services import closing, suspension_terms, suspensions
from casework.services.employer_endings import end_by_employer, tell_employer
from casework.services.entries import PersonEntry
from tests.builders import Council, Day, a_workspace
from tests.services.walking import Office, Walk

HELD = dt.date(2026, 7, 8)
SUSPENDED = {
    "reason": "She works alone with pupils.",
    "authorised_by": "The head teacher",
    "contact": "The deputy head",
}
DONE = {"how": "notice", "ended_by": "Schools HR of the council"}


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Walk]:
    """A7: a teaching assistant of a community school in Derbyshire, dismissed on 8 July 2026."""
    day = Day()
    council = Council("Derbyshire", nation="england", pack_code="derbyshire")
    office = Office(a_workspace(tmp_path, day, council=council), day, tmp_path / "store")
    walk = office.walk(
        PersonEntry(
            name="T. Moor",
            post="Teaching assistant",
            workforce="school_support",
            person_kind="school_staff",
            is_educational_establishment=True,
        )
    )
    walk.clause = "D-5(b)"
    yield walk
    office.close()


def dismissed(walk: Walk, school_type: str = "community") -> Walk:
    said = {"school_type": school_type, "said_by": "The head teacher"}
    walk.do(suspension_terms.say_school_kind, **said)
    walk.do(suspensions.suspend, **SUSPENDED)
    return walk.dismissed()


def suspended(walk: Walk) -> bool:
    (one,) = walk.ws.read(beside.beside, walk.case).suspensions
    return one.lifted_on is None


def clocks_of(walk: Walk) -> list[DueRow]:
    every = walk.ws.read(case_page.every_clock, walk.case)
    return [one for one in every if one.rule == "SCHOOL_DISMISSAL"]


def test_the_council_has_fourteen_days_of_which_the_notice_is_the_first(school: Walk) -> None:
    dismissed(school)
    assert school.steps["tell_employer"].status is StepStatus.READY
    assert set(school.refused(end_by_employer, **DONE)) == {"EMPLOYER_NOT_TOLD"}
    school.do(tell_employer, told_by="The clerk to governors", told="Letter with reasons.")
    (clock,) = clocks_of(school)
    assert clock.due_on == school.office.today + dt.timedelta(days=13)
    assert (clock.is_statutory, clock.sets_law, clock.status) == (True, True, "read")
    assert "regulation" in clock.source
    again = school.bad(tell_employer, told_by="The clerk to governors")
    assert again.code == "ALREADY_RECORDED"


def test_the_suspension_runs_until_the_employer_ends_it_and_the_last_day_is_kept(
    school: Walk,
) -> None:
    dismissed(school)
    school.do(tell_employer, told_by="The clerk to governors")
    assert suspended(school)
    early = school.bad(end_by_employer, **DONE, on=HELD - dt.timedelta(days=30))
    assert early.code == "OUT_OF_ORDER"
    last = dt.date(2026, 8, 7)
    school.do(end_by_employer, **DONE, last_day=last, note="Four weeks.")
    assert not suspended(school)
    assert [one.is_running for one in clocks_of(school)] == [False]
    page = school.ws.read(decisions.outcome, school.case)
    assert page.outcome is not None
    assert page.outcome.last_day == last
    assert page.ending is not None
    assert page.ending.how == "Notice was given"
    assert school.steps["end_by_employer"].status is StepStatus.DONE
    printed = outcome(page, school.ws.read(matrix.matrix, school.case))
    assert printed is not None
    said = {one.label: one.value for one in printed.facts}
    assert "The clerk to governors" in said["Employer told"]
    assert "Four weeks." in said["Employment ended"]
    assert any("Notice was given" in one or "notice was given" in one for one in school.story)


def test_a_case_is_not_closed_over_somebody_who_is_still_employed(school: Walk) -> None:
    dismissed(school).told_everybody()
    assert "EMPLOYMENT_NOT_ENDED" in school.refused(closing.close_case)
    school.do(tell_employer, told_by="The clerk to governors")
    school.do(end_by_employer, how="withdrawn", ended_by="Schools HR")
    assert "EMPLOYMENT_NOT_ENDED" not in [one.code for one in school.steps["close_case"].unmet]
    assert suspended(school), "they work elsewhere too"


@pytest.mark.parametrize("school_type", ["foundation", "not_a_school"])
def test_where_whoever_decides_is_the_employer_nobody_is_told(
    school: Walk, school_type: str
) -> None:
    dismissed(school, school_type)
    assert "tell_employer" not in school.steps
    found = school.refused(tell_employer, told_by="The clerk to governors")
    assert set(found) == {"EMPLOYER_DOES_NOT_END"}
    assert not suspended(school)
