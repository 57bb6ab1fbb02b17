"""Text: a chat exported from WhatsApp, plain words, and text that a program would act upon."""

import re
from typing import BinaryIO

from casework.evidence.formats import warnings, whatsapp, words
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import decoded

_LOOKED_AT = 20_000
_ACTS = re.compile(r"<script|\son\w+\s*=|<foreignObject|<!ENTITY", re.I)
_FETCHES = re.compile(r"(href|src)\s*=\s*[\"']?(https?:)?//|<!ENTITY[^>]*SYSTEM", re.I)


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
