"""People: recording somebody, their work, their registrations, and their part in a case."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import NotFound, Refused
from casework.domain.guards.decision import not_heard_before
from casework.domain.guards.hearing_room import adviser_apart
from casework.domain.guards.triage import may_hold
from casework.domain.ids import CaseId, PersonId
from casework.domain.phrases import in_sentence
from casework.domain.refusal import unmet
from casework.domain.refusals import rights
from casework.domain.refusals import triage as process
from casework.domain.roles import Role
from casework.domain.search_text import fold
from casework.domain.vocabulary import DISMISSALS, PARTS, SANCTIONS, CaseState
from casework.fact_parts.sight import visible_person
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock
from casework.services.duty_keeping import keep_duties
from casework.services.entries import PersonEntry, RegistrationEntry
from casework.services.indexing import index_case
from casework.services.part_holding import NO_INVESTIGATOR, hold, holders, not_twice
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
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
    authority: str = "",
    note: str = "",
) -> PersonId:
    """Give somebody a part in the case; a new investigator or chair follows the one before.

    `authority` is the gravest outcome that a chair may give, by the policy's decision-makers.
    """
    entries.choice(part, PARTS, "part", "the part")
    entries.choice(authority, ("", *SANCTIONS), "authority", "an outcome")
    holder = keep_person(desk, person)
    facts = facts_of(desk, desk.case(case))
    holding = (
        *may_hold(facts, holder.id, holder.name, part),
        *adviser_apart(facts, holder.id, holder.name, part),
        *not_heard_before(facts, holder.id, holder.name, part),
    )
    row, _ = take(desk, case, "name_part", on, holding)
    dismisses = may_dismiss or authority in DISMISSALS
    not_twice(desk, row, holder, part, may_dismiss=dismisses, authority=authority)
    said = entries.passage(note, "note", "the note")
    hold(desk, row, holder, part, on, may_dismiss=dismisses, authority=authority, note=said)
    tell_story(desk, row, "name_part", f"{holder.name} was named {in_sentence(PARTS[part])}.", on)
    return PersonId(holder.id)


@act(Role.CASEWORKER)
def end_part(desk: Desk, case: CaseId, *, person: PersonId, part: str, on: dt.date) -> None:
    """Record that somebody no longer holds a part."""
    shown = in_sentence(PARTS[entries.choice(part, PARTS, "part", "the part")])
    row = beside(desk, case, on)
    held = [one for one in holders(desk, row, part) if one.person_id == person]
    if not held:
        raise NotFound(rights.NOT_FOUND, thing=shown)
    for one in held:
        one.until = on
    if part == "investigator" and row.state == CaseState.INVESTIGATION.value:
        start_clock(desk, row, NO_INVESTIGATOR, on)
    holder = desk.row(Person, person, thing="person")
    tell_story(desk, row, "end_part", f"{holder.name} is no longer {shown}.", on)


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
