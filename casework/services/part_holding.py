"""Who holds a part in a case: giving one, ending one, never the same twice."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.case_facts import CaseFacts
from casework.domain.errors import BadEntry
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.vocabulary import PARTS
from casework.services.clock_keeping import stop_clock
from casework.store.tables.cases import Case, CasePerson
from casework.store.tables.people import Person

NO_INVESTIGATOR = "APPOINT_INVESTIGATOR"
"""The clock that runs while an investigation has nobody to make it."""
ONE_PERSON = ("investigator", "chair", "appeal_chair")


def give_part(
    desk: Desk, case: Case, facts: CaseFacts, person: Person, part: str, on: dt.date
) -> None:
    """Give somebody a part, unless they hold it already."""
    holder = facts.holder(part)
    if holder is None or holder.person_id != person.id:
        hold(desk, case, person, part, on)


def end_parts(desk: Desk, case: Case, part: str, on: dt.date) -> None:
    """Whoever holds a part holds it no longer."""
    for one in holders(desk, case, part):
        one.until = on


def not_twice(
    desk: Desk, case: Case, person: Person, part: str, *, may_dismiss: bool, authority: str
) -> None:
    for one in holders(desk, case, part):
        same = (one.person_id, one.may_dismiss, one.authority)
        if same == (person.id, may_dismiss, authority):
            what = f"{person.name}, {in_sentence(PARTS[part])},"
            raise BadEntry(refusals.ALREADY_RECORDED, where="person", what=what)


def hold(
    desk: Desk,
    case: Case,
    person: Person,
    part: str,
    on: dt.date,
    *,
    may_dismiss: bool = False,
    authority: str = "",
    note: str = "",
) -> None:
    """Somebody holds a part from a day; of parts that one person has, the one before ends it."""
    for one in holders(desk, case, part) if part in ONE_PERSON else ():
        one.until = on
    if part == "investigator":
        stop_clock(desk, case, NO_INVESTIGATOR, on)
    desk.add(
        CasePerson(
            case_id=case.id,
            person_id=person.id,
            part=part,
            may_dismiss=may_dismiss,
            authority=authority,
            note=note,
            since=on,
            until=None,
        )
    )


def holders(desk: Desk, case: Case, part: str) -> list[CasePerson]:
    wanted = select(CasePerson).where(
        CasePerson.case_id == case.id, CasePerson.part == part, CasePerson.until.is_(None)
    )
    return list(desk.session.scalars(wanted))
