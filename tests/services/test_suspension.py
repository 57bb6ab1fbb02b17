"""Suspension: last resort, neutral, paid, brief, reviewed; and what may stand in its place."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.domain.refusals import suspension as refusals
from casework.domain.region_choices import ALTERNATIVES
from casework.opening import Council
from casework.queries import beside
from casework.queries.beside import BesidePage
from casework.queries.suspension_rows import SuspensionRow
from casework.services import access, alternatives, suspension_terms, suspensions
from casework.services.entries import AccessEntry, AlternativesEntry, PersonEntry
from tests.builders import Day, a_workspace
from tests.services.judging import Scene, blocked, codes, overridable, warned
from tests.services.walking import Office, Walk, opened

SUSPENDED = {"reason": "Residents", "authorised_by": "P. Okafor"}
EVERY = AlternativesEntry(
    **dict.fromkeys(ALTERNATIVES, "would_not"),
    **{f"{kind}_why": "It would not keep her from residents." for kind in ALTERNATIVES},
)
SOME = AlternativesEntry(place="would_not", place_why="One unit only.")
ARRANGED = {
    "kind": "tasks",
    "what": "Records only, no residents.",
    "reason": "Residents",
    "agreed_by": "P. Okafor",
}
LIFT = {"reason": "The interviews are done."}


@pytest.fixture(scope="module")
def office(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One store for all of them: each looks only at a case of its own."""
    folder = tmp_path_factory.mktemp("suspension") / "store"
    shutil.copytree(template, folder)
    made = opened(folder)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def on_the_day(office: Office) -> None:
    office.be(dt.date(2026, 6, 24))


def page(walk: Walk) -> BesidePage:
    return walk.ws.read(beside.beside, walk.case)


def the_suspension(walk: Walk) -> SuspensionRow:
    return page(walk).suspensions[-1]


# ---------------------------------------------------------------- what is refused or noted


def already_suspended(walk: Walk) -> None:
    walk.do(suspensions.suspend, **SUSPENDED)
    blocked(walk, "ALREADY_SUSPENDED", suspensions.suspend, **SUSPENDED)


def not_suspended(walk: Walk) -> None:
    blocked(walk, "NOT_SUSPENDED", suspensions.lift_suspension, reason="Over")


def alternatives_missing(walk: Walk) -> None:
    warned(walk, "ALTERNATIVES_MISSING", suspensions.suspend, **SUSPENDED)


def alternative_would_do(walk: Walk) -> None:
    entry = AlternativesEntry(remote="would", remote_why="Her work is on paper.")
    walk.do(alternatives.weigh_alternatives, entry=entry)
    warned(walk, "ALTERNATIVE_WOULD_DO", suspensions.suspend, **SUSPENDED)


def suspension_incomplete(walk: Walk) -> None:
    walk.do(alternatives.weigh_alternatives, entry=SOME)
    walk.do(suspensions.suspend, **SUSPENDED)
    overridable(
        walk, "SUSPENSION_INCOMPLETE", suspensions.complete_suspension_record, alternatives=" "
    )


def pay_not_in_full(walk: Walk) -> None:
    sick = {"pay_in_full": False, "pay_kind": "sick_pay", "pay_reference": "Legal 2026/114"}
    warned(walk, "PAY_NOT_IN_FULL", suspensions.suspend, **sick, **SUSPENDED)
    assert "PAY_WITHOUT_ADVICE" not in walk.departed


def pay_without_advice(walk: Walk) -> None:
    walk.do(suspensions.suspend, **SUSPENDED)
    zero = {"what": "pay", "became": "The average of twelve weeks.", "pay_kind": "average"}
    why = {"reason": "Zero hours", "decided_by": "C. Ferrie", "pay_in_full": False}
    warned(walk, "PAY_WITHOUT_ADVICE", suspension_terms.vary_suspension, **zero, **why)


