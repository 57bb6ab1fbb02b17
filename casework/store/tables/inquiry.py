"""How an investigation was run: terms, interests, invitations, signatures, what was shared."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, LongText, Passage, Row


class Terms(Row, Base):
    """Terms of reference as issued, or as changed: each issue is a row, the last one holds."""

    __tablename__ = "terms_of_reference"
    __table_args__ = (UniqueConstraint("case_id", "number"), Index(None, "investigation_id"))

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    investigation_id: Mapped[Id] = mapped_column(ForeignKey("investigations.id"))
    number: Mapped[int]
    issued_on: Mapped[dt.date]
    issued_to: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    commissioned_by: Mapped[Line]
    scope: Mapped[Passage]
    not_in_scope: Mapped[Passage]
    questions: Mapped[Passage]
    witnesses: Mapped[Passage]
    evidence: Mapped[Passage]
    report_by: Mapped[dt.date | None]
    recommendations_asked: Mapped[bool]
    reason: Mapped[Passage]


class InterestCheck(Row, Base):
    """What an investigator declared before the terms were issued; each question has an answer."""

    __tablename__ = "interest_checks"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    on: Mapped[dt.date]
    respondent: Mapped[bool]
    line_management: Mapped[bool]
    reporter: Mapped[bool]
    affected: Mapped[bool]
    witness: Mapped[bool]
    involved_before: Mapped[bool]
    details: Mapped[Passage]


class Invitation(Row, Base):
    """Somebody was asked to an interview; `state` says what came of it."""

    __tablename__ = "interview_invitations"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    invited_on: Mapped[dt.date]
    invited_how: Mapped[Line]
    held_on: Mapped[dt.date]
    held_time: Mapped[Code]
    place: Mapped[Line]
    about: Mapped[Passage]
    companion_offered: Mapped[bool]
    adjustments: Mapped[Passage]
    recording: Mapped[Code]
    state: Mapped[Code]
    answered_on: Mapped[dt.date | None]
    answer: Mapped[Passage]


class InterviewDetail(Row, Base):
    """What belongs to an interview beside its words: companion, adjustments, recording."""

    __tablename__ = "interview_details"
    __table_args__ = (UniqueConstraint("statement_id"),)

    statement_id: Mapped[Id] = mapped_column(ForeignKey("statements.id"))
    invitation_id: Mapped[str | None] = mapped_column(ForeignKey("interview_invitations.id"))
    companion: Mapped[Line]
    adjustments: Mapped[Passage]
    recording: Mapped[Code]


class StatementVersion(Row, Base):
    """A version of a statement that a newer one replaced, kept to the letter."""

    __tablename__ = "statement_versions"
    __table_args__ = (UniqueConstraint("statement_id", "number"),)

    statement_id: Mapped[Id] = mapped_column(ForeignKey("statements.id"))
    number: Mapped[int]
    text: Mapped[LongText]
    written_on: Mapped[dt.date]
    replaced_on: Mapped[dt.date]
    reason: Mapped[Passage]


class StatementStep(Row, Base):
    """What was done about a signature: sent, signed, declined, not returned."""

    __tablename__ = "statement_steps"
    __table_args__ = (Index(None, "statement_id"),)

    statement_id: Mapped[Id] = mapped_column(ForeignKey("statements.id"))
    kind: Mapped[Code]
    on: Mapped[dt.date]
    how: Mapped[Line]
    reply_by: Mapped[dt.date | None]
    reason: Mapped[Passage]


class ResponseRequest(Row, Base):
    """What the employee wants seen or heard: a document, a witness, a question; and the answer."""

    __tablename__ = "response_requests"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    kind: Mapped[Code]
    what: Mapped[Passage]
    why: Mapped[Passage]
    asked_on: Mapped[dt.date]
    answer: Mapped[Code]
    answer_reason: Mapped[Passage]
    answered_by: Mapped[Line]
    answered_on: Mapped[dt.date | None]


class Conclusion(Row, Base):
    """A finding as it stood when a report was signed; later findings leave it alone."""

    __tablename__ = "report_conclusions"
    __table_args__ = (UniqueConstraint("investigation_id", "number"),)

    investigation_id: Mapped[Id] = mapped_column(ForeignKey("investigations.id"))
    allegation_id: Mapped[Id] = mapped_column(ForeignKey("allegations.id"))
    number: Mapped[int]
    heading: Mapped[Line]
    finding: Mapped[Code]
    reason: Mapped[Passage]


class SharedPaper(Row, Base):
    """What of the investigation was given to somebody, how, what was held back, and why."""

    __tablename__ = "shared_papers"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[Id] = mapped_column(ForeignKey("people.id"))
    what: Mapped[Passage]
    on: Mapped[dt.date]
    how: Mapped[Line]
    withheld: Mapped[Passage]
    reason: Mapped[Passage]
