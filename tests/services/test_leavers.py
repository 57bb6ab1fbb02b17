"""What goes with leaving (A8, A10): days, determination, settlements, what leavers are asked."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casework.domain.refusals import leaving as refusals
from casework.domain.region_choices import HARM_LIMBS
from casework.opening import Council
from casework.queries import beside, claims
from casework.queries.beside import BesidePage
from casework.services import allegations, determining, leavers, leaving, triage
from casework.services.closing import close_case, reopen_case
from casework.services.entries import PersonEntry
from tests.builders import RACHEL, Day, a_workspace
from tests.services.judging import Scene, codes, overridable, warned
from tests.services.test_leaving_in_process import TEACHER
from tests.services.walking import Office, Walk, opened

MONDAY = dt.date(2026, 9, 28)
LAST = dt.date(2026, 10, 1)
BY = {"reason": "On the messages.", "decided_by": "H. Lindqvist"}
REASK = "Ask again: ‘might we have dismissed?’"
PVG = "disclosure-scotland"


@pytest.fixture(scope="module")
def office(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One store for all of them: each looks only at a case of its own."""
    folder = tmp_path_factory.mktemp("leavers") / "store"
    shutil.copytree(template, folder)
    made = opened(folder)
    yield made
    made.close()


@pytest.fixture
def teacher(office: Office) -> Walk:
    """A10: resigns on Monday 28 September 2026, last day 1 October, during the investigation."""
    office.be(dt.date(2026, 9, 14))
    walk = office.walk(TEACHER)
    walk.triaged()
    walk.exhibit(obtained_on=dt.date(2026, 9, 14))
    walk.alleged(conduct_from=dt.date(2026, 9, 1))
    walk.named("investigator", PersonEntry(name="P. Okafor"))
    walk.do(triage.start_investigation, terms="Find out.")
    office.be(MONDAY)
    return walk.left(last_day=LAST, how="letter", told_to="The head teacher", notice="Three days")


