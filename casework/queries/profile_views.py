"""Looks at open profiles that were recorded for a case."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.queries.filling import filled
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit, ProfileView


@dataclass(frozen=True)
class ViewRow:
    """One look; `exhibit` is 'EX-3', or ''."""

    profile: str
    platform: str
    viewed_by: str
    viewed_on: dt.date
    viewed_time: str
    reason: str
    seen: str
    agreed_by: str
    exhibit: str


def views(desk: Desk, case: Case) -> tuple[ViewRow, ...]:
    """Oldest first."""
    wanted = (
        select(ProfileView, Exhibit.number)
        .outerjoin(Exhibit, Exhibit.id == ProfileView.exhibit_id)
        .where(ProfileView.case_id == case.id)
        .order_by(ProfileView.viewed_on, ProfileView.id)
    )
    return tuple(
        filled(ViewRow, one, exhibit=f"EX-{number}" if number else "")
        for one, number in desk.session.execute(wanted)
    )
