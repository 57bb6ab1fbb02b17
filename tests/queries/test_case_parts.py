"""What each part of a case shows: frozen values, complete, in the order people read them."""

import dataclasses
import datetime as dt
import io
from typing import Any

from PIL import Image
from sqlalchemy import event

from casework.domain.case_steps import StepStatus
from casework.domain.ids import AllegationId
from casework.queries import (
    beside as beside_look,
)
from casework.queries import (
    case_history,
    case_page,
    decisions,
    exhibits,
    matrix,
    organisation,
    report_page,
)
from casework.services import (
    allegations,
    beside,
    evidence,
    incidents,
    investigations,
    letters,
    suspensions,
    triage,
)
from casework.services.entries import PersonEntry
from tests.builders import RACHEL
from tests.services.every_function import Sought, marked
from tests.services.walking import CAPTURE, Office, Walk


def test_the_header_says_who_what_and_how_far(walk: Walk) -> None:
    head = walk.page.header
    assert head.reference == "HR-2026-00001"
    assert head.line.startswith(
        "HR-2026-00001 · Social care worker, Rowan children's unit · SSSC 3214567 · "
    )
    assert (head.state, head.stage, head.exhibits, head.hold) == ("Reported", "Report", 0, "")
    assert head.is_open
    assert not head.has_damage
    walk.exhibit()
    assert walk.ws.read(case_page.header, walk.case).exhibits == 1


def test_a_hold_is_a_banner_until_it_is_lifted(walk: Walk) -> None:
    hold = walk.do(
        beside.place_hold,
        kind="police",
        asked_by="PC Orr",
        may_contact_employee=False,
        may_continue="Interview witnesses.",
    )
    assert walk.page.header.hold == (
        "On hold, asked by PC Orr. The employee may not be contacted. Interview witnesses."
    )
    walk.do(beside.lift_hold, hold=hold, reason="The police agreed.")
    assert walk.page.header.hold == ""
    (row,) = walk.ws.read(beside_look.beside, walk.case).holds
    assert (row.lifted_on, row.lifted_reason) == (walk.office.today, "The police agreed.")


def test_the_overview_has_every_step_clock_duty_and_person(walk: Walk) -> None:
    page = walk.page
    assert page.steps == walk.ws.read(case_page.case_steps, walk.case)
    assert [one.due_on for one in page.clocks] == sorted(one.due_on for one in page.clocks)
    assert {one.body for one in page.duties} == {
        "care-inspectorate",
        "disclosure-scotland",
        "gtcs",
        "sssc",
    }
    assert [(one.name, one.part) for one in page.people] == [("F. Reid", "Reported it")]
    assert page.calendar_note == "Working days in Scotland; 3 August is a holiday"


def test_steps_tell_how_far_they_are(walk: Walk) -> None:
    walk.do(triage.start_triage)
    walk.do(triage.answer_screen, kind="possible_crime", answer="no")
    walk.exhibit()
    walk.alleged()
    steps = walk.steps
    told = {code: (steps[code].status, steps[code].detail) for code in steps}
    assert told["answer_screen"] == (StepStatus.IN_PROGRESS, "1 of 16 answered")
    assert told["seal_evidence"] == (StepStatus.DONE, "1 exhibit sealed")
    assert told["add_allegation"] == (StepStatus.DONE, "1 allegation recorded")
    assert told["place_evidence"] == (StepStatus.READY, "2 empty cells in the matrix")
    assert told["acknowledge_report"] == (StepStatus.READY, "Reported Wed 24 June")
    assert told["tell_party"][1] == "Not told yet: F. Reid"
    assert told["decide_referral"][1] == "Not decided: Care Inspectorate"
    assert steps["start_investigation"].status is StepStatus.CANNOT_START


def test_the_report_part_has_every_question_and_a_wider_answer_counts_for_its_parts(
    walk: Walk,
) -> None:
    walk.do(incidents.add_party, person=PersonEntry(name="A. Witness"), part="witness")
    walk.do(triage.start_triage)
    walk.do(
        triage.answer_screen,
        kind="belief_or_adjustment",
        answer="not_known",
        reason="Ask her.",
        ask_again_on=dt.date(2026, 6, 30),
    )
    page = walk.ws.read(report_page.report, walk.case)
    assert (page.channel, page.platform, page.is_anonymous) == ("A colleague", "Facebook", False)
    assert [one.name for one in page.parties] == ["F. Reid", "A. Witness"]
    assert len(page.screens) == 16
    asked = [one for one in page.screens if one.answer]
    assert [one.kind for one in asked] == ["tu_representative", "belief", "health"]
    for one in asked:
        said = (one.answer_words, one.reason, one.ask_again_on)
        assert said == ("Not known yet", "Ask her.", dt.date(2026, 6, 30))
        assert one.part_of == "Is a belief, a disability or a union post in play?"


def test_the_matrix_shows_what_was_set_where(walk: Walk) -> None:
    exhibit, allegation = walk.exhibit(), walk.alleged(clauses=("G-10", "SSSC 2.3"))
    statement = walk.do(
        investigations.record_statement,
        person=PersonEntry(name="A. Witness"),
        kind="statement",
        text="I saw it.",
    )
    walk.do(
        allegations.place_evidence,
        allegation=allegation,
        side="for",
        exhibit=exhibit,
        note="The second picture",
    )
    walk.do(allegations.place_evidence, allegation=allegation, side="against", statement=statement)
    (row,) = walk.ws.read(matrix.matrix, walk.case).allegations
    assert [(one.label, one.title, one.note) for one in row.placed_for] == [
        ("EX-1", "Post with two photographs", "The second picture")
    ]
    assert [(one.label, one.title) for one in row.placed_against] == [
        ("S-1", "Statement, A. Witness")
    ]
    assert [(one.printed_ref, one.force) for one in row.clauses][1] == ("SSSC 2.3", "must")
    assert row.category == "Confidentiality"
    assert AllegationId(row.id) == allegation


