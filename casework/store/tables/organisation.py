"""The council that owns the store, the people who may use it, its packs, drafts and numbers."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Code, Digest, Id, Line, LongText, Passage, Row


class Organisation(Row, Base):
    """One row: the council and its choices."""

    __tablename__ = "organisation"

    name: Mapped[Line]
    nation: Mapped[Code]
    reference_prefix: Mapped[Code]
    pack_code: Mapped[Code]
    is_sample: Mapped[bool]
    rules_approved_by: Mapped[Line]
    rules_approved_on: Mapped[dt.date | None]
    backup_folder: Mapped[Passage]
    last_backup_at: Mapped[dt.datetime | None]


class ClosedDay(Row, Base):
    """A day on which the council is closed: counts for its own clocks, never for statutory ones."""

    __tablename__ = "closed_days"
    __table_args__ = (UniqueConstraint("on"),)

    on: Mapped[dt.date]
    name: Mapped[Line]


class User(Row, Base):
    """Somebody who may open the store. `login` is what they type; the key slot bears their id."""

    __tablename__ = "users"
    __table_args__ = (UniqueConstraint("login"),)

    login: Mapped[Code]
    name: Mapped[Line]
    role: Mapped[Code]
    is_active: Mapped[bool]
    must_change_password: Mapped[bool]


class PackVersion(Row, Base):
    """The bytes of a policy pack in use: a new release never changes the rules of an old case."""

    __tablename__ = "pack_versions"
    __table_args__ = (UniqueConstraint("code", "sha256"),)

    code: Mapped[Code]
    title: Mapped[Line]
    sha256: Mapped[Digest]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    effective_from: Mapped[dt.date | None]
    effective_to: Mapped[dt.date | None]


class InstalledPolicy(Row, Base):
    """A version of a policy that the council wrote and installed, as its file stood."""

    __tablename__ = "installed_policies"
    __table_args__ = (UniqueConstraint("sha256"),)

    code: Mapped[Code]
    title: Mapped[Line]
    version_name: Mapped[Line]
    file_name: Mapped[Line]
    sha256: Mapped[Digest]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    effective_from: Mapped[dt.date]
    installed_on: Mapped[dt.date]


class PolicySignOff(Row, Base):
    """Somebody signed a version off, or declared that it was in force, and said why."""

    __tablename__ = "policy_sign_offs"
    __table_args__ = (Index(None, "sha256"),)

    sha256: Mapped[Digest]
    code: Mapped[Code]
    version_name: Mapped[Line]
    kind: Mapped[Code]
    by: Mapped[Line]
    reason: Mapped[Passage]
    on: Mapped[dt.date]


class ReferenceNumber(Base):
    """The last number given out in a year; references have no gaps and are never given twice."""

    __tablename__ = "reference_numbers"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]


class Draft(Base):
    """What somebody was typing: kept as they type, dropped when the act is done. Not audited."""

    __tablename__ = "drafts"
    __table_args__ = (
        UniqueConstraint("user_id", "form", "case_id"),
        {"info": {"audited": False}},
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    user_id: Mapped[Id] = mapped_column(ForeignKey("users.id"))
    form: Mapped[Code]
    case_id: Mapped[Id]
    answers: Mapped[LongText]
    saved_at: Mapped[dt.datetime]
