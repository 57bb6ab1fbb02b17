"""People: recording somebody, their work, their registrations, and their part in a case."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.guards.triage import may_hold
from casework.domain.ids import CaseId, PersonId
from casework.domain.roles import Role
from casework.domain.search_text import fold
from casework.domain.vocabulary import PARTS
from casework.facts import facts_of
from casework.services.duty_keeping import keep_duties
from casework.services.entries import PersonEntry, RegistrationEntry
from casework.services.indexing import index_case
from casework.services.steps_taken import take, tell_story
from casework.store.tables.cases import Case, CasePerson
from casework.store.tables.people import Employment, Person, Registration


@act(Role.CASEWORKER)
def record_person(desk: Desk, *, entry: PersonEntry) -> PersonId:
    """Keep somebody, with their work and registrations where these are given."""
    return PersonId(keep_person(desk, entry).id)


@act(Role.CASEWORKER)
def verify_registration(
    desk: Desk, person: PersonId, *, body: str, number: str, on: dt.date
) -> None:
    """Record that a registration was checked with its body on a day."""
    desk.row(Person, person, thing="person")
    _keep_registration(desk, person, RegistrationEntry(body, number, on))


@act(Role.CASEWORKER)
def change_work(desk: Desk, case: CaseId, *, entry: PersonEntry, on: dt.date) -> None:
    """Put right what is recorded of the respondent's work; duties read it from now on."""
    row = desk.case(case)
    desk.about(row)
    if row.respondent_id is None:
        return
    _keep_work(desk, row.respondent_id, replace(entry, person=None))
    person = desk.row(Person, row.respondent_id, thing="person")
    for one in entry.registrations:
        _keep_registration(desk, person.id, one)
    describe(desk, row)
    keep_duties(desk, row)
    tell_story(desk, row, "change_work", f"The record of {person.name}'s work was changed.", on)


@act(Role.CASEWORKER)
def name_part(
    desk: Desk,
    case: CaseId,
    *,
    person: PersonEntry,
    part: str,
    on: dt.date,
    may_dismiss: bool = False,
    note: str = "",
) -> PersonId:
    """Give somebody a part in the case; a new investigator or chair follows the one before."""
    entries.choice(part, PARTS, "part", "the part")
    holder = keep_person(desk, person)
    holding = may_hold(facts_of(desk, desk.case(case)), holder.id, holder.name, part)
    row, _ = take(desk, case, "name_part", on, holding)
    if part in ("investigator", "chair", "appeal_chair"):
        _end_part(desk, row, part, on)
    desk.add(
        CasePerson(
            case_id=row.id,
            person_id=holder.id,
            part=part,
            may_dismiss=may_dismiss,
            note=entries.passage(note, "note", "the note"),
            since=on,
            until=None,
        )
    )
    tell_story(desk, row, "name_part", f"{holder.name} was named {PARTS[part].lower()}.", on)
    return PersonId(holder.id)


@act(Role.CASEWORKER)
def end_part(desk: Desk, case: CaseId, *, person: PersonId, part: str, on: dt.date) -> None:
    """Record that somebody no longer holds a part."""
    row = desk.case(case)
    desk.about(row)
    holder = desk.row(Person, person, thing="person")
    for one in _holders(desk, row, part):
        if one.person_id == person:
            one.until = on
    shown = PARTS[entries.choice(part, PARTS, "part", "the part")].lower()
    tell_story(desk, row, "end_part", f"{holder.name} is no longer {shown}.", on)


def keep_person(desk: Desk, entry: PersonEntry) -> Person:
    """The person an entry names, or a new one; two of the same name are two people."""
    if entry.person is not None:
        return desk.row(Person, entry.person, thing="person")
    name = entries.line(entry.name, "name", "the person's name", required=True)
    person = desk.add(
        Person(
            name=name,
            folded=fold(name)[:300],
            is_child=entry.is_child,
            protected_as=entries.line(entry.protected_as, "protected_as", "the protected name"),
            contact=entries.line(entry.contact, "contact", "the contact details"),
        )
    )
    if entry.post or entry.workplace or entry.registrations:
        _keep_work(desk, person.id, entry)
    for one in entry.registrations:
        _keep_registration(desk, person.id, one)
    return person


def describe(desk: Desk, case: Case) -> None:
    """Keep the case list's name and role line in step with the people, and the search index."""
    person = desk.session.get(Person, case.respondent_id) if case.respondent_id else None
    work = desk.session.scalars(
        select(Employment).where(Employment.person_id == case.respondent_id)
    ).first()
    case.shown_as = person.name if person else "Not known yet"
    place = (work.workplace or work.service) if work else ""
    case.role_line = " · ".join(part for part in (work.post if work else "", place) if part)
    desk.session.flush()
    index_case(desk, case)


def _end_part(desk: Desk, case: Case, part: str, on: dt.date) -> None:
    for one in _holders(desk, case, part):
        one.until = on


def _holders(desk: Desk, case: Case, part: str) -> list[CasePerson]:
    wanted = select(CasePerson).where(
        CasePerson.case_id == case.id, CasePerson.part == part, CasePerson.until.is_(None)
    )
    return list(desk.session.scalars(wanted))


def _keep_work(desk: Desk, person_id: str, entry: PersonEntry) -> None:
    entries.choice(entry.workforce, choices.WORKFORCES, "workforce", "the workforce")
    entries.choice(entry.regulated_role, choices.REGULATED_ROLES, "regulated_role", "the role")
    work = desk.session.scalars(select(Employment).where(Employment.person_id == person_id)).first()
    if work is None:
        work = Employment(person_id=person_id)
    work.post = entries.line(entry.post, "post", "the post")
    work.service = entries.line(entry.service, "service", "the service")
    work.workplace = entries.line(entry.workplace, "workplace", "the workplace")
    work.workforce = entry.workforce
    work.regulated_role = entry.regulated_role
    work.is_care_service = entry.is_care_service
    work.is_educational_establishment = entry.is_educational_establishment
    work.started_on = entry.started_on
    work.manager = entries.line(entry.manager, "manager", "the manager's name")
    desk.add(work)


def _keep_registration(desk: Desk, person_id: str, entry: RegistrationEntry) -> None:
    found = desk.session.scalars(
        select(Registration).where(
            Registration.person_id == person_id, Registration.body == entry.body
        )
    ).first()
    row = found or Registration(person_id=person_id, body=entry.body)
    row.number = entries.line(entry.number, "number", "the registration number")
    row.verified_on = entry.verified_on
    desk.add(row)
