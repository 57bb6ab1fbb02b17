"""Who held a part in a case, from when until when, with their post and what was noted."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.store.tables.cases import Case, CasePerson
from casework.store.tables.people import Employment, Person


@dataclass(frozen=True)
class PartRow:
    """One person's part; `until` is None while they hold it."""

    name: str
    part: str
    post: str
    service: str
    may_dismiss: bool
    authority: str
    note: str
    since: dt.date
    until: dt.date | None


def parts_held(desk: Desk, case: Case) -> tuple[PartRow, ...]:
    """Every part that was ever given, the first given first."""
    rows = desk.session.execute(
        select(CasePerson, Person.name, Employment.post, Employment.service)
        .join(Person, Person.id == CasePerson.person_id)
        .outerjoin(Employment, Employment.person_id == Person.id)
        .where(CasePerson.case_id == case.id)
        .order_by(CasePerson.since, CasePerson.id)
    ).all()
    return tuple(
        PartRow(
            name,
            one.part,
            post or "",
            service or "",
            one.may_dismiss,
            one.authority,
            one.note,
            one.since,
            one.until,
        )
        for one, name, post, service in rows
    )
