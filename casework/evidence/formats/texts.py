"""Text: a chat exported from WhatsApp, plain words, and text that a program would act upon."""

import re
from typing import BinaryIO

from casework.evidence.formats import warnings, whatsapp, words
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import decoded

_LOOKED_AT = 20_000
_ACTS = re.compile(r"<script|\son\w+\s*=|<foreignObject|<!ENTITY", re.I)
_FETCHES = re.compile(r"(href|src)\s*=\s*[\"']?(https?:)?//|<!ENTITY[^>]*SYSTEM", re.I)
_OBJECT = re.compile(r"\\(objdata|objlink|objemb|objupdate)|DDE(AUTO)?\b")
_UNSAID = re.compile(
    r"\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|object)[^{}]*(?:\{[^{}]*\}[^{}]*)*\}"
)
_LETTER = re.compile(r"\\'([0-9a-fA-F]{2})")
_WIDE = re.compile(r"\\u(-?\d{1,6}) ?(?:\\'[0-9a-fA-F]{2}|\?)?")
_BREAK = re.compile(r"\\(par|line|row|sect|page)\b ?")
_WORD = re.compile(r"\\[a-zA-Z]{1,32}-?\d{0,10} ?|\\[^a-zA-Z]|[{}\r\n]")


def read(file: BinaryIO, found: Found) -> None:
    """As what it begins as."""
    head = file.read(_LOOKED_AT)
    file.seek(0)
    if whatsapp.looks_like(decoded(head, is_cut=len(head) == _LOOKED_AT)):
        found.fact("Looks like", "Export of a WhatsApp chat")
        whatsapp.read(file, found)
    else:
        words.read(file, found)


def read_script(file: BinaryIO, found: Found) -> None:
    """Its words, and that it can be run."""
    found.warn(warnings.IS_PROGRAM)
    words.read(file, found)


def read_drawing(file: BinaryIO, found: Found) -> None:
    """An SVG is a program in the shape of a picture: it is read as text, never drawn."""
    source = decoded(file.read(words.MOST_BYTES), is_cut=True)
    if _ACTS.search(source):
        found.warn(warnings.ACTIVE)
    if _FETCHES.search(source):
        found.warn(warnings.REMOTE)
    file.seek(0)
    words.read(file, found)


def read_rtf(file: BinaryIO, found: Found) -> None:
    """The words of a rich text, without its layout; objects in it are warned of."""
    data = file.read(words.MOST_BYTES + 1)
    source = data.decode("cp1252", "replace")
    if _OBJECT.search(source):
        found.warn(warnings.OBJECTS)
    found.fact("Kind", "Rich text (RTF)")
    if len(data) > words.MOST_BYTES:
        found.is_cut = True
        found.warn(warnings.NOT_ALL_READ)
    found.say(_unmarked(source))


def _unmarked(source: str) -> str:
    text = _BREAK.sub("\x00", _UNSAID.sub("", source))
    text = _WIDE.sub(lambda hit: _letter(int(hit[1])), text)
    text = _LETTER.sub(lambda hit: bytes([int(hit[1], 16)]).decode("cp1252", "replace"), text)
    return _WORD.sub("", text).replace("\x00", "\n").strip()


def _letter(code: int) -> str:
    """RTF counts letters beyond 32,767 below nought."""
    wide = code % 0x10000
    return "\ufffd" if 0xD800 <= wide < 0xE000 else chr(wide)
