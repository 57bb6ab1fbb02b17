"""By whose days a case goes: a school's when its employee works there, or when somebody says so."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.search_text import fold
from casework.fact_parts.calendars import choice_of
from casework.fact_parts.people import respondent
from casework.store.tables.cases import Case
from casework.store.tables.deadlines import Calendar, CaseCalendar

COUNCIL = "council"
"""What a form says where the council's own days are meant."""


def school_chosen(desk: Desk, calendar: str | None) -> Calendar | None:
    """A school calendar by its id, or None for the council's own days. Raises `NotFound`."""
    if not calendar or calendar == COUNCIL:
        return None
    return desk.row(Calendar, calendar, thing="school calendar")


def school_called(desk: Desk, name: str) -> Calendar | None:
    """The school calendar of this name, however it is written."""
    if not name.strip():
        return None
    found = desk.session.scalars(select(Calendar))
    return next((one for one in found if fold(one.name) == fold(name)), None)


def settle_calendar(desk: Desk, case: Case, on: dt.date) -> None:
    """A case of somebody who works at a school whose days are known goes by these.

    Nothing changes once it was chosen for the case.
    """
    if desk.session.scalars(select(Calendar.id).limit(1)).first() is None:
        return
    person = respondent(desk, case)
    school = school_called(desk, person.workplace) if person is not None else None
    if school is not None and choice_of(desk, case) is None:
        use_calendar(desk, case, school, f"The employee works at {school.name}.", on)


def use_calendar(
    desk: Desk, case: Case, chosen: Calendar | None, reason: str, on: dt.date
) -> CaseCalendar:
    """Keep by whose days a case goes; None for the council's own."""
    given = chosen.id if chosen else None
    return desk.add(CaseCalendar(case_id=case.id, calendar_id=given, reason=reason, on=on))
