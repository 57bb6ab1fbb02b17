"""Conduct and process on one axis: what lies where, where nothing was done, what was missed."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

ABOUT_DAYS = 3
"""A day that is known about spans this many days to either side on the axis."""
QUIET_DAYS = 21
"""So long without an entry of the process is drawn as a gap (calendar days)."""
LONGEST_DRAWN = 60
"""A stretch without anything is drawn as no longer than this many days, with a break."""


@dataclass(frozen=True)
class Entry:
    """One thing on the axis; `first` and `last` differ where the day is not known exactly."""

    lane: str
    """'conduct' or 'process'."""
    first: dt.date
    last: dt.date
    text: str
    when: str
    is_late: bool = False


@dataclass(frozen=True)
class Deadline:
    """A clock: when it was due, when it was met (None while it runs), and why it was missed."""

    title: str
    due_on: dt.date
    met_on: dt.date | None
    reason: str = ""

    def days_late(self, today: dt.date) -> int:
        """Calendar days after the day it was due; 0 when it was not missed."""
        return max(0, ((self.met_on or today) - self.due_on).days)


@dataclass(frozen=True)
class Gap:
    """Days on which nothing was done, the entries at its ends apart."""

    first: dt.date
    last: dt.date

    @property
    def days(self) -> int:
        """How many, in calendar days."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Timeline:
    """Everything of one case on one axis."""

    today: dt.date
    entries: tuple[Entry, ...]
    deadlines: tuple[Deadline, ...]
    gaps: tuple[Gap, ...]

    @property
    def missed(self) -> tuple[Deadline, ...]:
        """Deadlines that were missed, by the day they were due."""
        late = [one for one in self.deadlines if one.days_late(self.today)]
        return tuple(sorted(late, key=lambda one: one.due_on))

    def days(self) -> tuple[dt.date, ...]:
        """Every day on which something lies, in order."""
        found = {one.first for one in self.entries} | {one.last for one in self.entries}
        found |= {one.due_on for one in self.deadlines}
        return tuple(sorted(found))


def sentences(line: Timeline, say: Callable[[dt.date], str]) -> Iterator[str]:
    """One for each deadline that was missed and for each gap; `say` writes a day."""
    for one in line.missed:
        late = one.days_late(line.today)
        days = f"{late} day{'' if late == 1 else 's'}"
        when = f"met {days} late" if one.met_on else f"overdue by {days}"
        why = f" {one.reason}" if one.reason else ""
        yield f"{one.title}: due {say(one.due_on)}, {when}.{why}"
    for gap in line.gaps:
        first, last = say(gap.first), say(gap.last)
        yield f"Nothing was recorded as done from {first} to {last} ({gap.days} days)."


def span(day: dt.date, precision: str) -> tuple[dt.date, dt.date]:
    """The days between which something happened, as exactly as that is known."""
    if precision != "about":
        return day, day
    some = dt.timedelta(days=ABOUT_DAYS)
    return day - some, day + some


def gaps(days: Iterable[dt.date], until: dt.date | None = None) -> tuple[Gap, ...]:
    """Where nothing was done for `QUIET_DAYS` and more; `until` is today while a case is open."""
    sorted_days = sorted({*days, *((until,) if until else ())})
    one_day = dt.timedelta(days=1)
    found = (
        Gap(before + one_day, after - one_day)
        for before, after in pairwise(sorted_days)
        if (after - before).days > QUIET_DAYS
    )
    return tuple(found)


class Axis:
    """Days to places between 0 and 1; long empty stretches are shortened, and marked as broken."""

    def __init__(self, days: Sequence[dt.date]) -> None:
        self._known = sorted(set(days))
        self._at = [0.0]
        self.breaks: list[tuple[float, int]] = []
        """Where the axis is broken, and how many days are left out there."""
        for before, after in pairwise(self._known):
            apart = (after - before).days
            self._at.append(self._at[-1] + min(apart, LONGEST_DRAWN))
        whole = self._at[-1] or 1.0
        self._at = [one / whole for one in self._at]
        for number, (before, after) in enumerate(pairwise(self._known)):
            left_out = (after - before).days - LONGEST_DRAWN
            if left_out > 0:
                self.breaks.append(((self._at[number] + self._at[number + 1]) / 2, left_out))

    def place(self, day: dt.date) -> float:
        """Where a day lies; days beyond the ends lie at the ends."""
        if not self._known or day <= self._known[0]:
            return 0.0
        for number, (before, after) in enumerate(pairwise(self._known)):
            if day <= after:
                share = (day - before).days / (after - before).days
                return self._at[number] + share * (self._at[number + 1] - self._at[number])
        return 1.0