@pytest.fixture(scope="module")
def lancaster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A council in England whose policy asks something of leavers."""
    folder, day = tmp_path_factory.mktemp("lancaster"), Day()
    council = Council("Lancaster City Council", "england", "lancaster", "LC")
    made = Office(a_workspace(folder, day, council=council), day, folder / "store")
    yield made
    made.close()


def page(walk: Walk) -> BesidePage:
    return walk.ws.read(beside.beside, walk.case)


# ---------------------------------------------------------------- what is refused or noted


def allegation_undetermined(walk: Walk) -> None:
    end = {"reasons": "On the papers.", "decided_by": "H. Lindqvist"}
    overridable(walk, "ALLEGATION_UNDETERMINED", leaving.determine_in_absence, **end)


def limb_not_named(walk: Walk) -> None:
    told = {"body": PVG, "answer": "would", "reason": "R", "harm_ground": "yes", "is_final": True}
    warned(walk, "LIMB_NOT_NAMED", leaving.answer_for_body, **told)


def settlement_restricts(walk: Walk) -> None:
    read = {"wording": "Draft 2", "checked_by": "L. Legal", "restricts": ("police", "pvg")}
    walk.do(leavers.check_settlement, **read)
    settled(walk)
    overridable(walk, "SETTLEMENT_RESTRICTS", close_case)


def after_the_last_day(walk: Walk) -> None:
    """Reopened for what is new; what she did after she had gone is no part of it."""
    settled(walk)
    walk.office.be(dt.date(2026, 10, 9))
    walk.closed()
    walk.do(reopen_case, reason="More messages.", authorised_by="C. Ferrie")
    kept = {
        "heading": "Kept contacts",
        "text": "Contacts stayed on LinkedIn after leaving.",
        "category": "LEAVE",
        "conduct_from": dt.date(2026, 10, 5),
        "clauses": ("G-10",),
    }
    overridable(walk, "AFTER_THE_LAST_DAY", allegations.add_allegation, **kept)


def settled(walk: Walk) -> None:
    """Every body answered, everybody told, determined."""
    for body in ("gtcs", PVG):
        walk.answer(body, "would_not", is_final=True)
    walk.told_everybody()
    end = {"reasons": "On the papers.", "decided_by": "H. Lindqvist"}
    walk.do_departing("ALLEGATION_UNDETERMINED", leaving.determine_in_absence, **end)


AT_SCHOOL = ("EMPLOYER_DOES_NOT_END", "EMPLOYER_NOT_TOLD", "EMPLOYMENT_NOT_ENDED")
"""Met in test_employer_endings.py."""
SCENES: dict[str, Scene] = {
    name.upper(): scene
    for name, scene in list(globals().items())
    if name.upper() in codes(refusals)
}


@pytest.mark.parametrize("code", SCENES)
def test_each_refusal_holds_as_hard_as_it_says(teacher: Walk, code: str) -> None:
    SCENES[code](teacher)


def test_none_of_these_refusals_is_left_out() -> None:
    assert set(codes(refusals)) == {*SCENES, *AT_SCHOOL}


# ---------------------------------------------------------------- A10


def test_what_was_received_is_kept_as_it_was_received(teacher: Walk) -> None:
    (row,) = page(teacher).leavings
    assert (row.how, row.told_to, row.notice) == ("letter", "The head teacher", "Three days")
    assert (row.received_on, row.last_day, row.undetermined) == (MONDAY, LAST, (1,))


def test_gtcs_runs_from_receipt_and_is_overdue_the_next_day_whatever_the_calendar(
    teacher: Walk,
) -> None:
    """Monday 28 September is received; the September holiday of a council moves nothing."""
    teacher.answer("gtcs", "might")
    duty = teacher.duty("gtcs")
    assert (duty.state, duty.due_on) == ("required", MONDAY)
    assert duty.overdue_from is not None
    assert duty.overdue_from.date() == dt.date(2026, 9, 28)  # 23:00 UTC is midnight in London
    teacher.office.be(dt.date(2026, 9, 29))
    assert teacher.duty("gtcs").is_overdue


def test_three_months_run_from_the_earliest_of_the_days_and_all_are_shown(teacher: Walk) -> None:
    teacher.answer(PVG, "would", harm_ground="yes")
    assert teacher.duty(PVG).due_on == dt.date(2027, 1, 1)
    stopped = {"what": "work_stopped", "day": dt.date(2026, 9, 29), "reason": "Sent home."}
    teacher.office.be(dt.date(2026, 9, 30))
    teacher.do(leavers.change_leaving_day, **stopped)
    duty = teacher.duty(PVG)
    assert duty.due_on == dt.date(2026, 12, 29)
    assert "the day the regulated work stopped Tue 29 September" in duty.reason
    assert "the last day of employment Thu 1 October" in duty.reason
    assert teacher.bad(leavers.change_leaving_day, **stopped).code == "ALREADY_RECORDED"
    (change,) = page(teacher).leavings[0].changes
    assert (change.what, change.was) == ("work_stopped", "Not known")


def test_a_later_last_day_gives_no_more_time(teacher: Walk) -> None:
    teacher.answer(PVG, "might", harm_ground="yes")
    later = {"what": "last_day", "day": dt.date(2026, 10, 31), "reason": "Notice was longer."}
    teacher.do(leavers.change_leaving_day, **later)
    assert teacher.duty(PVG).due_on == dt.date(2027, 1, 1)
    assert page(teacher).leavings[0].last_day == dt.date(2026, 10, 31)


def test_cannot_yet_say_has_an_owner_and_is_asked_again_in_two_working_days(
    teacher: Walk,
) -> None:
    far = dt.date(2026, 11, 1)
    teacher.answer("gtcs", "cannot_say", ask_again_on=far)
    (row,) = page(teacher).leavings[0].answers
    assert (row.owner, row.ask_again_on) == ("A. Macrae", dt.date(2026, 9, 30))
    assert teacher.clocks[REASK] == dt.date(2026, 9, 30)
    assert teacher.duty("gtcs").state == "to_consider"
    assert row.words == "We cannot yet say"
    teacher.answer("gtcs", "might", owner="")
    rows = page(teacher).leavings[0].answers
    assert [(one.answer, one.holds) for one in rows] == [("cannot_say", False), ("might", True)]


def test_an_answer_that_somebody_gave_is_never_changed(teacher: Walk) -> None:
    for answer in ("would_not", "might", "would"):
        teacher.answer("gtcs", answer)
    teacher.answer("gtcs", "would", is_final=True)
    rows = page(teacher).leavings[0].answers
    assert [one.answer for one in rows] == ["would_not", "might", "would", "would"]
    assert [one.holds for one in rows] == [False, False, True, True]


def test_each_allegation_is_determined_and_a_later_answer_holds(teacher: Walk) -> None:
    first = {"allegation": teacher.allegation, "answer": "might", **BY}
    teacher.do(determining.determine_allegation, **first)
    assert teacher.bad(determining.determine_allegation, **first).code == "ALREADY_RECORDED"
    teacher.do(determining.determine_allegation, **(first | {"answer": "would"}))
    (row,) = page(teacher).leavings
    assert [(one.answer, one.holds) for one in row.findings] == [("might", False), ("would", True)]
    assert row.undetermined == ()
    assert teacher.steps["determine_allegation"].detail == "1 of 1 allegation answered"


def test_a_limb_that_is_met_brings_the_duty_and_is_never_inferred(teacher: Walk) -> None:
    teacher.answer(PVG, "would")
    assert teacher.duty(PVG).state == "to_consider"
    told = {"allegation": teacher.allegation, "limb": "sexual", **BY}
    teacher.do(determining.answer_harm_ground, met="not_known", **told)
    assert teacher.duty(PVG).state == "to_consider"
    teacher.do(determining.answer_harm_ground, met="yes", **told)
    assert teacher.duty(PVG).state == "required"
    again = teacher.bad(determining.answer_harm_ground, met="yes", **told)
    assert again.code == "ALREADY_RECORDED"
    teacher.answer(PVG, "would", harm_ground="yes", is_final=True)
    assert "LIMB_NOT_NAMED" not in teacher.departed


def test_no_limb_is_met_once_every_one_was_answered_with_no(teacher: Walk) -> None:
    teacher.answer(PVG, "would")
    for limb in HARM_LIMBS:
        assert teacher.duty(PVG).state == "to_consider"
        told = {"allegation": teacher.allegation, "limb": limb, "met": "no", **BY}
        teacher.do(determining.answer_harm_ground, **told)
    assert teacher.duty(PVG).state in ("", "not_applicable")


def test_a_settlement_is_read_and_read_again_once_it_was_changed(teacher: Walk) -> None:
    settlement_restricts(teacher)
    free = {"wording": "Draft 3", "checked_by": "L. Legal"}
    teacher.do(leavers.check_settlement, **free)
    assert teacher.bad(leavers.check_settlement, **free).code == "ALREADY_RECORDED"
    rows = page(teacher).settlements
    assert [one.restricts for one in rows] == [("police", "pvg"), ()]
    wrong = teacher.bad(leavers.check_settlement, **free, restricts=("references",))
    assert (wrong.code, wrong.where) == ("NOT_A_CHOICE", "restricts")


def test_tribunal_dates_of_a_leaver_are_for_keeping_records(teacher: Walk) -> None:
    found = teacher.ws.read(claims.claim_dates, teacher.case)
    assert found is not None
    assert {one.last_day for one in found.limits} == {dt.date(2026, 12, 31), dt.date(2027, 3, 31)}
    assert found.hold_until == dt.date(2027, 3, 31)


def test_a_withdrawal_says_why_and_who_agreed(teacher: Walk) -> None:
    told = {"reason": "Thought again.", "agreed_by": "The head teacher"}
    teacher.do(leaving.withdraw_resignation, **told)
    (row,) = page(teacher).leavings
    assert (row.withdrawn_reason, row.withdrawn_agreed_by) == tuple(told.values())


# ---------------------------------------------------------------- A8


def leaver(lancaster: Office, **told: Any) -> Walk:
    lancaster.be(dt.date(2026, 6, 24))
    return lancaster.walk(RACHEL).left(**({"last_day": dt.date(2026, 7, 10)} | told))


def test_a_leaver_is_asked_for_what_the_policy_wants(lancaster: Office) -> None:
    walk = leaver(lancaster)
    (duty,) = walk.do(leavers.ask_leaver, how="By letter")
    (row,) = page(walk).leaver_duties
    assert row.what == "Delete the details of business contacts from personal accounts"
    assert "6.1.3" in row.printed_ref
    assert not row.is_after_leaving
    assert walk.clocks["Answer to what a leaver was asked for"] == dt.date(2026, 7, 1)
    assert walk.bad(leavers.ask_leaver, how="By letter").code == "ALREADY_RECORDED"
    walk.do(leavers.ask_leaver, how="By letter", what="Hand in the phone.")
    walk.do(leavers.record_leaver_answer, duty=duty, became="refused", note="No.")
    walk.do(leavers.record_leaver_answer, duty=duty, became="done")
    (first, _) = page(walk).leaver_duties
    assert (first.state, first.changes[0].was) == ("done", "Refused. No.")


def test_after_the_last_day_it_is_a_request_and_no_case_follows(lancaster: Office) -> None:
    walk = leaver(lancaster)
    lancaster.be(dt.date(2026, 7, 15))
    walk.do(leavers.ask_leaver, how="By letter")
    assert page(walk).leaver_duties[0].is_after_leaving
    assert walk.story[-1].endswith(
        "After the last day this is a request: no disciplinary case can follow it."
    )
    assert "add_allegation" not in {one.code for one in walk.page.steps if one.is_open}


def test_who_was_not_asked_does_not_answer(lancaster: Office) -> None:
    walk = leaver(lancaster)
    wrong = walk.bad(leavers.record_leaver_answer, duty="no-such", became="done")
    assert wrong.code == "NOT_FOUND"
