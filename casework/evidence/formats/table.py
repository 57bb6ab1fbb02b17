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
from casework.evidence.formats import (
    archive,
    mail,
    media,
    office,
    ole,
    outlook,
    pdf,
    photo,
    rich_text,
    saved_page,
    texts,
    web_archive,
    words,
    zips,
)
from casework.evidence.formats.found import Found, TooMuch
from casework.evidence.formats.warnings import CUT, TOO_DEEP
from casework.evidence.formats.warnings import DAMAGED as PART_DAMAGED
from casework.evidence.kind_table import ROWS

KINDS = tuple(ROWS)
READ = b"r"
Reads = Callable[[BinaryIO, Found], None]
Takes = Callable[[BinaryIO, int], bytes]

READERS: dict[str, Reads] = {
    **dict.fromkeys(("png", "jpeg", "gif", "webp", "heic", "bmp", "tiff"), photo.read),
    "pdf": pdf.read,
    "eml": mail.read,
    "mhtml": saved_page.read_mhtml,
    "html": saved_page.read_html,
    "text": texts.read,
    "svg": texts.read_drawing,
    "rtf": rich_text.read,
    "onenote": words.describe_holder,
    "script": texts.read_script,
    **dict.fromkeys(("exe", "msi", "elf", "shortcut"), words.describe_program),
    "ole": ole.read,
    **dict.fromkeys(("word", "excel", "powerpoint", "opendocument"), office.read),
    **dict.fromkeys(("mp4", "quicktime", "m4a"), media.read_mp4),
    "matroska": media.read_matroska,
    **dict.fromkeys(("wav", "avi"), media.read_riff),
    "mp3": media.read_mp3,
    "ogg": media.read_ogg,
    "zip": zips.read,
    "gzip": web_archive.read_gzip,
    "warc": web_archive.read_warc,
}
TAKERS: dict[str, Takes] = {
    "pdf": pdf.take,
    "eml": mail.take,
    "mhtml": saved_page.take,
    "ole": ole.take,
    **dict.fromkeys(("word", "excel", "powerpoint", "opendocument"), office.take),
    "zip": archive.take,
    **dict.fromkeys(("mp4", "quicktime", "m4a"), media.take_mp4),
    "mp3": media.take_mp3,
    "gzip": web_archive.take,
    "warc": web_archive.take,
}


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
        zips.warn_of_one_behind(code, file, found)
    except TooMuch:
        found.warn(CUT)
    except RecursionError:
        found.warn(TOO_DEEP)
    except Refused as refused:
        raise Refused(DAMAGED if refused.status == OTHER_KIND else refused.status) from None
    except (MemoryError, ImportError):
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
    outlook.load_libraries()
    web_archive.load_libraries()
