"""Deadlines that move in the open: more time with a reason, why one was missed, running again."""

import datetime as dt
from bisect import bisect_left

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.clock_rule import WORKING
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId
from casework.domain.refusals import clocks as refusals
from casework.domain.refusals import entry, rights
from casework.domain.roles import Role
from casework.fact_parts.calendars import calendar_by_id
from casework.fact_parts.clock_rules import rule_when_opened
from casework.fact_parts.clocks import was_missed
from casework.services.clock_moves import (
    EXTENSION,
    LATENESS,
    add_change,
    changes,
    counted,
    open_pauses,
    put_due,
    run_again,
)
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case, Clock


@act(Role.CASEWORKER)
def extend_clock(
    desk: Desk,
    case: CaseId,
    *,
    clock: str,
    due_on: dt.date,
    reason: str,
    agreed_by: str,
    on: dt.date,
) -> None:
    """Give more time for a deadline of the council's own; the day it had is kept and shown.

    `clock` is an id, or the code of a rule, such as INVESTIGATION. Raises `BadEntry` for what is
    set by law or by a body, for what stands still, and for a day that is not later.
    """
    row = beside(desk, case, on)
    found = running_clock(desk, row, clock)
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(agreed_by, "agreed_by", "who agreed", required=True)
    entries.near(due_on, "due_on")
    _may_move(desk, found)
    _is_later_working_day(desk, found, due_on)
    was = found.due_on
    more = _days_more(desk, found, due_on)
    change = add_change(
        desk, found, EXTENSION, on, more=more, due_on=due_on, reason=why, agreed_by=who
    )
    put_due(found, counted(desk, found, more))
    found.more, found.due_on = more, due_on
    found.first_due_on = found.first_due_on or was
    words = (
        f"‘{found.title}’ was moved from {say_day(change.was_due_on)} to {say_day(due_on)}. "
        f"{who} agreed: {why}"
    )
    tell_story(desk, row, "extend_clock", words, on)


@act(Role.CASEWORKER)
def explain_lateness(desk: Desk, case: CaseId, *, clock: str, reason: str, on: dt.date) -> None:
    """Record why a deadline was missed, also after it was met late or the case was closed."""
    row = beside(desk, case, on, when_closed=True)
    found = clock_of(desk, row, clock)
    why = entries.passage(reason, "reason", "the reason", required=True)
    if not was_missed(desk, found):
        due = say_day(found.due_on)
        raise BadEntry(refusals.NOT_LATE, where="clock", title=found.title, due=due)
    if any(one.kind == LATENESS and one.reason == why for one in changes(desk, found)):
        raise BadEntry(entry.ALREADY_RECORDED, where="reason", what="This reason")
    add_change(desk, found, LATENESS, on, reason=why)
    words = f"‘{found.title}’ was due on {say_day(found.due_on)} and was missed: {why}"
    tell_story(desk, row, "explain_lateness", words, on)


@act(Role.CASEWORKER)
def resume_clock(desk: Desk, case: CaseId, *, clock: str, reason: str, on: dt.date) -> None:
    """Let a clock run on although the hold stands, where the work it measures may go on."""
    row = beside(desk, case, on)
    found = running_clock(desk, row, clock)
    why = entries.passage(reason, "reason", "the reason", required=True)
    standing = open_pauses(desk, found)
    if not standing:
        raise BadEntry(refusals.CLOCK_RUNS, where="clock", title=found.title)
    run_again(desk, found, standing, on)
    standing[-1].reason = why
    words = f"‘{found.title}’ runs again and is due on {say_day(found.due_on)}: {why}"
    tell_story(desk, row, "resume_clock", words, on)


def running_clock(desk: Desk, case: Case, clock: str) -> Clock:
    """A clock of this case that runs. Raises `NotFound`, `BadEntry` when it ended."""
    found = clock_of(desk, case, clock)
    if not found.is_running:
        ended = say_day(found.stopped_on or found.due_on)
        raise BadEntry(refusals.CLOCK_OVER, where="clock", title=found.title, day=ended)
    return found


def clock_of(desk: Desk, case: Case, clock: str) -> Clock:
    """By its id, or the soonest of a rule, one that runs first. Raises `NotFound`."""
    wanted = select(Clock).where(Clock.case_id == case.id)
    order = wanted.order_by(Clock.is_running.desc(), Clock.due_on)
    for one in desk.session.scalars(order):
        if clock in (one.id, one.rule):
            return one
    raise NotFound(rights.NOT_FOUND, thing="deadline")


def _may_move(desk: Desk, clock: Clock) -> None:
    if clock.is_statutory or not rule_when_opened(desk, clock).may_move:
        raise BadEntry(refusals.CLOCK_NEVER_MOVES, where="clock", title=clock.title)
    if clock.paused_since is not None:
        since = say_day(clock.paused_since)
        raise BadEntry(refusals.CLOCK_STANDS_STILL, where="clock", title=clock.title, day=since)


def _is_later_working_day(desk: Desk, clock: Clock, due_on: dt.date) -> None:
    if due_on <= clock.due_on:
        due = say_day(clock.due_on)
        raise BadEntry(refusals.DUE_NOT_LATER, where="due_on", title=clock.title, due=due)
    if rule_when_opened(desk, clock).unit not in WORKING:
        return
    calendar = calendar_by_id(desk, clock.calendar_id)
    why = calendar.why_not(due_on)
    if why is not None:
        before, after = calendar.add_working_days(due_on, -1), calendar.next_working_day(due_on)
        raise BadEntry(
            refusals.DUE_NOT_WORKING,
            where="due_on",
            day=say_day(due_on),
            why=why,
            before=say_day(before),
            after=say_day(after),
        )


def _days_more(desk: Desk, clock: Clock, due_on: dt.date) -> int:
    """How many days on top of the rule bring a clock to a day: working days where it counts these.

    Pauses push the end back as well, so it is sought by counting.
    """
    began_from = counted(desk, clock, 0).on
    if due_on <= began_from:
        return 0
    most = (due_on - began_from).days
    if rule_when_opened(desk, clock).unit in WORKING:
        calendar = calendar_by_id(desk, clock.calendar_id)
        most = calendar.working_days_between(began_from, due_on)
    return bisect_left(range(most), due_on, key=lambda more: counted(desk, clock, more).on)
