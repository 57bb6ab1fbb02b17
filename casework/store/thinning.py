"""Which backups are kept as they age: all of two days, then 12 days, 10 weeks, 9 months."""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

ALL_FOR = dt.timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9

Name = TypeVar("Name", bound=Hashable)


def kept(made: Iterable[tuple[dt.datetime, Name]], now: dt.datetime) -> set[Name]:
    """Names of those to keep of `made`, which are (moment, name); the newest is always kept.

    Going back in time, the newest of each day is kept until there are 12, then the newest of each
    week until there are 10, then of each month until there are 9. What lies in the future (a clock
    was wrong) is kept.
    """
    newest_first = sorted(made, key=lambda one: one[0], reverse=True)
    keep = {name for at, name in newest_first[:1]}
    rest = [(at, name) for at, name in newest_first if now - at > ALL_FOR]
    keep |= {name for at, name in newest_first if now - at <= ALL_FOR}
    for span, limit in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        chosen, rest = _newest_of_each(rest, span, limit)
        keep |= chosen
    return keep


def _newest_of_each(
    newest_first: list[tuple[dt.datetime, Name]],
    span: Callable[[dt.datetime], Hashable],
    limit: int,
) -> tuple[set[Name], list[tuple[dt.datetime, Name]]]:
    """The newest of each span up to `limit`, and what is older than the last span reached."""
    seen: dict[Hashable, Name] = {}
    for place, (at, name) in enumerate(newest_first):
        if span(at) not in seen:
            if len(seen) == limit:
                return set(seen.values()), newest_first[place:]
            seen[span(at)] = name
    return set(seen.values()), []


def _day(at: dt.datetime) -> Hashable:
    return at.astimezone(dt.UTC).date()


def _week(at: dt.datetime) -> Hashable:
    return at.astimezone(dt.UTC).isocalendar()[:2]


def _month(at: dt.datetime) -> Hashable:
    moment = at.astimezone(dt.UTC)
    return moment.year, moment.month
