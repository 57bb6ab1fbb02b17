"""The audit's own table: append-only, chained, one row an act."""

import datetime as dt

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Digest


class AuditRow(Base):
    """`summary` is canonical JSON: what was touched, as [table, id, digest of the row]."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "case_id"), {"info": {"audited": False}})

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[dt.datetime]
    entered_on: Mapped[dt.date]
    user_id: Mapped[Code]
    action: Mapped[Code]
    case_id: Mapped[Code]
    summary: Mapped[str] = mapped_column(Text)
    key_no: Mapped[int]
    previous: Mapped[Digest]
    hash: Mapped[Digest]
    mac: Mapped[Digest]
