"""Deadlines: what a clock rule says, when it falls due, and when it counts as overdue."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from casework.domain.dates import (
    add_months,
    london,
    london_day,
    say_moment,
    short_day,
    short_moment,
)
from casework.domain.errors import CaseworkError
from casework.domain.refusals import dates as refusals
from casework.domain.working_days import CalendarTooShort, WorkingCalendar

ONE_DAY = timedelta(days=1)
WINDOWS = ("APPEAL_LODGE", "COMPANION_WINDOW")
"""Clocks that give somebody else time: when they run out nothing is overdue, the time is over."""
SOON_WORKING_DAYS = 2


class Unit(Enum):
    """What a clock counts."""

    HOURS = "hours"
    CALENDAR_DAYS = "calendar_days"
    WORKING_DAYS = "working_days"
    STATUTORY_WORKING_DAYS = "statutory_working_days"
    CALENDAR_MONTHS = "calendar_months"


class Confidence(Enum):
    """How well a rule's source is known: an unverified rule may prompt, never bind."""

    READ = "read"
    REPORTED = "reported"
    UNVERIFIED = "unverified"

    @property
    def words(self) -> str:
        """Read, Reported or Unverified, as shown beside a rule."""
        return self.value.capitalize()


class Tone(Enum):
    """How a deadline looks today."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    LATER = "later"


class ClockNeverPauses(CaseworkError):
    """A clock that is not the council's own was asked to stand still."""


@dataclass(frozen=True)
class ClockRule:
    """One clock of `resources/clocks.toml` or of a body.

    `n` counts `unit`s from `start_event`, whose own day is left out. `statutory` clocks cannot be
    edited and never pause. `overdue_after_hours` is for 'immediately' and 'forthwith': due at the
    trigger, overdue that many clock hours later whatever the calendar (domain-corrections §0.3).
    """

    code: str
    title: str
    n: int
    unit: Unit
    statutory: bool
    source: str
    checked: date
    confidence: Confidence
    start_event: str
    internal_target_days: int = 0
    overdue_after_hours: int | None = None
    repeats: bool = False
    pauses_for: tuple[str, ...] = ()
    note: str = ""

    @property
    def may_bind(self) -> bool:
        """Whether the date may stand as a legal deadline, in a letter or as clearing a duty."""
        return self.confidence is not Confidence.UNVERIFIED


@dataclass(frozen=True)
class Pause:
    """Days on which a policy clock stood still, both included."""

    first: date
    last: date
    why: str


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
) -> Due:
    """When a clock that began at `start` falls due.

    `start` is a London day, or an aware moment. Hours counted from a day alone are counted from
    its beginning, which is the strictest reading. Raises `CalendarTooShort` beyond the table and
    `ClockNeverPauses` when pauses are given for a statutory clock.
    """
    if pauses and (rule.statutory or rule.overdue_after_hours is not None):
        raise ClockNeverPauses(refusals.CLOCK_NEVER_PAUSES, title=rule.title)
    began = london_day(start) if isinstance(start, datetime) else start
    if rule.overdue_after_hours is not None and rule.n == 0:
        return _immediately(rule.overdue_after_hours, start, began)
    if rule.unit is Unit.HOURS:
        return _hours(rule, start, began, pauses)
    on, explanation = _day(rule, began, calendar, pauses)
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


def _hours(rule: ClockRule, start: date | datetime, began: date, pauses: Sequence[Pause]) -> Due:
    paused = sum((one.last - one.first).days + 1 for one in pauses)
    at = _moment(start) + timedelta(hours=rule.n, days=paused)
    on = london_day(at)
    if isinstance(start, datetime):
        since = say_moment(_moment(start))
    else:
        since = f"the beginning of {short_day(began)}, as no time was recorded"
    return Due(on, at, None, on + ONE_DAY, at, f"{rule.n} clock hours from {since}")


def _day(
    rule: ClockRule, began: date, calendar: WorkingCalendar, pauses: Sequence[Pause]
) -> tuple[date, str]:
    since = f"{_counted(rule)} after {short_day(began)}"
    if rule.unit in (Unit.WORKING_DAYS, Unit.STATUTORY_WORKING_DAYS):
        used = calendar if rule.unit is Unit.WORKING_DAYS else calendar.statutory
        count = _without(used, pauses).count(began, rule.n)
        return count.on, ", ".join(part for part in (since, count.words()) if part)
    if rule.unit is Unit.CALENDAR_MONTHS:
        on = add_months(began, rule.n)
    else:
        on = began + timedelta(days=rule.n)
    stood = _stood_still(began, on, pauses)
    note = f", and {stood} days on which the clock stood still" if stood else ""
    return on + timedelta(days=stood), since + note


def _counted(rule: ClockRule) -> str:
    names = {
        Unit.CALENDAR_DAYS: "calendar day",
        Unit.CALENDAR_MONTHS: "calendar month",
        Unit.WORKING_DAYS: "working day",
        Unit.STATUTORY_WORKING_DAYS: "statutory working day",
    }
    return f"{rule.n} {names[rule.unit]}{'' if rule.n == 1 else 's'}"


def _without(calendar: WorkingCalendar, pauses: Sequence[Pause]) -> WorkingCalendar:
    """A calendar in which paused days are closed days."""
    days = dict(calendar.closed_days)
    for one in pauses:
        for n in range((one.last - one.first).days + 1):
            days[one.first + timedelta(days=n)] = f"clock paused: {one.why}"
    return calendar.with_closed_days(days)


def _stood_still(began: date, on: date, pauses: Sequence[Pause]) -> int:
    """Paused days after `began` that push `on` back, each push letting in further ones."""
    days = {
        one.first + timedelta(days=n)
        for one in pauses
        for n in range((one.last - one.first).days + 1)
    }
    pushed = 0
    for day in sorted(day for day in days if day > began):
        if day <= on + timedelta(days=pushed):
            pushed += 1
    return pushed
