"""Whose working days the clocks of a case count: the council's, or those of a school."""

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.working_days import WorkingCalendar
from casework.store.tables.cases import Case
from casework.store.tables.deadlines import Calendar, CalendarDay, CaseCalendar


def working_calendar(desk: Desk, case: Case) -> WorkingCalendar:
    """The calendar of the policy clocks of a case; the law's days are the nation's either way."""
    return calendar_by_id(desk, calendar_id_of(desk, case))


def calendar_id_of(desk: Desk, case: Case) -> str:
    """The school calendar of a case, or '' for the council's own days."""
    chosen = choice_of(desk, case)
    return chosen.calendar_id or "" if chosen is not None else ""


def choice_of(desk: Desk, case: Case) -> CaseCalendar | None:
    """What was chosen last for a case, if anything was."""
    wanted = select(CaseCalendar).where(CaseCalendar.case_id == case.id)
    return desk.session.scalars(wanted.order_by(CaseCalendar.id.desc()).limit(1)).first()


def calendar_by_id(desk: Desk, calendar_id: str) -> WorkingCalendar:
    """The days of one school calendar; the council's own when there is none of that id."""
    found = desk.find(Calendar, calendar_id)
    if found is None:
        return desk.calendar
    spans = desk.session.scalars(select(CalendarDay).where(CalendarDay.calendar_id == found.id))
    closed, until = {}, None
    for span in spans:
        for number in range(span.first_on.toordinal(), span.last_on.toordinal() + 1):
            closed[span.first_on.fromordinal(number)] = span.name
        until = max(until or span.last_on, span.last_on)
    return desk.calendar.of(found.name, closed, until)
