"""What is alleged, under which rule, on what evidence, and what was found."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, LongText, Passage, Row


class Allegation(Row, Base):
    """One allegation: a row of the matrix. `is_gross` is the person's own answer, never guessed."""

    __tablename__ = "allegations"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    heading: Mapped[Line]
    text: Mapped[Passage]
    category: Mapped[Code]
    conduct_from: Mapped[dt.date]
    conduct_to: Mapped[dt.date]
    is_gross: Mapped[Code]
    withdrawn_on: Mapped[dt.date | None]
    withdrawn_reason: Mapped[Passage]
    answer: Mapped[Passage]
    answered_on: Mapped[dt.date | None]
    nothing_for: Mapped[bool]
    nothing_against: Mapped[bool]
    finding: Mapped[Code]
    finding_reason: Mapped[Passage]
    finding_on: Mapped[dt.date | None]
    decision: Mapped[Code]
    decision_reason: Mapped[Passage]
    decided_on: Mapped[dt.date | None]


class AllegationClause(Row, Base):
    """A rule said to be broken, as it stood on the date of the conduct."""

    __tablename__ = "allegation_clauses"
    __table_args__ = (UniqueConstraint("allegation_id", "origin", "clause_id"),)

    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    origin: Mapped[Code]
    clause_id: Mapped[Code]
    printed_ref: Mapped[Line]
    heading: Mapped[Line]
    paraphrase: Mapped[Passage]
    force: Mapped[Code]


class ConductDetail(Row, Base):
    """An allegation's conduct as somebody described it, and why the policy applies to it."""

    __tablename__ = "conduct_details"
    __table_args__ = (UniqueConstraint("allegation_id"),)

    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    medium: Mapped[Code]
    equipment: Mapped[Code]
    time: Mapped[Code]
    aimed_at: Mapped[Code]
    names_employer: Mapped[Code]
    has_disclaimer: Mapped[Code]
    has_permission: Mapped[Code]
    answer: Mapped[Passage]
    described_on: Mapped[dt.date]


class Placement(Row, Base):
    """An exhibit or a statement set for or against an allegation."""

    __tablename__ = "placements"
    __table_args__ = (Index(None, "allegation_id"),)

    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    side: Mapped[Code]
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    statement_id: Mapped[str | None] = mapped_column(ForeignKey("statements.id"))
    note: Mapped[Passage]
    taken_back_on: Mapped[dt.date | None]
    taken_back_reason: Mapped[Passage]


class Investigation(Row, Base):
    """Terms of reference and the report. There is no column for a sanction."""

    __tablename__ = "investigations"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    terms: Mapped[Passage]
    issued_on: Mapped[dt.date]
    facts_found: Mapped[Passage]
    facts_not_found: Mapped[Passage]
    mitigation: Mapped[Passage]
    recommendation: Mapped[Code]
    signed_on: Mapped[dt.date | None]
    signed_by: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    case_to_answer: Mapped[Code]
    case_to_answer_reason: Mapped[Passage]
    case_to_answer_on: Mapped[dt.date | None]
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


class Statement(Row, Base):
    """What somebody said, kept byte for byte as plain text; an attempt to interview is one too."""

    __tablename__ = "statements"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[Code]
    taken_on: Mapped[dt.date]
    place: Mapped[Line]
    present: Mapped[Line]
    text: Mapped[LongText]
    status: Mapped[Code]
    signed_on: Mapped[dt.date | None]
