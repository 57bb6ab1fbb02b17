"""Deadlines: what a clock rule says, when it falls due, and when it counts as overdue."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from casework.domain.clock_counting import counted, counted_days, stood_still
from casework.domain.clock_rule import ClockRule, Confidence, Pause, Unit
from casework.domain.dates import london, london_day, say_moment, short_day, short_moment
from casework.domain.errors import CaseworkError
from casework.domain.refusals import dates as refusals
from casework.domain.working_days import CalendarTooShort, WorkingCalendar

__all__ = ["ClockRule", "Confidence", "Due", "Pause", "Tone", "Unit", "due", "legal_limit"]

ONE_DAY = timedelta(days=1)
WINDOWS = ("APPEAL_LODGE", "COMPANION_WINDOW")
"""Clocks that give somebody else time: when they run out nothing is overdue, the time is over."""
SOON_WORKING_DAYS = 2


class Tone(Enum):
    """How a deadline looks today."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    LATER = "later"


class ClockNeverPauses(CaseworkError):
    """A clock that is not the council's own was asked to stand still."""


@dataclass(frozen=True)
class Due:
    """When something must be done.

    `on` is the day; `at` the exact moment where hours are counted from a known one. Late from the
    UTC moment `overdue_at`, and from the day `overdue_from` where only days are compared.
    `explanation` says how it was counted.
    """

    on: date
    at: datetime | None
    internal_target: date | None
    overdue_from: date
    overdue_at: datetime
    explanation: str


def due(
    rule: ClockRule,
    start: date | datetime,
    calendar: WorkingCalendar,
    pauses: Sequence[Pause] = (),
    more: int = 0,
) -> Due:
    """When a clock that began at `start` falls due.

    `start` is a London day, or an aware moment. Hours counted from a day alone are counted from
    its beginning, which is the strictest reading. `more` are days granted on top: working days
    for clocks that count these, else calendar days. Raises `CalendarTooShort` beyond the table
    and `ClockNeverPauses` when a clock that is not the council's own is to stand still or move.
    """
    if (pauses or more) and not rule.may_move:
        raise ClockNeverPauses(refusals.CLOCK_NEVER_PAUSES, title=rule.title)
    began = london_day(start) if isinstance(start, datetime) else start
    if rule.overdue_after_hours is not None and rule.n == 0:
        return _immediately(rule.overdue_after_hours, start, began)
    if rule.unit is Unit.HOURS:
        return _hours(rule, start, began, pauses, more)
    on, explanation = counted(rule, began, calendar, pauses, more)
    target = on - timedelta(days=rule.internal_target_days) if rule.internal_target_days else None
    return Due(on, None, target, on + ONE_DAY, _moment(on + ONE_DAY), explanation)


def tone(deadline: Due, today: date, calendar: WorkingCalendar, at: datetime | None = None) -> Tone:
    """Overdue, due within two working days, or later. With `at`, hours are looked at too."""
    if at is not None and at > deadline.overdue_at:
        return Tone.OVERDUE
    return tone_of(deadline.on, deadline.overdue_from, today, calendar)


def tone_of(on: date, overdue_from: date, today: date, calendar: WorkingCalendar) -> Tone:
    """The same from stored days. Beyond the table only weekends are left out: it is a colour."""
    if today >= overdue_from:
        return Tone.OVERDUE
    try:
        horizon = calendar.add_working_days(today, SOON_WORKING_DAYS)
    except CalendarTooShort:
        horizon = today + timedelta(days=4 if today.weekday() >= 3 else 2)
    return Tone.DUE_SOON if on <= horizon else Tone.LATER


def legal_limit(rule: ClockRule, start: date | datetime, calendar: WorkingCalendar) -> Due:
    """The same as `due`, but refused for a rule whose source was not checked."""
    if not rule.may_bind:
        raise CaseworkError(refusals.CLOCK_ONLY_PROMPTS, title=rule.title)
    return due(rule, start, calendar)


def _moment(start: date | datetime) -> datetime:
    if isinstance(start, datetime):
        return start.astimezone(UTC)
    return datetime.combine(start, time(), london()).astimezone(UTC)


def _immediately(after_hours: int, start: date | datetime, began: date) -> Due:
    """Late after the given clock hours; the day after the trigger when only days are compared."""
    late_at = _moment(start) + timedelta(hours=after_hours)
    exact = isinstance(start, datetime)
    late = f"{short_moment(late_at, today=began)}" if exact else short_day(began + ONE_DAY)
    words = f"at once, on {short_day(began)}; overdue from {late} whatever the calendar"
    return Due(began, None, None, began + ONE_DAY, late_at, words)


def _hours(
    rule: ClockRule, start: date | datetime, began: date, pauses: Sequence[Pause], more: int
) -> Due:
    at = _moment(start) + timedelta(hours=rule.n, days=more)
    more_days = more + stood_still(began, london_day(at), pauses)
    at += timedelta(days=more_days - more)
    on = london_day(at)
    if isinstance(start, datetime):
        since = say_moment(_moment(start))
    else:
        since = f"the beginning of {short_day(began)}, as no time was recorded"
    added = f", and {counted_days(more_days)} more" if more_days else ""
    return Due(on, at, None, on + ONE_DAY, at, f"{rule.unit.words(rule.n)} from {since}{added}")
