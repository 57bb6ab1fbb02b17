"""A PDF: how many pages, what it says of itself, its text, and what it holds that could do harm."""

import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from casework.evidence.child import pages
from casework.evidence.child.frames import TOO_LARGE, Refused
from casework.evidence.formats import warnings, when
from casework.evidence.formats.found import MOST_MEMBERS, Found
from casework.evidence.formats.member_kinds import kind_of
from casework.evidence.formats.plain import number_words

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_BYTES = 200_000_000
MOST_PAGES = 2_000
"""Pages beyond this many are counted, not read."""
MOST_UNPACKED = 64 << 20
_INFO = (("Title", "Title"), ("Author", "Author"), ("Subject", "Subject"),
         ("Made with", "Creator"), ("PDF made with", "Producer"))  # fmt: skip
_OBJECT_STREAM = re.compile(rb"/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
_SIGNS = (
    (re.compile(rb"/(JavaScript|JS)\b"), warnings.SCRIPTS),
    (re.compile(rb"/(Launch|RichMedia|SubmitForm|ImportData)\b"), warnings.LAUNCH),
    (re.compile(rb"/(EmbeddedFiles?|FileAttachment)\b"), warnings.EMBEDDED),
    (re.compile(rb"/XFA\b"), warnings.FORM_DATA),
)


def read(file: BinaryIO, found: Found) -> None:
    """Facts, the text page by page, files embedded in it; warnings of what could do harm."""
    data = _all(file)
    with pages.opened(data) as document:
        found.fact("Pages", number_words(len(document), "page"))
        _info(document, found)
        _warn(data, found)
        _members(document, found)
        _text(document, found)


def take(file: BinaryIO, number: int) -> bytes:
    """The bytes of an embedded file."""
    with pages.opened(_all(file)) as document:
        if number >= document.count_attachments():
            raise IndexError(number)
        return bytes(document.get_attachment(number).get_data())


def load_libraries() -> None:
    """Load pdfium."""
    pages.load_libraries()


def _all(file: BinaryIO) -> bytes:
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    return data


def _info(document: "PdfDocument", found: Found) -> None:
    values = document.get_metadata_dict(skip_empty=True)
    for name, key in _INFO:
        found.fact(name, values.get(key, ""))
    found.clue("title", values.get("Title", ""))
    for name, key in (("Made", "CreationDate"), ("Changed", "ModDate")):
        moment = _moment(values.get(key, ""))
        if moment is not None:
            found.fact(name, moment.in_words())
            found.clue("captured_at", moment.coded())


def _moment(text: str) -> when.When | None:
    """PDF's own way: D:20260625091405+01'00'."""
    hit = re.match(r"(?:D:)?(\d{14})\s*(?:([+-]\d\d)'?(\d\d)|(Z))?", text)
    if hit is None:
        return None
    return when.from_stamp(hit[1], hit[4] or (f"{hit[2]}:{hit[3]}" if hit[2] else ""))


def _members(document: "PdfDocument", found: Found) -> None:
    for number in range(min(document.count_attachments(), MOST_MEMBERS)):
        one = document.get_attachment(number)
        data = bytes(one.get_data())
        found.member(one.get_name(), len(data), kind_of(data, one.get_name()))
        found.warn(warnings.EMBEDDED)


def _text(document: "PdfDocument", found: Found) -> None:
    read_pages = min(len(document), MOST_PAGES)
    for number in range(read_pages):
        page = document[number]
        text = page.get_textpage()
        found.say(text.get_text_range(), number + 1)
        text.close()
        page.close()
    if not found.texts:
        found.fact("Text", "None: its pages are pictures")
    if read_pages < len(document):
        found.is_cut = True
        found.warn(warnings.NOT_ALL_READ)


def _warn(data: bytes, found: Found) -> None:
    """Names of PDF that do something, wherever they stand: in the open or in packed objects."""
    for part in (data, *_packed(data)):
        plain = re.sub(rb"#([0-9A-Fa-f]{2})", lambda hit: bytes([int(hit[1], 16)]), part)
        for sign, sentence in _SIGNS:
            if sign.search(plain):
                found.warn(sentence)


def _packed(data: bytes) -> Iterator[bytes]:
    """What the document's object streams unpack to, up to MOST_UNPACKED bytes in all."""
    room = MOST_UNPACKED
    for hit in _OBJECT_STREAM.finditer(data):
        start = _STREAM.search(data, hit.end(), hit.end() + 2_000)
        if start is None or room <= 0:
            continue
        try:
            part = zlib.decompressobj().decompress(data[start.end() : start.end() + room], room)
        except zlib.error:
            continue
        room -= len(part)
        yield part
