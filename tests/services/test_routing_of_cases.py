"""Procedures and hand-overs, and support for those a case touches."""

import datetime as dt
from dataclasses import replace

import pytest

from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import PersonId
from casework.queries import support as support_query
from casework.queries import triage_page
from casework.services import people, routing, support, triage
from casework.services.closing import close_case
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.walking import INVESTIGATOR, Office, Walk

TEACHER = PersonEntry(
    name="Alan Ward", post="Teacher of chemistry", workforce="teacher",
    is_educational_establishment=True, regulated_role="children",
)  # fmt: skip
JULY_1 = dt.date(2026, 7, 1)


def route(walk: Walk) -> triage_page.RouteRow:
    found = walk.ws.read(triage_page.triage, walk.case).route
    assert found is not None
    return found


def test_a_scottish_teacher_is_taken_through_the_lncts_procedure_by_itself(office: Office) -> None:
    """A2: the corporate procedure needs a reason and who agreed."""
    walk = office.walk(TEACHER)
    found = route(walk)
    assert (found.goes, found.is_chosen) == ("other_procedure", False)
    assert found.procedure_title.startswith("LNCT 12")
    assert "not in Casework" in found.procedure_note
    told = {"procedure": "corporate", "reason": "He is on a central contract."}
    assert list(walk.refused(routing.choose_procedure, **told)) == ["OTHER_PROCEDURE_APPLIES"]
    walk.do_departing("OTHER_PROCEDURE_APPLIES", routing.choose_procedure, **told)
    assert walk.departures[-1].approved_by == "C. Ferrie"
    found = route(walk)
    assert (found.is_chosen, found.chosen_reason) == (True, "He is on a central contract.")
    walk.do(routing.choose_procedure, procedure="lnct", reason="The contract was read.")
    assert route(walk).procedure_title == "The teachers' code of discipline of the LNCT"


def test_an_ordinary_employee_has_the_councils_own_procedure_under_its_name(walk: Walk) -> None:
    found = route(walk)
    assert (found.goes, found.is_elsewhere) == ("here", False)
    assert found.procedure_title.startswith("Code of Discipline")


def test_an_agency_worker_is_not_investigated_here_by_oversight(office: Office) -> None:
    walk = office.walk(replace(RACHEL, person_kind="agency_worker")).ready_for_investigation()
    terms = {"terms": "Find out what was posted."}
    assert "PERSON_ELSEWHERE" in walk.refused(triage.start_investigation, **terms)
    told = {"procedure": "corporate", "reason": "The agency asked us to."}
    walk.do_departing("PERSON_ELSEWHERE", routing.choose_procedure, **told)
    walk.do(triage.start_investigation, **terms)


def test_a_casual_worker_is_asked_about_and_gone_on_with(office: Office) -> None:
    walk = office.walk(replace(RACHEL, person_kind="casual_worker")).ready_for_investigation()
    walk.do(triage.start_investigation, terms="Find out what was posted.")
    assert "PROCEDURE_UNCERTAIN" in walk.departed


def test_what_somebody_is_can_be_put_right_and_the_route_follows(walk: Walk) -> None:
    walk.do(people.change_work, entry=replace(TEACHER, person_kind="volunteer"))
    assert (route(walk).goes, route(walk).to) == ("hand_over", "The manager of the volunteers")


def test_a_hand_over_says_what_went_what_stayed_and_who_confirmed_it(office: Office) -> None:
    walk = office.walk(replace(RACHEL, person_kind="contractor")).triaged()
    told = {"handed_over": "The post and its day.", "left_out": "Who reported it.", "reason": "R"}
    one = walk.do(triage.route_out, to="Highmoor Ltd", how="Secure e-mail", **told)
    (row,) = walk.ws.read(triage_page.triage, walk.case).hand_overs
    assert (row.to, row.given, row.left_out, row.how, row.given_by, row.received_on) == (
        "Highmoor Ltd", "The post and its day.", "Who reported it.", "Secure e-mail", "A. Macrae",
        None,
    )  # fmt: skip
    assert walk.steps["record_receipt"].detail == "Waits for: Highmoor Ltd"
    early = {"hand_over": one, "received_by": "K. Bryce", "on": dt.date(2026, 6, 1)}
    assert walk.bad(routing.record_receipt, **early).code == "OUT_OF_ORDER"
    walk.do(routing.record_receipt, hand_over=one, received_by="K. Bryce", receipt="With thanks.")
    (row,) = walk.ws.read(triage_page.triage, walk.case).hand_overs
    assert (row.received_by, row.receipt) == ("K. Bryce", "With thanks.")
    twice = walk.bad(routing.record_receipt, hand_over=one, received_by="K. Bryce")
    assert twice.code == "ALREADY_RECORDED"
    walk.told_everybody().do(close_case)
    assert walk.departures == []


