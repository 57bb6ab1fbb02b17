"""Which reader reads which kind of file, and what its failures mean."""

import errno
import warnings as python_warnings
from collections.abc import Callable
from typing import BinaryIO

from casework.evidence.child.frames import (
    DAMAGED,
    DONE,
    NOT_THERE,
    OTHER_KIND,
    TOO_LARGE,
    Answer,
    Refused,
)
from casework.evidence.child.letters import load_codes
from casework.evidence.formats import mail, pdf, photo, words
from casework.evidence.formats.found import Found, TooMuch
from casework.evidence.formats.warnings import CUT, TOO_DEEP
from casework.evidence.formats.warnings import DAMAGED as PART_DAMAGED
from casework.evidence.kind_table import ROWS

KINDS = tuple(ROWS)
READ = b"r"
Reads = Callable[[BinaryIO, Found], None]
Takes = Callable[[BinaryIO, int], bytes]

READERS: dict[str, Reads] = {
    **dict.fromkeys(("png", "jpeg", "gif", "webp", "heic", "avif", "bmp", "tiff"), photo.read),
    "pdf": pdf.read,
    "eml": mail.read,
    "text": words.read,
}
TAKERS: dict[str, Takes] = {"pdf": pdf.take, "eml": mail.take}


def answered(wanted: bytes, kind: int, number: int, file: BinaryIO) -> Answer:
    """A reading as JSON, or a member's bytes. What a reader raises means that the file is bad."""
    code = KINDS[kind]
    try:
        if wanted == READ:
            return Answer(DONE, content=read(code, file).as_json())
        return Answer(DONE, content=_taken(code, file, number))
    except MemoryError:
        return Answer(TOO_LARGE)


def read(code: str, file: BinaryIO) -> Found:
    """What is found; where a file is bad part of the way, what was found before that."""
    found = Found()
    try:
        READERS.get(code, words.describe)(file, found)
    except TooMuch:
        found.warn(CUT)
    except RecursionError:
        found.warn(TOO_DEEP)
    except (Refused, MemoryError, ImportError):
        raise
    except Exception as problem:  # noqa: BLE001 - hostile bytes make readers raise anything at all
        _raise_ours(problem)
        if not found.facts and not found.texts and not found.members:
            raise Refused(DAMAGED) from None
        found.warn(PART_DAMAGED)
    return found


def _taken(code: str, file: BinaryIO, number: int) -> bytes:
    if code not in TAKERS:
        raise Refused(OTHER_KIND)
    try:
        return TAKERS[code](file, number)
    except IndexError:
        raise Refused(NOT_THERE) from None
    except (Refused, MemoryError, ImportError):
        raise
    except Exception as problem:  # noqa: BLE001 - as above
        _raise_ours(problem)
        raise Refused(DAMAGED) from None


def _raise_ours(problem: Exception) -> None:
    """A library that was to be loaded too late is our fault, not the file's: the child ends."""
    if isinstance(problem, OSError) and problem.errno == errno.EMFILE:
        raise problem


def load_libraries() -> None:
    """Load now what reading would load later, when no file can be opened any more."""
    python_warnings.simplefilter("ignore")
    load_codes()
    photo.load_libraries()
    pdf.load_libraries()
    mail.load_libraries()
