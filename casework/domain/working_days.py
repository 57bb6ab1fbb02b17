"""Working days by nation, from dated tables, with or without the organisation's closed days."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from casework.domain.dates import say_day, short_day
from casework.domain.errors import CaseworkError
from casework.domain.refusals import dates as refusals

ONE_DAY = timedelta(days=1)
LONGEST_GAP = 366
NATION_NAMES = {
    "england-wales": "England and Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
}


class CalendarTooShort(CaseworkError):
    """The table of bank holidays does not reach the day that was needed."""


@dataclass(frozen=True)
class Count:
    """Where counting working days ended, and the weekdays that did not count on the way."""

    on: date
    not_counted: tuple[tuple[date, str], ...] = ()

    def words(self) -> str:
        """'not counting Mon 15 June (World Cup bank holiday)', or nothing."""
        if not self.not_counted:
            return ""
        days = [f"{self._days(*span)} ({span[2]})" for span in self.spans()]
        return "not counting " + (
            days[0] if len(days) == 1 else f"{', '.join(days[:-1])} and {days[-1]}"
        )

    def spans(self) -> tuple[tuple[date, date, str], ...]:
        """First day, last day and name; days of one name with only weekends between are one."""
        found: list[tuple[date, date, str]] = []
        for day, name in self.not_counted:
            if found and found[-1][2] == name and _only_weekend_between(found[-1][1], day):
                found[-1] = (found[-1][0], day, name)
            else:
                found.append((day, day, name))
        return tuple(found)

    def _days(self, first: date, last: date, _name: str) -> str:
        words = short_day(first, today=self.on)
        return words if first == last else f"{words} to {short_day(last, today=self.on)}"


@dataclass(frozen=True)
class WorkingCalendar:
    """Which days are working days in one nation, for the years its table covers.

    `holidays` are the days that Employment Relations Act 1999 s.13(6) leaves out in that part of
    Great Britain: Christmas Day, Good Friday and bank holidays. `closed_days` are the
    organisation's own and count only for its policy's clocks. `expected` are holidays that still
    wait for their yearly proclamation. A day outside the table raises `CalendarTooShort`.
    """

    nation: str
    holidays: Mapping[date, str]
    closed_days: Mapping[date, str]
    known_from: date
    known_until: date
    expected: frozenset[date] = field(default_factory=frozenset)
    name: str = ""
    closed_until: date | None = None

    def is_working(self, day: date) -> bool:
        """Whether the day counts."""
        return self.why_not(day) is None

    def why_not(self, day: date) -> str | None:
        """Why a day does not count, or None when it does."""
        if not self.known_from <= day <= self.known_until:
            raise CalendarTooShort(
                refusals.CALENDAR_TOO_SHORT,
                nation=NATION_NAMES.get(self.nation, self.nation),
                first=say_day(self.known_from),
                last=say_day(self.known_until),
                day=say_day(day),
            )
        if day.weekday() >= 5:
            return "weekend"
        if day in self.holidays:
            wait = ", not yet proclaimed" if day in self.expected else ""
            return f"{self.holidays[day]}{wait}"
        return self.closed_days.get(day)

    def count(self, start: date, n: int, left_out: Mapping[date, str] | None = None) -> Count:
        """Count `n` working days after `start`, which itself does not count; back when negative.

        `left_out` are further days that do not count, however many: those of a pause.
        """
        step = ONE_DAY if n >= 0 else -ONE_DAY
        day, left, gap, paused = start, abs(n), 0, left_out or {}
        skipped: list[tuple[date, str]] = []
        while left:
            day += step
            why = paused.get(day) or self.why_not(day)
            gap = gap + 1 if why is not None and day not in paused else 0
            left -= why is None
            if why is not None and day.weekday() < 5:
                skipped.append((day, why))
            if gap > LONGEST_GAP:
                raise CalendarTooShort(refusals.NO_WORKING_DAY, day=say_day(start))
        return Count(day, tuple(sorted(skipped)))

    def add_working_days(self, start: date, n: int) -> date:
        """The nth working day after `start` (before it when negative); `start` when n is 0."""
        return self.count(start, n).on

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after `start`, up to and with `end`; negative if earlier."""
        if end < start:
            return -self.working_days_between(end, start)
        days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
        return sum(self.is_working(day) for day in days)

    def next_working_day(self, day: date) -> date:
        """The day itself if it counts, else the first that does."""
        return day if self.is_working(day) else self.add_working_days(day, 1)

    @property
    def statutory(self) -> "WorkingCalendar":
        """Only what the law leaves out: the organisation's closed days count as working days."""
        return replace(self, closed_days={}, name="", closed_until=None)

    def with_closed_days(self, closed_days: Mapping[date, str]) -> "WorkingCalendar":
        """The same nation's calendar with an organisation's own closed days."""
        return replace(self, closed_days=dict(closed_days))

    def of(
        self, name: str, closed_days: Mapping[date, str], closed_until: date | None
    ) -> "WorkingCalendar":
        """The same nation's calendar with the days of a school in place of the council's own."""
        days = dict(closed_days)
        return replace(self, closed_days=days, name=name, closed_until=closed_until)


def _only_weekend_between(first: date, last: date) -> bool:
    between = ((last - first).days - 1) if last > first else 0
    return all((first + timedelta(days=n + 1)).weekday() >= 5 for n in range(between))


def latest_companion_day(proposed: date, calendar: WorkingCalendar) -> date:
    """The last day to which a hearing must move when the companion cannot come on `proposed`.

    The fifth working day, beginning with the first after the day proposed
    (Employment Relations Act 1999 s.10(4)-(5) and s.13(6)): only statutory days are left out.
    """
    return calendar.statutory.add_working_days(proposed, 5)
