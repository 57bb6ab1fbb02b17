"""Days and times as people in the UK type them and as the program says them."""

import calendar
import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from typing import NoReturn
from zoneinfo import ZoneInfo

from casework.domain.errors import BadEntry
from casework.domain.refusal import Refusal
from casework.domain.refusals import dates as refusals

FIRST_YEAR, LAST_YEAR = 1900, 2199
LONGEST_ENTRY = 60
MONTHS = tuple(calendar.month_name[1:])
WEEKDAYS = tuple(calendar.day_name)

_IN_WORDS = {"today": 0, "tomorrow": 1, "yesterday": -1}
_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_RUN_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_WITH_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})(?:[-/. ]*(\d{4}|\d{2}))?")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})[-/. ]*(\d{1,2})(?:st|nd|rd|th)?(?:[-/. ]+(\d{4}|\d{2}))?")
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?(?:[:.]\d{2})?\s*(am|pm)?")


def london() -> ZoneInfo:
    """The time zone of every day and clock time in the program."""
    return ZoneInfo("Europe/London")


def read_day(text: str, *, today: date, where: str = "") -> date:
    """The day meant by `text`, day before month, as typed in the UK; raises `BadEntry`.

    Reads 3/4/26, 3 4 2026, 3.4.2026, 030426, 3 apr, 3rd April 2026, Fri 3 April 2026,
    2026-04-03, today, tomorrow, yesterday. A year of two digits is the one from 80 years before
    to 19 years after this year. A day without a year is the one nearest to today. A weekday on
    its own is refused; beside a date it must agree with it.
    """
    entry = _tidy(text)
    if not entry:
        raise BadEntry(refusals.DAY_MISSING, where=where)
    if entry in _IN_WORDS:
        return today + timedelta(days=_IN_WORDS[entry])
    weekday, rest = _split_weekday(entry)
    if weekday is not None and not rest:
        _refuse(refusals.DAY_NEEDS_MONTH, where, entry=_quoted(text))
    parts = _parts(rest)
    if parts is None:
        _refuse(refusals.DAY_NOT_READ, where, entry=_quoted(text))
    day = _real_day(*parts, today=today, where=where)
    if weekday is not None and day.weekday() != weekday:
        _refuse(
            refusals.WEEKDAY_DIFFERS,
            where,
            day=f"{day.day} {MONTHS[day.month - 1]} {day.year}",
            weekday=WEEKDAYS[day.weekday()],
        )
    return day


def read_time(text: str, *, where: str = "") -> time:
    """A time of day: 10:45, 1045, 10.45, 2.30pm, 9am, noon, midnight; raises `BadEntry`."""
    entry = _tidy(text).replace("a.m", "am").replace("p.m", "pm")
    if not entry:
        raise BadEntry(refusals.TIME_MISSING, where=where)
    if entry in ("noon", "midday", "midnight"):
        return time(0 if entry == "midnight" else 12)
    found = _TIME.fullmatch(entry)
    if found is None or (found[2] is None and found[3] is None):
        _refuse(refusals.TIME_NOT_READ, where, entry=_quoted(text))
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if minute > 59 or hour > (12 if half else 23) or (half and hour == 0):
        _refuse(refusals.TIME_NOT_READ, where, entry=_quoted(text))
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute)


def moment(day: date, clock: time, *, where: str = "") -> datetime:
    """The UTC moment of a time on a day in London.

    A time that the clocks skipped raises `BadEntry`; one that came twice is taken as the earlier.
    """
    local = datetime.combine(day, clock.replace(tzinfo=None, fold=0), london())
    at = local.astimezone(UTC)
    if at.astimezone(london()).replace(tzinfo=None) != local.replace(tzinfo=None):
        _refuse(refusals.TIME_SKIPPED, where, day=say_day(day), time=f"{clock:%H:%M}")
    return at


def london_day(at: datetime) -> date:
    """The day in London at an aware moment."""
    return at.astimezone(london()).date()


def say_day(day: date) -> str:
    """In full, for documents and confirmations: Thursday 25 June 2026."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date, *, today: date | None = None) -> str:
    """For lists: Thu 25 June, with the year when it is not that of `today` (or none is given)."""
    words = f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1]}"
    return words if today is not None and today.year == day.year else f"{words} {day.year}"


def plain_day(day: date) -> str:
    """Inside a sentence, where the weekday says nothing: 25 June 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def say_time(at: datetime) -> str:
    """Time of day in London, 24-hour, with its zone: 10:45 BST."""
    local = at.astimezone(london())
    return f"{local:%H:%M} {local.tzname()}"