def arrangement_runs(walk: Walk) -> None:
    walk.do(alternatives.arrange_instead, **ARRANGED)
    warned(walk, "ARRANGEMENT_RUNS", suspensions.suspend, **SUSPENDED)


def access_still_off(walk: Walk) -> None:
    walk.do(suspensions.suspend, **SUSPENDED)
    laptop = AccessEntry(kind="equipment", what="Laptop NC-2214")
    walk.do(access.list_access, because="suspension", items=(laptop,), by="ICT desk")
    warned(walk, "ACCESS_STILL_OFF", suspensions.lift_suspension, **LIFT)


ELSEWHERE = ("SCHOOL_SUSPENDS", "ENDED_ONLY_BY", "ACCOUNT_STILL_OPEN")
SCENES: dict[str, Scene] = {
    name.upper(): scene
    for name, scene in list(globals().items())
    if name.upper() in codes(refusals)
}


@pytest.mark.parametrize("code", SCENES)
def test_each_refusal_holds_as_hard_as_it_says(walk: Walk, code: str) -> None:
    SCENES[code](walk)


def test_none_of_these_refusals_is_left_out() -> None:
    assert set(codes(refusals)) == {*SCENES, *ELSEWHERE}


# ---------------------------------------------------------------- alternatives


def test_every_alternative_is_answered_and_the_record_is_whole(walk: Walk) -> None:
    walk.do(alternatives.weigh_alternatives, entry=EVERY)
    walk.do(suspensions.suspend, **SUSPENDED)
    assert "ALTERNATIVES_MISSING" not in walk.departed
    assert the_suspension(walk).completed_on == walk.office.today
    assert "Complete the record of an emergency suspension" not in walk.clocks


def test_a_later_answer_holds_and_the_earlier_one_stays(walk: Walk) -> None:
    walk.do(alternatives.weigh_alternatives, entry=SOME)
    again = walk.bad(alternatives.weigh_alternatives, entry=SOME)
    assert (again.code, again.where) == ("ALREADY_RECORDED", "place")
    later = AlternativesEntry(place="would", place_why="The depot has room.")
    walk.do(alternatives.weigh_alternatives, entry=later)
    (first, *_) = page(walk).weighed
    assert (first.answer, first.earlier[0][1:]) == ("would", ("would_not", "One unit only."))
    assert walk.steps["weigh_alternatives"].detail == "1 of 7 answered"


def test_an_answer_needs_its_reason(walk: Walk) -> None:
    for entry, code, where in (
        (AlternativesEntry(), "MISSING", "place"),
        (AlternativesEntry(shift="would"), "MISSING", "shift_why"),
        (AlternativesEntry(shift="perhaps", shift_why="A"), "NOT_A_CHOICE", "shift"),
    ):
        wrong = walk.bad(alternatives.weigh_alternatives, entry=entry)
        assert (wrong.code, wrong.where) == (code, where)


def test_what_stands_in_place_is_looked_at_again_and_ends(walk: Walk) -> None:
    title = "Look again at what stands in place of suspension"
    made = walk.do(alternatives.arrange_instead, **ARRANGED)
    assert walk.bad(alternatives.arrange_instead, **ARRANGED).code == "ALREADY_RECORDED"
    assert walk.clocks[title] == dt.date(2026, 7, 8)
    assert walk.duty("sssc").state in ("", "not_applicable")  # this is no suspension
    look = {"arrangement": made, "decision": "continue", "reason": "It works.", "reviewed_by": "P."}
    walk.office.be(dt.date(2026, 7, 1))
    wrong = walk.bad(alternatives.review_arrangement, **look, next_on=dt.date(2026, 7, 1))
    assert (wrong.code, wrong.where) == ("OUT_OF_ORDER", "next_on")
    walk.do(alternatives.review_arrangement, **look, next_on=dt.date(2026, 7, 10))
    assert walk.bad(alternatives.review_arrangement, **look).code == "ALREADY_RECORDED"
    assert walk.clocks[title] == dt.date(2026, 7, 10)
    walk.do(alternatives.end_arrangement, arrangement=made, reason="The case is over.")
    assert title not in walk.clocks
    for act, told in (
        (alternatives.review_arrangement, look),
        (alternatives.end_arrangement, {"arrangement": made, "reason": "Again."}),
    ):
        assert walk.bad(act, **told).code == "ALREADY_RECORDED"


