"""What was read in a sealed file: that it was read, facts it gives of itself, and its text."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Id, Line, LongText, Passage, Row


class ExhibitReading(Row, Base):
    """An exhibit was read. `outcome` is the sentence why it could not be; empty where it was.

    `members` counts what it holds that can be taken out; `is_cut`: it has more text than is kept.
    """

    __tablename__ = "exhibit_readings"
    __table_args__ = (UniqueConstraint("exhibit_id"),)

    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    outcome: Mapped[Passage]
    members: Mapped[int]
    is_cut: Mapped[bool]


class ExhibitFact(Row, Base):
    """One fact that a file gives of itself, or one warning about it (`kind`), in its order."""

    __tablename__ = "exhibit_facts"
    __table_args__ = (Index(None, "exhibit_id"),)

    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    position: Mapped[int]
    kind: Mapped[Code]
    name: Mapped[Line]
    value: Mapped[Passage]


class ExhibitText(Row, Base):
    """Text of an exhibit, for searching and reading. `page` is 0 where a file has no pages.

    `source` is text layer (a PDF's own), extracted (from the file) or machine-read (may be wrong).
    """

    __tablename__ = "exhibit_texts"
    __table_args__ = (Index(None, "exhibit_id"),)

    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    source: Mapped[Code]
    page: Mapped[int]
    text: Mapped[LongText]
