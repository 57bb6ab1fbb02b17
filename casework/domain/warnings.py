"""How long a warning is live, and which warnings may be looked at on a given day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from casework.domain.dates import add_months, say_day


@dataclass(frozen=True)
class WarningLife:
    """A warning from the day it was issued; `days_on_appeal` are taken off where the pack says so.

    Issued 19 June 2026 for 18 months: live to the end of 18 December 2027, spent from the 19th.
    """

    issued_on: date
    live_months: int
    days_on_appeal: int = 0

    @property
    def spent_from(self) -> date:
        """The first day on which it no longer counts."""
        return add_months(self.issued_on, self.live_months) - timedelta(days=self.days_on_appeal)

    @property
    def last_live_day(self) -> date:
        """The last day on which it counts."""
        return self.spent_from - timedelta(days=1)

    def is_live_on(self, day: date) -> bool:
        """Whether it may be counted on that day; not before it was issued."""
        return self.issued_on <= day < self.spent_from

    def words(self, today: date) -> str:
        """'Live until Saturday 18 December 2027', or since when it is spent."""
        if today >= self.spent_from:
            return f"Spent since {say_day(self.spent_from)}"
        return f"Live until {say_day(self.last_live_day)}"


def spent_from(issued_on: date, live_months: int) -> date:
    """The day from which a warning no longer counts: the corresponding date."""
    return WarningLife(issued_on, live_months).spent_from


def is_live(issued_on: date, live_months: int, on: date) -> bool:
    """Whether a warning counts on a day."""
    return WarningLife(issued_on, live_months).is_live_on(on)


def live_on(warnings: Iterable[WarningLife], day: date) -> tuple[WarningLife, ...]:
    """Those of the warnings that count on a day, oldest first."""
    return tuple(
        sorted((one for one in warnings if one.is_live_on(day)), key=lambda one: one.issued_on)
    )
