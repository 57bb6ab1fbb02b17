"""The working day of a case: who has it, who covers, and every contact about it."""

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class Handover(Row, Base):
    """A case went to another caseworker, for good or to cover for a time."""

    __tablename__ = "handovers"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    from_user_id: Mapped[Id] = mapped_column(ForeignKey("users.id"))
    to_user_id: Mapped[Id] = mapped_column(ForeignKey("users.id"))
    since: Mapped[dt.date]
    until: Mapped[dt.date | None]
    reason: Mapped[Passage]
    told: Mapped[Passage]
    ended_on: Mapped[dt.date | None]


class Contact(Row, Base):
    """One call, e-mail, letter, meeting or silence, with how it can be shown."""

    __tablename__ = "contacts"
    __table_args__ = (Index(None, "case_id", "on"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    person_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    name: Mapped[Line]
    direction: Mapped[Code]
    channel: Mapped[Code]
    on: Mapped[dt.date]
    time: Mapped[Code]
    by: Mapped[Line]
    result: Mapped[Code]
    text: Mapped[Passage]
    proof: Mapped[Passage]
    follow_up_on: Mapped[dt.date | None]
    follow_up_what: Mapped[Line]
    followed_up_on: Mapped[dt.date | None]
    followed_up_how: Mapped[Passage]
