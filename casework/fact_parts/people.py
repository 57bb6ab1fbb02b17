"""Facts about the people of a case: respondent, parts, parties, and the triage answers."""

from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.case_people import PartHolder, PartyFacts, Registered, Respondent
from casework.domain.facts.inquiry import ScreenAnswer
from casework.fact_parts.changes import voided
from casework.store.tables.cases import Case, CasePerson, IncidentParty, Screen
from casework.store.tables.people import Employment, Person, Registration


def respondent(desk: Desk, case: Case) -> Respondent | None:
    """The person the case is about, with work and registrations; None while not known."""
    if case.respondent_id is None:
        return None
    person = desk.row(Person, case.respondent_id, thing="person")
    registered = desk.session.execute(
        select(Registration.body, Registration.number)
        .where(Registration.person_id == person.id)
        .order_by(Registration.body)
    ).all()
    registrations = tuple(Registered(body, number) for body, number in registered)
    work = desk.session.scalars(select(Employment).where(Employment.person_id == person.id)).first()
    if work is None:
        return Respondent(person.id, person.name, registrations=registrations)
    return Respondent(
        person.id,
        person.name,
        work.post,
        work.service,
        work.workplace,
        work.workforce,
        work.regulated_role,
        work.is_care_service,
        work.is_educational_establishment,
        registrations,
        work.person_kind,
    )


@dataclass(frozen=True)
class Parts:
    """Who holds a part now, and who held one before."""

    now: tuple[PartHolder, ...]
    before: tuple[PartHolder, ...]


def all_parts(desk: Desk, case: Case) -> Parts:
    """Who holds or held a part, the latest of each part first."""
    rows = desk.session.execute(
        select(CasePerson, Person.name)
        .join(Person, Person.id == CasePerson.person_id)
        .where(CasePerson.case_id == case.id)
        .order_by(CasePerson.since.desc(), CasePerson.id.desc())
    ).all()
    held = [
        (
            row.until is None,
            PartHolder(row.person_id, name, row.part, row.may_dismiss, row.authority),
        )
        for row, name in rows
    ]
    return Parts(
        tuple(one for is_now, one in held if is_now),
        tuple(one for is_now, one in held if not is_now),
    )


def parts(desk: Desk, case: Case) -> tuple[PartHolder, ...]:
    """Who holds a part now, the latest of each part first."""
    return all_parts(desk, case).now


def parties(desk: Desk, case: Case) -> tuple[PartyFacts, ...]:
    """Whom the incident touches."""
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
        PartyFacts(row.person_id, name, row.part, row.told_on is not None, protected or name)
        for row, name, protected in rows
    )


def screens(desk: Desk, case: Case) -> tuple[ScreenAnswer, ...]:
    """The triage questions that were answered."""
    rows = desk.session.scalars(select(Screen).where(Screen.case_id == case.id))
    return tuple(ScreenAnswer(one.kind, one.answer, one.ask_again_on) for one in rows)
