"""The case file by Ctrl+P, and whether everything that was typed can be read out of it."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from casework.documents.faces import Faces
from casework.domain.dates import say_day
from tests.documents import reading
from tests.flows.hands import Hands


def make(hands: Hands, out: Path) -> bytes:
    """By keyboard to a file; what the window says when it is there is read and closed."""
    hands.look("before the case file")
    hands.name_the_files([out], lambda: hands.chord("Ctrl+P"))
    hands.until(lambda: hands.has_dialog("The case file is made"))
    hands.look("the case file is made")
    hands.close_dialog()
    return out.read_bytes()


def left_out(written: Iterable[str], pdf: bytes) -> list[str]:
    """Lines that were typed and cannot be extracted, as `documents.text` says they are printed."""
    faces, whole = Faces(reading.FONTS), reading.body(pdf)
    lines = [line for one in written for line in reading.printed(one, faces)]
    return [line for line in lines if line not in whole]


def days_left_out(days: Iterable[dt.date], pdf: bytes) -> list[dt.date]:
    """Days that were typed and stand nowhere in the paper, in words."""
    whole = reading.body(pdf)
    return [day for day in days if reading.spaceless(say_day(day)) not in whole]
