"""What is typed, checked before it is kept: length, characters, choices, days in order."""

import datetime as dt
import re
from collections.abc import Container

from casework.domain.dates import FIRST_YEAR, LAST_YEAR, say_day
from casework.domain.errors import BadEntry
from casework.domain.refusals import dates as days
from casework.domain.refusals import entry as refusals

LINE = 300
PASSAGE = 20_000
LONG = 4_000_000
NOT_KEPT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
HALF = re.compile(r"[\ud800-\udfff]")


def line(value: str, field: str, what: str, *, required: bool = False, limit: int = LINE) -> str:
    """One line of text, trimmed; a line break in it becomes a space. Raises `BadEntry`."""
    text = " ".join(_checked(value, field, what).split())
    return _measured(text, field, what, required=required, limit=limit)


def passage(
    value: str, field: str, what: str, *, required: bool = False, limit: int = PASSAGE
) -> str:
    """Text of any number of lines, kept as it was typed but for its ends. Raises `BadEntry`."""
    text = _checked(value, field, what).strip()
    return _measured(text, field, what, required=required, limit=limit)


def verbatim(value: str, field: str, what: str, *, required: bool = False) -> str:
    """A statement: kept to the letter. Raises `BadEntry`."""
    return _measured(_checked(value, field, what), field, what, required=required, limit=LONG)


def choice(value: str, choices: Container[str], field: str, what: str) -> str:
    """One of the codes. Raises `BadEntry`."""
    if value not in choices:
        raise BadEntry(refusals.NOT_A_CHOICE, where=field, what=what)
    return value


def keepable(value: str, field: str) -> None:
    """Half of a character outside the first 65,536 can be kept nowhere. Raises `BadEntry`."""
    if found := HALF.search(value):
        raise _unkept(found[0], field, "What was typed")


def past(day: dt.date, today: dt.date, field: str, what: str) -> dt.date:
    """A day that has come. Raises `BadEntry`."""
    near(day, field)
    if day > today:
        raise BadEntry(refusals.IN_THE_FUTURE, where=field, what=what)
    return day


def near(day: dt.date, field: str) -> dt.date:
    """A day in a year that somebody can mean. Raises `BadEntry`."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadEntry(days.YEAR_NOT_NEAR, where=field, first=FIRST_YEAR, last=LAST_YEAR)
    return day


def in_order(earlier: dt.date, later: dt.date, field: str, *, first: str, then: str) -> None:
    """Two days in the order of the world; `first` and `then` name them. Raises `BadEntry`."""
    if later < earlier:
        raise BadEntry(
            refusals.OUT_OF_ORDER,
            where=field,
            earlier=f"{first} ({say_day(earlier)})",
            later=f"{then} ({say_day(later)})",
        )


def _checked(value: str, field: str, what: str) -> str:
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    if found := NOT_KEPT.search(text):
        raise _unkept(found[0], field, what[:1].upper() + what[1:])
    return text


def _unkept(character: str, field: str, what: str) -> BadEntry:
    name = f"U+{ord(character):04X}"
    return BadEntry(refusals.CONTROL_CHARACTER, where=field, what=what, name=name)


def _measured(text: str, field: str, what: str, *, required: bool, limit: int) -> str:
    if required and not text.strip():
        raise BadEntry(refusals.MISSING, where=field, what=what)
    if len(text) > limit:
        raise BadEntry(refusals.TOO_LONG, where=field, what=what, limit=limit, length=len(text))
    return text
