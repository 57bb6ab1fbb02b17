"""Deadlines and days as chips and rows say them."""

import datetime as dt

from casework.domain.dates import short_day
from ui.tokens import Tone
from ui.widgets.chips import State
from ui.widgets.paint import Mark

NEAR_DAYS = 2


def due_state(due_on: dt.date, today: dt.date, *, is_overdue: bool | None = None) -> State:
    """'Overdue 2 days', 'Due tomorrow', 'Thu 9 July'.

    `is_overdue` is what the clock itself says (some are late after 24 hours); without it the day
    decides.
    """
    days = (due_on - today).days
    late = days < 0 if is_overdue is None else is_overdue
    if late:
        return State(_late(-days), Tone.RED, Mark.STOP)
    if days <= NEAR_DAYS:
        return State(_near(due_on, days, today), Tone.AMBER, Mark.CLOCK)
    return State(short_day(due_on, today=today), Tone.QUIET, Mark.CLOCK)


def still_state(since: dt.date, today: dt.date) -> State:
    """'Stands still since Mon 6 July'."""
    return State(f"Stands still since {short_day(since, today=today)}", Tone.BLUE, Mark.STOP)


def moved_words(was_on: dt.date, today: dt.date) -> str:
    """'moved from Fri 3 July'."""
    return f"moved from {short_day(was_on, today=today)}"


def _late(days: int) -> str:
    if days < 1:
        return "Overdue"
    return f"Overdue {days:,} day" if days == 1 else f"Overdue {days:,} days"


def _near(due_on: dt.date, days: int, today: dt.date) -> str:
    if days < 0:
        return f"Due since {short_day(due_on, today=today)}"
    return {0: "Due today", 1: "Due tomorrow"}.get(days, short_day(due_on, today=today))


def span(first: dt.date, last: dt.date, today: dt.date) -> str:
    """'19 to 21 June', 'Fri 19 June', with years where they are not this one."""
    if first == last:
        return short_day(first, today=today)
    if (first.year, first.month) == (last.year, last.month):
        year = "" if first.year == today.year else f" {first.year}"
        return f"{first.day} to {last.day} {first:%B}{year}"
    return f"{short_day(first, today=today)} to {short_day(last, today=today)}"


def day_and_time(day: dt.date | None, time: str, today: dt.date, precision: str = "") -> str:
    """'Fri 19 June, 21:14 (exact)', '' when no day is known."""
    if day is None:
        return ""
    words = short_day(day, today=today) + (f", {time}" if time else "")
    return f"{words} ({precision[:1].lower()}{precision[1:]})" if precision else words
