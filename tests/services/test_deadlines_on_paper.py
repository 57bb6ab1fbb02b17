"""The case file prints every deadline with its count, what moved it and why; tribunal dates too."""

import datetime as dt
import re
from pathlib import Path

from pypdf import PdfReader

from casework.exports import export_case_file
from casework.services import beside, conciliation, deadlines
from casework.services.entries import PersonEntry
from tests.services.walking import Office, Walk


def printed(walk: Walk, tmp_path: Path) -> str:
    out = tmp_path / "case.pdf"
    walk.ws.run(export_case_file, walk.case, out=out)
    text = " ".join(page.extract_text() for page in PdfReader(out).pages)
    return re.sub(r"\s+", " ", text)


def test_deadlines_and_what_moved_them_are_in_the_case_file(office: Office, tmp_path: Path) -> None:
    walk = office.walk().investigated()
    walk.do(
        deadlines.extend_clock,
        clock="INVESTIGATION",
        due_on=dt.date(2026, 7, 31),
        reason="The <b>witness</b> & her diary",
        agreed_by="C. Ferrie",
    )
    hold = walk.do(
        beside.place_hold,
        kind="police",
        asked_by="DC Hume",
        may_contact_employee=True,
        may_continue="Papers",
    )
    office.be(dt.date(2026, 6, 26))
    walk.do(beside.lift_hold, hold=hold, reason="They agreed")
    office.be(dt.date(2026, 8, 10))
    walk.do(deadlines.explain_lateness, clock="INVESTIGATION", reason="A second interview")
    walk.left(last_day=dt.date(2026, 9, 30))
    office.be(dt.date(2026, 11, 2))
    walk.do(conciliation.record_conciliation)
    text = printed(walk, tmp_path)
    for words in (
        "Finish the investigation",
        "At first due Wednesday 22 July 2026",
        "C. Ferrie agreed. The <b>witness</b> & her diary.",
        "Stood still from Wednesday 24 June 2026 to Friday 26 June 2026 (police).",
        "Why it was missed, recorded on Monday 10 August 2026: A second interview.",
        "Tribunal dates, for keeping records",
        "Nobody is to be advised on a claim date from these.",
        "Tuesday 29 December 2026 (confirmed",
        "Monday 29 March 2027 (expected",
        "Acas told on Monday 2 November 2026; not ended",
        "Common council practice; no primary source",
    ):
        assert words in text, words


def test_a_case_without_a_last_day_prints_no_tribunal_dates(office: Office, tmp_path: Path) -> None:
    text = printed(office.walk(PersonEntry(name="Rachel Boyd")), tmp_path)
    assert "Acknowledge the report" in text
    assert "Tribunal dates" not in text
