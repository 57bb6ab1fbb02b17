"""What a case rests on: awareness, instruction, permission, advice, duties of managers."""

import datetime as dt
from pathlib import Path

import pytest

from casework.services import advice, groundwork
from casework.services.entries import PermissionEntry
from tests.services.inquiring import ground
from tests.services.walking import Walk

LONG_AGO = dt.date(2021, 3, 2)


def test_nothing_found_is_an_answer_too(walk: Walk) -> None:
    walk.investigated()
    assert walk.steps["record_awareness"].status.value == "ready"
    walk.do(groundwork.record_awareness, kind="none_found", proof="Files since 2015 were read.")
    step = walk.steps["record_awareness"]
    assert (step.status.value, step.detail) == ("done", "Looked for; nothing was found")


def test_awareness_names_the_document_its_version_and_the_day(walk: Walk) -> None:
    walk.investigated()
    exhibit = walk.exhibit(b"signed sheet")
    told = {"kind": "induction", "document": "Guidance", "edition": "2014", "told_on": LONG_AGO}
    walk.do(groundwork.record_awareness, **told, exhibit=exhibit)
    assert walk.bad(groundwork.record_awareness, **told).code == "ALREADY_RECORDED"
    unnamed = walk.bad(groundwork.record_awareness, kind="training")
    assert (unnamed.code, unnamed.where) == ("MISSING", "document")
    (row,) = ground(walk).awareness
    assert (row.edition, row.told_on, row.exhibit) == ("2014", LONG_AGO, "EX-2")
    later = walk.bad(
        groundwork.record_awareness, kind="email", document="G", told_on=dt.date(2026, 7, 1)
    )
    assert (later.code, later.where) == ("IN_THE_FUTURE", "told_on")


def test_an_instruction_that_was_given_names_who_gave_it(walk: Walk) -> None:
    walk.investigated()
    assert walk.bad(groundwork.record_instruction, was_given="yes").where == "given_by"
    walk.do(groundwork.record_instruction, was_given="not_known")
    walk.do(
        groundwork.record_instruction,
        was_given="yes",
        given_by="S. Grant",
        what="No posts of residents.",
        given_on=LONG_AGO,
        was_recorded="no",
    )
    assert [one.given_words for one in ground(walk).instructions] == ["Not known yet", "Yes"]


def test_the_policys_own_permissions_are_listed_and_answered(walk: Walk) -> None:
    walk.investigated()
    listed = {one.clause_id for one in ground(walk).permitting}
    assert "G-04b" in listed
    walk.do(
        groundwork.record_permission,
        clause="G-04b",
        entry=PermissionEntry("yes", given_by="S. Grant", extent="Her own page only"),
    )
    walk.do(groundwork.record_permission, clause="another", entry=PermissionEntry("no", "A page"))
    first, second = ground(walk).permissions
    assert first.printed_ref.endswith("first paragraph, page 5")
    assert (second.what, second.printed_ref) == ("A page", "")
    answered = {one.clause_id for one in ground(walk).permitting if one.is_answered}
    assert answered == {"G-04b"}
    unknown = walk.bad(
        groundwork.record_permission, clause="G-14", entry=PermissionEntry("no", "A page")
    )
    assert (unknown.code, unknown.where) == ("NO_SUCH_DUTY", "clause")


def test_advice_is_wanted_by_a_day_and_privileged_where_somebody_says_so(walk: Walk) -> None:
    walk.investigated()
    until = dt.date(2026, 7, 2)
    asked = walk.do(
        advice.ask_advice, office="legal", about="May we?", privileged=True, reply_by=until
    )
    assert walk.clocks["Advice from legal"] == until
    early = walk.bad(advice.record_advice, advice=asked, said="You may.", on=dt.date(2026, 6, 1))
    assert early.code == "OUT_OF_ORDER"
    walk.do(advice.record_advice, advice=asked, said="You may.")
    assert walk.bad(advice.record_advice, advice=asked, said="No.").code == "ALREADY_RECORDED"
    assert "Advice from legal" not in walk.clocks
    (row,) = ground(walk).advice
    assert (row.is_privileged, row.said, row.is_before) == (True, "You may.", False)
    assert not [one for one in walk.story if "You may." in one]


def test_advice_before_posting_speaks_for_the_person(walk: Walk) -> None:
    told = {"office": "manager", "about": "May I post it?", "said": "Better not."}
    walk.do(advice.record_advice_before, **told, asked_on=LONG_AGO)
    assert walk.bad(advice.record_advice_before, **told).code == "ALREADY_RECORDED"
    (row,) = ground(walk).advice
    assert (row.is_before, row.asked_on, row.who) == (True, LONG_AGO, "A manager")


def test_duties_of_managers_come_from_the_policy_and_are_answered(walk: Walk) -> None:
    walk.investigated()
    duties = {one.clause_id: one for one in ground(walk).duties}
    assert duties["G-31"].last is None
    assert walk.steps["check_duty"].detail == f"0 of {len(duties)} duties"
    reason = walk.bad(groundwork.check_duty, clause="G-31", answer="not_done")
    assert (reason.code, reason.where) == ("MISSING", "how")
    walk.do(groundwork.check_duty, clause="G-31", answer="not_done", how="Not serious so far.")
    walk.do(groundwork.check_duty, clause="G-31", answer="done", done_by="C. Ferrie")
    duty = next(one for one in ground(walk).duties if one.clause_id == "G-31")
    assert [one.answer for one in duty.answers] == ["not_done", "done"]
    assert walk.steps["check_duty"].status.value == "in_progress"
    for code in set(duties) - {"G-31"}:
        walk.do(groundwork.check_duty, clause=code, answer="does_not_apply", how="No teacher.")
    assert walk.steps["check_duty"].status.value == "done"
    unknown = walk.bad(groundwork.check_duty, clause="G-14", answer="done", done_by="C.")
    assert unknown.code == "NO_SUCH_DUTY"


@pytest.mark.parametrize("pack", ["derbyshire", "gloucestershire", "west-berkshire", "lancaster"])
def test_each_policy_says_its_own_duties(pack: str) -> None:
    from casework.fact_parts.inquest import policy_duties, policy_permissions
    from casework.packs.policy_reading import read_policy

    folder = Path(__file__).parents[2] / "resources" / "policies"
    read = read_policy((folder / f"{pack}.toml").read_bytes(), pack)
    assert {one.clause_id for one in policy_duties(read)} <= {one.clause_id for one in read.clauses}
    assert policy_permissions(read)
