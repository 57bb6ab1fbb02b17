"""Hearings, decisions, warnings and appeals."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import (
    AddedCode,
    AddedLine,
    AddedPassage,
    Base,
    Code,
    Id,
    Line,
    LongText,
    Passage,
    Row,
)


class Hearing(Row, Base):
    """A disciplinary or an appeal hearing: its notice, who came, its minutes."""

    __tablename__ = "hearings"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    kind: Mapped[Code]
    state: Mapped[Code]
    chair_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    served_on: Mapped[dt.date]
    served_how: Mapped[Code]
    received_on: Mapped[dt.date]
    held_on: Mapped[dt.date]
    held_time: Mapped[Code]
    place: Mapped[Line]
    consequences: Mapped[Passage]
    dismissal_possible: Mapped[bool]
    papers: Mapped[Passage]
    witnesses: Mapped[Passage]
    adjustments: Mapped[Passage]
    companion_told: Mapped[bool]
    companion: Mapped[Line]
    attended: Mapped[Code]
    attendance: Mapped[Passage]
    opened_on: Mapped[dt.date | None]
    closed_on: Mapped[dt.date | None]
    minutes: Mapped[LongText]
    waived_on: Mapped[dt.date | None] = mapped_column(default=None)
    waiver: Mapped[AddedPassage]
    absence_reason: Mapped[AddedPassage]
    health_advice: Mapped[AddedPassage]
    minutes_comment: Mapped[AddedPassage]
    minutes_comment_on: Mapped[dt.date | None] = mapped_column(default=None)


class Postponement(Row, Base):
    """Somebody asked that a hearing be put off: who, why, to when, and whether it was."""

    __tablename__ = "postponements"
    __table_args__ = (Index(None, "hearing_id"),)

    hearing_id: Mapped[Id] = mapped_column(ForeignKey("hearings.id"))
    kind: Mapped[Code]
    asked_by: Mapped[Line]
    reason: Mapped[Passage]
    was_on: Mapped[dt.date]
    proposed_on: Mapped[dt.date | None]
    postponed_on: Mapped[dt.date]
    is_granted: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    day_answer: Mapped[AddedCode]
    answer_reason: Mapped[AddedPassage]


class Outcome(Row, Base):
    """What was decided, by whom and why, and how the letter was served."""

    __tablename__ = "outcomes"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    sanction: Mapped[Code]
    decided_by: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    decided_on: Mapped[dt.date]
    reasons: Mapped[Passage]
    belief: Mapped[Passage]
    grounds: Mapped[Passage]
    investigation: Mapped[Passage]
    mitigation: Mapped[Passage]
    warnings_considered: Mapped[Passage]
    comparators: Mapped[Passage]
    proportionality: Mapped[Passage]
    code_considered: Mapped[Passage]
    harm_ground: Mapped[Code]
    harm_reason: Mapped[Passage]
    more_serious_breach: Mapped[Code]
    served_on: Mapped[dt.date]
    served_how: Mapped[Code]
    received_on: Mapped[dt.date]
    appeal_to: Mapped[Line]
    last_day: Mapped[dt.date | None]
    route: Mapped[AddedCode]
    set_aside_on: Mapped[dt.date | None] = mapped_column(default=None)
    improvement: Mapped[AddedPassage]
    next_step: Mapped[AddedPassage]
    live_reason: Mapped[AddedPassage]
    measure: Mapped[AddedCode]
    measure_details: Mapped[AddedPassage]
    measure_from: Mapped[dt.date | None] = mapped_column(default=None)
    notice_weeks: Mapped[int | None] = mapped_column(default=None)
    notice_how: Mapped[AddedCode]
    notice_pay: Mapped[AddedPassage]
    difference_reason: Mapped[AddedPassage]
    comparators_shown: Mapped[AddedPassage]


class LedgerWarning(Row, Base):
    """A line of the warning ledger: live from issue to the day before `spent_from`."""

    __tablename__ = "warnings"
    __table_args__ = (Index(None, "person_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    level: Mapped[Code]
    issued_on: Mapped[dt.date]
    live_months: Mapped[int]
    spent_from: Mapped[dt.date]
    cancelled_on: Mapped[dt.date | None]
    cancelled_reason: Mapped[AddedPassage]
    days_on_appeal: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    origin: Mapped[AddedCode]
    about: Mapped[AddedPassage]


class Appeal(Row, Base):
    """An appeal: its grounds, whether it came in time, and what was decided."""

    __tablename__ = "appeals"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    lodged_on: Mapped[dt.date]
    grounds: Mapped[Passage]
    is_in_time: Mapped[bool]
    late_reason: Mapped[Passage]
    decision: Mapped[Code]
    decided_on: Mapped[dt.date | None]
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    reasons: Mapped[Passage]
    grounds_kinds: Mapped[AddedLine]
    new_evidence: Mapped[AddedPassage]
    late_agreed_by: Mapped[AddedLine]
    procedure: Mapped[AddedCode]
