"""The five things that run beside a case and can hold it open."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class Suspension(Row, Base):
    """Neutral, paid, brief, reviewed, last-resort; `completed_on` when its record is whole."""

    __tablename__ = "suspensions"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    state: Mapped[Code]
    started_on: Mapped[dt.date]
    authorised_by: Mapped[Line]
    reason: Mapped[Passage]
    alternatives: Mapped[Passage]
    contact: Mapped[Line]
    pay_in_full: Mapped[bool]
    pay_reason: Mapped[Passage]
    health_considered: Mapped[Passage]
    companion_offered: Mapped[bool]
    completed_on: Mapped[dt.date | None]
    lifted_on: Mapped[dt.date | None]
    lifted_reason: Mapped[Passage]
    enquiry: Mapped[Passage] = mapped_column(server_default="")
    asked: Mapped[Passage] = mapped_column(server_default="")
    pay_kind: Mapped[Code] = mapped_column(server_default="")
    pay_reference: Mapped[Line] = mapped_column(server_default="")
    equality_considered: Mapped[Passage] = mapped_column(server_default="")
    met_on: Mapped[dt.date | None]
    companion: Mapped[Line] = mapped_column(server_default="")
    lifted_by: Mapped[Line] = mapped_column(server_default="")
    ended_by_body: Mapped[Code] = mapped_column(server_default="")
    return_plan: Mapped[Passage] = mapped_column(server_default="")
    return_on: Mapped[dt.date | None]


class SuspensionReview(Row, Base):
    """One look at whether a suspension is still needed."""

    __tablename__ = "suspension_reviews"
    __table_args__ = (Index(None, "suspension_id"),)

    suspension_id: Mapped[Id] = mapped_column(ForeignKey("suspensions.id"))
    on: Mapped[dt.date]
    decision: Mapped[Code]
    reason: Mapped[Passage]
    reviewed_by: Mapped[Line]
    next_on: Mapped[dt.date | None]


class Removal(Row, Base):
    """A request, an instruction or a report to a platform to take something down, and the answer.

    `proposal` says whether refusing it was proposed as an allegation, and what became of that.
    """

    __tablename__ = "removals"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    what: Mapped[Passage]
    asked_on: Mapped[dt.date]
    asked_how: Mapped[Line]
    state: Mapped[Code]
    answered_on: Mapped[dt.date | None]
    answer: Mapped[Passage]
    asked_of: Mapped[Line] = mapped_column(server_default="")
    asked_time: Mapped[Code] = mapped_column(server_default="")
    url: Mapped[Passage] = mapped_column(server_default="")
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    sensitive: Mapped[Code] = mapped_column(server_default="")
    their_reference: Mapped[Line] = mapped_column(server_default="")
    answered_by: Mapped[Line] = mapped_column(server_default="")
    on_advice: Mapped[Code] = mapped_column(server_default="")
    proposal: Mapped[Code] = mapped_column(server_default="")
    proposal_reason: Mapped[Passage] = mapped_column(server_default="")
    proposal_by: Mapped[Line] = mapped_column(server_default="")
    proposal_on: Mapped[dt.date | None]
    allegation_id: Mapped[str | None] = mapped_column(ForeignKey("allegations.id"))


class Hold(Row, Base):
    """Somebody outside asked that part of the case wait."""

    __tablename__ = "holds"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    asked_by: Mapped[Line]
    may_contact_employee: Mapped[bool]
    may_continue: Mapped[Passage]
    placed_on: Mapped[dt.date]
    lifted_on: Mapped[dt.date | None]
    lifted_reason: Mapped[Passage]
    asked_how: Mapped[Line] = mapped_column(server_default="")
    reference: Mapped[Line] = mapped_column(server_default="")
    waits: Mapped[Passage] = mapped_column(server_default="")
    lifted_by: Mapped[Line] = mapped_column(server_default="")


class Concern(Row, Base):
    """A grievance, or something that may be a protected disclosure, raised beside the case."""

    __tablename__ = "concerns"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    state: Mapped[Code]
    raised_on: Mapped[dt.date]
    summary: Mapped[Passage]
    handling_reason: Mapped[Passage]
    resolved_on: Mapped[dt.date | None]
    resolution: Mapped[Passage]
    raised_by: Mapped[Line] = mapped_column(server_default="")
    about: Mapped[Line] = mapped_column(server_default="")
    handled_by: Mapped[Line] = mapped_column(server_default="")
    procedure: Mapped[Line] = mapped_column(server_default="")
    reference: Mapped[Line] = mapped_column(server_default="")
    outcome: Mapped[Code] = mapped_column(server_default="")
    screened_on: Mapped[dt.date | None]
    screened_by: Mapped[Line] = mapped_column(server_default="")
    screened_said: Mapped[Passage] = mapped_column(server_default="")


class Leaving(Row, Base):
    """The person goes before the process ends: what was received, when, and the last day."""

    __tablename__ = "leavings"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    reason: Mapped[Code]
    received_on: Mapped[dt.date]
    last_day: Mapped[dt.date | None]
    withdrawn_on: Mapped[dt.date | None]
    state_before: Mapped[Code]
    how: Mapped[Code] = mapped_column(server_default="")
    notice: Mapped[Line] = mapped_column(server_default="")
    told_to: Mapped[Line] = mapped_column(server_default="")
    work_stopped_on: Mapped[dt.date | None]
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    withdrawn_reason: Mapped[Passage] = mapped_column(server_default="")
    withdrawn_agreed_by: Mapped[Line] = mapped_column(server_default="")


class LeavingAnswer(Row, Base):
    """'Would we have dismissed?' for one body, in its own words; provisional, then final.

    An answer is never changed: a later one of its kind takes its place, and both stay.
    """

    __tablename__ = "leaving_answers"
    __table_args__ = (Index(None, "leaving_id"),)

    leaving_id: Mapped[Id] = mapped_column(ForeignKey("leavings.id"))
    body: Mapped[Code]
    is_final: Mapped[bool]
    answer: Mapped[Code]
    reason: Mapped[Passage]
    harm_ground: Mapped[Code]
    owner: Mapped[Line]
    answered_on: Mapped[dt.date]
    ask_again_on: Mapped[dt.date | None]


class Referral(Row, Base):
    """What a case owes one body, or why it was decided otherwise."""

    __tablename__ = "referrals"
    __table_args__ = (UniqueConstraint("case_id", "body", "trigger"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    body: Mapped[Code]
    body_name: Mapped[Line]
    trigger: Mapped[Code]
    obligation: Mapped[Code]
    state: Mapped[Code]
    reason: Mapped[Passage]
    source: Mapped[Passage]
    started_on: Mapped[dt.date]
    due_on: Mapped[dt.date | None]
    internal_target: Mapped[dt.date | None]
    decision_reason: Mapped[Passage]
    approved_by: Mapped[Line]
    decided_on: Mapped[dt.date | None]
    account: Mapped[Passage]
    sent_on: Mapped[dt.date | None]
    sent_how: Mapped[Line]
    their_reference: Mapped[Line]
    acknowledged_on: Mapped[dt.date | None]
    employee_told_on: Mapped[dt.date | None]
    withheld_reason: Mapped[Passage]
    closed_on: Mapped[dt.date | None]
