"""Says what a file is from its bytes. Its name is read only to report what it claims to be."""

import codecs
import re
from dataclasses import dataclass
from pathlib import PurePath

from casework.evidence.file_names import export_name
from casework.evidence.kind_table import BY_EXTENSION, ROWS, SIGNATURES, KindRow

HEAD_BYTES = 65_536
"""How much of the beginning of a file `recognise` makes use of."""

_SHOWN = ("png", "jpeg", "gif", "webp", "heic")
_MAY_BE_TEXT = ("pdf", "rtf", "warc")
_BRANDS = {
    "heic": (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"),
    "avif": (b"avif", b"avis"),
    "quicktime": (b"qt  ",),
    "m4a": (b"M4A ", b"M4B "),
}
_TEXT_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ZIP_PARTS = (
    (b"\0word/", "word"),
    (b"\0xl/", "excel"),
    (b"\0ppt/", "powerpoint"),
    (b"application/vnd.oasis.opendocument", "opendocument"),
)
_PAGE_STARTS = tuple(
    f"<{tag}".encode()
    for tag in (
        *("!doctype html", "html", "head", "body", "title", "style", "script", "iframe", "div"),
        *("table", "meta"),
    )
)
_MAIL_LINE = re.compile(
    rb"(?im)^(from|to|cc|subject|date|received|return-path|message-id|"
    rb"mime-version|delivered-to):"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """What a file is. `claims` is what its name says it is, where that is something else."""

    code: str
    label: str
    mime: str
    extension: str
    is_picture: bool
    claims: str = ""

    def in_words(self) -> str:
        """For a person: 'GIF picture, kept as it is (its name says PDF document)'."""
        words = self.label if self.is_picture else f"{self.label}, kept as it is"
        return f"{words} (its name says {self.claims})" if self.claims else words


def recognise(head: bytes, name: str) -> Kind:
    """What the file that begins with `head` is; 64 KiB of it are enough, less may do."""
    row = ROWS[_code(head[:HEAD_BYTES])]
    extension = row.extensions[0] if row.extensions else ""
    return Kind(row.code, row.label, row.mime, extension, row.code in _SHOWN, _claims(name, row))


def kind_named(code: str) -> Kind:
    """The kind with this code, as it was recognised before; a file not known ends in '.bin'."""
    row = ROWS[code if code in ROWS else "unknown"]
    extension = row.extensions[0] if row.extensions else "bin"
    return Kind(row.code, row.label, row.mime, extension, row.code in _SHOWN)


def saved_name(name: str, kind: Kind) -> str:
    """What a copy is safely saved as: it ends in its true type, where its name does not already."""
    is_usual = _ending(name) in ROWS[kind.code].extensions
    return export_name(name, "" if is_usual else kind.extension)


def _claims(name: str, found: KindRow) -> str:
    claimed = BY_EXTENSION.get(_ending(name))
    if claimed is None or claimed is found or _is_plain_code(claimed, found):
        return ""
    return claimed.label


def _ending(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".").strip()


def _is_plain_code(claimed: KindRow, found: KindRow) -> bool:
    """A script or an `.xml` is text that begins in no particular way: its name is believed."""
    return (claimed.code, found.code) in {("script", "text"), ("text", "svg"), ("text", "script")}


def _code(head: bytes) -> str:
    text = as_text(head)
    for start, code in SIGNATURES:
        if head.startswith(start) and (text is None or code in _MAY_BE_TEXT):
            return code
    inside = _container(head)
    if inside:
        return inside
    if text is not None:
        return _text_code(text)
    return "pdf" if b"%PDF-" in head[:1024] else "unknown"


def _container(head: bytes) -> str:
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return next((code for part, code in _ZIP_PARTS if part in head), "zip")
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "ole"
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return next((code for code, brands in _BRANDS.items() if brand in brands), "mp4")
    if head.startswith(b"RIFF"):
        return {b"WEBP": "webp", b"WAVE": "wav", b"AVI ": "avi"}.get(head[8:12], "unknown")
    return ""


def as_text(head: bytes) -> bytes | None:
    """`head` as UTF-8 if it reads as text in UTF-8, UTF-16 with its mark, or an old 8-bit code."""
    for mark, code in _TEXT_MARKS:
        if head.startswith(mark):
            head = head[len(mark) :].decode(code, "replace").encode("utf-8", "replace")
            break
    if not head or any(byte < 0x20 and byte not in b"\t\n\f\r" for byte in head):
        return None
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return head if sum(byte >= 0x80 for byte in head) * 4 < len(head) else None
    return head


def _text_code(text: bytes) -> str:
    if text.startswith(b"#!"):
        return "script"
    start = _after_preamble(text).lower()
    if start.startswith((b"<svg", b"<!doctype svg")):
        return "svg"
    if start.startswith(_PAGE_STARTS):
        return "html"
    return _mail_code(text) or "text"


def _after_preamble(text: bytes) -> bytes:
    """`text` from its first element: without space, XML declarations and comments before it."""
    while True:
        text = text.lstrip()
        end = b"?>" if text.startswith(b"<?") else b"-->" if text.startswith(b"<!--") else b""
        if not end or end not in text:
            return text
        text = text[text.index(end) + len(end) :]


def _mail_code(text: bytes) -> str:
    top = re.split(rb"\r?\n\r?\n", text, maxsplit=1)[0]
    first_line = top.split(b"\n", 1)[0]
    if not re.match(rb"[A-Za-z-]+:\s", first_line):
        return ""
    if len({found.lower() for found in _MAIL_LINE.findall(top)}) < 2:
        return ""
    is_page = b"snapshot-content-location" in top.lower() or b"<saved by" in top.lower()
    return "mhtml" if is_page else "eml"
