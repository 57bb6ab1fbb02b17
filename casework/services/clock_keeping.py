"""Clocks are rows, opened and stopped by the act that starts or ends them, in its transaction."""

import datetime as dt

from casework.desk import Desk
from casework.domain.clocks import WINDOWS, ClockRule, due
from casework.domain.dates import london, london_day
from casework.fact_parts.calendars import calendar_id_of, working_calendar
from casework.fact_parts.clock_rules import own_numbers, rule_of, sourced_words, status_of
from casework.fact_parts.clocks import running_clocks
from casework.fact_parts.procedures import InUse
from casework.facts import procedure_of
from casework.services.clock_moves import pause_if_held, stop_pauses
from casework.services.moves_kept import note_started, note_stopped
from casework.services.school_days import settle_calendar
from casework.store.tables.cases import Case, Clock


def start_clock(
    desk: Desk, case: Case, rule: str, start: dt.date | dt.datetime, *, subject: str = ""
) -> Clock:
    """Open the clock `rule` for this case, by the council's own number where it set one.

    `subject` tells two of a kind apart.
    """
    return open_clock(desk, case, case_rule(desk, case, rule), start, subject=subject)


def case_rule(desk: Desk, case: Case, rule: str) -> ClockRule:
    """The rule as it holds for a case: by the procedure that the case is taken through."""
    return rule_of(desk, rule, procedure_of(desk, case).code)


def open_clock(
    desk: Desk, case: Case, rule: ClockRule, start: dt.date | dt.datetime, *, subject: str = ""
) -> Clock:
    """Open a clock by a rule that may come from a body or a pack. `start` is a day or a moment.

    It stands still at once where a hold stands for which it pauses.
    """
    began = london_day(start) if isinstance(start, dt.datetime) else start
    settle_calendar(desk, case, began)
    limit = due(rule, start, working_calendar(desk, case))
    procedure = procedure_of(desk, case)
    status = status_of(desk, rule, procedure.code)
    clock = desk.add(
        Clock(
            case_id=case.id,
            rule=rule.code,
            title=rule.title,
            subject=subject,
            started_on=began,
            started_at=start if isinstance(start, dt.datetime) else None,
            due_on=limit.on,
            due_at=limit.at,
            overdue_from=limit.overdue_at,
            internal_target=limit.internal_target,
            is_statutory=rule.statutory,
            is_running=True,
            stopped_on=None,
            explanation=limit.explanation,
            source=_source(desk, rule, status, procedure),
            n=rule.n,
            unit=rule.unit.value,
            calendar_id=calendar_id_of(desk, case),
            pauses_for=" ".join(rule.pauses_for),
            confidence=status,
        )
    )
    note_started(desk, clock)
    pause_if_held(desk, case, clock)
    return clock


def _source(desk: Desk, rule: ClockRule, status: str, procedure: InUse) -> str:
    """Where the number comes from, and that another procedure may have another."""
    words = sourced_words(rule, status)
    named = procedure.code in own_numbers(desk, rule.code)
    if not (rule.of_procedure and procedure.is_another) or named:
        return words
    title = f"{procedure.title[:1].upper()}{procedure.title[1:]}"
    return f"{words}. {title} may give another time: look there, and set it under Deadlines"


def stop_clock(
    desk: Desk, case: Case, rule: str, on: dt.date, *, subject: str | None = None
) -> dt.date | None:
    """Stop the running clocks of a rule; the due day of the last one, or None if none ran."""
    last = None
    for clock in running_clocks(desk, case):
        if clock.rule == rule and subject in (None, clock.subject):
            end_clock(desk, clock, on)
            last = clock.due_on
    return last


def moment_of(desk: Desk, on: dt.date) -> dt.date | dt.datetime:
    """For clocks of hours: now, for what happens today; else the day, as no time is known."""
    return desk.at if on == desk.today else on


def stop_all(desk: Desk, case: Case, on: dt.date) -> None:
    """Stop every clock of a case that ends; statutory ones run on until they are met."""
    for clock in running_clocks(desk, case):
        if not clock.is_statutory:
            end_clock(desk, clock, on)


def end_clock(desk: Desk, clock: Clock, on: dt.date) -> None:
    """Stop one clock; if it stood still, it does so no longer."""
    clock.is_running, clock.stopped_on = False, on
    note_stopped(desk, clock)
    if clock.paused_since is not None:
        stop_pauses(desk, clock, on)


def refresh_next_due(desk: Desk, case: Case) -> None:
    """Keep the case list's 'next due' in step with the running clocks."""
    desk.session.flush()
    running = running_clocks(desk, case)
    counts = [one for one in running if one.rule not in WINDOWS and one.paused_since is None]
    first = counts[0] if counts else None
    case.next_due_on = first.due_on if first else None
    case.next_due_title = first.title if first else ""
    case.due_order = due_order(is_open=case.is_open, due_on=case.next_due_on)


def due_order(*, is_open: bool, due_on: dt.date | None) -> str:
    """How the list is ordered: open before closed, soonest first, nothing due last."""
    return f"{0 if is_open else 1} {due_on or dt.date.max}"


def midnight(day: dt.date) -> dt.datetime:
    """The first moment of a London day."""
    return dt.datetime.combine(day, dt.time(), london())
