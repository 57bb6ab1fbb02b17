"""Clocks that run to a day which somebody named, instead of as many days as the rule says."""

import datetime as dt
from dataclasses import replace

from casework.desk import Desk
from casework.domain import entries
from casework.domain.clock_rule import ClockRule, Unit
from casework.services.clock_keeping import case_rule, open_clock
from casework.store.tables.cases import Case, Clock


def until(rule: ClockRule, on: dt.date, last: dt.date, source: str) -> ClockRule:
    """The rule with as many calendar days as lie between; `source` says who named the day."""
    return replace(rule, n=(last - on).days, unit=Unit.CALENDAR_DAYS, source=source)


def ask_by(
    desk: Desk,
    case: Case,
    rule: str,
    title: str,
    *,
    on: dt.date,
    last: dt.date | None,
    subject: str,
) -> Clock:
    """A reminder that something asked for is wanted back: by a day that was named, or as usual.

    `title` says what is wanted, and from whom. Raises `BadEntry` for a day before it was asked.
    """
    found = replace(case_rule(desk, case, rule), title=title[: entries.LINE])
    if last is not None:
        entries.near(last, "reply_by")
        order = {"first": "the day it was asked for", "then": "The day it is wanted back"}
        entries.in_order(on, last, "reply_by", **order)
        found = until(found, on, last, "A day set by whoever asked")
    return open_clock(desk, case, found, on, subject=subject)
