"""Clocks as they are looked at one by one: a case's with all that happened, the council's rules."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.choices import PAUSE_CAUSES
from casework.domain.clock_rule import ClockRule, Unit
from casework.domain.roles import EVERYBODY, READS_CASES
from casework.fact_parts.calendars import choice_of, working_calendar
from casework.fact_parts.clock_rules import (
    own_number,
    own_numbers,
    procedures_title,
    rule_of,
    sourced_words,
    status_of,
)
from casework.fact_parts.clocks import was_missed
from casework.queries.home import DueRow, due_row
from casework.store.tables.cases import Case, Clock
from casework.store.tables.deadlines import Calendar, CalendarDay, ClockChange

STATUS = {
    "read": "Read",
    "reported": "Reported",
    "unverified": "Unverified",
    "council": "Set by the council",
}
"""How sure we are of a clock's rule, in a word."""


@dataclass(frozen=True)
class ChangeRow:
    """Something that happened to a clock: pause, extension, recount or lateness."""

    kind: str
    cause: str
    on: dt.date
    until: dt.date | None
    was_due_on: dt.date
    due_on: dt.date | None
    reason: str
    agreed_by: str


@dataclass(frozen=True)
class ClockPage:
    """One clock: as a list shows it, what happened to it, and what can be done about it."""

    row: DueRow
    changes: tuple[ChangeRow, ...]
    may_move: bool
    was_missed: bool


@dataclass(frozen=True)
class CaseClocks:
    """Every clock of a case, running ones first, and by whose days they go."""

    clocks: tuple[ClockPage, ...]
    days_of: str
    """The school whose working days count; '' for the council's own."""
    days_reason: str


@dataclass(frozen=True)
class ProcedureNumber:
    """How long a clock runs in the cases of one procedure, and by whose word."""

    procedure: str
    title: str
    counted: str
    source: str


@dataclass(frozen=True)
class RuleRow:
    """A clock of the rules: how long it runs here, and by whose word."""

    code: str
    title: str
    counted: str
    start_event: str
    may_set: bool
    may_bind: bool
    is_chosen: bool
    is_own: bool
    usual: str
    source: str
    status: str
    note: str
    pauses_for: tuple[str, ...]
    of_procedure: bool = False
    by_procedure: tuple[ProcedureNumber, ...] = ()


@dataclass(frozen=True)
class CalendarRow:
    """A school calendar and the days on which it is closed: id, first, last, name."""

    id: str
    name: str
    source: str
    days: tuple[tuple[str, dt.date, dt.date, str], ...]


@look(*READS_CASES)
def case_clocks(desk: Desk, case: str) -> CaseClocks:
    """Every clock the case ever had, with what happened to each."""
    row = desk.case(case)
    wanted = select(Clock).where(Clock.case_id == row.id)
    found = desk.session.scalars(wanted.order_by(Clock.is_running.desc(), Clock.due_on))
    chosen = choice_of(desk, row)
    return CaseClocks(
        tuple(_page(desk, one, row) for one in found),
        working_calendar(desk, row).name,
        chosen.reason if chosen is not None else "",
    )


def _page(desk: Desk, clock: Clock, case: Case) -> ClockPage:
    row = due_row(desk, clock, case)
    wanted = select(ClockChange).where(ClockChange.clock_id == clock.id)
    changes = desk.session.scalars(wanted.order_by(ClockChange.id))
    rule = desk.packs.clocks.get(clock.rule)
    may_move = clock.is_running and not clock.is_statutory and rule is not None and rule.may_move
    told = tuple(_change(one) for one in changes)
    return ClockPage(row, told, may_move, was_missed(desk, clock))


def _change(one: ClockChange) -> ChangeRow:
    return ChangeRow(
        one.kind,
        PAUSE_CAUSES.get(one.cause, one.cause),
        one.on,
        one.until,
        one.was_due_on,
        one.due_on,
        one.reason,
        one.agreed_by,
    )


@look(*EVERYBODY)
def rules(desk: Desk) -> tuple[RuleRow, ...]:
    """Every clock of the process as this council has it, in the order of the process."""
    return tuple(_rule(desk, code) for code in desk.packs.clocks)


def _rule(desk: Desk, code: str) -> RuleRow:
    usual, rule, own = desk.packs.clock(code), rule_of(desk, code), own_number(desk, code)
    status = status_of(desk, rule)
    return RuleRow(
        code=code,
        title=rule.title,
        counted="the day chosen" if rule.is_chosen else words_of(rule),
        start_event=rule.start_event,
        may_set=rule.may_move and not rule.is_chosen,
        may_bind=rule.may_bind,
        is_chosen=rule.is_chosen,
        is_own=own is not None and rule.may_move,
        usual=words_of(usual),
        source=rule.source if rule.is_chosen else sourced_words(rule, status),
        status="" if rule.is_chosen else STATUS[status],
        note=rule.note,
        pauses_for=tuple(PAUSE_CAUSES[one] for one in rule.pauses_for),
        of_procedure=rule.of_procedure,
        by_procedure=tuple(_by_procedure(desk, code)),
    )


def _by_procedure(desk: Desk, code: str) -> Iterator[ProcedureNumber]:
    for procedure, one in own_numbers(desk, code).items():
        if procedure:
            title, counted = procedures_title(desk, procedure), Unit(one.unit).words(one.n)
            yield ProcedureNumber(procedure, title, counted, one.source)


def words_of(rule: ClockRule) -> str:
    """'5 working days', 'At once; late after 24 clock hours'."""
    if rule.overdue_after_hours is not None and rule.n == 0:
        return f"At once; late after {Unit.HOURS.words(rule.overdue_after_hours)}"
    return rule.unit.words(rule.n) if rule.n else "The same day"


@look(*EVERYBODY)
def calendars(desk: Desk) -> tuple[CalendarRow, ...]:
    """The school calendars and their days, by name."""
    return tuple(
        _calendar(desk, one)
        for one in desk.session.scalars(select(Calendar).order_by(Calendar.name))
    )


def _calendar(desk: Desk, calendar: Calendar) -> CalendarRow:
    wanted = select(CalendarDay).where(CalendarDay.calendar_id == calendar.id)
    days = desk.session.scalars(wanted.order_by(CalendarDay.first_on))
    rows = tuple((one.id, one.first_on, one.last_on, one.name) for one in days)
    return CalendarRow(calendar.id, calendar.name, calendar.source, rows)
