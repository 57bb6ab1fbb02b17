"""How a decision came about and what became of it: without a hearing, set aside, put right."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class DecisionRoute(Row, Base):
    """A decision without a hearing: agreed in writing, on paper at the employee's wish, or none."""

    __tablename__ = "decision_routes"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    decider_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    on: Mapped[dt.date]
    written_on: Mapped[dt.date | None]
    written: Mapped[Passage]
    reason: Mapped[Passage]
    companion_offered: Mapped[bool]
    given_up_on: Mapped[dt.date | None]


class AllegationDecision(Row, Base):
    """What was decided on an allegation each time; one set aside on appeal stays readable."""

    __tablename__ = "allegation_decisions"
    __table_args__ = (Index(None, "allegation_id"),)

    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    decision: Mapped[Code]
    reason: Mapped[Passage]
    on: Mapped[dt.date]
    set_aside_on: Mapped[dt.date | None]


class OutcomeWarning(Row, Base):
    """A warning of the ledger that an outcome relies on; a spent one needs a lawyer's reference."""

    __tablename__ = "outcome_warnings"
    __table_args__ = (UniqueConstraint("outcome_id", "warning_id"),)

    outcome_id: Mapped[Id] = mapped_column(ForeignKey("outcomes.id"))
    warning_id: Mapped[Id] = mapped_column(ForeignKey("warnings.id"))
    was_spent: Mapped[bool]
    legal_reference: Mapped[Line]


class EmployerEnding(Row, Base):
    """At a school where the governors decide: the council, as the employer, ends the employment.

    `told_on` is the day of the governors' notice to the council; the rest is filled when the
    employment was ended, or when it was settled otherwise.
    """

    __tablename__ = "employer_endings"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    told_on: Mapped[dt.date]
    told_by: Mapped[Line]
    told: Mapped[Passage]
    ended_on: Mapped[dt.date | None]
    how: Mapped[Code]
    ended_by: Mapped[Line]
    last_day: Mapped[dt.date | None]
    note: Mapped[Passage]


class Reinstatement(Row, Base):
    """Back in the job after an appeal: from when, in which post, with what continuity and pay."""

    __tablename__ = "reinstatements"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    appeal_id: Mapped[Id] = mapped_column(ForeignKey("appeals.id"))
    on: Mapped[dt.date]
    post: Mapped[Line]
    is_continuous: Mapped[bool]
    continuity: Mapped[Passage]
    back_pay: Mapped[Passage]
    conditions: Mapped[Passage]
