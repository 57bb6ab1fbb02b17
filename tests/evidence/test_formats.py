"""Each format, from samples shaped like the real thing: what is read, offered and taken out."""

import dataclasses
import random
import struct
import sys
from collections.abc import Callable

import pytest

from casework.evidence import decoder_child
from casework.evidence.capture import CaptureMethod, Visibility
from casework.evidence.decoder import Decoder
from casework.evidence.kinds import recognise
from casework.evidence.problems import CannotRead
from casework.evidence.reader import Reader
from casework.evidence.reading import Reading
from casework.evidence.suggesting import suggested
from casework.services.entries import CaptureEntry
from tests.evidence.samples import exports, outlook, pages, papers, pictures, sounds
from tests.evidence.samples.each_format import MORE, ROWS


@pytest.fixture(scope="module")
def reader() -> "Reader":
    with Reader() as reader:
        yield reader


def read(reader: Reader, data: bytes, name: str) -> Reading:
    return reader.read(data, recognise(data[:65_536], name).code)


@pytest.mark.parametrize("what", [*ROWS, *MORE])
def test_what_a_file_says_is_read(reader: Reader, what: str) -> None:
    data, name, kind, facts, clues, text, warning = (ROWS | MORE)[what]()
    assert recognise(data[:65_536], name).code == kind
    assert not recognise(data[:65_536], name).claims or name.endswith(("warc.gz", ".wacz"))
    reading = read(reader, data, name)
    known = dict(reading.facts)
    assert {one: known.get(one) for one in facts} == facts
    assert {one: reading.clues.get(one) for one in clues} == clues
    assert text in reading.text
    assert not warning or any(warning in sentence for sentence in reading.warnings)
    assert all(sentence.endswith(".") for sentence in reading.warnings)


TAKEN: dict[str, Callable[[], tuple[bytes, str, str, bytes]]] = {
    "a mail's": lambda: (outlook.msg(), "a.msg", "post.png", b"\x89PNG\r\n\x1a\n rest"),
    "a PDF's": lambda: (papers.pdf(attached=b"a note"), "a.pdf", "note.txt", b"a note"),
    "a saved page's": lambda: (pages.mhtml(), "a.mht", "photo.png", sounds.COVER),
    "a chat's": lambda: (exports.whatsapp(), "a.zip", "_chat.txt", exports.CHAT_IPHONE.encode()),
    "a song's": lambda: (sounds.mp3(), "a.mp3", "cover.png", sounds.COVER),
    "a podcast's": lambda: (sounds.m4a(), "a.m4a", "cover.png", sounds.COVER),
    "slides'": lambda: (
        papers.powerpoint(),
        "a.pptx",
        "ppt/media/image1.png",
        b"\x89PNG\r\n\x1a\n",
    ),
    "a crawler's": lambda: (pages.warc(body=b"<title>x"), "a", pages.ADDRESS, b"<title>x"),
}


def test_a_message_within_a_message_is_taken_out_as_one_of_its_own(reader: Reader) -> None:
    whole = outlook.msg(within=b"The inner words.")
    reading = reader.read(whole, "ole")
    (inner,) = reading.members
    assert (inner.path, inner.kind) == ("The album.msg", "ole")
    assert inner.note == "a message inside this one; put together anew when it is taken out"
    assert "Message attached to this one:\nSubject: The album" in reading.text
    taken = reader.member(whole, "ole", 0)
    assert recognise(taken, "The album.msg").claims == ""
    again = reader.read(taken, "ole")
    assert again.text == "The inner words."
    assert dict(again.facts)["From"] == "Sian Example <sian@council.example>"
    assert reader.member(taken, "ole", 0) == b"of the inner one"


@pytest.mark.parametrize("what", [*ROWS, *MORE])
def test_what_is_offered_is_what_the_form_takes(reader: Reader, what: str) -> None:
    data, name, *_expected = (ROWS | MORE)[what]()
    offered = suggested(read(reader, data, name), name)
    known = {one.name for one in dataclasses.fields(CaptureEntry)}
    assert set(offered) <= known
    if "visibility" in offered:
        assert offered["visibility"] in [one.value for one in Visibility]
    if "capture_method" in offered:
        assert offered["capture_method"] in [one.value for one in CaptureMethod]


