"""What a machine read in exhibits, and where the search index stands."""

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Digest, Id, Line, LongText, Passage, Row


class ExhibitWordBoxes(Row, Base):
    """Where each word of a text read by machine lies.

    JSON: a list of [word, x0, y0, x1, y1] in fractions of the page from its top left.
    """

    __tablename__ = "exhibit_word_boxes"

    text_id: Mapped[Id] = mapped_column(ForeignKey("exhibit_texts.id"), unique=True)
    boxes: Mapped[LongText]


class MachineReading(Row, Base):
    """How far the pages of an exhibit were read.

    `outcome` is '' while some are left, then 'read'; 'failed' with the sentence in `note`, after
    which a person may have it read again; 'part_missing' where nothing that reads is installed.
    """

    __tablename__ = "machine_readings"

    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"), unique=True)
    pages: Mapped[int]
    pages_read: Mapped[int]
    outcome: Mapped[Code]
    engine: Mapped[Line]
    note: Mapped[Passage]


class SearchEntry(Base):
    """Which row a number of the search index stands for; made again at any time."""

    __tablename__ = "search_entries"
    __table_args__ = (Index(None, "source", "row_id"), {"info": {"audited": False}})

    no: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[Code]
    source: Mapped[Code]
    row_id: Mapped[Id]
    about_id: Mapped[Id]
    case_id: Mapped[Id | None] = mapped_column(ForeignKey("cases.id"))
    on: Mapped[dt.date]


class SearchState(Base):
    """How far an older store's rows have been taken into the index, and by which rules."""

    __tablename__ = "search_state"
    __table_args__ = ({"info": {"audited": False}},)

    id: Mapped[int] = mapped_column(primary_key=True)
    rules: Mapped[Digest]
    after_id: Mapped[Id]
    is_done: Mapped[bool]