def test_an_arrangement_of_another_case_is_not_found(office: Office, walk: Walk) -> None:
    made = office.walk().do(alternatives.arrange_instead, **ARRANGED)
    wrong = walk.bad(alternatives.end_arrangement, arrangement=made, reason="R")
    assert wrong.code == "NOT_FOUND"


# ---------------------------------------------------------------- while it runs


def test_the_next_review_may_be_named_and_the_next_after_follows_the_rule(walk: Walk) -> None:
    walk.do(suspensions.suspend, **SUSPENDED)
    look = {"decision": "continue", "reason": "Interviews.", "reviewed_by": "P. Okafor"}
    walk.office.be(dt.date(2026, 7, 1))
    walk.do(suspensions.review_suspension, **look, next_on=dt.date(2026, 7, 6))
    assert walk.clocks["Review the suspension"] == dt.date(2026, 7, 6)
    walk.office.be(dt.date(2026, 7, 6))
    walk.do(suspensions.review_suspension, **look)
    assert walk.clocks["Review the suspension"] == dt.date(2026, 7, 20)
    assert [one.next_on for one in the_suspension(walk).reviews] == [dt.date(2026, 7, 6), None]


def test_a_long_suspension_is_flagged_and_taken_further(walk: Walk) -> None:
    title = "Take the long suspension to the Head of HR"
    walk.do(suspensions.suspend, **SUSPENDED)
    assert walk.clocks[title] == dt.date(2026, 7, 22)
    walk.office.be(dt.date(2026, 7, 22))
    assert the_suspension(walk).is_long
    assert walk.steps["report_long_suspension"].detail == "Suspended for 28 days"
    told = {"told": "C. Ferrie", "said": "Finish by August."}
    walk.do(suspension_terms.report_long_suspension, **told)
    assert walk.clocks[title] == dt.date(2026, 8, 19)
    assert walk.bad(suspension_terms.report_long_suspension, **told).code == "ALREADY_RECORDED"
    (kept,) = the_suspension(walk).told
    assert (kept.reviewed_by, kept.reason) == ("C. Ferrie", "Finish by August.")


def test_terms_change_in_the_open(walk: Walk) -> None:
    walk.do(suspensions.suspend, **SUSPENDED, contact="A. Bell, 0100")
    vary = {"what": "contact", "became": "J. Lind, 0200", "reason": "Leave", "decided_by": "P."}
    walk.do(suspension_terms.vary_suspension, **vary)
    assert walk.bad(suspension_terms.vary_suspension, **vary).code == "ALREADY_RECORDED"
    found = the_suspension(walk)
    assert found.contact == "J. Lind, 0200"
    (change,) = found.changes
    assert (change.was, change.became) == ("A. Bell, 0100", "J. Lind, 0200")


def test_completing_the_record_again_keeps_what_stood_there(walk: Walk) -> None:
    walk.do(suspensions.suspend, **SUSPENDED, alternatives="None was free.")
    walk.do(suspensions.complete_suspension_record, alternatives="The depot was full.")
    (change,) = the_suspension(walk).changes
    assert (change.what, change.was) == ("alternatives", "None was free.")


def test_no_clock_of_a_suspension_outlives_a_dismissal(office: Office) -> None:
    walk = office.walk().decided()
    walk.do(suspensions.suspend, **SUSPENDED)
    walk.outcome()
    assert not [one for one in walk.clocks if "suspension" in one.lower()]


