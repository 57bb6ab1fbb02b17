"""Files of older Office and Outlook messages (OLE): what is inside decides."""

from typing import BinaryIO

import olefile

from casework.evidence.formats import outlook, warnings, words
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import decoded
from casework.evidence.formats.when import When

_MESSAGE = "__properties_version1.0"


_SORTS = (
    ("WordDocument", "Word document"),
    ("Workbook", "Excel workbook"),
    ("Book", "Excel workbook"),
    ("PowerPoint Document", "PowerPoint presentation"),
)


def read(file: BinaryIO, found: Found) -> None:
    """A message, or the properties of a document."""
    with olefile.OleFileIO(file) as ole:
        if ole.exists(_MESSAGE):
            is_message = True
        else:
            is_message = False
            _document(ole, found)
    if is_message:
        file.seek(0)
        outlook.read(file, found)


def take(file: BinaryIO, number: int) -> bytes:
    """The bytes of a message's attachment."""
    return outlook.take(file, number)


def _document(ole: "olefile.OleFileIO", found: Found) -> None:
    found.fact("Kind", next((label for name, label in _SORTS if ole.exists(name)), "Older Office"))
    meta = ole.get_metadata()
    rows = (("Title", meta.title), ("Author", meta.author), ("Subject", meta.subject),
            ("Last changed by", meta.last_saved_by), ("Program", meta.creating_application),
            ("Organisation", meta.company))  # fmt: skip
    for name, value in rows:
        found.fact(name, decoded(value) if isinstance(value, bytes) else value)
    for name, moment in (("Made", meta.create_time), ("Changed", meta.last_saved_time)):
        if moment is not None and moment.year > 1970:
            found.fact(name, When(moment.replace(microsecond=0)).in_words())
    inside = ["/".join(one).lower() for one in ole.listdir()]
    if any("vba" in name or name.startswith("macros") for name in inside):
        found.warn(warnings.MACROS)
    if any(name.startswith("objectpool/") or "ole10native" in name for name in inside):
        found.warn(warnings.OBJECTS)
    _seen(ole, found)


def _seen(ole: "olefile.OleFileIO", found: Found) -> None:
    """Its words, as far as they lie in the open."""
    if ole.exists("WordDocument"):
        found.say(words.in_the_open(ole.openstream("WordDocument").read(words.MOST_BYTES)))
