"""Letters: the council's letterhead, each letter with its parts, and the files of final ones."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Digest, Id, Line, LongText, Passage, Row


class Letterhead(Row, Base):
    """One row: what stands over and under every letter. The logo is a JPEG of our own making."""

    __tablename__ = "letterheads"

    department: Mapped[Line]
    address: Mapped[Passage]
    reply_contact: Mapped[Line]
    support: Mapped[Line]
    sender_name: Mapped[Line]
    sender_title: Mapped[Line]
    footer: Mapped[Line]
    logo: Mapped[bytes | None] = mapped_column(LargeBinary)


class Letter(Row, Base):
    """One letter. `merged` is what the case said when it was drawn up, `typed` what was added.

    `state` is draft, final, served or set_aside; a final letter is never changed.
    """

    __tablename__ = "letters"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    code: Mapped[Code]
    title: Mapped[Line]
    audience: Mapped[Code]
    state: Mapped[Code]
    recipient_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    recipient_name: Mapped[Line]
    template: Mapped[bytes] = mapped_column(LargeBinary)
    merged: Mapped[LongText]
    typed: Mapped[LongText]
    text: Mapped[LongText]
    written_on: Mapped[dt.date]
    finalised_on: Mapped[dt.date | None]
    served_on: Mapped[dt.date | None]
    served_how: Mapped[Code]
    received_on: Mapped[dt.date | None]
    proof: Mapped[Passage]
    about_id: Mapped[Id] = mapped_column(default="")
    replaces_id: Mapped[str | None] = mapped_column(ForeignKey("letters.id"))
    set_aside_on: Mapped[dt.date | None]
    set_aside_reason: Mapped[Passage]


class LetterPart(Row, Base):
    """The words of one part of a letter, one paragraph a line."""

    __tablename__ = "letter_parts"
    __table_args__ = (UniqueConstraint("letter_id", "part"),)

    letter_id: Mapped[Id] = mapped_column(ForeignKey("letters.id"))
    position: Mapped[int]
    part: Mapped[Code]
    heading: Mapped[Line]
    text: Mapped[Passage]


class LetterFile(Row, Base):
    """A final letter as it was made, byte for byte: the Word document or the PDF."""

    __tablename__ = "letter_files"
    __table_args__ = (UniqueConstraint("letter_id", "kind"), Index(None, "sha256"))

    letter_id: Mapped[Id] = mapped_column(ForeignKey("letters.id"))
    kind: Mapped[Code]
    file_name: Mapped[Line]
    sha256: Mapped[Digest]
    content: Mapped[bytes] = mapped_column(LargeBinary)