def test_an_exhibit_shows_its_facts_in_words_and_its_custody_in_order(walk: Walk) -> None:
    walk.exhibit(contains=("child",), posted_on=dt.date(2026, 6, 20), account_handle="@debs")
    (row,) = walk.ws.read(exhibits.exhibits, walk.case)
    assert (row.label, row.source, row.account) == (
        "EX-1",
        "Volunteered by somebody who received it",
        "@debs",
    )
    assert row.is_sensitive
    assert [one.kind for one in row.custody] == ["received", "sealed"]
    assert {one.by for one in row.custody} == {"A. Macrae"}
    assert len(row.sha256) == 64


def test_the_chronology_is_in_the_order_of_the_days(walk: Walk) -> None:
    walk.note("Third", on=dt.date(2026, 6, 24), time="11:00")
    walk.note("First", on=dt.date(2026, 6, 1))
    walk.note("Second", on=dt.date(2026, 6, 24), time="09:30")
    texts = [one for one in walk.story if one in ("First", "Second", "Third")]
    assert texts == ["First", "Second", "Third"]
    assert walk.story[0] == "First"


def test_the_audit_of_a_case_is_its_own(office: Office) -> None:
    first, second = office.walk(), office.walk(RACHEL)
    first.do(triage.start_triage)
    lines = office.workspace.read(case_history.audit_lines, first.case)
    assert [one.action for one in lines] == ["start_triage", "report_incident"]
    assert {one.user for one in lines} == {"A. Macrae"}
    assert len(office.workspace.read(case_history.audit_lines, second.case)) == 1


def test_beside_shows_reviews_answers_and_ends(walk: Walk) -> None:
    walk.do(suspensions.suspend, reason="R", authorised_by="P. Okafor", pay_in_full=False)
    walk.do(
        suspensions.review_suspension, decision="continue", reason="As before", reviewed_by="P."
    )
    walk.left()
    walk.answer("sssc", "would", owner="A. Macrae")
    page = walk.ws.read(beside_look.beside, walk.case)
    (suspension,), (leaving,) = page.suspensions, page.leavings
    assert [one.decision for one in suspension.reviews] == ["continue"]
    assert (leaving.reason_words, leaving.answers[0].answer) == ("Resigned", "would")


def test_rules_of_the_day_of_the_conduct_are_offered(walk: Walk) -> None:
    new = walk.ws.read(organisation.citable, walk.case, dt.date(2026, 6, 20))
    old = walk.ws.read(organisation.citable, walk.case, dt.date(2020, 1, 1))
    assert {"G-10", "SSSC 2.3"} <= {one.clause_id for one in new}
    assert "SSSC 2.3" not in {one.clause_id for one in old}
    assert {one.is_advice for one in new} == {True, False}


def test_the_people_of_a_hearing(walk: Walk) -> None:
    walk.notified()
    page = walk.ws.read(decisions.hearings, walk.case)
    (row,) = page.hearings
    assert (row.chair, row.state, row.served_how) == ("H. Lindqvist", "notified", "By hand")
    assert {one.part for one in page.people} == {"chair", "investigator"}


def test_nothing_that_is_looked_at_is_a_row_of_a_table(walk: Walk) -> None:
    """Screens get values: no table object leaves its transaction."""
    walk.dismissed()
    picture = {"data": a_screenshot(), "name": "screen.png", "entry": CAPTURE}
    exhibit = walk.do(evidence.seal_pasted, **picture)
    letter = walk.do(letters.write_letter, template="outcome_dismissal_with_notice")
    sought = Sought(walk.case, exhibit, "HR-2026-00001", "Debbie", letter)
    for name, look in marked("look").items():
        for value in values(walk.ws.read(look, **sought.arguments(look))):
            assert not type(value).__module__.startswith("casework.store.tables"), name


def a_screenshot() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(file, "PNG")
    return file.getvalue()


def values(thing: object) -> list[object]:
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        inner = [getattr(thing, one.name) for one in dataclasses.fields(thing)]
        return [thing, *(each for one in inner for each in values(one))]
    if isinstance(thing, dict):
        return [each for one in thing.values() for each in values(one)]
    if isinstance(thing, list | tuple):
        return [each for one in thing for each in values(one)]
    return [thing]


def test_the_overview_asks_the_store_no_more_of_a_busy_case(office: Office) -> None:
    """Statements, not seconds: a list that asks for each of its rows would show here."""
    quiet, busy = (asked_by_the_overview(office, count) for count in (1, 6))
    assert len(busy) == len(quiet), "\n".join(busy)
    assert len(busy) <= 50, "\n".join(busy)


def asked_by_the_overview(office: Office, count: int) -> list[str]:
    walk = office.walk(affected=tuple(PersonEntry(name=f"P{n}") for n in range(count)))
    for number in range(count):
        walk.exhibit(b"%d %d" % (count, number))
        walk.alleged(heading=f"Allegation {number}")
        walk.named("witness", PersonEntry(name=f"W{number}"))
        walk.note(f"Call {number}")
    asked: list[str] = []

    def note(*args: Any) -> None:
        asked.append(args[2])

    engine = office.workspace.store.engine
    event.listen(engine, "before_cursor_execute", note)
    walk.ws.read(case_page.overview, walk.case)
    event.remove(engine, "before_cursor_execute", note)
    return asked
