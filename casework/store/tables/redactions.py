"""Redacted editions and their drafts; and, apart from the case, the key to its pseudonyms."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Digest, Id, Line, LongText, Passage, Row


class Redaction(Row, Base):
    """What is masked of one exhibit: a draft until `made_id` names the exhibit made from it.

    `marks` and `words` are JSON (`domain.redaction`). `number` counts the editions of an exhibit;
    the newest final one is printed. `checked` words were sought in it and not found; `read_by` is
    what read it by machine, empty where nothing that reads is installed.
    """

    __tablename__ = "redactions"
    __table_args__ = (
        UniqueConstraint("exhibit_id", "number"),
        Index(None, "case_id"),
        Index(None, "made_id"),
    )

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    number: Mapped[int]
    marks: Mapped[LongText]
    words: Mapped[LongText]
    made_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    made_on: Mapped[dt.date | None]
    made_by: Mapped[Line]
    pages: Mapped[int]
    checked: Mapped[int]
    read_by: Mapped[Line]
    marks_sha256: Mapped[Digest]


class Pseudonym(Row, Base):
    """Who a pseudonym of a case stands for. In no paper, no search and no story of the case."""

    __tablename__ = "pseudonyms"
    __table_args__ = (UniqueConstraint("case_id", "label"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[Code]
    number: Mapped[int]
    label: Mapped[Line]
    stands_for: Mapped[Line]
    note: Mapped[Passage]


class KeyLook(Row, Base):
    """Somebody opened the key of a case, and why. Lines are only ever added."""

    __tablename__ = "key_looks"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    at: Mapped[dt.datetime]
    by: Mapped[Line]
    why: Mapped[Passage]
