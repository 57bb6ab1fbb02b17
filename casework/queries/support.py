"""Support: each person who is looked after, what they were told, and when they hear next."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.path_choices import OFFERS
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import PARTY_PARTS
from casework.queries.filling import filled
from casework.store.tables.cases import Case, IncidentParty
from casework.store.tables.people import Person
from casework.store.tables.triage import SupportPlan, SupportUpdate


@dataclass(frozen=True)
class UpdateRow:
    """What somebody was told on a day."""

    told_on: dt.date
    told_by: str
    what: str


@dataclass(frozen=True)
class SupportRow:
    """One plan; it runs while `ended_on` is empty."""

    id: str
    person_id: str
    name: str
    shown_as: str
    part: str
    contact: str
    offered: tuple[str, ...]
    report_tool: str
    risk: str
    risk_met: str
    updated_by: str
    next_update_on: dt.date | None
    made_on: dt.date
    ended_on: dt.date | None
    end_reason: str
    updates: tuple[UpdateRow, ...]


@look(*READS_CASES)
def support(desk: Desk, case: str) -> tuple[SupportRow, ...]:
    """Every plan of a case, oldest first."""
    row = desk.case(case)
    found = desk.session.execute(
        select(SupportPlan, Person.name, Person.protected_as)
        .join(Person, Person.id == SupportPlan.person_id)
        .where(SupportPlan.case_id == row.id)
        .order_by(SupportPlan.id)
    ).all()
    parts = _parts(desk, row) if found else {}
    return tuple(
        filled(
            SupportRow,
            one,
            name=name,
            shown_as=protected or name,
            part=parts.get(one.person_id, "Respondent"),
            offered=tuple(OFFERS.get(each, each) for each in one.offered.split("\n") if each),
            updates=_updates(desk, one),
        )
        for one, name, protected in found
    )


def _parts(desk: Desk, case: Case) -> dict[str, str]:
    wanted = select(IncidentParty).where(IncidentParty.incident_id == case.incident_id)
    rows = desk.session.scalars(wanted.order_by(IncidentParty.id.desc()))
    return {one.person_id: PARTY_PARTS.get(one.part, one.part) for one in rows}


def _updates(desk: Desk, plan: SupportPlan) -> tuple[UpdateRow, ...]:
    wanted = select(SupportUpdate).where(SupportUpdate.plan_id == plan.id)
    rows = desk.session.scalars(wanted.order_by(SupportUpdate.told_on, SupportUpdate.id))
    return tuple(filled(UpdateRow, one) for one in rows)
