"""The matrix: allegation × clauses × for × against × answer × finding, and what it rests on."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.choices import CATEGORIES, DECISIONS, FINDINGS
from casework.domain.roles import READS_CASES
from casework.queries.investigation import ReportRow, StatementRow, report_rows, statements
from casework.store.tables.allegations import Allegation, AllegationClause, Placement
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit


@dataclass(frozen=True)
class ClauseRow:
    """A rule under an allegation, as the document prints it."""

    clause_id: str
    printed_ref: str
    heading: str
    paraphrase: str
    force: str
    origin: str


@dataclass(frozen=True)
class PlacedRow:
    """Something set for or against: 'EX-1  Post', or 'Statement 2, F. Reid'."""

    label: str
    title: str
    exhibit_id: str
    statement_id: str
    note: str
    id: str = ""
    taken_back_reason: str = ""
    """Given once it stands there no more."""


@dataclass(frozen=True)
class AllegationRow:
    """One row of the matrix. Empty cells are empty tuples or strings."""

    id: str
    number: int
    heading: str
    text: str
    category: str
    conduct_from: dt.date
    conduct_to: dt.date
    gross: str
    clauses: tuple[ClauseRow, ...]
    placed_for: tuple[PlacedRow, ...]
    placed_against: tuple[PlacedRow, ...]
    nothing_for: bool
    nothing_against: bool
    answer: str
    answered_on: dt.date | None
    finding: str
    finding_words: str
    finding_reason: str
    decision: str
    decision_words: str
    decision_reason: str
    withdrawn_reason: str
    version: int
    taken_back: tuple[PlacedRow, ...] = ()
    """Evidence that was placed once and taken off again."""


@dataclass(frozen=True)
class MatrixPage:
    """The matrix part of a case."""

    allegations: tuple[AllegationRow, ...]
    withdrawn: tuple[AllegationRow, ...]
    statements: tuple[StatementRow, ...]
    report: ReportRow | None
    earlier_reports: tuple[ReportRow, ...] = ()
    """Reports that were signed before more investigation was asked for."""


@look(*READS_CASES)
def matrix(desk: Desk, case: str) -> MatrixPage:
    """The matrix of a case, with statements and report."""
    row = desk.case(case)
    wanted = select(Allegation).where(Allegation.case_id == row.id).order_by(Allegation.number)
    found = desk.session.scalars(wanted).all()
    clauses, placed = _clauses(desk, found), _placed(desk, row, found)
    rows = [_row(one, clauses[one.id], placed) for one in found]
    reports = report_rows(desk, row)
    return MatrixPage(
        allegations=tuple(one for one in rows if not one.withdrawn_reason),
        withdrawn=tuple(one for one in rows if one.withdrawn_reason),
        statements=statements(desk, row),
        report=reports[-1] if reports else None,
        earlier_reports=tuple(reports[:-1]),
    )


def _clauses(desk: Desk, found: Sequence[Allegation]) -> dict[str, list[ClauseRow]]:
    by_allegation: dict[str, list[ClauseRow]] = defaultdict(list)
    ids = [one.id for one in found]
    wanted = select(AllegationClause).where(AllegationClause.allegation_id.in_(ids))
    for one in desk.session.scalars(wanted.order_by(AllegationClause.id)):
        by_allegation[one.allegation_id].append(
            ClauseRow(
                one.clause_id, one.printed_ref, one.heading, one.paraphrase, one.force, one.origin
            )
        )
    return by_allegation


def _placed(
    desk: Desk, case: Case, found: Sequence[Allegation]
) -> dict[tuple[str, str], list[PlacedRow]]:
    exhibits = {
        one.id: one
        for one in desk.session.scalars(select(Exhibit).where(Exhibit.case_id == case.id))
    }
    said = {one.id: one for one in statements(desk, case)}
    by_cell: dict[tuple[str, str], list[PlacedRow]] = defaultdict(list)
    ids = [one.id for one in found]
    wanted = select(Placement).where(Placement.allegation_id.in_(ids)).order_by(Placement.id)
    for one in desk.session.scalars(wanted):
        if one.statement_id and one.statement_id not in said:
            continue
        label, title = "", ""
        if one.exhibit_id:
            exhibit = exhibits[one.exhibit_id]
            label, title = f"EX-{exhibit.number}", exhibit.title
        elif one.statement_id:
            statement = said[one.statement_id]
            label, title = f"S-{statement.number}", f"{statement.kind_words}, {statement.name}"
        by_cell[one.allegation_id, one.side].append(
            PlacedRow(
                label,
                title,
                one.exhibit_id or "",
                one.statement_id or "",
                one.note,
                one.id,
                one.taken_back_reason,
            )
        )
    return by_cell


def _row(
    one: Allegation, clauses: list[ClauseRow], placed: dict[tuple[str, str], list[PlacedRow]]
) -> AllegationRow:
    def standing(side: str) -> tuple[PlacedRow, ...]:
        return tuple(each for each in placed.get((one.id, side), ()) if not each.taken_back_reason)

    return AllegationRow(
        id=one.id,
        number=one.number,
        heading=one.heading,
        text=one.text,
        category=CATEGORIES.get(one.category, one.category),
        conduct_from=one.conduct_from,
        conduct_to=one.conduct_to,
        gross=one.is_gross,
        clauses=tuple(clauses),
        placed_for=standing("for"),
        placed_against=standing("against"),
        taken_back=tuple(
            each
            for side in ("for", "against")
            for each in placed.get((one.id, side), ())
            if each.taken_back_reason
        ),
        nothing_for=one.nothing_for,
        nothing_against=one.nothing_against,
        answer=one.answer,
        answered_on=one.answered_on,
        finding=one.finding,
        finding_words=FINDINGS.get(one.finding, ""),
        finding_reason=one.finding_reason,
        decision=one.decision,
        decision_words=DECISIONS.get(one.decision, ""),
        decision_reason=one.decision_reason,
        withdrawn_reason=one.withdrawn_reason,
        version=one.version,
    )
