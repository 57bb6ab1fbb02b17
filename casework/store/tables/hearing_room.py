"""What stands around a hearing: letters served, the companion, needs, papers, who came."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, Passage, Row


class Delivery(Row, Base):
    """A letter was served once: how, when it is taken to be received, and what proves it.

    `received_on` is the day proved or recorded, `deemed_on` the day that the rule gives; a letter
    that came back has the proof 'returned' and was never received.
    """

    __tablename__ = "deliveries"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    letter: Mapped[Code]
    hearing_id: Mapped[str | None] = mapped_column(ForeignKey("hearings.id"))
    outcome_id: Mapped[str | None] = mapped_column(ForeignKey("outcomes.id"))
    appeal_id: Mapped[str | None] = mapped_column(ForeignKey("appeals.id"))
    method: Mapped[Code]
    sent_on: Mapped[dt.date]
    sent_time: Mapped[Code]
    sent_to: Mapped[Line]
    handed_by: Mapped[Line]
    deemed_on: Mapped[dt.date]
    deemed_by: Mapped[Passage]
    received_on: Mapped[dt.date | None]
    proof: Mapped[Code]
    proof_ref: Mapped[Line]
    proof_on: Mapped[dt.date | None]
    note: Mapped[Passage]


class NoticedAllegation(Row, Base):
    """An allegation as the notice of a hearing put it."""

    __tablename__ = "noticed_allegations"
    __table_args__ = (UniqueConstraint("hearing_id", "allegation_id"),)

    hearing_id: Mapped[Id] = mapped_column(ForeignKey("hearings.id"))
    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    number: Mapped[int]
    heading: Mapped[Line]
    text: Mapped[Passage]


class Companion(Row, Base):
    """Whom the employee chose to come along; the choice may be changed."""

    __tablename__ = "companions"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[Code]
    union: Mapped[Line]
    contact: Mapped[Line]
    note: Mapped[Passage]
    chosen_on: Mapped[dt.date]
    ended_on: Mapped[dt.date | None]


class UnionPost(Row, Base):
    """Whether the employee is a union representative, and what was said to the official."""

    __tablename__ = "union_posts"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    is_representative: Mapped[Code]
    union: Mapped[Line]
    consent: Mapped[Code]
    consent_on: Mapped[dt.date | None]
    official: Mapped[Line]
    contacted_on: Mapped[dt.date | None]
    note: Mapped[Passage]
    on: Mapped[dt.date]


class Need(Row, Base):
    """An adjustment, an interpreter or health advice: asked for, and given or refused with why."""

    __tablename__ = "needs"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    asked: Mapped[Passage]
    asked_by: Mapped[Line]
    asked_on: Mapped[dt.date]
    answer: Mapped[Code]
    answer_reason: Mapped[Passage]
    answered_by: Mapped[Line]
    answered_on: Mapped[dt.date | None]


class HearingWitness(Row, Base):
    """Somebody called to speak at the hearing: by which side, about what, and the answer.

    `request_id` is what the employee asked for, where they are called because of that.
    """

    __tablename__ = "hearing_witnesses"
    __table_args__ = (UniqueConstraint("case_id", "person_id", "called_by"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    called_by: Mapped[Code]
    about: Mapped[Passage]
    asked_on: Mapped[dt.date]
    answer: Mapped[Code]
    answer_reason: Mapped[Passage]
    answered_by: Mapped[Line]
    answered_on: Mapped[dt.date | None]
    request_id: Mapped[str | None] = mapped_column(ForeignKey("response_requests.id"))


class HearingPaper(Row, Base):
    """A paper of the bundle: 12, and 12A where it came late; numbers never change.

    `request_id` is what the employee asked for, where it is listed because of that.
    """

    __tablename__ = "hearing_papers"
    __table_args__ = (UniqueConstraint("case_id", "number", "suffix"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    suffix: Mapped[Code]
    side: Mapped[Code]
    title: Mapped[Line]
    pages: Mapped[int | None]
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    statement_id: Mapped[str | None] = mapped_column(ForeignKey("statements.id"))
    given_on: Mapped[dt.date]
    given_by: Mapped[Line]
    is_late: Mapped[bool]
    late_reason: Mapped[Passage]
    withheld_reason: Mapped[Passage]
    answer: Mapped[Code]
    answer_reason: Mapped[Passage]
    request_id: Mapped[str | None] = mapped_column(ForeignKey("response_requests.id"))


class BundleIssue(Row, Base):
    """Somebody was given the bundle: which papers were in it, and when it came back."""

    __tablename__ = "bundle_issues"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    issued_on: Mapped[dt.date]
    how: Mapped[Code]
    papers: Mapped[Passage]
    note: Mapped[Passage]
    returned_on: Mapped[dt.date | None]
    returned_note: Mapped[Passage]


class HearingAttempt(Row, Base):
    """An attempt to reach an employee who did not come, and what is known of the cause."""

    __tablename__ = "hearing_attempts"
    __table_args__ = (Index(None, "hearing_id"),)

    hearing_id: Mapped[Id] = mapped_column(ForeignKey("hearings.id"))
    on: Mapped[dt.date]
    how: Mapped[Code]
    result: Mapped[Passage]
    cause: Mapped[Code]


class Presence(Row, Base):
    """Whether somebody with a part in the hearing was there."""

    __tablename__ = "hearing_presence"
    __table_args__ = (UniqueConstraint("hearing_id", "person_id", "part"),)

    hearing_id: Mapped[Id] = mapped_column(ForeignKey("hearings.id"))
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    part: Mapped[Code]
    is_here: Mapped[bool]


class Adjournment(Row, Base):
    """A hearing broke off: why, until when, and when it went on."""

    __tablename__ = "adjournments"
    __table_args__ = (Index(None, "hearing_id"),)

    hearing_id: Mapped[Id] = mapped_column(ForeignKey("hearings.id"))
    adjourned_on: Mapped[dt.date]
    reason: Mapped[Passage]
    until: Mapped[dt.date | None]
    resumed_on: Mapped[dt.date | None]
    note: Mapped[Passage]
