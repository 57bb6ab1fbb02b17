"""The person a case is about: their work and registrations, on which the duties to refer hang."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.choices import PERSON_KINDS, REGULATED_ROLES, WORKFORCES
from casework.domain.roles import READS_CASES
from casework.store.tables.people import Employment, Person, Registration


@dataclass(frozen=True)
class RegistrationRow:
    """One registration, and the day it was checked with its body."""

    body: str
    body_name: str
    number: str
    verified_on: dt.date | None


@dataclass(frozen=True)
class RespondentPage:
    """Codes as they are kept, for forms; words for people beside them."""

    person_id: str
    name: str
    post: str = ""
    service: str = ""
    workplace: str = ""
    person_kind: str = ""
    kind_words: str = ""
    workforce: str = ""
    workforce_words: str = ""
    regulated_role: str = ""
    regulated_words: str = ""
    is_care_service: bool = False
    is_educational_establishment: bool = False
    started_on: dt.date | None = None
    manager: str = ""
    registrations: tuple[RegistrationRow, ...] = ()


@look(*READS_CASES)
def respondent(desk: Desk, case: str) -> RespondentPage | None:
    """Who it is about; None while nobody knows."""
    row = desk.case(case)
    if row.respondent_id is None:
        return None
    person = desk.row(Person, row.respondent_id, thing="person")
    found = select(Employment).where(Employment.person_id == person.id)
    work = desk.session.scalars(found).first()
    registered = _registrations(desk, person.id)
    if work is None:
        return RespondentPage(person.id, person.name, registrations=registered)
    return RespondentPage(
        person_id=person.id,
        name=person.name,
        post=work.post,
        service=work.service,
        workplace=work.workplace,
        person_kind=work.person_kind,
        kind_words=PERSON_KINDS.get(work.person_kind, work.person_kind),
        workforce=work.workforce,
        workforce_words=WORKFORCES.get(work.workforce, work.workforce),
        regulated_role=work.regulated_role,
        regulated_words=REGULATED_ROLES.get(work.regulated_role, work.regulated_role),
        is_care_service=work.is_care_service,
        is_educational_establishment=work.is_educational_establishment,
        started_on=work.started_on,
        manager=work.manager,
        registrations=registered,
    )


def _registrations(desk: Desk, person_id: str) -> tuple[RegistrationRow, ...]:
    names = {one.code: one.name for one in desk.packs.bodies}
    wanted = select(Registration).where(Registration.person_id == person_id)
    return tuple(
        RegistrationRow(one.body, names.get(one.body, one.body), one.number, one.verified_on)
        for one in desk.session.scalars(wanted.order_by(Registration.id))
    )
