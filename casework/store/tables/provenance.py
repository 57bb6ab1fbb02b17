"""What can be said of an exhibit: derived from which, like which, asked and answered, stamped."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Digest, Id, Line, LongText, Passage, Row


class ExhibitLink(Row, Base):
    """`exhibit_id` was made from `of_exhibit_id`, which was not changed by it.

    `how` is crop, rotate, annotate, redact, transcribe or part.
    """

    __tablename__ = "exhibit_links"
    __table_args__ = (
        UniqueConstraint("exhibit_id", "of_exhibit_id"),
        Index(None, "of_exhibit_id"),
    )

    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    of_exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    how: Mapped[Code]
    note: Mapped[Passage]


class ExhibitLikeness(Row, Base):
    """Two exhibits of one case that hold the same bytes or look alike: a question, then an answer.

    `exhibit_id` came later than `other_id`. `kind` is same or near; `distance` counts the bits in
    which the two pictures' hashes differ. `answer` is empty until somebody has looked.
    """

    __tablename__ = "exhibit_likenesses"
    __table_args__ = (UniqueConstraint("exhibit_id", "other_id"), Index(None, "other_id"))

    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    other_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    kind: Mapped[Code]
    distance: Mapped[int]
    answer: Mapped[Code]
    note: Mapped[Passage]
    answered_by: Mapped[Line]
    answered_on: Mapped[dt.date | None]


class ExhibitAnswer(Row, Base):
    """One answer to one question on an exhibit's checklist; the last of each question holds."""

    __tablename__ = "exhibit_answers"
    __table_args__ = (Index(None, "exhibit_id"),)

    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    question: Mapped[Code]
    answer: Mapped[Code]
    note: Mapped[Passage]
    answered_by: Mapped[Line]
    answered_on: Mapped[dt.date]


class EvidenceManifest(Row, Base):
    """A list of exhibits with their SHA-256 that was given to somebody. `content` is the list."""

    __tablename__ = "evidence_manifests"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    audience: Mapped[Code]
    to_whom: Mapped[Line]
    reason: Mapped[Passage]
    made_on: Mapped[dt.date]
    with_files: Mapped[bool]
    folder_name: Mapped[Line]
    content: Mapped[LongText]
    sha256: Mapped[Digest]


class TimeStamp(Row, Base):
    """A time stamp (RFC 3161) that was asked for, of an exhibit or of a manifest, and what came.

    `response` is empty until an answer is brought in; it is kept byte for byte.
    """

    __tablename__ = "time_stamps"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    manifest_id: Mapped[str | None] = mapped_column(ForeignKey("evidence_manifests.id"))
    number: Mapped[int]
    sha256: Mapped[Digest]
    nonce: Mapped[Code]
    request: Mapped[bytes] = mapped_column(LargeBinary)
    asked_on: Mapped[dt.date]
    response: Mapped[bytes | None] = mapped_column(LargeBinary)
    brought_on: Mapped[dt.date | None]
    stamped_at: Mapped[dt.datetime | None]
    authority: Mapped[Line]
    serial: Mapped[Line]
    policy: Mapped[Line]
    signature: Mapped[Code]
