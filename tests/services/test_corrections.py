"""Mistakes put right in the open: any value that was entered, and records that were no record."""

import datetime as dt

import pytest

from casework.domain.errors import CaseworkError
from casework.domain.ids import StatementId
from casework.fact_parts import file_records
from casework.queries import beside as besides
from casework.queries import case_history, changes, matrix, report_page
from casework.queries import file_records as files
from casework.services import beside, incidents, investigations, removals
from casework.services.change_entries import MoveEntry
from casework.services.corrections import correct_record, void_record
from casework.services.entries import PersonEntry
from casework.services.job_changes import record_move
from casework.store.tables.metadata import Base
from tests.services.walking import Office, Walk

HOLD = {"kind": "police", "asked_by": "PC Orr", "may_contact_employee": False, "may_continue": ""}


def key_of(walk: Walk, about: str) -> str:
    (found,) = [one for one in walk.ws.read(files.correctable, walk.case) if one.about == about]
    return found.key


def mistake(walk: Walk, label: str) -> str:
    found = [one for one in walk.ws.read(files.mistakes, walk.case) if one.about.startswith(label)]
    assert len(found) == 1, found
    return found[0].key


def test_any_value_can_be_corrected_and_both_stand(walk: Walk) -> None:
    key = key_of(walk, "Report: platform")
    walk.do(correct_record, record=key, should_be="Instagram", reason="Misheard.")
    (kept,) = walk.ws.read(case_history.corrections, walk.case)
    assert (kept.was, kept.should_be, kept.about) == ("Facebook", "Instagram", "Report: platform")
    assert walk.ws.read(report_page.report, walk.case).platform == "Facebook"
    again = {"record": key, "should_be": "Instagram", "reason": "Misheard."}
    assert walk.bad(correct_record, **again).code == "ALREADY_RECORDED"


def test_days_people_and_decisions_are_among_what_can_be_corrected(walk: Walk) -> None:
    walk.decided().outcome("final_warning")
    rows = {one.about: one.said for one in walk.ws.read(files.correctable, walk.case)}
    assert rows["Report: discovered on"] == "Wednesday 24 June 2026"
    assert rows["Respondent: name"] == "Debbie Marsh"
    assert rows["Work of Debbie Marsh: post"] == "Social care worker"
    assert rows["Hearing 1: held on"] == "Wednesday 8 July 2026"
    assert rows["Allegation 1: heading"] == "Photographs of a resident were posted"
    assert rows["Outcome 1: sanction"] == "final warning"
    assert not [one for one in rows if one.startswith(("Clock", "Departure", "Case access"))]


def test_every_table_of_a_case_can_be_corrected_or_is_left_out_by_name() -> None:
    """A new table is found by itself; only those named are not typed by anybody."""
    tables = {one.__tablename__ for one in file_records._tables()}
    for mapper in Base.registry.mappers:
        columns = mapper.class_.__table__.columns
        name = mapper.class_.__tablename__
        if "case_id" in columns and "entered_at" in columns:
            assert name in tables | file_records.NOT_TYPED, name


@pytest.mark.parametrize(
    "record", ["", "x", "a/b/c", "hearings//held_on", "people/x/folded", "/" * 99]
)
def test_what_is_not_on_the_file_is_not_corrected(walk: Walk, record: str) -> None:
    told = {"should_be": "B", "reason": "C"}
    assert walk.bad(correct_record, record=record, **told).code == "NOT_FOUND"


def test_a_value_of_another_case_is_not_found(office: Office) -> None:
    one, other = office.walk(), office.walk()
    key = key_of(other, "Report: platform")
    assert one.bad(correct_record, record=key, should_be="B", reason="C").code == "NOT_FOUND"


def test_a_hold_of_another_case_is_taken_out_and_holds_nothing(walk: Walk) -> None:
    walk.ready_for_investigation()
    walk.do(beside.place_hold, **HOLD)
    assert walk.page.header.hold
    walk.do(void_record, record=mistake(walk, "Hold: Police"), reason="It was for another case.")
    assert walk.page.header.hold == ""
    assert walk.ws.read(besides.beside, walk.case).holds == ()
    assert walk.steps["start_investigation"].is_open
    (row,) = walk.ws.read(changes.changes, walk.case).voided
    assert (row.kind_words, row.reason) == ("Hold", "It was for another case.")
    assert "PC Orr" in row.said
    walk.do(beside.place_hold, **HOLD)


def test_a_note_is_taken_out_of_the_chronology(walk: Walk) -> None:
    walk.note("A call from another person's union.")
    walk.do(void_record, record=mistake(walk, "Note of"), reason="Wrong case.")
    assert "A call from another person's union." not in walk.story
    assert walk.bad(void_record, record="event/nothing", reason="No.").code == "NOT_FOUND"


def test_a_statement_of_another_case_is_not_printed_any_more(walk: Walk) -> None:
    walk.investigated()
    statement = walk.do(
        investigations.record_statement,
        person=PersonEntry(name="K. Lowe"),
        kind="statement",
        text="Something about somebody else.",
    )
    from casework.services import allegations

    walk.do(
        allegations.place_evidence,
        allegation=walk.allegation,
        side="for",
        statement=StatementId(statement),
    )
    walk.do(void_record, record=f"statement/{statement}", reason="It belongs to another case.")
    page = walk.ws.read(matrix.matrix, walk.case)
    assert page.statements == ()
    assert page.allegations[0].placed_for == ()
    (row,) = walk.ws.read(changes.changes, walk.case).voided
    assert "Something about somebody else." not in row.said


def test_people_removals_concerns_and_moves_can_be_mistakes_too(walk: Walk) -> None:
    walk.investigated()
    walk.do(incidents.add_party, person=PersonEntry(name="J. Doe"), part="witness")
    walk.do(removals.request_removal, what="The album")
    concern = {"kind": "grievance", "summary": "Hours", "state": "open", "reason": "Separate"}
    walk.do(beside.raise_concern, **concern)
    walk.do(record_move, entry=MoveEntry("internal_move", "Clerk", "Asked", "C. Ferrie",
                                         leaves_regulated="yes"))  # fmt: skip
    assert "Answer to the request to remove content" in walk.clocks
    for label in ("J. Doe", "Removal asked", "Grievance of", "Move to another post"):
        walk.do(void_record, record=mistake(walk, label), reason="Another case.")
    page = walk.ws.read(besides.beside, walk.case)
    assert (page.removals, page.concerns) == ((), ())
    assert "Answer to the request to remove content" not in walk.clocks
    assert "J. Doe" not in [one.name for one in walk.page.people]
    assert walk.ws.read(changes.changes, walk.case).moves == ()
    assert len(walk.ws.read(changes.changes, walk.case).voided) == 4


def test_mistakes_are_put_right_after_the_case_was_closed(office: Office) -> None:
    from casework.services import triage
    from tests.builders import RACHEL

    walk = office.walk(RACHEL).triaged()
    walk.note("A call.")
    walk.do(triage.take_no_action, reason="Nothing in it.")
    walk.told_everybody().closed()
    walk.do(void_record, record=mistake(walk, "Note of"), reason="Wrong case.")
    walk.do(correct_record, record=key_of(walk, "Report: platform"), should_be="X", reason="Y")
    tomorrow = office.today + dt.timedelta(days=1)
    error = walk.bad(
        correct_record,
        record=key_of(walk, "Report: platform"),
        should_be="Z",
        reason="Y",
        on=tomorrow,
    )
    assert isinstance(error, CaseworkError)
    assert error.code == "IN_THE_FUTURE"