# ---------------------------------------------------------------- support


def affected(walk: Walk) -> PersonId:
    (found,) = [one.person_id for one in walk.page.people if one.part == "Affected person"]
    return PersonId(found)


@pytest.fixture
def hurt(office: Office) -> Walk:
    return office.walk(affected=(PersonEntry(name="John Baird"),))


def test_those_affected_are_looked_after_and_hear_on_the_day_that_was_set(hurt: Walk) -> None:
    assert hurt.steps["plan_support"].detail == "Nothing planned yet for John Baird"
    told = {"contact": "Ms Orr, 0141", "offered": ("eap", "she", "eap"), "risk": "Same depot."}
    plan = hurt.do(
        support.plan_support, person=affected(hurt), next_update_on=JULY_1,
        risk_met="Shifts are apart.", report_tool="Blocked him.", updated_by="Ms Orr", **told,
    )  # fmt: skip
    assert hurt.steps["plan_support"].status.value == "done"
    assert hurt.clocks["Update John Baird"] == JULY_1
    hurt.office.be(JULY_1)
    next_week = dt.date(2026, 7, 8)
    told = {"support": plan, "what": "That it is looked into."}
    hurt.do(support.record_support_update, next_update_on=next_week, **told)
    assert hurt.clocks["Update John Baird"] == next_week
    (row,) = hurt.ws.read(support_query.support, hurt.case)
    assert row.offered == ("The employee assistance programme", "Safety, Health and Environment")
    assert [(one.told_by, one.what) for one in row.updates] == [
        ("A. Macrae", "That it is looked into.")
    ]
    hurt.do(support.end_support, support=plan, reason="He asked for it.")
    assert "Update John Baird" not in hurt.clocks
    assert isinstance(hurt.bad(support.record_support_update, **told), NotFound)


def test_the_respondent_is_looked_after_as_well_and_nobody_twice(hurt: Walk) -> None:
    told = {"contact": "Unison"}
    hurt.do(support.plan_support, person=hurt.respondent, **told)
    again = hurt.refused(support.plan_support, person=hurt.respondent, **told)
    assert list(again) == ["SUPPORT_RUNS"]
    stranger = hurt.bad(support.plan_support, person=PersonId("nobody"), **told)
    assert isinstance(stranger, NotFound)


def test_an_investigator_of_the_case_is_no_party_to_be_looked_after(hurt: Walk) -> None:
    found = hurt.named("investigator", INVESTIGATOR)
    assert isinstance(hurt.bad(support.plan_support, person=found, contact="X"), NotFound)


def test_the_next_word_is_not_before_today_and_offers_are_known(hurt: Walk) -> None:
    told = {"person": affected(hurt), "contact": "Ms Orr"}
    late = hurt.bad(support.plan_support, next_update_on=dt.date(2026, 6, 1), **told)
    assert late.code == "OUT_OF_ORDER"
    assert isinstance(hurt.bad(support.plan_support, offered=("gold",), **told), BadEntry)


def test_a_child_is_named_as_the_papers_name_it(office: Office) -> None:
    child = PersonEntry(name="Robin Hale", is_child=True, protected_as="YP1")
    walk = office.walk(affected=(child,))
    (person,) = [one.person_id for one in walk.page.people if one.part == "Child"]
    told = {"person": PersonId(person), "contact": "Key worker"}
    walk.do(support.plan_support, next_update_on=JULY_1, **told)
    assert "Update YP1" in walk.clocks
    assert "Robin" not in " ".join(walk.story)
