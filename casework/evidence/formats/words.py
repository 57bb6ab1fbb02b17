"""Text as it stands, its beginning; and any other file described by what it holds."""

import csv
import re
from typing import BinaryIO

from casework.evidence.formats import warnings
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import decoded, number_words, one_line, size_words

MOST_BYTES = 1_000_000
_WORD = re.compile(rb"[\x20-\x7e]{8,120}")
_RUN = re.compile(rb"[\x20-\x7e]{12,}")
_SHOWN_WORDS = 12
_LOOKED_AT = 1 << 18


def read(file: BinaryIO, found: Found) -> None:
    """The first megabyte of a text, what is unseen in it made visible."""
    data = file.read(MOST_BYTES + 1)
    is_more = len(data) > MOST_BYTES
    text = decoded(data[:MOST_BYTES], is_cut=is_more)
    lines = text.count("\n") + (not text.endswith("\n"))
    found.fact("Lines", number_words(lines, "line") + (" in its first megabyte" if is_more else ""))
    _columns(text, found)
    if is_more:
        found.is_cut = True
        found.warn(warnings.NOT_ALL_READ)
    found.say(text)


def in_the_open(data: bytes) -> str:
    """Runs of plain letters in a file of which no more is known, each on a line."""
    wide = data.replace(b"\0", b"")
    runs = (one_line(hit.decode("ascii"), 2_000) for hit in _RUN.findall(wide))
    return "\n".join(run for run in runs if " " in run)


def describe(file: BinaryIO, found: Found) -> None:
    """A file of a kind that is not read: how large it is, how it begins, words seen in it."""
    head = file.read(_LOOKED_AT)
    found.fact("Size", size_words(file.seek(0, 2)))
    found.fact("Begins with", head[:16].hex(" ").upper())
    seen = [one_line(hit.decode("ascii")) for hit in _WORD.findall(head)[:_SHOWN_WORDS]]
    found.fact("Words seen in it", " · ".join(seen))


def describe_program(file: BinaryIO, found: Found) -> None:
    """What can be run is described like any other file, and warned of."""
    found.warn(warnings.IS_PROGRAM)
    describe(file, found)


def describe_holder(file: BinaryIO, found: Found) -> None:
    """A OneNote section: files that run something are put in such, so it is always warned of."""
    found.warn(warnings.OBJECTS)
    describe(file, found)


def _columns(text: str, found: Found) -> None:
    """Where the first lines read as a table: how many columns, and their names."""
    first = text[:20_000].splitlines()[:20]
    try:
        dialect = csv.Sniffer().sniff("\n".join(first), ",;\t|")
        rows = list(csv.reader(first[:-1] or first, dialect))
    except csv.Error:
        return
    widths = {len(row) for row in rows if row}
    if len(rows) >= 3 and len(widths) == 1 and widths.pop() > 2:
        found.fact("Columns", f"{len(rows[0])}: " + ", ".join(one_line(name) for name in rows[0]))
