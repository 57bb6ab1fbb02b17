"""Who a case is about that began with nobody named: named later, or never found out."""

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId, PersonId
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import changes
from casework.domain.refusals import entry as refusals
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.services.clock_keeping import stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.entries import PersonEntry
from casework.services.people import describe, keep_person
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.people import Person


@act(Role.CASEWORKER)
def name_respondent(desk: Desk, case: CaseId, *, person: PersonEntry, on: dt.date) -> PersonId:
    """Say who a case is about that began with 'not known yet'."""
    if desk.case(case).respondent_id is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="person", what="Who the case is about")
    found = keep_person(desk, person)
    row, _ = take(desk, case, "name_respondent", on, _twice(desk, desk.case(case), found))
    row.respondent_id = found.id
    describe(desk, row)
    keep_duties(desk, row)
    tell_story(desk, row, "name_respondent", f"{found.name} was named as respondent.", on)
    return PersonId(found.id)


def _twice(desk: Desk, case: Case, person: Person) -> Iterator[Unmet]:
    """Somebody who has a case of this incident already would have two."""
    wanted = select(Case.reference).where(
        Case.incident_id == case.incident_id, Case.respondent_id == person.id, *desk.sees()
    )
    for reference in desk.session.scalars(wanted):
        yield unmet(changes.SAME_PERSON_TWICE, name=person.name, reference=reference)


@act(Role.CASEWORKER)
def end_unidentified(desk: Desk, case: CaseId, *, tried: str, decided_by: str, on: dt.date) -> None:
    """End a case because it could not be found out who did it: what was tried, who decided."""
    done = entries.passage(tried, "tried", "what was tried", required=True, limit=ONLY_TOLD)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    row, _ = take(desk, case, "end_unidentified", on)
    move(desk, row, CaseState.NO_ACTION, on)
    stop_clock(desk, row, "TRIAGE", on)
    words = f"Nobody could be identified; {who} decided to end it. Tried: {done}"
    tell_story(desk, row, "end_unidentified", words, on)
