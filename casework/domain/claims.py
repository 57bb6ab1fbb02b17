"""Last days for a tribunal claim, for keeping records only: nobody is advised on a claim date.

Sources: Employment Rights Act 1996 s.111 (the period begins with the day the employment ends) and
s.207B(3)-(4) as quoted in reports of Luton Borough Council v Haque and Tanveer v East London Bus.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from casework.domain.dates import add_months, last_day_of_months


@dataclass(frozen=True)
class Conciliation:
    """Early conciliation by Acas: the day Acas was told, and the day of the certificate."""

    began_on: date
    ended_on: date


def last_day(ended_on: date, months: int) -> date:
    """The last day of `months` that begin with the day the employment ended."""
    return last_day_of_months(ended_on, months)


def after_conciliation(limit: date, found: Conciliation) -> date:
    """A limit moved by early conciliation; as it was where conciliation began after it had passed.

    The days after Acas was told, up to the certificate, are not counted; a limit that would then
    pass within one month of the certificate passes at the end of that month.
    """
    if found.began_on > limit:
        return limit
    moved = limit + timedelta(days=(found.ended_on - found.began_on).days)
    month_after = add_months(found.ended_on, 1)
    return month_after if found.began_on <= moved <= month_after else moved


def latest_with_conciliation(limit: date, weeks: int) -> date:
    """The latest that it could move a limit: begun on its last day, and as long as it may be."""
    return after_conciliation(limit, Conciliation(limit, limit + timedelta(weeks=weeks)))


def later(days: Iterable[date]) -> date | None:
    """The day until which papers are held: the latest of those worked out."""
    return max(days, default=None)


def has_served(began_on: date, ended_on: date, months: int) -> bool:
    """Whether the service that a claim of unfair dismissal needs was reached by the last day."""
    return ended_on >= last_day_of_months(began_on, months)