def test_the_way_back_is_planned_and_planned_again(walk: Walk) -> None:
    walk.do(suspensions.suspend, **SUSPENDED)
    walk.do(suspensions.lift_suspension, **LIFT, lifted_by="P. Okafor")
    first = {"plan": "Half days.", "return_on": dt.date(2026, 7, 6)}
    walk.do(suspension_terms.plan_return, **first)
    assert walk.bad(suspension_terms.plan_return, **first).code == "ALREADY_RECORDED"
    walk.do(suspension_terms.plan_return, plan="Full days.", return_on=dt.date(2026, 7, 6))
    found = the_suspension(walk)
    assert (found.return_plan, found.changes[-1].was) == ("Full days.", "Half days.")


def test_it_does_not_end_before_it_began(walk: Walk) -> None:
    walk.do(suspensions.suspend, **SUSPENDED)
    yesterday = walk.office.today - dt.timedelta(days=1)
    wrong = walk.bad(suspensions.lift_suspension, **LIFT, on=yesterday)
    assert (wrong.code, wrong.where) == ("OUT_OF_ORDER", "on")


# ---------------------------------------------------------------- access


def test_what_is_taken_away_is_given_back_or_accounted_for(walk: Walk) -> None:
    title = "Take away or close what is still open"
    items = (
        AccessEntry(kind="equipment", what="Laptop NC-2214"),
        AccessEntry(kind="business_account", what="Rowan on Facebook", is_off=False),
    )
    listed = {"because": "suspension", "items": items, "by": "ICT desk"}
    laptop, account = walk.do(access.list_access, **listed)
    assert walk.bad(access.list_access, **listed).code == "ALREADY_RECORDED"
    assert walk.clocks[title] == dt.date(2026, 6, 25)
    back = walk.bad(access.settle_access, item=account, became="given_back", by="Comms")
    assert back.code == "NOT_AFTER"
    walk.do(access.settle_access, item=account, became="off", by="Comms")
    assert title not in walk.clocks
    walk.do(access.settle_access, item=laptop, became="given_back", by="ICT", note="Whole.")
    rows = {one.what: (one.state, one.settled_by) for one in page(walk).access}
    assert rows == {"Laptop NC-2214": ("given_back", "ICT"), "Rowan on Facebook": ("off", "")}


def test_a_list_of_nothing_is_asked_for(walk: Walk) -> None:
    wrong = walk.bad(access.list_access, because="suspension", items=(), by="ICT")
    assert (wrong.code, wrong.where) == ("MISSING", "items")


# ---------------------------------------------------------------- at a school


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Walk]:
    """Derbyshire (A7): a teaching assistant of a community school."""
    day = Day()
    council = Council("Derbyshire", nation="england", pack_code="derbyshire")
    office = Office(a_workspace(tmp_path, day, council=council), day, tmp_path / "store")
    yield office.walk(PersonEntry(name="T. Moor", post="Teaching assistant"))
    office.close()


def test_the_kind_of_school_decides_who_ends_a_suspension(school: Walk) -> None:
    said = {"school_type": "community", "said_by": "The head teacher"}
    school.do(suspension_terms.say_school_kind, **said)
    assert school.bad(suspension_terms.say_school_kind, **said).code == "ALREADY_RECORDED"
    assert "Governing Board" in page(school).school
    warned(school, "SCHOOL_SUSPENDS", suspensions.suspend, **SUSPENDED)
    overridable(school, "ENDED_ONLY_BY", suspensions.lift_suspension, **LIFT)


def test_the_governing_body_ends_it_without_more(school: Walk) -> None:
    said = {"school_type": "community", "said_by": "The head teacher"}
    school.do(suspension_terms.say_school_kind, **said)
    school.do(suspensions.suspend, **SUSPENDED)
    school.do(suspensions.lift_suspension, **LIFT, ended_by_body="governing_body")
    assert "ENDED_ONLY_BY" not in school.departed


def test_where_kinds_of_school_are_all_one_nobody_asks(walk: Walk) -> None:
    assert "say_school_kind" not in walk.steps
