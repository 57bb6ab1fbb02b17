"""The report part: what was reported, who is touched by it, the triage questions."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.choices import CHANNELS
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import PARTY_PARTS
from casework.fact_parts.changes import voided
from casework.queries.triage_page import QuestionRow, questions
from casework.store.tables.cases import Case, Incident, IncidentParty
from casework.store.tables.people import Person


@dataclass(frozen=True)
class PartyRow:
    """Somebody the incident touches, and what they were told."""

    person_id: str
    name: str
    shown_as: str
    """The name for papers: the protected one where there is one."""
    part: str
    told_on: dt.date | None
    told_what: str


@dataclass(frozen=True)
class ReportPage:
    """What was reported, who is touched by it, and the triage questions."""

    discovered_on: dt.date
    reported_on: dt.date
    channel: str
    is_anonymous: bool
    platform: str
    summary: str
    parties: tuple[PartyRow, ...]
    screens: tuple[QuestionRow, ...]
    linked: tuple[tuple[str, str, str], ...]
    """Other cases of the incident the person may see: id, reference, name."""


@look(*READS_CASES)
def report(desk: Desk, case: str) -> ReportPage:
    """The report part."""
    row = desk.case(case)
    incident = desk.row(Incident, row.incident_id, thing="incident")
    return ReportPage(
        discovered_on=incident.discovered_on,
        reported_on=incident.reported_on,
        channel=CHANNELS.get(incident.channel, incident.channel),
        is_anonymous=incident.is_anonymous,
        platform=incident.platform,
        summary=incident.summary,
        parties=_parties(desk, row),
        screens=questions(desk, row),
        linked=_linked(desk, row),
    )


def _parties(desk: Desk, case: Case) -> tuple[PartyRow, ...]:
    rows = desk.session.execute(
        select(IncidentParty, Person.name, Person.protected_as)
        .join(Person, Person.id == IncidentParty.person_id)
        .where(
            IncidentParty.incident_id == case.incident_id,
            IncidentParty.id.not_in(voided("party")),
        )
        .order_by(IncidentParty.id)
    ).all()
    return tuple(
        PartyRow(
            one.person_id,
            name,
            protected or name,
            PARTY_PARTS.get(one.part, one.part),
            one.told_on,
            one.told_what,
        )
        for one, name, protected in rows
    )


def _linked(desk: Desk, case: Case) -> tuple[tuple[str, str, str], ...]:
    wanted = select(Case.id, Case.reference, Case.shown_as).where(
        Case.incident_id == case.incident_id,
        Case.id != case.id,
        *desk.sees(),
    )
    rows = desk.session.execute(wanted).all()
    return tuple((case_id, reference, name) for case_id, reference, name in rows)
