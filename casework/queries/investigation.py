"""What people said, and the investigation's terms and report."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import CASE_ANSWERS, RECOMMENDATIONS, STATEMENT_KINDS
from casework.fact_parts.changes import voided
from casework.store.tables.allegations import Investigation, Statement
from casework.store.tables.cases import Case
from casework.store.tables.people import Person


@dataclass(frozen=True)
class StatementRow:
    """One interview, statement or attempt, with its text to the letter."""

    id: str
    number: int
    person_id: str
    name: str
    kind: str
    kind_words: str
    taken_on: dt.date
    place: str
    present: str
    status: str
    signed_on: dt.date | None
    text: str


@dataclass(frozen=True)
class ReportRow:
    """The investigation: its terms, and its report once signed."""

    terms: str
    issued_on: dt.date
    facts_found: str
    facts_not_found: str
    mitigation: str
    recommendation: str
    signed_on: dt.date | None
    signed_by: str
    case_to_answer: str
    case_to_answer_reason: str
    case_to_answer_on: dt.date | None
    decided_by: str


def statements(desk: Desk, case: Case) -> tuple[StatementRow, ...]:
    """What people said, by number."""
    rows = desk.session.execute(
        select(Statement, Person.name)
        .join(Person, Person.id == Statement.person_id)
        .where(Statement.case_id == case.id, Statement.id.not_in(voided("statement")))
        .order_by(Statement.number)
    ).all()
    return tuple(
        StatementRow(
            one.id,
            one.number,
            one.person_id,
            name,
            one.kind,
            STATEMENT_KINDS.get(one.kind, one.kind),
            one.taken_on,
            one.place,
            one.present,
            one.status,
            one.signed_on,
            one.text,
        )
        for one, name in rows
    )


def report_rows(desk: Desk, case: Case) -> list[ReportRow]:
    """Every round of investigation, oldest first."""
    wanted = select(Investigation).where(Investigation.case_id == case.id)
    return [_report(desk, one) for one in desk.session.scalars(wanted.order_by(Investigation.id))]


def _report(desk: Desk, one: Investigation) -> ReportRow:
    return ReportRow(
        one.terms,
        one.issued_on,
        one.facts_found,
        one.facts_not_found,
        one.mitigation,
        RECOMMENDATIONS.get(one.recommendation, one.recommendation),
        one.signed_on,
        _name(desk, one.signed_by),
        CASE_ANSWERS.get(one.case_to_answer, ""),
        one.case_to_answer_reason,
        one.case_to_answer_on,
        _name(desk, one.decided_by),
    )


def _name(desk: Desk, person_id: str | None) -> str:
    person = desk.session.get(Person, person_id) if person_id else None
    return person.name if person else ""
