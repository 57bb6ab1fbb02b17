"""Days on which the council or a school is closed: entered one by one, pasted, or from a file."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.day_table import Span, read_days
from casework.domain.errors import BadEntry
from casework.domain.ids import CalendarDayId, CalendarId, ClosedDayId
from casework.domain.refusals import clocks as refusals
from casework.domain.roles import Role
from casework.services.school_days import school_called, school_chosen
from casework.store.tables.deadlines import Calendar, CalendarDay
from casework.store.tables.organisation import ClosedDay

LARGEST_FILE = 1 << 20
LONGEST_SPAN = 100
SCHOOL = "school"


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def add_calendar(desk: Desk, *, name: str, source: str = "") -> CalendarId:
    """Begin the calendar of a school, or of the schools of an area; its days are added to it."""
    shown = entries.line(name, "name", "the name of the school or area", required=True)
    same = school_called(desk, shown)
    if same is not None:
        raise BadEntry(refusals.CALENDAR_IN_USE, where="name", name=same.name)
    said = entries.passage(source, "source", "where the days come from")
    return CalendarId(desk.add(Calendar(kind=SCHOOL, name=shown, source=said)).id)


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def add_school_days(
    desk: Desk,
    *,
    calendar: CalendarId,
    first_on: dt.date,
    name: str,
    last_on: dt.date | None = None,
) -> CalendarDayId:
    """Days on which the school is closed: one, or from a first to a last. No due date moves."""
    school = desk.row(Calendar, calendar, thing="school calendar")
    shown = entries.line(name, "name", "what the days are", required=True)
    span = Span(first_on, last_on or first_on, shown)
    _sound(span)
    for one in _days_of(desk, school):
        if one.first_on <= span.last and span.first <= one.last_on:
            raise BadEntry(
                refusals.DAYS_OVERLAP,
                where="first_on",
                first=say_day(span.first),
                last=say_day(span.last),
                name=one.name,
            )
    return CalendarDayId(_add_span(desk, school, span).id)


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def remove_school_days(desk: Desk, *, day: CalendarDayId) -> None:
    """Take wrongly entered days out of a school calendar; the audit keeps that they were there."""
    desk.session.delete(desk.row(CalendarDay, day, thing="school days"))


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def remove_closed_day(desk: Desk, *, day: ClosedDayId) -> None:
    """Take a wrongly entered closed day of the council out. Due dates already set do not move."""
    desk.session.delete(desk.row(ClosedDay, day, thing="closed day"))


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def import_closed_days(
    desk: Desk, *, table: str = "", file: Path | None = None, calendar: CalendarId | None = None
) -> int:
    """Add many days at once, pasted or from a CSV file, to a school calendar or to the council's.

    One line a day (or a first and a last day) and its name. Days that are there already are
    passed over. Gives the number that was added; with a line that cannot be read, none is.
    """
    spans = read_days(_text(table, file), today=desk.today)
    for number, span in enumerate(spans, 1):
        _sound(span, line=number)
    school = school_chosen(desk, calendar)
    return _into_council(desk, spans) if school is None else _into_school(desk, school, spans)


def _text(table: str, file: Path | None) -> str:
    """What was pasted, or what stands in the file. Raises `BadEntry`."""
    if file is None:
        return table
    if table.strip():
        raise BadEntry(refusals.TABLE_TWICE, where="table")
    try:
        with file.open("rb") as source:
            content = source.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise UnicodeError
        return content.decode("utf-8-sig")
    except (OSError, UnicodeError) as problem:
        raise BadEntry(refusals.TABLE_NOT_TEXT, where="file", file=file.name) from problem


def _sound(span: Span, line: int = 0) -> None:
    """Days in order, in years that somebody can mean, and not more than a school is closed."""
    try:
        for one in (span.first, span.last):
            entries.near(one, "first_on")
        entries.in_order(
            span.first, span.last, "last_on", first="The first day", then="The last day"
        )
        days = (span.last - span.first).days + 1
        if days > LONGEST_SPAN:
            raise BadEntry(refusals.DAYS_TOO_MANY, where="last_on", days=days)
    except BadEntry as problem:
        if not line:
            raise
        text = f"{say_day(span.first)}, {span.name}"
        raise BadEntry(
            refusals.TABLE_LINE, where="table", line=line, text=text, problem=problem.sentence
        ) from problem


def _days_of(desk: Desk, school: Calendar) -> Sequence[CalendarDay]:
    wanted = select(CalendarDay).where(CalendarDay.calendar_id == school.id)
    return desk.session.scalars(wanted).all()


def _add_span(desk: Desk, school: Calendar, span: Span) -> CalendarDay:
    return desk.add(
        CalendarDay(calendar_id=school.id, first_on=span.first, last_on=span.last, name=span.name)
    )


def _into_school(desk: Desk, school: Calendar, spans: Sequence[Span]) -> int:
    known = {(one.first_on, one.last_on) for one in _days_of(desk, school)}
    fresh = [one for one in spans if (one.first, one.last) not in known]
    for span in {(one.first, one.last): one for one in fresh}.values():
        _add_span(desk, school, span)
    return len({(one.first, one.last) for one in fresh})


def _into_council(desk: Desk, spans: Sequence[Span]) -> int:
    known = set(desk.session.scalars(select(ClosedDay.on)))
    fresh = {}
    for span in spans:
        for number in range(span.first.toordinal(), span.last.toordinal() + 1):
            on = dt.date.fromordinal(number)
            if on not in known and on.weekday() < 5:
                fresh[on] = span.name
    for on, name in fresh.items():
        desk.add(ClosedDay(on=on, name=name))
    return len(fresh)
