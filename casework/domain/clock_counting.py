"""How a period is counted: its days, what does not count on the way, and the words that say so."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from casework.domain.clock_rule import WORKING, ClockRule, Pause, Unit
from casework.domain.dates import add_months, short_day
from casework.domain.working_days import WorkingCalendar

ONE_DAY = timedelta(days=1)
MONTHS = {Unit.CALENDAR_MONTHS: 1, Unit.CALENDAR_YEARS: 12}


def counted(
    rule: ClockRule, began: date, calendar: WorkingCalendar, pauses: Sequence[Pause], more: int
) -> tuple[date, str]:
    """The day on which a period of days, months or years ends, and how it was counted.

    The day of the start is left out; months end on the corresponding date, or on the last day of
    a shorter month. Days of a pause do not count. `more` days were granted on top.
    """
    if rule.unit in WORKING:
        return _working(rule, began, calendar, pauses, more)
    on = _plain_end(rule, began) + timedelta(days=more)
    still = stood_still(began, on, pauses)
    granted = f", and {counted_days(more)} more granted" if more else ""
    note = f", and {counted_days(still)} on which the clock stood still" if still else ""
    words = f"{rule.unit.words(rule.n)} after {short_day(began)}{granted}{note}"
    return on + timedelta(days=still), words


def paused_days(pauses: Iterable[Pause]) -> Mapping[date, str]:
    """Every day of every pause once, with the words for it; an earlier pause names the day."""
    days: dict[date, str] = {}
    for one in pauses:
        for n in range((one.last - one.first).days + 1):
            days.setdefault(one.first + timedelta(days=n), f"clock paused: {one.why}")
    return days


def counted_days(number: int) -> str:
    """'1 day', '12 days'."""
    return f"{number:,} day{'' if number == 1 else 's'}"


def stood_still(began: date, on: date, pauses: Sequence[Pause]) -> int:
    """Paused days after `began` that push `on` back, each push letting in further ones."""
    pushed = 0
    for day in sorted(day for day in paused_days(pauses) if day > began):
        if day <= on + timedelta(days=pushed):
            pushed += 1
    return pushed


def _working(
    rule: ClockRule, began: date, calendar: WorkingCalendar, pauses: Sequence[Pause], more: int
) -> tuple[date, str]:
    used = calendar if rule.unit is Unit.WORKING_DAYS else calendar.statutory
    count = used.count(began, rule.n + more, paused_days(pauses))
    granted = f" and {more:,} more granted" if more else ""
    whose = f" of {used.name}" if used.name else ""
    since = f"{rule.unit.words(rule.n)}{whose}{granted} after {short_day(began)}"
    words = ", ".join(part for part in (since, count.words()) if part)
    return count.on, "; ".join(part for part in (words, _unknown(used, count.on)) if part)


def _unknown(calendar: WorkingCalendar, on: date) -> str:
    """Days of a school beyond those that were entered may still be holidays."""
    until = calendar.closed_until
    if not calendar.name or (until is not None and on <= until):
        return ""
    known = f"after {short_day(until, today=on)} " if until is not None else ""
    return f"holidays {known}are not entered yet"


def _plain_end(rule: ClockRule, began: date) -> date:
    if rule.unit in MONTHS:
        return add_months(began, rule.n * MONTHS[rule.unit])
    return began + timedelta(days=rule.n)
