"""Facts of how an investigation is run; and which duties and permissions a policy knows."""

from collections import defaultdict

from sqlalchemy import Select, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from casework.desk import Desk
from casework.domain.facts.inquest import (
    DeclaredInterests,
    InquestFacts,
    RegisteredFact,
    TermsFacts,
)
from casework.domain.inquiry_words import INTERESTS
from casework.packs.clauses import Clause, ClauseForce
from casework.packs.policies import PolicyPack
from casework.store.tables.allegations import Investigation
from casework.store.tables.cases import Case
from casework.store.tables.groundwork import Awareness, DutyCheck, FactStanding
from casework.store.tables.groundwork import RegisteredFact as FactRow
from casework.store.tables.inquiry import InterestCheck, Invitation, ResponseRequest, Terms
from casework.store.tables.people import Person

DUTIES = frozenset({"DUTY-M", "DUTY-HR"})


def inquest(desk: Desk, case: Case, pack: PolicyPack) -> InquestFacts:
    """How the investigation of a case is run."""
    counted = _counted(desk, case)
    duties = {one.clause_id for one in policy_duties(pack)}
    return InquestFacts(
        declared=_declared(desk, case),
        terms=_terms(desk, case),
        register=_register(desk, case),
        awareness=tuple(counted["awareness"]),
        requests_open=len(counted["request"]),
        duties=len(duties),
        duties_answered=len(duties & set(counted["duty"])),
        reports_signed=len(counted["signed"]),
        missed_interviews=len(counted["missed"]),
    )


def policy_duties(pack: PolicyPack) -> tuple[Clause, ...]:
    """What the policy asks of managers, governors and HR, in its own order."""
    return tuple(
        one
        for one in pack.clauses
        if one.force is ClauseForce.DUTY_OF_MANAGER or DUTIES & set(one.categories)
    )


def policy_permissions(pack: PolicyPack) -> tuple[Clause, ...]:
    """Clauses that permit something, and rules that a permission lifts."""
    return tuple(
        one
        for one in (*pack.clauses, *pack.other_rules)
        if one.permissions or "PERM" in one.categories or one.force is ClauseForce.PERMISSION
    )


def last_terms(case: Case) -> Select[Terms]:
    """The terms of reference that hold now."""
    return select(Terms).where(Terms.case_id == case.id).order_by(Terms.number.desc()).limit(1)


def _declared(desk: Desk, case: Case) -> tuple[DeclaredInterests, ...]:
    rows = desk.session.execute(
        select(InterestCheck, Person.name)
        .join(Person, Person.id == InterestCheck.person_id)
        .where(InterestCheck.case_id == case.id)
        .order_by(InterestCheck.id)
    )
    return tuple(
        DeclaredInterests(row.person_id, name, interests_of(row)) for row, name in rows.all()
    )


def interests_of(row: InterestCheck) -> tuple[str, ...]:
    """The questions that were answered with yes."""
    return tuple(code for code in INTERESTS if getattr(row, code))


def _terms(desk: Desk, case: Case) -> TermsFacts | None:
    row = desk.session.scalars(last_terms(case)).first()
    if row is None:
        return None
    return TermsFacts(
        row.number, row.issued_on, row.issued_to, row.report_by, row.recommendations_asked
    )


def _register(desk: Desk, case: Case) -> tuple[RegisteredFact, ...]:
    rows = desk.session.execute(
        select(FactRow.number, FactStanding.status)
        .join(FactStanding, FactStanding.fact_id == FactRow.id)
        .where(FactRow.case_id == case.id)
        .order_by(FactRow.number, FactStanding.id)
    )
    last = {row.number: row.status for row in rows}
    return tuple(RegisteredFact(number, status) for number, status in last.items())


def _counted(desk: Desk, case: Case) -> dict[str, list[str]]:
    """What is only counted, or known by its code, in one question: tag → ids or codes."""
    asked = union_all(
        _tagged("awareness", Awareness.kind).where(Awareness.case_id == case.id),
        _tagged("duty", DutyCheck.clause_id).where(DutyCheck.case_id == case.id),
        _tagged("request", ResponseRequest.id).where(
            ResponseRequest.case_id == case.id, ResponseRequest.answer == ""
        ),
        _tagged("missed", Invitation.id).where(
            Invitation.case_id == case.id,
            Invitation.person_id == case.respondent_id,
            Invitation.state == "not_attended",
        ),
        _tagged("signed", Investigation.id).where(
            Investigation.case_id == case.id, Investigation.signed_on.is_not(None)
        ),
    )
    found: dict[str, list[str]] = defaultdict(list)
    for tag, code in desk.session.execute(asked).all():
        found[tag].append(code)
    return found


def _tagged(tag: str, column: InstrumentedAttribute[str]) -> Select[str, str]:
    return select(literal(tag).label("tag"), column.label("code"))
