"""Accounts that speak for the council, and who may post on each."""

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.tables.metadata import Base, Id, Line, Passage, Row


class BusinessAccount(Row, Base):
    """An account of a service: whose it is, and who agreed to it (usually Communications)."""

    __tablename__ = "business_accounts"

    name: Mapped[Line]
    platform: Mapped[Line]
    owner: Mapped[Line]
    agreed_by: Mapped[Line]
    agreed_on: Mapped[dt.date | None]
    note: Mapped[Passage]
    closed_on: Mapped[dt.date | None]
    closed_reason: Mapped[Passage]


class AccountEditor(Row, Base):
    """Somebody who may post on an account, from a day until another; `folded` is for finding."""

    __tablename__ = "account_editors"
    __table_args__ = (Index(None, "account_id"), Index(None, "folded"))

    account_id: Mapped[Id] = mapped_column(ForeignKey("business_accounts.id"))
    name: Mapped[Line]
    folded: Mapped[Line]
    since: Mapped[dt.date]
    until: Mapped[dt.date | None]
