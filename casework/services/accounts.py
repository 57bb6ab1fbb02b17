"""Accounts that speak for the council: whose they are, who agreed to them, who may post."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.ids import BusinessAccountId
from casework.domain.refusals import entry as refusals
from casework.domain.roles import Role
from casework.domain.search_text import fold
from casework.store.tables.accounts import AccountEditor, BusinessAccount

MOST_EDITORS = 100


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def add_business_account(
    desk: Desk,
    *,
    name: str,
    platform: str,
    owner: str,
    on: dt.date,
    editors: str = "",
    agreed_by: str = "",
    agreed_on: dt.date | None = None,
    note: str = "",
) -> BusinessAccountId:
    """Enter an account that speaks for the council; `editors` has one name on each line.

    Source: domain-corrections §1.3 (Gloucestershire, line 99) and §1.7.
    """
    entries.past(on, desk.today, "on", "This day")
    if agreed_on is not None:
        entries.past(agreed_on, desk.today, "agreed_on", "The day it was agreed")
    names = _names(editors)
    made = BusinessAccount(
        name=entries.line(name, "name", "the name of the account", required=True),
        platform=entries.line(platform, "platform", "the platform", required=True),
        owner=entries.line(owner, "owner", "the service it belongs to", required=True),
        agreed_by=entries.line(agreed_by, "agreed_by", "who agreed"),
        agreed_on=agreed_on,
        note=entries.passage(note, "note", "the note"),
        closed_on=None,
        closed_reason="",
    )
    _not_twice(desk, made)
    desk.add(made)
    _let_post(desk, made, names, on)
    return BusinessAccountId(made.id)


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def change_editors(desk: Desk, *, account: BusinessAccountId, editors: str, on: dt.date) -> None:
    """Say who may post on an account from a day on, one name on each line; others no longer may."""
    entries.past(on, desk.today, "on", "This day")
    found, names = _open(desk, account), _names(editors)
    wanted = {fold(one) for one in names}
    posting = _posting(desk, found)
    for one in posting:
        if one.folded not in wanted:
            one.until = on
    known = {one.folded for one in posting}
    _let_post(desk, found, [one for one in names if fold(one) not in known], on)


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def close_business_account(
    desk: Desk, *, account: BusinessAccountId, reason: str, on: dt.date
) -> None:
    """Record that an account was closed or given up, and why; nobody may post on it any more."""
    entries.past(on, desk.today, "on", "This day")
    why = entries.passage(reason, "reason", "the reason", required=True)
    found = _open(desk, account)
    found.closed_on, found.closed_reason = on, why
    for one in _posting(desk, found):
        one.until = on


def _names(editors: str) -> list[str]:
    """One name a line, each once. Raises `BadEntry`."""
    said = entries.passage(editors, "editors", "who may post")
    lines = [one for one in (" ".join(line.split()) for line in said.splitlines()) if one]
    names = {fold(one): entries.line(one, "editors", "a name") for one in lines}
    if len(names) > MOST_EDITORS:
        what = f"at most {MOST_EDITORS} names"
        raise BadEntry(refusals.NOT_A_CHOICE, where="editors", what=what)
    return list(names.values())


def _let_post(desk: Desk, account: BusinessAccount, names: list[str], on: dt.date) -> None:
    for name in names:
        desk.add(
            AccountEditor(
                account_id=account.id, name=name, folded=fold(name)[:300], since=on, until=None
            )
        )


def _posting(desk: Desk, account: BusinessAccount) -> list[AccountEditor]:
    wanted = select(AccountEditor).where(
        AccountEditor.account_id == account.id, AccountEditor.until.is_(None)
    )
    return list(desk.session.scalars(wanted))


def _open(desk: Desk, account: str) -> BusinessAccount:
    found = desk.row(BusinessAccount, account, thing="account")
    if found.closed_on is not None:
        what = f"That ‘{found.name}’ was closed"
        raise BadEntry(refusals.ALREADY_RECORDED, where="account", what=what)
    return found


def _not_twice(desk: Desk, made: BusinessAccount) -> None:
    for one in desk.session.scalars(
        select(BusinessAccount).where(BusinessAccount.closed_on.is_(None))
    ):
        same = (fold(one.name), fold(one.platform)) == (fold(made.name), fold(made.platform))
        if same:
            raise BadEntry(refusals.ALREADY_RECORDED, where="name", what=f"‘{one.name}’")
