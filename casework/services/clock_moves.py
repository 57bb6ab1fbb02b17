"""A clock that stands still, runs again or is counted anew: always openly, the old day kept."""

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import PAUSE_CAUSES
from casework.domain.clock_rule import Pause
from casework.domain.clocks import Due, due
from casework.domain.phrases import in_sentence
from casework.fact_parts.calendars import calendar_by_id
from casework.fact_parts.changes import voided
from casework.fact_parts.clock_rules import rule_when_opened, start_of
from casework.fact_parts.clocks import running_clocks
from casework.store.tables.cases import Case, Clock
from casework.store.tables.deadlines import ClockChange
from casework.store.tables.regions import Concern, Hold

PAUSE, EXTENSION, RECOUNT, LATENESS = "pause", "extension", "recount", "lateness"


def pause_clocks(desk: Desk, case: Case, cause: str, on: dt.date, subject: str) -> None:
    """Let the clocks that stop for `cause` stand still from a day on; `subject` is what caused it.

    Clocks set by law or by a body, and what is due at once, never pause.
    """
    for clock in running_clocks(desk, case):
        if cause in clock.pauses_for.split(" "):
            _stand_still(desk, clock, cause, on, subject)


def resume_clocks(desk: Desk, case: Case, on: dt.date, subject: str) -> None:
    """Let the clocks that stood still for `subject` run again; they are counted anew."""
    for clock in running_clocks(desk, case):
        standing = [one for one in open_pauses(desk, clock) if one.subject == subject]
        if standing:
            run_again(desk, clock, standing, on)


def pause_if_held(desk: Desk, case: Case, clock: Clock) -> None:
    """A clock that is opened while a hold stands does not run; one of the past is counted."""
    for cause, first, last, subject in _holding(desk, case):
        if cause not in clock.pauses_for.split(" ") or (last and last < clock.started_on):
            continue
        if last is None:
            _stand_still(desk, clock, cause, first, subject)
        else:
            change = _stand_still(desk, clock, cause, first, subject)
            run_again(desk, clock, [change], last)


def take_up(desk: Desk, case: Case, clock: Clock) -> None:
    """Let a clock that was stopped by mistake run on as if it had not been: a hold that it stood
    still for, or that was placed since, holds it as long as it stands."""
    clock.is_running, clock.stopped_on = True, None
    for cause, first, last, subject in _holding(desk, case):
        if cause not in clock.pauses_for.split(" ") or (last and last < clock.started_on):
            continue
        known = [one for one in changes(desk, clock) if (one.kind, one.subject) == (PAUSE, subject)]
        change = known[-1] if known else _stand_still(desk, clock, cause, first, subject)
        if last is not None:
            run_again(desk, clock, [change], last)
        elif known:
            change.until = None
            clock.paused_since = min(clock.paused_since or change.on, change.on)


def run_again(desk: Desk, clock: Clock, standing: list[ClockChange], on: dt.date) -> None:
    """End these pauses with the day `on`, which still does not count."""
    was = clock.due_on
    for one in standing:
        one.until = max(on, one.on - dt.timedelta(days=1))
    desk.session.flush()
    left = [one.on for one in open_pauses(desk, clock)]
    clock.paused_since = min(left, default=None)
    count_again(desk, clock)
    for one in standing:
        one.was_due_on, one.due_on = was, clock.due_on


def stop_pauses(desk: Desk, clock: Clock, on: dt.date) -> None:
    """A clock that is stopped stands still no longer; its due day stays as it was."""
    for one in open_pauses(desk, clock):
        one.until = max(on, one.on)
    clock.paused_since = None


def count_again(desk: Desk, clock: Clock) -> None:
    """Count a clock from its start by the rule it was opened with, its pauses and what was granted.

    The first due day is kept beside the new one.
    """
    was = clock.due_on
    put_due(clock, counted(desk, clock, clock.more))
    if clock.due_on != was and clock.first_due_on is None:
        clock.first_due_on = was


def counted(desk: Desk, clock: Clock, more: int) -> Due:
    """When a clock would fall due with so many days granted."""
    rule, calendar = rule_when_opened(desk, clock), calendar_by_id(desk, clock.calendar_id)
    return due(rule, start_of(clock), calendar, list(_pauses(desk, clock)), more)


def put_due(clock: Clock, limit: Due) -> None:
    """Keep when a clock falls due, and how that was counted."""
    clock.due_on, clock.due_at = limit.on, limit.at
    clock.overdue_from, clock.internal_target = limit.overdue_at, limit.internal_target
    clock.explanation = limit.explanation


def open_pauses(desk: Desk, clock: Clock) -> list[ClockChange]:
    """What keeps a clock standing still now."""
    return [one for one in changes(desk, clock) if one.kind == PAUSE and one.until is None]


def changes(desk: Desk, clock: Clock) -> list[ClockChange]:
    """Everything that happened to a clock, oldest first."""
    wanted = select(ClockChange).where(ClockChange.clock_id == clock.id)
    return list(desk.session.scalars(wanted.order_by(ClockChange.id)))


def add_change(desk: Desk, clock: Clock, kind: str, on: dt.date, **more: object) -> ClockChange:
    """Put on the file what happened to a clock."""
    given: dict[str, object] = {
        "cause": "", "subject": "", "until": None, "more": 0, "due_on": None, "reason": "",
        "agreed_by": "", "was_due_on": clock.due_on,
    }  # fmt: skip
    return desk.add(ClockChange(clock_id=clock.id, kind=kind, on=on, **(given | more)))


def _stand_still(desk: Desk, clock: Clock, cause: str, on: dt.date, subject: str) -> ClockChange:
    first = max(on, clock.started_on)
    change = add_change(desk, clock, PAUSE, first, cause=cause, subject=subject)
    clock.paused_since = min(clock.paused_since or first, first)
    return change


def _pauses(desk: Desk, clock: Clock) -> Iterator[Pause]:
    for one in changes(desk, clock):
        if one.kind == PAUSE and one.until is not None:
            yield Pause(one.on, one.until, in_sentence(PAUSE_CAUSES.get(one.cause, one.cause)))


def _holding(desk: Desk, case: Case) -> Iterator[tuple[str, dt.date, dt.date | None, str]]:
    """Cause, first day, last day and id of everything that held the case, mistakes left out."""
    held = select(Hold).where(Hold.case_id == case.id, Hold.id.not_in(voided("hold")))
    for hold in desk.session.scalars(held):
        yield hold.kind, hold.placed_on, hold.lifted_on, hold.id
    waiting = select(Concern).where(
        Concern.case_id == case.id,
        Concern.state == "paused",
        Concern.id.not_in(voided("concern")),
    )
    for one in desk.session.scalars(waiting):
        yield one.kind, one.raised_on, one.resolved_on, one.id
