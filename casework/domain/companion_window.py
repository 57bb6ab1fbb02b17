"""The five working days in which a companion's day must be taken, as dates."""

from dataclasses import dataclass
from datetime import date, timedelta

from casework.domain.dates import short_day
from casework.domain.working_days import NATION_NAMES, WorkingCalendar, latest_companion_day

NOT_PROVIDED = (
    "Northern Ireland has its own law on a companion’s day. Its time is not provided here: ask "
    "Legal before refusing a day."
)
SOURCE = "Employment Relations Act 1999 s.10(4)-(5) and s.13(6)"


@dataclass(frozen=True)
class WindowDay:
    """One day after the day proposed: counted, or why not."""

    on: date
    not_counted: str


@dataclass(frozen=True)
class CompanionWindow:
    """The window of a hearing; `latest` is None where its law is not provided."""

    held_on: date
    nation: str
    latest: date | None
    later_from: date | None = None
    days: tuple[WindowDay, ...] = ()

    def must(self) -> str:
        """What the law asks, with its dates."""
        if self.latest is None:
            return NOT_PROVIDED
        held, last = short_day(self.held_on), short_day(self.latest)
        return (
            f"If the companion cannot come on {held}, a reasonable day that the employee offers up "
            f"to {last} must be taken: five working days in {self.nation}."
        )

    def may(self) -> str:
        """What is at the council's discretion."""
        if self.later_from is None:
            return ""
        return f"A later day, from {short_day(self.later_from)}, is for the council to decide."

    def left_out(self) -> str:
        """Which weekdays in between do not count, and why."""
        named = [
            f"{short_day(one.on)} ({one.not_counted})"
            for one in self.days
            if one.not_counted and one.not_counted != "weekend"
        ]
        return f"Not counted: {', '.join(named)}." if named else ""


def companion_window(held_on: date, calendar: WorkingCalendar) -> CompanionWindow:
    """The window of a hearing proposed for `held_on`, in this part of Great Britain."""
    nation = NATION_NAMES.get(calendar.nation, calendar.nation)
    if calendar.nation == "northern-ireland":
        return CompanionWindow(held_on, nation, None)
    statutory = calendar.statutory
    latest = latest_companion_day(held_on, calendar)
    after = (held_on + timedelta(days=n) for n in range(1, (latest - held_on).days + 1))
    days = tuple(WindowDay(day, statutory.why_not(day) or "") for day in after)
    return CompanionWindow(held_on, nation, latest, statutory.add_working_days(latest, 1), days)
