"""Which people and exhibits somebody may see: those of the cases they see, and no others."""

from sqlalchemy import ColumnElement, CompoundSelect, Select, or_, select, union

from casework.desk import Desk
from casework.domain.errors import NotFound
from casework.domain.refusals import rights
from casework.domain.roles import SEES_ALL_CASES
from casework.store.tables.allegations import Investigation, Statement
from casework.store.tables.cases import Bar, Case, CasePerson, IncidentParty
from casework.store.tables.evidence import Exhibit
from casework.store.tables.hearings import Hearing, Outcome
from casework.store.tables.inquiry import InterestCheck, Invitation, SharedPaper, Terms
from casework.store.tables.people import Person
from casework.store.tables.working import Handover


def my_own(desk: Desk) -> ColumnElement[bool]:
    """What must hold of a `Case` for it to be this person's: theirs, or covered by them today."""
    covered = select(Handover.case_id).where(
        Handover.kind == "cover",
        Handover.to_user_id == desk.user.id,
        Handover.ended_on.is_(None),
        Handover.since <= desk.today,
        Handover.until >= desk.today,
    )
    return or_(Case.caseworker_id == desk.user.id, Case.id.in_(covered))


def visible_people(desk: Desk) -> Select[str]:
    """Ids of the people of the cases this person sees.

    Whoever sees all cases sees everybody, but for people known only from cases barred to them.
    """
    seen = select(Person.id).where(Person.id.in_(_of_cases(desk.visible_cases())))
    if desk.user.role not in SEES_ALL_CASES:
        return seen
    barred = select(Bar.case_id).where(Bar.user_id == desk.user.id, Bar.lifted_on.is_(None))
    hidden = _of_cases(barred)
    return select(Person.id).where(or_(Person.id.not_in(hidden), Person.id.in_(seen)))


def visible_person(desk: Desk, person_id: str) -> Person:
    """Somebody this person may see; `NotFound` looks the same for hidden and for missing."""
    found = desk.session.scalar(
        select(Person).where(Person.id == person_id, Person.id.in_(visible_people(desk)))
    )
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="person")
    return found


def visible_exhibit(desk: Desk, exhibit_id: str) -> tuple[Exhibit, Case]:
    """An exhibit of a case this person may see, with its case; else `NotFound`."""
    wanted = (
        select(Exhibit, Case)
        .join(Case, Case.id == Exhibit.case_id)
        .where(Exhibit.id == exhibit_id, Case.id.in_(desk.visible_cases()))
    )
    found = desk.session.execute(wanted).first() if exhibit_id.isascii() else None
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="exhibit")
    return found[0], found[1]


def _of_cases(cases: Select[str]) -> CompoundSelect[str]:
    """Ids of everybody these cases name."""
    incidents = select(Case.incident_id).where(Case.id.in_(cases))
    return union(
        select(Case.respondent_id).where(Case.id.in_(cases), Case.respondent_id.is_not(None)),
        select(IncidentParty.person_id).where(IncidentParty.incident_id.in_(incidents)),
        select(CasePerson.person_id).where(CasePerson.case_id.in_(cases)),
        select(Statement.person_id).where(Statement.case_id.in_(cases)),
        select(Invitation.person_id).where(Invitation.case_id.in_(cases)),
        select(InterestCheck.person_id).where(InterestCheck.case_id.in_(cases)),
        select(SharedPaper.person_id).where(SharedPaper.case_id.in_(cases)),
        select(Terms.issued_to).where(Terms.case_id.in_(cases), Terms.issued_to.is_not(None)),
        select(Hearing.chair_id).where(Hearing.case_id.in_(cases)),
        select(Outcome.decided_by).where(Outcome.case_id.in_(cases)),
        select(Investigation.decided_by).where(
            Investigation.case_id.in_(cases), Investigation.decided_by.is_not(None)
        ),
    )
