"""The council's settings, the people who may use the store, and what may be chosen on forms."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.case_people import Registered
from casework.domain.roles import EVERYBODY, READS_CASES
from casework.domain.search_text import LONGEST_QUERY, fold
from casework.fact_parts.policies import policy
from casework.fact_parts.sight import visible_people
from casework.facts import pack_of
from casework.store.tables.organisation import ClosedDay, User
from casework.store.tables.people import Employment, Person, Registration

SUGGESTIONS = 12


@dataclass(frozen=True)
class UserRow:
    """Somebody who may open the store, or could."""

    id: str
    login: str
    name: str
    role: str
    is_active: bool
    must_change_password: bool


@dataclass(frozen=True)
class SettingsPage:
    """The council and its choices. `closed_days` are id, day, name."""

    name: str
    nation: str
    reference_prefix: str
    pack_title: str
    is_sample: bool
    rules_approved_by: str
    rules_approved_on: dt.date | None
    backup_folder: str
    last_backup_at: dt.datetime | None
    closed_days: tuple[tuple[str, dt.date, str], ...]
    users: tuple[UserRow, ...]
    version: int


@dataclass(frozen=True)
class ClauseChoice:
    """A rule that may be chosen for an allegation: its id, how it is cited, what it says."""

    clause_id: str
    citation: str
    paraphrase: str
    category: str
    force: str
    is_advice: bool


@dataclass(frozen=True)
class PersonChoice:
    """Somebody already in the store who may be meant."""

    person_id: str
    name: str
    line: str
    registrations: tuple[Registered, ...]


@look(*EVERYBODY)
def settings(desk: Desk) -> SettingsPage:
    """The settings page."""
    organisation = desk.organisation
    pack = policy(desk, organisation.pack_code)
    closed = desk.session.scalars(select(ClosedDay).order_by(ClosedDay.on))
    return SettingsPage(
        name=organisation.name,
        nation=organisation.nation,
        reference_prefix=organisation.reference_prefix,
        pack_title=pack.title,
        is_sample=organisation.is_sample,
        rules_approved_by=organisation.rules_approved_by,
        rules_approved_on=organisation.rules_approved_on,
        backup_folder=organisation.backup_folder,
        last_backup_at=organisation.last_backup_at,
        closed_days=tuple((one.id, one.on, one.name) for one in closed),
        users=_users(desk),
        version=organisation.version,
    )


@look(*READS_CASES)
def citable(desk: Desk, case: str, conduct_from: dt.date) -> tuple[ClauseChoice, ...]:
    """Rules for an allegation: the case's pack, rules beside it, codes of that day."""
    pack = pack_of(desk, desk.case(case))
    chosen = [
        ClauseChoice(
            one.clause_id, one.citation, one.paraphrase, one.category, one.force.value,
            one.force.is_advice,
        )
        for one in pack.citable
    ]  # fmt: skip
    for body in desk.packs.bodies:
        code = body.code_on(conduct_from)
        for clause in code.clauses if code else ():
            cited = f"{body.short_name} {clause.ref}"
            chosen.append(
                ClauseChoice(cited, f"{code.title if code else ''}, {clause.ref}",
                             clause.paraphrase, "", "must", False)
            )  # fmt: skip
    return tuple(chosen)


@look(*READS_CASES)
def people_like(desk: Desk, typed: str) -> tuple[PersonChoice, ...]:
    """People whose name begins with, or holds, what was typed."""
    sought = fold(typed[:LONGEST_QUERY])[:LONGEST_QUERY].strip()
    if not sought:
        return ()
    wanted = (
        select(Person, Employment)
        .outerjoin(Employment, Employment.person_id == Person.id)
        .where(Person.folded.contains(sought, autoescape=True), Person.id.in_(visible_people(desk)))
        .order_by(Person.folded)
        .limit(SUGGESTIONS)
    )
    return tuple(_choice(desk, person, work) for person, work in desk.session.execute(wanted))


@look(*EVERYBODY)
def bodies(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Bodies to refer to: code and name."""
    return tuple((one.code, one.name) for one in desk.packs.bodies)


@dataclass(frozen=True)
class AskingBody:
    """A body that asks about whoever left, in its own words: code of the answer → its words."""

    code: str
    name: str
    short_name: str
    question: str
    answers: tuple[tuple[str, str], ...]


@look(*EVERYBODY)
def asking(desk: Desk) -> tuple[AskingBody, ...]:
    """The bodies that ask whether somebody who left would have been dismissed."""
    return tuple(
        AskingBody(
            one.code,
            one.name,
            one.short_name,
            one.leaving_question,
            tuple(one.leaving_answers.items()),
        )
        for one in desk.packs.bodies
        if one.leaving_answers
    )


def _choice(desk: Desk, person: Person, work: Employment | None) -> PersonChoice:
    rows = desk.session.execute(
        select(Registration.body, Registration.number).where(Registration.person_id == person.id)
    ).all()
    registered = tuple(Registered(body, number) for body, number in rows)
    place = (work.workplace or work.service) if work else ""
    line = ", ".join(part for part in (work.post if work else "", place) if part)
    return PersonChoice(person.id, person.name, line, registered)


def _users(desk: Desk) -> tuple[UserRow, ...]:
    rows = desk.session.scalars(select(User).order_by(User.name))
    return tuple(
        UserRow(one.id, one.login, one.name, one.role, one.is_active, one.must_change_password)
        for one in rows
    )
