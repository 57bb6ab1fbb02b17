"""People, where they work, and their professional registrations."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Row


class Person(Row, Base):
    """Anybody in a case. Two people may share a name: they are told apart by id."""

    __tablename__ = "people"
    __table_args__ = (Index(None, "folded"),)

    name: Mapped[Line]
    folded: Mapped[Line]
    is_child: Mapped[bool]
    protected_as: Mapped[Line]
    contact: Mapped[Line]


class Employment(Row, Base):
    """What a respondent does for the council, as far as duties and clocks ask."""

    __tablename__ = "employments"
    __table_args__ = (UniqueConstraint("person_id"),)

    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    post: Mapped[Line]
    service: Mapped[Line]
    workplace: Mapped[Line]
    person_kind: Mapped[Code] = mapped_column(
        String(60), default="employee", server_default="employee"
    )
    workforce: Mapped[Code]
    regulated_role: Mapped[Code]
    is_care_service: Mapped[bool]
    is_educational_establishment: Mapped[bool]
    started_on: Mapped[dt.date | None]
    manager: Mapped[Line]


class Registration(Row, Base):
    """A registration with a professional body, and the day somebody checked it."""

    __tablename__ = "registrations"
    __table_args__ = (UniqueConstraint("person_id", "body"),)

    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    body: Mapped[Code]
    number: Mapped[Line]
    verified_on: Mapped[dt.date | None]