def say_moment(at: datetime) -> str:
    """Thursday 25 June 2026 at 10:45 BST, from an aware moment in any zone."""
    return f"{say_day(london_day(at))} at {say_time(at)}"


def short_moment(at: datetime, *, today: date | None = None) -> str:
    """Thu 25 June, 10:45 BST: for lists."""
    return f"{short_day(london_day(at), today=today)}, {say_time(at)}"


def add_months(day: date, months: int) -> date:
    """The corresponding date that many calendar months on, or the last day of a shorter month."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_day_of_months(first: date, months: int) -> date:
    """The last day of a period of calendar months that begins with `first`.

    30 September 2026 and 3 months give 29 December 2026 (tribunal limits begin with the day the
    employment ends; shown for keeping records only, domain-corrections §4).
    """
    same = add_months(first, months)
    return same - timedelta(days=1) if same.day == first.day else same


def _tidy(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text[: LONGEST_ENTRY + 1]).casefold()
    plain = re.sub("[‐-―−]", "-", plain).replace(",", " ")
    return re.sub(r"\s+", " ", plain).strip(" .")


def _quoted(text: str) -> str:
    shown = " ".join(text[:LONGEST_ENTRY].split())
    kept = "".join(one for one in shown if unicodedata.category(one)[0] != "C")
    return kept if len(kept) <= 24 else f"{kept[:24]}…"


def _refuse(refusal: Refusal, where: str, **values: object) -> NoReturn:
    raise BadEntry(refusal, where=where, **values)


def _split_weekday(entry: str) -> tuple[int | None, str]:
    first, _, rest = entry.partition(" ")
    name = {"weds": "wed"}.get(first.strip("."), first.strip("."))
    for number, weekday in enumerate(WEEKDAYS):
        if len(name) >= 3 and weekday.casefold().startswith(name):
            return number, rest.strip()
    return None, entry


def _month_named(name: str) -> int | None:
    return next((n for n, month in enumerate(MONTHS, 1) if month.casefold().startswith(name)), None)


def _parts(entry: str) -> tuple[int, int, str | None] | None:
    """Day, month and the year as typed."""
    if found := _ISO.fullmatch(entry):
        return int(found[3]), int(found[2]), found[1]
    if found := _FIGURES.fullmatch(entry) or _RUN_TOGETHER.fullmatch(entry):
        return int(found[1]), int(found[2]), found[3]
    entry = entry.replace(" of ", " ")
    if found := _WITH_MONTH.fullmatch(entry):
        day, name, year = found[1], found[2], found[3]
    elif found := _MONTH_FIRST.fullmatch(entry):
        name, day, year = found[1], found[2], found[3]
    else:
        return None
    month = _month_named(name)
    return None if month is None else (int(day), month, year)


def _real_day(day: int, month: int, typed: str | None, *, today: date, where: str) -> date:
    if day == 0 or month == 0:
        _refuse(refusals.DAY_ZERO, where)
    if month > 12:
        _refuse(refusals.MONTH_NOT_REAL, where, month=month)
    if typed is None:
        return _nearest(day, month, today, where)
    year = int(typed) if len(typed) == 4 else _full_year(int(typed), today)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        _refuse(refusals.YEAR_NOT_NEAR, where, first=FIRST_YEAR, last=LAST_YEAR)
    days = calendar.monthrange(year, month)[1]
    if day > days:
        _refuse(refusals.DAY_NOT_IN_MONTH, where, month=MONTHS[month - 1], year=year, days=days)
    return date(year, month, day)


def _full_year(two_digits: int, today: date) -> int:
    earliest = today.year - 80
    return earliest + (two_digits - earliest) % 100


def _nearest(day: int, month: int, today: date, where: str) -> date:
    years = (today.year, today.year - 1, today.year + 1)
    if day > calendar.monthrange(2024, month)[1]:
        days = calendar.monthrange(today.year, month)[1]
        name = MONTHS[month - 1]
        _refuse(refusals.DAY_NOT_IN_MONTH, where, month=name, year=today.year, days=days)
    found = [date(y, month, day) for y in years if day <= calendar.monthrange(y, month)[1]]
    if not found:
        _refuse(refusals.DAY_NEEDS_YEAR, where, day=day, month=MONTHS[month - 1])
    return min(found, key=lambda one: abs((one - today).days))