def test_a_message_that_has_only_rich_text_is_read(reader: Reader) -> None:
    packed = bytes.fromhex(  # the example of MS-OXRTFCP
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d"
        "0a800fa0"
    )
    assert reader.read(outlook.msg(body="", rich=packed), "ole").text == "hello world"
    words = rb"{\rtf1\ansi Look what she posted.}"
    plain = struct.pack("<4I", len(words) + 12, len(words), 0x414C454D, 0) + words
    assert reader.read(outlook.msg(body="", rich=plain), "ole").text == "Look what she posted."
    odd = reader.read(outlook.msg(body="", rich=b"\0" * 40), "ole")
    assert dict(odd.facts)["Subject"] == "The album"
    assert any("damaged" in one for one in odd.warnings)


def test_an_x_archive_names_its_owner_in_long_posts_and_messages(reader: Reader) -> None:
    text = read(reader, exports.x_account(), "x.zip").text
    assert "2026-06-23 20:16:00 UTC  @sian_example: A long post  [post 1806]" in text
    assert "2026-06-23 20:20:00 UTC  @sian_example to 8: Delete it" in text


@pytest.mark.parametrize("whose", TAKEN)
def test_what_a_file_holds_is_taken_out(reader: Reader, whose: str) -> None:
    data, name, path, content = TAKEN[whose]()
    kind = recognise(data[:65_536], name).code
    first = reader.read(data, kind).members[0]
    assert (first.path, first.size) == (path, len(content))
    assert reader.member(data, kind, 0) == content
    with pytest.raises(CannotRead) as refused:
        reader.member(data, kind, 99)
    assert refused.value.code == "MEMBER_NOT_THERE"


def test_a_heic_picture_is_shown() -> None:
    with Decoder() as decoder:
        picture = decoder.decode_picture(pictures.phone_heic(), longest_side=64)
    assert (picture.width, picture.height) == (64, 32)


if sys.platform != "win32":  # its processes have no such limit

    def test_a_child_that_can_start_no_thread_ends_rather_than_blame_the_file() -> None:
        def full(*_what: object) -> int:
            raise RuntimeError("can't start new thread")

        with pytest.raises(SystemExit):
            decoder_child.end_without_threads(full)


def test_an_archive_is_an_office_file_by_what_it_holds_and_not_by_a_word_in_it(
    reader: Reader,
) -> None:
    noise = random.Random(1).randbytes(100_000)
    late = exports.zipped(
        {"first.bin": noise, "word/document.xml": "<w:p><w:t>Look what she posted.</w:t></w:p>"}
    )
    assert recognise(late[:65_536], "late.zip").code == "zip"
    reading = read(reader, late, "late.zip")
    assert ("Looks like", "Office document") in reading.facts
    assert reading.text == "Look what she posted."
    assert len(reading.members) == 2
    assert recognise(exports.zipped({"password/a.txt": "x"}), "").code == "zip"
    folder = exports.zipped({"word/notes.txt": "x"})
    assert [one.path for one in read(reader, folder, "a.zip").members] == ["word/notes.txt"]
    assert reader.member(folder, recognise(folder, "a.zip").code, 0) == b"x"


def test_many_posts_do_not_take_the_room_of_messages(reader: Reader) -> None:
    many = exports.zipped(
        {
            "your_facebook_activity/posts/your_posts_1.json": exports.posts_of(
                2_000, " and more" * 200
            ),
            "your_facebook_activity/messages/inbox/a/message_1.json": '{"messages": [{"content": '
            '"Delete it", "sender_name": "Fiona", "timestamp_ms": 1782245800123}]}',
        }
    )
    reading = read(reader, many, "fb.zip")
    assert "Fiona: Delete it" in reading.text
    assert reading.is_cut
    assert ("Posts, comments and messages", "2,001 entries") in reading.facts
    assert "There is more text in this file than is kept here. The original holds all of it." in (
        reading.warnings
    )
