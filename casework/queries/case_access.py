"""Who may see a case: by their role, because it was given to them, or not at all."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.roles import READS_CASES, SEES_ALL_CASES
from casework.store.tables.cases import Bar, CaseAccess
from casework.store.tables.organisation import User


@dataclass(frozen=True)
class SeerRow:
    """Somebody the case was given to, or whose role sees every case."""

    user_id: str
    name: str
    role: str
    was_given: bool


@dataclass(frozen=True)
class BarRow:
    """Somebody who may not see the case, whatever their role."""

    bar_id: str
    name: str
    reason: str
    on: dt.date


@dataclass(frozen=True)
class AccessPage:
    """Who sees the case, who is barred from it, and whether there is anybody else at all."""

    seers: tuple[SeerRow, ...]
    bars: tuple[BarRow, ...]
    others: int


@look(*READS_CASES)
def access(desk: Desk, case: str) -> AccessPage:
    """Who may see a case."""
    row = desk.case(case)
    users = list(desk.session.scalars(select(User).where(User.is_active).order_by(User.name)))
    given = set(
        desk.session.scalars(select(CaseAccess.user_id).where(CaseAccess.case_id == row.id))
    )
    bars = _bars(desk, row.id)
    barred = {user for user, _ in bars}
    all_see = {one.value for one in SEES_ALL_CASES}
    seers = tuple(
        SeerRow(one.id, one.name, one.role, one.id in given)
        for one in users
        if one.id not in barred and (one.role in all_see or one.id in given)
    )
    others = sum(one.id != desk.user.id for one in users)
    return AccessPage(seers, tuple(bar for _, bar in bars), others)


def _bars(desk: Desk, case_id: str) -> list[tuple[str, BarRow]]:
    found = desk.session.execute(
        select(Bar, User.name)
        .join(User, User.id == Bar.user_id)
        .where(Bar.case_id == case_id, Bar.lifted_on.is_(None))
        .order_by(Bar.id)
    ).all()
    return [(one.user_id, BarRow(one.id, name, one.reason, one.on)) for one, name in found]
