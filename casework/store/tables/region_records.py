"""What is kept with whatever runs beside a case: reviews, changes, alternatives, access, checks."""

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class RegionReview(Row, Base):
    """One look at something that runs beside a case, and when it is looked at next.

    `kind` says what `row_id` is: a hold, an arrangement, a concern, or a suspension that is long.
    """

    __tablename__ = "region_reviews"
    __table_args__ = (Index(None, "case_id"), Index(None, "row_id"))

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    row_id: Mapped[Id]
    on: Mapped[dt.date]
    decision: Mapped[Code]
    reason: Mapped[Passage]
    reviewed_by: Mapped[Line]
    next_on: Mapped[dt.date | None]


class RegionChange(Row, Base):
    """What was changed in something that runs beside a case: how it was, and what it became."""

    __tablename__ = "region_changes"
    __table_args__ = (Index(None, "case_id"), Index(None, "row_id"))

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    row_id: Mapped[Id]
    what: Mapped[Code]
    was: Mapped[Passage]
    became: Mapped[Passage]
    reason: Mapped[Passage]
    decided_by: Mapped[Line]
    on: Mapped[dt.date]


class WeighedAlternative(Row, Base):
    """An alternative to suspension, and why it would or would not do; the last answer holds."""

    __tablename__ = "weighed_alternatives"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    answer: Mapped[Code]
    reason: Mapped[Passage]
    weighed_on: Mapped[dt.date]


class Arrangement(Row, Base):
    """An alternative that was put in place of a suspension."""

    __tablename__ = "arrangements"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    what: Mapped[Passage]
    reason: Mapped[Passage]
    agreed_by: Mapped[Line]
    employee_agrees: Mapped[Code]
    started_on: Mapped[dt.date]
    ended_on: Mapped[dt.date | None]
    ended_reason: Mapped[Passage]


class AccessItem(Row, Base):
    """Equipment, a pass, an account: taken away or closed, and what became of it."""

    __tablename__ = "access_items"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    what: Mapped[Line]
    because: Mapped[Code]
    state: Mapped[Code]
    asked_on: Mapped[dt.date]
    off_on: Mapped[dt.date | None]
    off_by: Mapped[Line]
    settled_on: Mapped[dt.date | None]
    settled_by: Mapped[Line]
    note: Mapped[Passage]


class RemovalCheck(Row, Base):
    """Somebody looked whether content is gone: when, how, and what they saw."""

    __tablename__ = "removal_checks"
    __table_args__ = (Index(None, "removal_id"),)

    removal_id: Mapped[Id] = mapped_column(ForeignKey("removals.id"))
    on: Mapped[dt.date]
    time: Mapped[Code]
    checked_by: Mapped[Line]
    how: Mapped[Passage]
    is_gone: Mapped[bool]
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))


class LeavingFinding(Row, Base):
    """Whether one allegation would have led to dismissal of somebody who left; the last holds."""

    __tablename__ = "leaving_findings"
    __table_args__ = (Index(None, "leaving_id"),)

    leaving_id: Mapped[Id] = mapped_column(ForeignKey("leavings.id"))
    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    answer: Mapped[Code]
    reason: Mapped[Passage]
    decided_by: Mapped[Line]
    on: Mapped[dt.date]


class HarmAnswer(Row, Base):
    """Whether one limb of the referral ground is met by one allegation, and why; the last holds.

    Source: 2007 asp 14 s.2. Never inferred from the kind of allegation (domain-corrections §4.5).
    """

    __tablename__ = "harm_answers"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    limb: Mapped[Code]
    met: Mapped[Code]
    reason: Mapped[Passage]
    decided_by: Mapped[Line]
    on: Mapped[dt.date]


class SettlementCheck(Row, Base):
    """Somebody read the wording of a settlement for clauses that may restrict what none may."""

    __tablename__ = "settlement_checks"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    wording: Mapped[Line]
    restricts: Mapped[Line]
    note: Mapped[Passage]
    checked_by: Mapped[Line]
    on: Mapped[dt.date]


class LeaverDuty(Row, Base):
    """Something the policy asks of whoever leaves: asked when and how, and what became of it."""

    __tablename__ = "leaver_duties"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    what: Mapped[Passage]
    printed_ref: Mapped[Line]
    asked_on: Mapped[dt.date]
    asked_how: Mapped[Line]
    is_after_leaving: Mapped[bool]
    state: Mapped[Code]
    answered_on: Mapped[dt.date | None]
    note: Mapped[Passage]


class SchoolKind(Row, Base):
    """What kind of school the person works at, as somebody said: it decides who employs."""

    __tablename__ = "school_kinds"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    school_type: Mapped[Code]
    said_by: Mapped[Line]
    on: Mapped[dt.date]
