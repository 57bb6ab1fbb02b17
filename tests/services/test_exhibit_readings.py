"""What is sealed is read: its facts stand beside it and on paper, what it holds is taken out."""

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from casework.desk import Desk, look
from casework.documents import case_file_values as paper
from casework.domain.errors import Refused
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.roles import Role
from casework.evidence.problems import CannotRead
from casework.papers.evidence import exhibits as printed
from casework.queries import exhibits
from casework.queries import readings as reads
from casework.queries.exhibits import ExhibitRow
from casework.services import captures, evidence, readings, triage
from tests.services.walking import CAPTURE, Walk

MAIL = (
    b"From: Sian Example <sian@council.example>\r\nTo: f.reid@council.example\r\n"
    b"Subject: The album\r\nDate: Tue, 23 Jun 2026 21:14:05 +0100\r\n"
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
    b"Look what she posted.\r\n--x\r\nContent-Type: image/png\r\n"
    b'Content-Disposition: attachment; filename="../post.txt"\r\n\r\n'
    b"She posted this.\r\n--x--\r\n"
)


def seal(walk: Walk, data: bytes, name: str, **more: Any) -> ExhibitId:
    sealed: ExhibitId = walk.do(evidence.seal_pasted, data=data, name=name, entry=CAPTURE, **more)
    return sealed


def row(walk: Walk, number: int = 1) -> ExhibitRow:
    found = {one.number: one for one in walk.ws.read(exhibits.exhibits, walk.case)}
    return found[number]


@look(Role.CASEWORKER)
def on_paper(desk: Desk, case: CaseId) -> tuple[paper.Exhibit, ...]:
    return printed(desk, exhibits.exhibit_rows(desk, desk.case(case)))


def test_what_a_mail_says_stands_beside_it_and_on_paper(walk: Walk) -> None:
    mail = seal(walk, MAIL, "mail.eml")
    assert row(walk).reading is None
    assert walk.ws.run(readings.read_exhibit, mail) == ""
    found = row(walk).reading
    assert found is not None
    facts = dict(found.facts)
    assert facts["From"] == "Sian Example <sian@council.example>"
    assert facts["Date"] == "Tuesday 23 June 2026 at 21:14:05 (UTC+01:00)"
    assert found.members == 1
    assert any("lead outside" in sentence for sentence in found.warnings)
    (text,) = walk.ws.read(reads.exhibit_text, mail)
    assert (text.source, text.page, text.text) == ("extracted", 0, "Look what she posted.")
    (sheet,) = walk.ws.read(on_paper, walk.case)
    assert ("From", facts["From"]) in [(one.label, one.value) for one in sheet.of_file]
    assert sheet.warned == found.warnings
    assert sheet.text == text.text
    assert sheet.text_note.startswith("Read from the file by Casework.")
    assert walk.ws.run(evidence.verify_evidence, walk.case) == ()


def test_an_attachment_becomes_an_exhibit_of_its_own(walk: Walk) -> None:
    mail = seal(walk, MAIL, "mail.eml")
    (member,) = walk.ws.read(reads.members, mail)
    assert (member.number, member.path, member.kind) == (0, "post.txt", "text")
    made = walk.do(readings.take_out, exhibit=mail, number=0)
    copy = row(walk, 2)
    assert copy.id == made
    assert (copy.title, copy.original_name, copy.kind) == ("post.txt", "post.txt", "text")
    assert copy.provenance.made_words == "A part taken out of EX-1"
    assert copy.obtained_by == row(walk).obtained_by
    walk.ws.run(readings.read_exhibit, made)
    assert walk.ws.read(reads.exhibit_text, made)[0].text == "She posted this."


def test_what_is_not_there_is_not_taken_out(walk: Walk) -> None:
    mail = seal(walk, MAIL, "mail.eml")
    for number in (1, -1, 10**12):
        with pytest.raises(CannotRead) as refused:
            walk.ws.run(
                readings.take_out, walk.case, exhibit=mail, number=number, on=walk.office.today
            )
        assert refused.value.code == "MEMBER_NOT_THERE"
    assert len(walk.ws.read(exhibits.exhibits, walk.case)) == 1


def test_what_cannot_be_read_says_so_and_is_tried_again(walk: Walk) -> None:
    broken = seal(walk, b"%PDF-1.7 and nothing more", "broken.pdf")
    for _time in range(2):
        said = walk.ws.run(readings.read_exhibit, broken)
        assert said.startswith("This file is damaged and cannot be read.")
    found = row(walk).reading
    assert found is not None
    assert found.outcome == said
    assert walk.ws.run(evidence.verify_evidence, walk.case) == ()


def test_reading_a_whole_case_reads_each_exhibit_once(walk: Walk) -> None:
    for number in range(3):
        seal(walk, f"post {number}".encode(), f"{number}.txt")
    assert walk.ws.run(readings.read_evidence, walk.case, most=2) == 2
    assert walk.ws.run(readings.read_evidence, walk.case) == 1
    assert walk.ws.run(readings.read_evidence, walk.case) == 0
    assert [one.reading is not None for one in walk.ws.read(exhibits.exhibits, walk.case)] == [
        True
    ] * 3


def test_nothing_is_read_where_an_indecent_image_is_suspected(walk: Walk) -> None:
    mail = seal(walk, MAIL, "mail.eml")
    walk.do(triage.answer_screen, kind="indecent_image", answer="yes")
    assert walk.ws.run(readings.read_evidence, walk.case) == 0
    for action, told in (
        (readings.read_exhibit, {"exhibit": mail}),
        (reads.members, {"exhibit": mail}),
        (reads.exhibit_text, {"exhibit": mail}),
        (reads.prefill_pasted, {"case": walk.case, "data": MAIL, "name": "m.eml"}),
    ):
        walk.office.refuses(Refused, action, **told)


def test_what_is_set_apart_keeps_its_words_off_paper(walk: Walk) -> None:
    mail = seal(walk, MAIL, "mail.eml")
    walk.ws.run(readings.read_exhibit, mail)
    made = walk.do(readings.take_out, exhibit=mail, number=0)
    walk.ws.run(readings.read_exhibit, made)
    walk.do(
        captures.set_evidence_apart, kind="other_login", why="Seen over a shoulder.", exhibit=mail
    )
    for sheet in walk.ws.read(on_paper, walk.case):
        assert (sheet.of_file, sheet.warned, sheet.text) == ((), (), "")


def test_the_form_is_prefilled_from_what_a_file_says(walk: Walk, tmp_path: Path) -> None:
    offered = walk.ws.read(reads.prefill_pasted, walk.case, data=MAIL, name="mail.eml")
    assert offered == {
        "title": "E-mail: The album",
        "platform": "E-mail",
        "account_handle": "sian@council.example",
        "account_name": "Sian Example",
        "posted_on": dt.date(2026, 6, 23),
        "posted_time": "21:14:05 BST",
        "posted_precision": "second",
        "visibility": "direct",
    }
    path = tmp_path / "Screenshot_20260623-211405_Facebook.png"
    file = io.BytesIO()
    Image.new("RGB", (9, 16)).save(file, "PNG")
    path.write_bytes(file.getvalue())
    assert walk.ws.read(reads.prefill_file, walk.case, file=path) == {
        "capture_method": "screenshot_phone",
        "platform": "Facebook",
        "captured_on": dt.date(2026, 6, 23),
        "captured_time": "21:14 (by its file name)",
    }
    assert walk.ws.read(reads.prefill_file, walk.case, file=tmp_path / "none.png") == {}
