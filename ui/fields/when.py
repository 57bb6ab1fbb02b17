"""A day and a time as they were typed, read into one moment in London and said back in words."""

import datetime as dt
from dataclasses import dataclass

from casework.domain.dates import london, moment, read_day, read_time, say_day, say_time
from casework.domain.errors import BadEntry

SHORT = {"t": "today", "y": "yesterday"}
DAY_ONLY = frozenset({"day", "month"})
"""Precisions that have no time of day."""
NO_TIME = "Only the day is known, but a time was typed. Delete the time, or choose how sure it is."
NOT_SURE = "Choose how sure the time is."
CAME_TWICE = "The clocks went back that night, so this time came twice. Choose which it was."


@dataclass(frozen=True)
class When:
    """A day in London, 'HH:MM' or '' when only the day is known, how sure, and the UTC moment."""

    day: dt.date
    clock: str
    precision: str
    at: dt.datetime | None


@dataclass(frozen=True)
class TypedWhen:
    """What stands in the boxes; `second` is None until a time that came twice was settled."""

    day: str
    clock: str
    precision: str
    second: bool | None

    def is_empty(self) -> bool:
        """Whether nothing was typed or chosen."""
        return not (self.day or self.clock or self.precision)


def read_typed_day(text: str, *, today: dt.date) -> dt.date:
    """As `read_day`, with 't' and 'y' for today and yesterday; raises `BadEntry`."""
    entry = text.strip()
    return read_day(SHORT.get(entry.casefold(), entry), today=today)


def read_when(typed: TypedWhen, *, today: dt.date) -> When:
    """The moment that was meant; raises `BadEntry`."""
    day = read_typed_day(typed.day, today=today)
    if typed.precision in DAY_ONLY:
        return When(day, "", typed.precision, None)
    clock = read_time(typed.clock)
    at = moment(day, clock)
    if typed.second:
        at = dt.datetime.combine(day, clock.replace(fold=1), london()).astimezone(dt.UTC)
    return When(day, f"{clock:%H:%M}", typed.precision, at)


def comes_twice(typed: TypedWhen, *, today: dt.date) -> bool:
    """Whether the clocks went back over this time, so that it happened twice."""
    try:
        day, clock = read_typed_day(typed.day, today=today), read_time(typed.clock)
    except BadEntry:
        return False
    first = dt.datetime.combine(day, clock, london())
    earlier, later = first.utcoffset(), first.replace(fold=1).utcoffset()
    return earlier is not None and later is not None and earlier > later


def trouble_with(typed: TypedWhen, *, today: dt.date, label: str) -> str | None:
    """What stops this moment from being taken, in words that say what to do."""
    try:
        when = read_when(typed, today=today)
    except BadEntry as wrong:
        return wrong.sentence
    if not typed.precision:
        return NOT_SURE
    if typed.precision in DAY_ONLY and typed.clock:
        return NO_TIME
    if when.day > today:
        return f"{label} must be today or in the past. {say_day(when.day)} is not yet."
    if typed.second is None and comes_twice(typed, today=today):
        return CAME_TWICE
    return None


def say_when(when: When) -> str:
    """Thursday 25 June 2026 at 21:14 BST."""
    if when.at is None:
        return say_day(when.day)
    return f"{say_day(when.day)} at {say_time(when.at)}"
