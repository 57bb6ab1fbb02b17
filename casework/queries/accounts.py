"""Accounts that speak for the council, as they are shown."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.roles import EVERYBODY
from casework.store.tables.accounts import AccountEditor, BusinessAccount


@dataclass(frozen=True)
class AccountRow:
    """An account of a service, and who may post on it now."""

    id: str
    name: str
    platform: str
    owner: str
    agreed_by: str
    agreed_on: dt.date | None
    note: str
    closed_on: dt.date | None
    closed_reason: str
    editors: tuple[str, ...]


@look(*EVERYBODY)
def business_accounts(desk: Desk) -> tuple[AccountRow, ...]:
    """Every account, open ones first, by name."""
    found = desk.session.scalars(select(BusinessAccount))
    rows = [_row(desk, one) for one in found]
    return tuple(sorted(rows, key=lambda one: (one.closed_on is not None, one.name.lower())))


def _row(desk: Desk, one: BusinessAccount) -> AccountRow:
    wanted = select(AccountEditor.name).where(
        AccountEditor.account_id == one.id, AccountEditor.until.is_(None)
    )
    return AccountRow(
        id=one.id,
        name=one.name,
        platform=one.platform,
        owner=one.owner,
        agreed_by=one.agreed_by,
        agreed_on=one.agreed_on,
        note=one.note,
        closed_on=one.closed_on,
        closed_reason=one.closed_reason,
        editors=tuple(desk.session.scalars(wanted.order_by(AccountEditor.name))),
    )
