"""What is sealed is read by itself, once, outside any transaction; what is held back is not."""

import pytest

from casework.domain.errors import Refused
from casework.domain.finding import Sought
from casework.domain.progress import Cancelled
from casework.errands.file_readings import read_file, read_waiting, take_out
from casework.queries import finding
from casework.queries import readings as reads
from casework.services import captures, triage
from tests.evidence.samples import exports, outlook, pages, papers, sounds
from tests.evidence.samples.each_format import MORE, ROWS
from tests.services.test_exhibit_readings import on_paper, row, seal
from tests.services.walking import Walk


def test_every_format_is_sealed_read_and_kept(walk: Walk) -> None:
    samples = list((ROWS | MORE).values())[::4]
    for make in samples:
        data, name, *_expected = make()
        seal(walk, data, name)
    assert read_waiting(walk.ws) == len(samples)
    assert read_waiting(walk.ws) == 0
    for number in range(1, len(samples) + 1):
        found = row(walk, number).reading
        assert found is not None
        assert found.facts or found.warnings
        assert found.outcome == ""


def test_what_was_read_is_found_by_its_words(walk: Walk) -> None:
    chat = seal(walk, exports.whatsapp(), "chat.zip")
    read_file(walk.ws, chat)
    assert "Look 👀" in walk.ws.read(reads.exhibit_text, chat)[0].text
    assert walk.ws.read(finding.find, Sought("end-to-end encrypted")).groups


def test_what_cannot_be_read_says_why_and_holds_up_nothing(walk: Walk) -> None:
    seal(walk, papers.pdf(password="the secret"), "locked.pdf")
    seal(walk, sounds.wav(), "call.wav")
    assert read_waiting(walk.ws) == 2
    first, second = row(walk, 1).reading, row(walk, 2).reading
    assert first is not None
    assert first.outcome.startswith("This file is locked with a password")
    assert second is not None
    assert dict(second.facts)["Length"] == "2.0 s"


def test_what_is_held_back_waits(walk: Walk) -> None:
    mail = seal(walk, outlook.msg(), "mail.msg")
    walk.do(
        captures.set_evidence_apart, kind="other_login", why="Seen over a shoulder.", exhibit=mail
    )
    assert read_waiting(walk.ws) == 0
    with pytest.raises(Refused):
        read_file(walk.ws, mail)
    seal(walk, pages.mhtml(), "page.mhtml")
    walk.do(triage.answer_screen, kind="indecent_image", answer="yes")
    assert read_waiting(walk.ws) == 0
    assert row(walk, 2).reading is None


def test_a_touch_ends_it_between_two_files(walk: Walk) -> None:
    for number in range(3):
        seal(walk, f"post {number}".encode(), f"{number}.txt")

    def touched(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_waiting(walk.ws, touched)
    assert [row(walk, number).reading is not None for number in (1, 2, 3)] == [True, True, False]


def test_a_page_of_a_web_archive_is_taken_out_under_a_name(walk: Walk) -> None:
    archive = seal(walk, pages.warc(address="https://a.example/"), "saved.warc.gz")
    made = take_out(walk.ws, walk.case, archive, 0, walk.office.today)
    copy = row(walk, 2)
    assert copy.id == made
    assert (copy.title, copy.original_name, copy.kind) == ("a.example", "a.example", "web page")
    link = copy.provenance.made_from[0]
    assert link.note == "https://a.example/"


def test_so_much_of_a_long_text_is_printed_and_that_is_said(walk: Walk) -> None:
    seal(walk, b"word " * 6_000, "long.txt")
    seal(walk, papers.pdf(pages=2), "two.pdf")
    assert read_waiting(walk.ws) == 2
    long, paged = walk.ws.read(on_paper, walk.case)
    assert len(long.text) == 19_999
    assert "the first 19,999 of 30,000 characters" in long.text_note
    assert paged.text.startswith("Page 1\nLook what she posted, 1.\n\nPage 2\n")
