"""What an investigation rests on: facts, advice, permissions, what the person knew, duties."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class RegisteredFact(Row, Base):
    """One fact of the register, and when it happened as far as that is known."""

    __tablename__ = "registered_facts"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    text: Mapped[Passage]
    happened_on: Mapped[dt.date | None]
    happened_time: Mapped[Code]
    precision: Mapped[Code]


class FactStanding(Row, Base):
    """How a fact stands since a day; the last row counts, the earlier ones stay."""

    __tablename__ = "fact_standings"
    __table_args__ = (Index(None, "fact_id"),)

    fact_id: Mapped[Id] = mapped_column(ForeignKey("registered_facts.id"))
    status: Mapped[Code]
    settled_by: Mapped[Line]
    reason: Mapped[Passage]
    on: Mapped[dt.date]


class FactSource(Row, Base):
    """An exhibit or a statement that a fact rests on."""

    __tablename__ = "fact_sources"
    __table_args__ = (Index(None, "fact_id"),)

    fact_id: Mapped[Id] = mapped_column(ForeignKey("registered_facts.id"))
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    statement_id: Mapped[str | None] = mapped_column(ForeignKey("statements.id"))
    place: Mapped[Line]


class Advice(Row, Base):
    """Advice that was asked for: by the person before posting, or by the council on this case."""

    __tablename__ = "advice"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    side: Mapped[Code]
    office: Mapped[Code]
    asked_of: Mapped[Line]
    asked_by: Mapped[Line]
    about: Mapped[Passage]
    asked_on: Mapped[dt.date | None]
    reply_by: Mapped[dt.date | None]
    said: Mapped[Passage]
    said_on: Mapped[dt.date | None]
    is_privileged: Mapped[bool]
    proof: Mapped[Passage]


class Permission(Row, Base):
    """Whether something the policy allows with permission was permitted: by whom, when, how far."""

    __tablename__ = "permissions"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    clause_id: Mapped[Code]
    printed_ref: Mapped[Line]
    what: Mapped[Passage]
    was_given: Mapped[Code]
    given_by: Mapped[Line]
    given_on: Mapped[dt.date | None]
    extent: Mapped[Passage]
    in_writing: Mapped[Code]
    proof: Mapped[Passage]
    on: Mapped[dt.date]


class Awareness(Row, Base):
    """How, when and in which version the person was told of the rules, or that nothing was found.

    `on` is the day somebody looked, `told_on` the day the person was told.
    """

    __tablename__ = "awareness"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    document: Mapped[Line]
    edition: Mapped[Line]
    told_on: Mapped[dt.date | None]
    proof: Mapped[Passage]
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    on: Mapped[dt.date]


class PriorInstruction(Row, Base):
    """Whether the person had been told before not to do such a thing: by whom, when, on record?"""

    __tablename__ = "prior_instructions"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    was_given: Mapped[Code]
    given_by: Mapped[Line]
    given_on: Mapped[dt.date | None]
    what: Mapped[Passage]
    was_recorded: Mapped[Code]
    proof: Mapped[Passage]
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    on: Mapped[dt.date]


class DutyCheck(Row, Base):
    """A duty of managers, governors or HR under the policy: done or not, by whom, when, how."""

    __tablename__ = "duty_checks"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    clause_id: Mapped[Code]
    printed_ref: Mapped[Line]
    heading: Mapped[Line]
    paraphrase: Mapped[Passage]
    answer: Mapped[Code]
    done_by: Mapped[Line]
    done_on: Mapped[dt.date | None]
    how: Mapped[Passage]
    on: Mapped[dt.date]
