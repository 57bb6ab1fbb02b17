"""What every table shares: constraint names, lengths, moments in UTC, ids, who entered a row."""

import datetime as dt
import secrets
import time
import uuid
from typing import Annotated, Any, ClassVar

from sqlalchemy import CheckConstraint, MetaData, String, func
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

Id = Annotated[str, mapped_column(String(36))]
Code = Annotated[str, mapped_column(String(60), default="")]
Digest = Annotated[str, mapped_column(String(64), default="")]
Line = Annotated[str, mapped_column(String(300), default="")]
Passage = Annotated[str, mapped_column(String(20_000), default="")]
LongText = Annotated[str, mapped_column(String(4_000_000), default="")]
AddedCode = Annotated[str, mapped_column(String(60), default="", server_default="")]
AddedDigest = Annotated[str, mapped_column(String(64), default="", server_default="")]
AddedLine = Annotated[str, mapped_column(String(300), default="", server_default="")]
AddedPassage = Annotated[str, mapped_column(String(20_000), default="", server_default="")]
"""Columns added after the first layout: the rows of an older store get an empty text."""


def new_id() -> str:
    """A UUIDv7 (RFC 9562, 6.2 method 3): sorts by the moment it was made, to a quarter of a µs."""
    moment, rest = divmod(time.time_ns(), 1_000_000)
    random = ((rest << 12) // 1_000_000) << 62 | secrets.randbits(62)
    number = (
        (moment << 80) | (7 << 76) | ((random >> 62) << 64) | (2 << 62) | (random & (2**62 - 1))
    )
    return str(uuid.UUID(int=number))


class UtcMoment(TypeDecorator[dt.datetime]):
    """An aware moment, kept as fixed-width UTC text so that it sorts and compares everywhere."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment must know its time zone")
        return value.astimezone(dt.UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else dt.datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """The root of all tables. Text lengths are held by CHECK constraints: see `hold_lengths`."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {dt.datetime: UtcMoment()}


class Row:
    """Columns of every row a person enters: who, when, and the version a form was loaded at."""

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    entered_at: Mapped[dt.datetime]
    entered_by: Mapped[str] = mapped_column(String(36))
    version: Mapped[int]

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}


def hold_lengths(metadata: MetaData) -> MetaData:
    """`metadata` with a named CHECK constraint for the length of every text column.

    The migrations make these constraints and the database keeps them. The models do without at
    run time, where they would cost a third of the start; whoever drafts a migration or compares
    the models with a schema asks for them here. May be called again.
    """
    for table in metadata.tables.values():
        for column in table.columns:
            name = f"ck_{table.name}_{column.name}_length"
            known = {str(one.name) for one in table.constraints}
            if isinstance(column.type, String) and column.type.length and name not in known:
                rule = func.length(column) <= column.type.length
                table.append_constraint(CheckConstraint(rule, name=f"{column.name}_length"))
    return metadata
