"""Moved deadlines, calendars of schools, the council's own numbers, early conciliation."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class ClockChange(Row, Base):
    """A clock that stood still, was given more time, was counted anew, or why it was missed.

    `kind` is pause, extension, recount or lateness. A pause runs from `on` to `until`, both
    included; while `until` is empty it goes on. `subject` is the hold or concern that caused it.
    """

    __tablename__ = "clock_changes"
    __table_args__ = (Index(None, "clock_id"),)

    clock_id: Mapped[Id] = mapped_column(ForeignKey("clocks.id"))
    kind: Mapped[Code]
    cause: Mapped[Code]
    subject: Mapped[Code]
    on: Mapped[dt.date]
    until: Mapped[dt.date | None]
    more: Mapped[int]
    was_due_on: Mapped[dt.date]
    due_on: Mapped[dt.date | None]
    reason: Mapped[Passage]
    agreed_by: Mapped[Line]


class Calendar(Row, Base):
    """Term and holiday dates of a school, or of the schools of an area."""

    __tablename__ = "calendars"
    __table_args__ = (UniqueConstraint("name"),)

    kind: Mapped[Code]
    name: Mapped[Line]
    source: Mapped[Passage]


class CalendarDay(Row, Base):
    """Days on which the school is closed, both included."""

    __tablename__ = "calendar_days"
    __table_args__ = (Index(None, "calendar_id"),)

    calendar_id: Mapped[Id] = mapped_column(ForeignKey("calendars.id"))
    first_on: Mapped[dt.date]
    last_on: Mapped[dt.date]
    name: Mapped[Line]


class CaseCalendar(Row, Base):
    """Whose working days the clocks of a case count; without `calendar_id` the council's.

    The newest row of a case holds.
    """

    __tablename__ = "case_calendars"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    calendar_id: Mapped[str | None] = mapped_column(ForeignKey("calendars.id"))
    reason: Mapped[Passage]
    on: Mapped[dt.date]


class ClockNumber(Row, Base):
    """The council's own number for a clock of its policy; it holds while `replaced_on` is empty.

    `procedure` is the code of a procedure in `resources/routing.toml` whose cases it is for; ''
    for every case of which no procedure has a number of its own.
    """

    __tablename__ = "clock_numbers"
    __table_args__ = (Index(None, "rule"),)

    rule: Mapped[Code]
    n: Mapped[int]
    unit: Mapped[Code]
    source: Mapped[Passage]
    set_on: Mapped[dt.date]
    replaced_on: Mapped[dt.date | None]
    procedure: Mapped[Code] = mapped_column(default="", server_default="")


class Conciliation(Row, Base):
    """Early conciliation by Acas, as the council heard of it; kept to know how long papers stay."""

    __tablename__ = "conciliations"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    began_on: Mapped[dt.date]
    ended_on: Mapped[dt.date | None]
    certificate: Mapped[Line]


class Reminder(Base):
    """The last day on which somebody was reminded of what is due. Not audited."""

    __tablename__ = "reminders"
    __table_args__ = ({"info": {"audited": False}},)

    user_id: Mapped[Id] = mapped_column(ForeignKey("users.id"), primary_key=True)
    shown_on: Mapped[dt.date]
