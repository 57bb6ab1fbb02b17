"""Dated bank holidays of a nation, from `resources/calendars/*.toml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType

from casework.domain.refusals import packs as refusals
from casework.domain.working_days import WorkingCalendar
from casework.packs.reading import Table
from casework.packs.sourced import Sourced, read_sourced


class Basis(Enum):
    """What makes a day a holiday."""

    SCHEDULE = "schedule"
    PROCLAMATION = "proclamation"
    COMMON_LAW = "common law"


class DayStatus(Enum):
    """Whether its proclamation was seen, where it needs one."""

    SETTLED = "settled"
    EXPECTED = "expected"


@dataclass(frozen=True)
class HolidayTable:
    """One calendar file."""

    nation: str
    title: str
    days: Mapping[date, str]
    expected: frozenset[date]
    known_from: date
    known_until: date
    sourced: Sourced

    def calendar(self, closed_days: Mapping[date, str] | None = None) -> WorkingCalendar:
        """The working calendar of the nation, with an organisation's own closed days if given."""
        return WorkingCalendar(
            self.nation,
            self.days,
            MappingProxyType(dict(closed_days or {})),
            self.known_from,
            self.known_until,
            self.expected,
        )


def read_holidays(file: Table) -> HolidayTable:
    """A calendar file; raises `PackProblem` for a weekend, a day twice or one out of range."""
    nation, title = file.text("nation"), file.text("title")
    first, last = file.day("known_from"), file.day("known_until")
    days: dict[date, str] = {}
    expected: set[date] = set()
    for row in file.tables("days"):
        on = row.day("on")
        if on in days:
            row.refuse(refusals.PACK_TWICE, "on", value=on)
        if on.weekday() >= 5 or not first <= on <= last:
            wanted = f"a weekday from {first} to {last}, and {on} is not"
            row.refuse(refusals.PACK_VALUE_WRONG, "on", wanted=wanted)
        days[on] = row.text("name")
        row.choice("basis", Basis)
        if row.choice("status", DayStatus, DayStatus.SETTLED) is DayStatus.EXPECTED:
            expected.add(on)
        row.text("source", "")
        row.close()
    sourced = read_sourced(file)
    file.close()
    kept = MappingProxyType(days)
    return HolidayTable(nation, title, kept, frozenset(expected), first, last, sourced)
