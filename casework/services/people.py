"""People: recording somebody, their work, their registrations, and their part in a case."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.case_facts import CaseFacts
from casework.domain.errors import BadEntry, NotFound, Refused
from casework.domain.guards.triage import may_hold
from casework.domain.ids import CaseId, PersonId
from casework.domain.phrases import in_sentence
from casework.domain.refusal import unmet
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.refusals import triage as process
from casework.domain.roles import Role
from casework.domain.search_text import fold
from casework.domain.vocabulary import PARTS
from casework.fact_parts.sight import visible_person
from casework.facts import facts_of
from casework.services.duty_keeping import keep_duties
from casework.services.entries import PersonEntry, RegistrationEntry
from casework.services.indexing import index_case
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case, CasePerson
from casework.store.tables.people import Employment, Person, Registration

ONE_PERSON = ("investigator", "chair", "appeal_chair")


@act(Role.CASEWORKER)
def record_person(desk: Desk, *, entry: PersonEntry) -> PersonId:
    """Keep somebody, with their work and registrations where these are given."""
    return PersonId(keep_person(desk, entry).id)


@act(Role.CASEWORKER)
def verify_registration(
    desk: Desk, person: PersonId, *, body: str, number: str, on: dt.date
) -> None:
    """Record that a registration was checked with its body on a day."""
    entries.past(on, desk.today, "on", "The day of the check")
    found = visible_person(desk, person)
    _keep_registration(desk, found.id, RegistrationEntry(body, number, on))


@act(Role.CASEWORKER)
def change_work(desk: Desk, case: CaseId, *, entry: PersonEntry, on: dt.date) -> None:
    """Put right what is recorded of the respondent's work; duties read it from now on."""
    row = beside(desk, case, on)
    if row.respondent_id is None:
        raise Refused([unmet(process.RESPONDENT_UNKNOWN)])
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
    _not_twice(desk, row, holder, part, may_dismiss=may_dismiss)
    said = entries.passage(note, "note", "the note")
    _hold(desk, row, holder, part, on, may_dismiss=may_dismiss, note=said)
    tell_story(desk, row, "name_part", f"{holder.name} was named {in_sentence(PARTS[part])}.", on)
    return PersonId(holder.id)


@act(Role.CASEWORKER)
def end_part(desk: Desk, case: CaseId, *, person: PersonId, part: str, on: dt.date) -> None:
    """Record that somebody no longer holds a part."""
    shown = in_sentence(PARTS[entries.choice(part, PARTS, "part", "the part")])
    row = beside(desk, case, on)
    held = [one for one in _holders(desk, row, part) if one.person_id == person]
    if not held:
        raise NotFound(rights.NOT_FOUND, thing=shown)
    for one in held:
        one.until = on
    holder = desk.row(Person, person, thing="person")
    tell_story(desk, row, "end_part", f"{holder.name} is no longer {shown}.", on)


def give_part(
    desk: Desk, case: Case, facts: CaseFacts, person: Person, part: str, on: dt.date
) -> None:
    """Give somebody a part, unless they hold it already."""
    holder = facts.holder(part)
    if holder is None or holder.person_id != person.id:
        _hold(desk, case, person, part, on)


def keep_person(desk: Desk, entry: PersonEntry) -> Person:
    """The person an entry names, or a new one; two of the same name are two people."""
    if entry.person is not None:
        return visible_person(desk, entry.person)
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
    if _has_work(entry):
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
    role = " · ".join(part for part in (work.post if work else "", place) if part)
    case.role_line = role if len(role) <= entries.LINE else f"{role[: entries.LINE - 1]}…"
    desk.session.flush()
    index_case(desk, case)


def _has_work(entry: PersonEntry) -> bool:
    """Whether anything was said of the person's work."""
    unsaid = PersonEntry(
        name=entry.name,
        is_child=entry.is_child,
        protected_as=entry.protected_as,
        contact=entry.contact,
    )
    return entry != unsaid


def _not_twice(desk: Desk, case: Case, person: Person, part: str, *, may_dismiss: bool) -> None:
    for one in _holders(desk, case, part):
        if one.person_id == person.id and one.may_dismiss is may_dismiss:
            what = f"{person.name}, {in_sentence(PARTS[part])},"
            raise BadEntry(refusals.ALREADY_RECORDED, where="person", what=what)


def _hold(
    desk: Desk,
    case: Case,
    person: Person,
    part: str,
    on: dt.date,
    *,
    may_dismiss: bool = False,
    note: str = "",
) -> None:
    """Somebody holds a part from a day; of parts that one person has, the one before ends it."""
    for one in _holders(desk, case, part) if part in ONE_PERSON else ():
        one.until = on
    desk.add(
        CasePerson(
            case_id=case.id,
            person_id=person.id,
            part=part,
            may_dismiss=may_dismiss,
            note=note,
            since=on,
            until=None,
        )
    )


def _holders(desk: Desk, case: Case, part: str) -> list[CasePerson]:
    wanted = select(CasePerson).where(
        CasePerson.case_id == case.id, CasePerson.part == part, CasePerson.until.is_(None)
    )
    return list(desk.session.scalars(wanted))


def _keep_work(desk: Desk, person_id: str, entry: PersonEntry) -> None:
    entries.choice(entry.person_kind, choices.PERSON_KINDS, "person_kind", "what they are")
    entries.choice(entry.workforce, choices.WORKFORCES, "workforce", "the workforce")
    entries.choice(entry.regulated_role, choices.REGULATED_ROLES, "regulated_role", "the role")
    work = desk.session.scalars(select(Employment).where(Employment.person_id == person_id)).first()
    if work is None:
        work = Employment(person_id=person_id)
    work.post = entries.line(entry.post, "post", "the post")
    work.service = entries.line(entry.service, "service", "the service")
    work.workplace = entries.line(entry.workplace, "workplace", "the workplace")
    work.person_kind = entry.person_kind
    work.workforce = entry.workforce
    work.regulated_role = entry.regulated_role
    work.is_care_service = entry.is_care_service
    work.is_educational_establishment = entry.is_educational_establishment
    work.started_on = entry.started_on
    work.manager = entries.line(entry.manager, "manager", "the manager's name")
    desk.add(work)


def _keep_registration(desk: Desk, person_id: str, entry: RegistrationEntry) -> None:
    registers = [one.code for one in desk.packs.bodies if one.is_register]
    body = entries.choice(entry.body.strip().lower(), registers, "body", "the professional body")
    found = desk.session.scalars(
        select(Registration).where(Registration.person_id == person_id, Registration.body == body)
    ).first()
    row = found or Registration(person_id=person_id, body=body)
    row.number = entries.line(entry.number, "number", "the registration number")
    row.verified_on = entry.verified_on
    desk.add(row)
