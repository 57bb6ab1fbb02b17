"""Ways that end before a hearing: routed out, no action, informal, no case."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import select

from casework.services import routing, triage
from casework.services.closing import close_case
from casework.store.tables.cases import Clock
from tests.builders import RACHEL
from tests.services.walking import INVESTIGATOR, Office, Walk


def test_routed_out(office: Office) -> None:
    walk = office.walk(replace(RACHEL, person_kind="agency_worker")).triaged()
    told = {"to": "The agency", "handed_over": "The report", "left_out": "Who reported it"}
    hand_over = walk.do(triage.route_out, reason="Agency worker.", **told)
    assert walk.state == "Routed out"
    assert walk.story[-1] == "Handed over to The agency: Agency worker."
    assert "Decide at triage" not in walk.clocks
    walk.do(routing.record_receipt, hand_over=hand_over, received_by="K. Bryce, the agency")
    walk.closed()
    assert walk.clocks == {}
    assert list(walk.departed) == ["PARTY_NOT_TOLD"]


def test_no_action(office: Office) -> None:
    walk = office.walk(RACHEL).triaged()
    walk.do(triage.take_no_action, reason="She was on leave that day.")
    assert walk.state == "No action"
    walk.told_everybody().closed()
    assert walk.departures == []
    assert walk.page.header.stage == "Closed"


def test_informal_and_then_closed(office: Office) -> None:
    walk = office.walk(RACHEL).triaged()
    walk.do(triage.handle_informally, what="A talk with her manager.")
    assert walk.state == "Handled informally"
    assert walk.clocks["Review the informal action"] == dt.date(2026, 7, 22)
    walk.told_everybody().closed()
    assert walk.clocks == {}


def test_informal_and_then_investigated(office: Office) -> None:
    walk = office.walk(RACHEL).triaged()
    walk.do(triage.handle_informally, what="A talk with her manager.")
    walk.exhibit()
    walk.alleged()
    walk.named("investigator", INVESTIGATOR)
    walk.do(triage.start_investigation, terms="It went on.")
    assert walk.state == "Investigation"
    assert "Review the informal action" not in walk.clocks


def test_no_case_to_answer(office: Office) -> None:
    walk = office.walk(RACHEL).reported().answered("no_case")
    assert walk.state == "No case to answer"
    assert walk.story[-1].startswith("C. Ferrie decided: no case to answer.")
    walk.told_everybody().closed()


def test_informal_after_the_report_has_a_review_day(office: Office) -> None:
    walk = office.walk(RACHEL).reported().answered("informal")
    assert walk.state == "Handled informally"
    assert walk.clocks["Review the informal action"] == dt.date(2026, 7, 22)


def test_an_informal_end_still_asks_what_is_owed_to_bodies(walk: Walk) -> None:
    """Misconduct was alleged in a care service: that duty does not end with informal handling."""
    walk.triaged()
    walk.do(triage.handle_informally, what="A talk with her manager.")
    walk.told_everybody()
    assert set(walk.refused(close_case)) == {"DUTY_UNDECIDED"}


def test_an_anonymous_report_has_nobody_to_acknowledge(office: Office) -> None:
    walk = office.walk(RACHEL, reporter=None, is_anonymous=True)
    assert list(walk.clocks) == ["Decide at triage"]
    assert walk.steps["acknowledge_report"].status.value == "done"


def test_a_possible_data_breach_starts_72_hours_from_now(office: Office) -> None:
    office.be(dt.date(2026, 6, 24), hour=23)  # already Thursday in London
    walk = office.walk(RACHEL)
    walk.do(triage.start_triage)
    walk.do(triage.answer_screen, kind="data_breach", answer="yes")
    (row,) = [one for one in walk.clock_rows if "Information Commissioner" in one.title]
    assert row.overdue_from == office.day.at + dt.timedelta(hours=72)
    with office.workspace.store.reading() as session:
        clock = session.scalars(select(Clock).where(Clock.rule == "ICO")).one()
    assert clock.started_on == dt.date(2026, 6, 25)
    walk.do(triage.answer_screen, kind="data_breach", answer="yes", reason="Again.")
    assert len([one for one in walk.clock_rows if "Information" in one.title]) == 1
    walk.do(triage.answer_screen, kind="data_breach", answer="no")
    assert not [one for one in walk.clock_rows if "Information" in one.title]
