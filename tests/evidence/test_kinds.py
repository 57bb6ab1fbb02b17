"""Files are named by their bytes; what their names claim is only told."""

import io
import zipfile

import pytest

from casework.evidence.kind_table import ROWS
from casework.evidence.kinds import Kind, recognise, saved_name


def zipped(*names: str, content: bytes = b"x") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, content)
    return file.getvalue()


MAIL = b"Received: from a by b\r\nFrom: Anna <a@example.org>\r\nTo: b\r\nSubject: x\r\n\r\n"

HEADS = [
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "png"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "jpeg"),
    (b"GIF89a\x01\0\x01\0", "gif"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "webp"),
    (b"RIFF\x10\0\0\0WAVEfmt ", "wav"),
    (b"\0\0\0\x18ftypheic\0\0\0\0", "heic"),
    (b"\0\0\0\x18ftypavif\0\0\0\0", "avif"),
    (b"\0\0\0\x18ftypisom\0\0\x02\0", "mp4"),
    (b"\0\0\0\x14ftypqt  \0\0\0\0", "quicktime"),
    (b"\0\0\0\x18ftypM4A \0\0\0\0", "m4a"),
    (b"BM\x36\0\0\0\0\0", "bmp"),
    (b"MM\0*\0\0\0\x08", "tiff"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "pdf"),
    (b"%PDF-1.4 all plain text", "pdf"),
    (b"\0\x01junk before\n%PDF-1.4", "pdf"),
    (zipped("a.txt"), "zip"),
    (b"PK\x05\x06" + bytes(18), "zip"),
    (zipped("[Content_Types].xml", "word/document.xml"), "word"),
    (zipped("[Content_Types].xml", "xl/workbook.xml"), "excel"),
    (zipped("[Content_Types].xml", "ppt/presentation.xml"), "powerpoint"),
    (zipped("mimetype", content=b"application/vnd.oasis.opendocument.text"), "opendocument"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "ole"),
    (b"{\\rtf1\\ansi", "rtf"),
    (MAIL + b"Hello", "eml"),
    (MAIL.replace(b"Anna", b"Saved by Blink") + b"x", "eml"),
    (b"From: <Saved by Blink>\nSnapshot-Content-Location: http://x\nSubject: y\n\nz", "mhtml"),
    (b"<!DOCTYPE html><p>x", "html"),
    (b"\n <!-- saved --> <HTML><body>", "html"),
    (b'<?xml version="1.0"?><!-- a --><svg xmlns="x"><script/>', "svg"),
    (b"<svg>", "svg"),
    (b"From: me to you, with love\n", "text"),
    ("Caf\u00e9 Ŵyn".encode(), "text"),
    ("Café".encode("utf-16"), "text"),
    ("\ufeffx".encode(), "text"),
    (b"Caf\xe9 in an old 8-bit code, long enough to be seen as text", "text"),
    (b"BMW was parked outside", "text"),
    (b"MZ are her initials", "text"),
    (b"GIF89a is what it begins with, yet it is text", "text"),
    (b'{"messages": []}', "text"),
    (b"[InternetShortcut]\r\nURL=http://x", "text"),
    (b"#!/bin/sh\nrm -rf x", "script"),
    (b"MZ\x90\0\x03\0\0\0", "exe"),
    (b"\x7fELF\x02\x01\x01\0", "elf"),
    (b"L\0\0\0\x01\x14\x02\0\0\0", "shortcut"),
    (b"\x1aE\xdf\xa3\x01\0", "matroska"),
    (b"OggS\0\x02", "ogg"),
    (b"ID3\x03\0\0", "mp3"),
    (b"SQLite format 3\0", "sqlite"),
    (b"\x1f\x8b\x08\x08\0\0\0\0../../x\0", "gzip"),
    (b"Rar!\x1a\x07\x01\0", "rar"),
    (b"7z\xbc\xaf\x27\x1c\0\x04", "7z"),
    (b"\0\x01\x02\x03", "unknown"),
    (b"", "unknown"),
    (b"RIFF\x10\0\0\0????", "unknown"),
]


@pytest.mark.parametrize(("head", "code"), HEADS, ids=lambda value: str(value)[:24])
def test_a_file_is_named_by_how_it_begins(head: bytes, code: str) -> None:
    assert recognise(head, "").code == code


def test_text_cut_in_the_middle_of_a_letter_is_still_text() -> None:
    assert recognise("ŵ".encode() * 10 + "ŵ".encode()[:1], "").code == "text"


@pytest.mark.parametrize(
    ("head", "name", "claims"),
    [
        (b"MZ\x90\0\x03\0", "holiday.jpg", "JPEG picture"),
        (b"<!DOCTYPE html><p>", "post.JPG", "JPEG picture"),
        (b"%PDF-1.7", "post.jpg", "JPEG picture"),
        (b"<svg onload='x'>", "post.png", "PNG picture"),
        (b"\x89PNG\r\n\x1a\n\0", "report.pdf", "PDF document"),
        (b"\0\x01\x02", "photo.jpeg", "JPEG picture"),
        (b"MZ\x90\0", "invoice.pdf   .exe", ""),
        (b"MZ\x90\0", "invoice\u202efdp.exe", ""),
        (b"\xff\xd8\xff\xe0", "a.jpeg", ""),
        (b"\xff\xd8\xff\xe0", "no ending", ""),
        (b"\xff\xd8\xff\xe0", "a.strange", ""),
        (b"a,b\n", "rows.csv", ""),
        (b"echo off", "run.bat", ""),
    ],
)
def test_a_name_that_claims_something_else_is_told(head: bytes, name: str, claims: str) -> None:
    assert recognise(head, name).claims == claims


SHOWN = {"png", "jpeg", "gif", "webp", "heic"}


def test_only_what_we_decode_is_a_picture_and_the_rest_is_kept_as_it_is() -> None:
    kinds = [recognise(head, "") for head, _code in HEADS]
    assert {kind.code for kind in kinds if kind.is_picture} == SHOWN
    assert said(b"BM\0\0", "a.bmp") == "BMP picture, kept as it is"
    assert said(b"\x89PNG\r\n\x1a\n", "a.png") == "PNG picture"
    assert (
        said(b"MZ\x90\0", "a.png") == "Windows program, kept as it is (its name says PNG picture)"
    )


@pytest.mark.parametrize(
    ("head", "name", "saved"),
    [
        (b"MZ\x90\0", "holiday.jpg", "holiday.jpg.exe"),
        (b"\xff\xd8\xff\xe0", "IMG 1.JPEG", "IMG 1.JPEG"),
        (b"\xff\xd8\xff\xe0", "IMG 1", "IMG 1.jpg"),
        (b"a,b", "rows.csv", "rows.csv"),
        (b"\0\1\2", "data.strange", "data.strange"),
    ],
)
def test_a_copy_is_saved_under_its_true_type(head: bytes, name: str, saved: str) -> None:
    assert saved_name(name, recognise(head, name)) == saved


def test_every_kind_has_words_and_a_type() -> None:
    for row in ROWS.values():
        assert row.label
        assert "/" in row.mime
    assert recognise(b"\0", "x.exe") == Kind(
        "unknown", "file of a kind not known here", "application/octet-stream", "", False,
        "Windows program",
    )  # fmt: skip


def test_a_long_run_of_openings_takes_no_time() -> None:
    assert recognise(b"<!--" * 16_384, "").code == "text"
    assert recognise(b"<!-- -->" * 8_192, "").code == "text"


def said(head: bytes, name: str) -> str:
    return recognise(head, name).in_words()
