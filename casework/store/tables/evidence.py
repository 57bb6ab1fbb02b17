"""Exhibits and what happened to them. The bytes lie in the vault; only the register is here."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import (
    AddedCode,
    AddedDigest,
    AddedLine,
    AddedPassage,
    Base,
    Code,
    Digest,
    Id,
    Line,
    Passage,
    Row,
)


class Exhibit(Row, Base):
    """One sealed original with the facts of its capture. Its number never changes."""

    __tablename__ = "exhibits"
    __table_args__ = (UniqueConstraint("case_id", "number"), Index(None, "sha256"))

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    title: Mapped[Line]
    blob_id: Mapped[Code]
    sha256: Mapped[Digest]
    size: Mapped[int]
    kind: Mapped[Code]
    kind_label: Mapped[Line]
    is_picture: Mapped[bool]
    width: Mapped[int]
    height: Mapped[int]
    original_name: Mapped[Line]
    source_kind: Mapped[Code]
    obtained_by: Mapped[Line]
    obtained_on: Mapped[dt.date]
    obtained_time: Mapped[Code]
    obtained_how: Mapped[Passage]
    lawful_route: Mapped[Code]
    url: Mapped[Passage]
    platform: Mapped[Line]
    account_handle: Mapped[Line]
    account_name: Mapped[Line]
    posted_on: Mapped[dt.date | None]
    posted_time: Mapped[Code]
    posted_precision: Mapped[Code]
    captured_on: Mapped[dt.date | None]
    captured_time: Mapped[Code]
    capture_method: Mapped[Code]
    visibility: Mapped[Code]
    device: Mapped[Line]
    attribution: Mapped[Passage]
    contains: Mapped[Line]
    is_sensitive: Mapped[bool]
    sealed_at: Mapped[dt.datetime]
    verified_at: Mapped[dt.datetime]
    damage: Mapped[Passage]
    notes: Mapped[Passage]
    picture_hash: Mapped[AddedDigest]
    """How the picture looks, for finding those that look alike; empty for what is no picture."""
    content_kind: Mapped[AddedCode]
    posted_zone: Mapped[AddedCode]
    captured_by: Mapped[AddedLine]
    supplied_by: Mapped[AddedLine]
    seen_on: Mapped[dt.date | None]
    seen_time: Mapped[AddedCode]


class ProfileView(Row, Base):
    """Somebody looked at an open profile for the case: what, when, why, what was seen."""

    __tablename__ = "profile_views"
    __table_args__ = (Index(None, "case_id"),)

    case_id: Mapped[Id] = mapped_column(ForeignKey("cases.id"))
    profile: Mapped[Passage]
    platform: Mapped[Line]
    viewed_by: Mapped[Line]
    viewed_on: Mapped[dt.date]
    viewed_time: Mapped[Code]
    reason: Mapped[Passage]
    seen: Mapped[Passage]
    agreed_by: Mapped[Line]
    exhibit_id: Mapped[Id | None] = mapped_column(ForeignKey("exhibits.id"))


class CustodyEvent(Row, Base):
    """One thing that happened to an exhibit; lines are only ever added.

    `by` did it. What was told of a day of its own has `happened_on`; `to_whom` and `reason` say who
    was given it, and why.
    """

    __tablename__ = "custody_events"
    __table_args__ = (Index(None, "exhibit_id"),)

    exhibit_id: Mapped[Id] = mapped_column(ForeignKey("exhibits.id"))
    at: Mapped[dt.datetime]
    kind: Mapped[Code]
    by: Mapped[Line]
    note: Mapped[Passage]
    happened_on: Mapped[dt.date | None]
    to_whom: Mapped[AddedLine]
    reason: Mapped[AddedPassage]
