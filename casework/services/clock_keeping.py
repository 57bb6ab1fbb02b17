"""Clocks are rows, opened and stopped by the act that starts or ends them, in its transaction."""

import datetime as dt

from casework.desk import Desk
from casework.domain.clocks import WINDOWS, ClockRule, due
from casework.domain.dates import london, london_day
from casework.fact_parts.clocks import running_clocks
from casework.store.tables.cases import Case, Clock


def start_clock(
    desk: Desk, case: Case, rule: str, start: dt.date | dt.datetime, *, subject: str = ""
) -> Clock:
    """Open the clock `rule` of the data for this case; `subject` tells two of a kind apart."""
    return open_clock(desk, case, desk.packs.clock(rule), start, subject=subject)


def open_clock(
    desk: Desk, case: Case, rule: ClockRule, start: dt.date | dt.datetime, *, subject: str = ""
) -> Clock:
    """Open a clock by a rule that may come from a body or a pack. `start` is a day or a moment."""
    limit = due(rule, start, desk.calendar)
    moment = start if isinstance(start, dt.datetime) else None
    return desk.add(
        Clock(
            case_id=case.id,
            rule=rule.code,
            title=rule.title,
            subject=subject,
            started_on=london_day(start) if isinstance(start, dt.datetime) else start,
            started_at=moment,
            due_on=limit.on,
            due_at=limit.at,
            overdue_from=limit.overdue_at,
            internal_target=limit.internal_target,
            is_statutory=rule.statutory,
            is_running=True,
            stopped_on=None,
            explanation=limit.explanation,
            source=f"{rule.source} ({rule.confidence.words}, checked {rule.checked:%d/%m/%Y})",
        )
    )


def stop_clock(
    desk: Desk, case: Case, rule: str, on: dt.date, *, subject: str | None = None
) -> dt.date | None:
    """Stop the running clocks of a rule; the due day of the last one, or None if none ran."""
    last = None
    for clock in running_clocks(desk, case):
        if clock.rule == rule and subject in (None, clock.subject):
            clock.is_running, clock.stopped_on, last = False, on, clock.due_on
    return last


def moment_of(desk: Desk, on: dt.date) -> dt.date | dt.datetime:
    """For clocks of hours: now, for what happens today; else the day, as no time is known."""
    return desk.at if on == desk.today else on


def stop_all(desk: Desk, case: Case, on: dt.date) -> None:
    """Stop every clock of a case that ends; statutory ones run on until they are met."""
    for clock in running_clocks(desk, case):
        if not clock.is_statutory:
            clock.is_running, clock.stopped_on = False, on


def refresh_next_due(desk: Desk, case: Case) -> None:
    """Keep the case list's 'next due' in step with the running clocks."""
    desk.session.flush()
    running = running_clocks(desk, case)
    first = next((one for one in running if one.rule not in WINDOWS), None)
    case.next_due_on = first.due_on if first else None
    case.next_due_title = first.title if first else ""
    case.due_order = due_order(is_open=case.is_open, due_on=case.next_due_on)


def due_order(*, is_open: bool, due_on: dt.date | None) -> str:
    """How the list is ordered: open before closed, soonest first, nothing due last."""
    return f"{0 if is_open else 1} {due_on or dt.date.max}"


def midnight(day: dt.date) -> dt.datetime:
    """The first moment of a London day."""
    return dt.datetime.combine(day, dt.time(), london())
