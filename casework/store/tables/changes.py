"""What changes on the way: allegations, posts, joined cases, reopening, mistakes, late entry."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class AllegationChange(Row, Base):
    """How an allegation read before it was changed, with what had been found on those words.

    `kind` is added, amended, split, withdrawn or reopened. `split_off_id` is the allegation that
    a part of it became. `told_on` is the day the employee was told of the change.
    """

    __tablename__ = "allegation_changes"
    __table_args__ = (Index(None, "allegation_id"),)

    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    number: Mapped[int]
    kind: Mapped[Code]
    heading: Mapped[Line]
    text: Mapped[Passage]
    category: Mapped[Code]
    conduct_from: Mapped[dt.date]
    conduct_to: Mapped[dt.date]
    is_gross: Mapped[Code]
    clauses: Mapped[Passage]
    answer: Mapped[Passage]
    finding: Mapped[Code]
    finding_reason: Mapped[Passage]
    decision: Mapped[Code]
    decision_reason: Mapped[Passage]
    split_off_id: Mapped[str | None] = mapped_column(ForeignKey("allegations.id"))
    reason: Mapped[Passage]
    changed_on: Mapped[dt.date]
    told_on: Mapped[dt.date | None]
    told_how: Mapped[Line]


class Reopening(Row, Base):
    """A case that had ended was opened again: on whose authority, and what is new."""

    __tablename__ = "reopenings"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    was: Mapped[Code]
    to: Mapped[Code]
    closed_on: Mapped[dt.date | None]
    closing_reason: Mapped[Passage]
    reason: Mapped[Passage]
    authorised_by: Mapped[Line]
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    reopened_on: Mapped[dt.date]


class JobChange(Row, Base):
    """The employee moved while the case ran: what it was, what it became, who carries on."""

    __tablename__ = "job_changes"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    was: Mapped[Line]
    post: Mapped[Line]
    service: Mapped[Line]
    workplace: Mapped[Line]
    employer: Mapped[Line]
    from_on: Mapped[dt.date]
    until: Mapped[dt.date | None]
    reason: Mapped[Passage]
    carried_on_by: Mapped[Line]
    is_handed_over: Mapped[bool]
    handed_over: Mapped[Passage]
    leaves_regulated: Mapped[Code]
    is_final: Mapped[Code]
    decided_on: Mapped[dt.date]


class CaseJoin(Row, Base):
    """A case belongs to a group that is heard together, for as long as `left_on` is empty."""

    __tablename__ = "case_joins"
    __table_args__ = (Index(None, "case_id"), Index(None, "group_id"))

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    group_id: Mapped[Id]
    joined_on: Mapped[dt.date]
    reason: Mapped[Passage]
    agreed_by: Mapped[Line]
    left_on: Mapped[dt.date | None]
    left_reason: Mapped[Passage]


class RegisterUpdate(Row, Base):
    """A body that keeps a register of somebody who died, and whether it was told."""

    __tablename__ = "register_updates"
    __table_args__ = (UniqueConstraint("case_id", "body"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    body: Mapped[Code]
    body_name: Mapped[Line]
    number: Mapped[Line]
    told_on: Mapped[dt.date | None]
    told_how: Mapped[Line]


class VoidedRecord(Row, Base):
    """A record made by mistake: it stays and is shown, and counts for nothing any more."""

    __tablename__ = "voided_records"
    __table_args__ = (UniqueConstraint("kind", "row_id"), Index(None, "case_id"))

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    row_id: Mapped[Id]
    label: Mapped[Line]
    said: Mapped[Passage]
    reason: Mapped[Passage]
    voided_on: Mapped[dt.date]


class RunningEntry(Row, Base):
    """A case that was already running when it was entered: from what, and what it was called."""

    __tablename__ = "running_entries"
    __table_args__ = (UniqueConstraint("case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    source: Mapped[Code]
    old_reference: Mapped[Line]
    note: Mapped[Passage]
    entered_on: Mapped[dt.date]


class StateMove(Row, Base):
    """A step brought the case from one state to another; `clocks` are those it started and stopped.

    `taken_back_on` is set once it was recorded that the step was taken by mistake.
    """

    __tablename__ = "state_moves"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    step: Mapped[Code]
    was: Mapped[Code]
    was_since: Mapped[dt.date]
    became: Mapped[Code]
    on: Mapped[dt.date]
    clocks: Mapped[Passage]
    event_id: Mapped[str | None] = mapped_column(ForeignKey("case_events.id"))
    taken_back_on: Mapped[dt.date | None]
