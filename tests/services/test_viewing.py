"""Looking at exhibits, saving copies of them, and making exhibits of what was looked at."""

import io
import os
import sys
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from casework.domain.cuts import Cut
from casework.domain.errors import BadEntry, CaseworkError, FoundOut, NotAllowed, Refused
from casework.domain.ids import ExhibitId
from casework.domain.markings import Marking
from casework.domain.roles import Role
from casework.errands.saving import copy_name, save_copy
from casework.errands.viewing import cut_copy, marked_copy, open_exhibit
from casework.evidence import web_mark
from casework.evidence.marking import RED
from casework.evidence.page_words import PageWord
from casework.evidence.problems import CannotShow
from casework.queries import exhibits, paths, readings, viewing
from casework.queries.exhibits import ExhibitRow
from casework.services import captures, copying
from casework.services.machine_reading import keep_words
from casework.services.viewing import begin_view, keep_view
from tests.services.walking import Walk

MAIL = b"From: F. Reid <f@council.example>\r\nSubject: The post\r\n\r\nIt is still there.\r\n"


def picture(width: int = 40, height: int = 20) -> bytes:
    """Left red, right blue."""
    made = Image.new("RGB", (width, height), "red")
    made.paste("blue", (width // 2, 0, width, height))
    file = io.BytesIO()
    made.save(file, "PNG")
    return file.getvalue()


def a_pdf(*pages: str) -> bytes:
    """A line of text on each page."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(300, 200))
    for text in pages:
        canvas.drawString(30, 150, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def row(walk: Walk, exhibit: ExhibitId) -> ExhibitRow:
    return next(one for one in walk.ws.read(exhibits.exhibits, walk.case) if one.id == exhibit)


def custody(walk: Walk, exhibit: ExhibitId) -> list[str]:
    return [one.kind for one in row(walk, exhibit).custody]


def sealed_bytes(walk: Walk, exhibit: ExhibitId) -> bytes:
    with walk.ws.parts.vault.open(row(walk, exhibit).blob_id) as file:
        return file.read()


def test_what_is_shown_is_in_its_custody_and_what_is_not_is_not(walk: Walk) -> None:
    shown, damaged = walk.exhibit(picture()), walk.exhibit(b"%PDF-1.4 no more than that")
    opened = open_exhibit(walk.ws, shown, longest_side=20, beside="EX-9")
    assert opened.picture is not None
    assert (opened.pages, opened.picture.width) == (1, 20)
    assert row(walk, shown).custody[-1].told == "Beside EX-9"
    with pytest.raises(CannotShow):
        open_exhibit(walk.ws, damaged)
    assert custody(walk, damaged) == ["received", "sealed"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (picture()[:-20], "PICTURE_DAMAGED"),
        (picture()[:40], "PICTURE_DAMAGED"),
        (picture()[:16] + b"\0\0\x75\x30\0\0\x75\x30" + picture()[24:], "PICTURE_"),
    ],
)
def test_a_picture_that_cannot_be_shown_says_why(walk: Walk, data: bytes, code: str) -> None:
    exhibit = walk.exhibit(data)
    with pytest.raises(CannotShow) as refused:
        open_exhibit(walk.ws, exhibit)
    assert refused.value.code.startswith(code)
    assert custody(walk, exhibit) == ["received", "sealed"]


def test_a_mail_is_shown_as_its_text_and_facts(walk: Walk) -> None:
    opened = open_exhibit(walk.ws, walk.exhibit(MAIL))
    assert opened.text is not None
    assert "It is still there." in opened.text.text
    assert ("Subject", "The post") in opened.text.facts
    assert (opened.pages, opened.picture) == (0, None)


def test_pages_of_a_document_and_their_words(walk: Walk) -> None:
    exhibit = walk.exhibit(a_pdf("First page", "Second page"))
    opened = open_exhibit(walk.ws, exhibit, longest_side=100)
    assert opened.pages == 2
    found = walk.ws.read(viewing.words_shown, exhibit, 1)
    assert [one.text for one in found.words] == ["Second", "page"]
    assert not found.is_machine_read
    with pytest.raises(CannotShow):
        walk.ws.read(viewing.page_picture, exhibit, 2, longest_side=100)


def test_words_of_a_picture_are_those_a_machine_read_and_say_so(walk: Walk) -> None:
    exhibit = walk.exhibit(picture())
    assert walk.ws.read(viewing.words_shown, exhibit, 0) == viewing.WordsShown(())
    words = (PageWord("Party", 0.1, 0.1, 0.4, 0.2),)
    walk.ws.run(
        keep_words, exhibit, page=0, pages=1, text="Party", words=words, engine="a reader 1"
    )
    assert walk.ws.read(viewing.words_shown, exhibit, 0) == viewing.WordsShown(words, True)
    text = walk.ws.read(viewing.file_text, exhibit)
    assert (text.text, text.is_machine_read) == ("Party", True)


def test_what_is_set_apart_stays_closed_until_it_is_released(walk: Walk) -> None:
    original = walk.exhibit(picture())
    copy = cut_copy(walk.ws, walk.case, original, Cut(quarters=1), on=walk.office.today)
    walk.do(captures.set_evidence_apart, exhibit=original, kind="watching", why="Every day.")
    for exhibit in (original, copy):
        for look, told in (
            (viewing.page_picture, {"page": 0, "longest_side": 9}),
            (viewing.page_count, {}),
            (viewing.words_shown, {"page": 0}),
            (viewing.file_text, {}),
            (readings.exhibit_text, {}),
            (exhibits.thumbnail, {}),
        ):
            with pytest.raises(Refused) as refused:
                walk.ws.read(look, exhibit, **told)
            assert refused.value.code == "EXHIBIT_KEPT_CLOSED"
        for do in (begin_view, keep_view):
            walk.office.refuses(Refused, do, exhibit)
        assert "EXHIBIT_KEPT_CLOSED" in walk.refused(
            copying.transcribe, exhibit=exhibit, text="Party"
        )
    (apart,) = walk.ws.read(paths.paths, walk.case).apart
    walk.do(captures.release_evidence, apart=apart.id, released_by="Legal", reason="Authorised.")
    assert open_exhibit(walk.ws, original).pages == 1


def test_a_part_and_a_turned_page_become_exhibits_of_pixels_alone(walk: Walk) -> None:
    original = walk.exhibit(picture(), title="The post", contains=("child",))
    whole = sealed_bytes(walk, original)
    today = walk.office.today
    part = cut_copy(walk.ws, walk.case, original, Cut(0.5, 0, 1, 1), on=today, note="The reply")
    turned = cut_copy(walk.ws, walk.case, original, Cut(quarters=1), on=today)
    cut, round_ = (Image.open(io.BytesIO(sealed_bytes(walk, one))) for one in (part, turned))
    assert (cut.size, cut.convert("RGB").getpixel((3, 3))) == ((20, 20), (0, 0, 255))
    assert (round_.size, round_.convert("RGB").getpixel((3, 3))) == ((20, 40), (255, 0, 0))
    assert not cut.info
    made = row(walk, part).provenance.made_from[0]
    assert (made.label, made.how, made.note) == ("EX-1", "crop", "The reply")
    assert row(walk, turned).provenance.made_from[0].how == "rotate"
    assert row(walk, part).is_sensitive
    assert sealed_bytes(walk, original) == whole
    assert custody(walk, original)[-2:] == ["derived", "derived"]


def test_marks_are_burnt_into_a_copy_and_told_of(walk: Walk) -> None:
    original = walk.exhibit(picture(400, 200))
    marks = (
        Marking("box", 0.1, 0.2, 0.3, 0.6),
        Marking("arrow", 0.6, 0.2, 0.9, 0.8, "Siân"),
        Marking("words", 0.95, 0.95, 1, 1, "far too long for this corner " * 6),
    )
    made = marked_copy(walk.ws, walk.case, original, marks, on=walk.office.today)
    drawn = Image.open(io.BytesIO(sealed_bytes(walk, made))).convert("RGB")
    assert drawn.size == (400, 200)
    assert drawn.getpixel((40, 80)) == RED
    assert drawn.getpixel((80, 80)) == (255, 0, 0)
    assert drawn.getpixel((300, 100)) == RED
    assert row(walk, made).provenance.made_from[0].note.startswith("A box; An arrow: Siân; Words")


def test_a_part_of_a_page_says_which_page_and_a_mail_has_none(walk: Walk) -> None:
    document = walk.exhibit(a_pdf("One", "Two"))
    part = cut_copy(walk.ws, walk.case, document, Cut(0, 0, 1, 0.5), page=1, on=walk.office.today)
    assert row(walk, part).provenance.made_from[0].note == "Page 2."
    with pytest.raises(Refused) as refused:
        cut_copy(walk.ws, walk.case, walk.exhibit(MAIL), Cut(), on=walk.office.today)
    assert refused.value.code == "NOTHING_TO_LOOK_AT"


def test_what_it_says_is_typed_out_and_linked(walk: Walk) -> None:
    original = walk.exhibit(picture())
    made = walk.do(copying.transcribe, exhibit=original, text="Siân: <b>party</b> \u202e!")
    assert sealed_bytes(walk, made).decode() == "Siân: <b>party</b> \u202e!\n"
    assert row(walk, made).provenance.made_from[0].how == "transcribe"
    assert "EX-2 was typed out from EX-1." in walk.story
    assert isinstance(walk.bad(copying.transcribe, exhibit=original, text="  "), BadEntry)


def test_a_saved_copy_has_a_clean_name_its_true_ending_and_the_mark(
    walk: Walk, tmp_path: Path
) -> None:
    data = picture()
    exhibit = walk.exhibit(data)
    assert walk.ws.read(copy_name, exhibit) == "EX-1 post.txt.png"
    out = tmp_path / "in\u202evoice.exe"
    saved = walk.ws.run(save_copy, exhibit, out=out, reason="For Legal", to_whom="L. Grant")
    (file,) = tmp_path.glob("*.png")
    assert (file.name, file.read_bytes()) == ("invoice.exe.png", data)
    assert saved.sha256 == row(walk, exhibit).sha256
    line = row(walk, exhibit).custody[-1]
    assert (line.kind, line.reason, line.to_whom) == ("copied", "For Legal", "L. Grant")
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []
    if saved.is_marked and sys.platform == "linux":
        assert os.getxattr(file, "user.xdg.origin.url") == b"about:internet"


def test_a_copy_without_a_reason_or_of_what_is_damaged_leaves_nothing(
    walk: Walk, tmp_path: Path
) -> None:
    exhibit = walk.exhibit(picture())
    out = tmp_path / "copies" / "x.png"
    out.parent.mkdir()
    walk.office.refuses(BadEntry, save_copy, exhibit, out=out, reason=" ")
    walk.office.refuses(CaseworkError, save_copy, exhibit, out=tmp_path / "no" / "x", reason="y")
    sealed = walk.ws.parts.vault.path_of(row(walk, exhibit).blob_id)
    spoilt = bytearray(sealed.read_bytes())
    spoilt[-5] ^= 1
    sealed.write_bytes(spoilt)
    with pytest.raises(FoundOut):
        walk.ws.run(save_copy, exhibit, out=out, reason="For Legal")
    assert list(out.parent.iterdir()) == []
    assert custody(walk, exhibit)[-1] == "damaged"


def test_an_investigator_looks_but_takes_nothing_out(walk: Walk, tmp_path: Path) -> None:
    exhibit = walk.exhibit(picture())
    inspector = walk.office.add_user("inspector", Role.INVESTIGATOR)
    with walk.office.sitting(inspector) as workspace, pytest.raises(NotAllowed):
        workspace.run(save_copy, exhibit, out=tmp_path / "x.png", reason="y")


def test_on_windows_the_mark_is_a_stream_of_zone_three(tmp_path: Path) -> None:
    """Where a name may hold a colon the stream is a file beside it, byte for byte the same."""
    assert web_mark.mark(tmp_path / "x.png", "win32")
    stream = tmp_path / "x.png:Zone.Identifier"
    assert stream.read_bytes() == b"[ZoneTransfer]\r\nZoneId=3\r\n"
    assert not web_mark.mark(tmp_path / "x.png", "plan9")
