"""Allegations and the matrix: rules, evidence for and against, the answer, the finding."""

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.choices import CATEGORIES
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import AllegationId, CaseId, ExhibitId, StatementId
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.refusals import triage as process
from casework.domain.roles import Role
from casework.services.indexing import index_case
from casework.services.pinning import PinnedClause, clause_of
from casework.services.steps_taken import take, tell_story
from casework.store.tables.allegations import Allegation, AllegationClause, Placement, Statement
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit

SIDES = {"for": "for", "against": "against"}


@act(Role.CASEWORKER)
def add_allegation(
    desk: Desk,
    case: CaseId,
    *,
    heading: str,
    text: str,
    category: str,
    conduct_from: dt.date,
    on: dt.date,
    conduct_to: dt.date | None = None,
    clauses: tuple[str, ...] = (),
    gross: str = "not_known",
) -> AllegationId:
    """Record an allegation under rules as they stood on the day of the conduct.

    `clauses` are ids of the case's pack ('G-14'), of its other rules ('GCC-CODE-HON') or of a
    professional code ('SSSC 2.3'). `gross` is the caseworker's own answer and is never guessed.
    """
    last = conduct_to or conduct_from
    entries.past(conduct_from, desk.today, "conduct_from", "The day of the conduct")
    entries.in_order(conduct_from, last, "conduct_to", first="its first day", then="The last day")
    entries.choice(category, CATEGORIES, "category", "a kind of allegation")
    entries.choice(gross, choices.YES_NO, "gross", "an answer")
    pinned = [clause_of(desk, desk.case(case), one, conduct_from) for one in clauses]
    row, facts = take(desk, case, "add_allegation", on, _in_force(pinned, conduct_from, last))
    allegation = desk.add(
        Allegation(
            case_id=row.id,
            number=_next_number(desk, row),
            heading=entries.line(heading, "heading", "a short heading", required=True),
            text=entries.passage(text, "text", "what is alleged", required=True),
            category=category,
            conduct_from=conduct_from,
            conduct_to=last,
            is_gross=gross,
            nothing_for=False,
            nothing_against=False,
        )
    )
    for one in pinned:
        _add_clause(desk, allegation, one)
    index_case(desk, row)
    words = f"Allegation {allegation.number} was recorded: {allegation.heading}."
    tell_story(desk, row, "add_allegation", words, on)
    if not any(one.number == allegation.number for one in facts.allegations):
        _tell_conduct(desk, row, allegation)
    return AllegationId(allegation.id)


@act(Role.CASEWORKER)
def withdraw_allegation(
    desk: Desk, case: CaseId, *, allegation: AllegationId, reason: str, on: dt.date
) -> None:
    """Withdraw an allegation with a reason; it stays on the file."""
    row = desk.case(case)
    desk.about(row)
    found = _allegation(desk, row, allegation)
    found.withdrawn_on = on
    found.withdrawn_reason = entries.passage(reason, "reason", "the reason", required=True)
    words = f"Allegation {found.number} was withdrawn: {found.withdrawn_reason}"
    tell_story(desk, row, "withdraw_allegation", words, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def place_evidence(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    side: str,
    on: dt.date,
    exhibit: ExhibitId | None = None,
    statement: StatementId | None = None,
    note: str = "",
) -> None:
    """Set an exhibit or a statement for or against an allegation."""
    if (exhibit is None) == (statement is None):
        raise BadEntry(refusals.BOTH_OR_NEITHER)
    entries.choice(side, SIDES, "side", "for or against")
    row, _ = take(desk, case, "place_evidence", on)
    found = _allegation(desk, row, allegation)
    _belongs(desk, row, exhibit, statement)
    desk.add(
        Placement(
            allegation_id=found.id,
            side=side,
            exhibit_id=exhibit,
            statement_id=statement,
            note=entries.passage(note, "note", "the note"),
        )
    )


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def say_none_found(
    desk: Desk, case: CaseId, *, allegation: AllegationId, side: str, on: dt.date
) -> None:
    """Say that nothing was found for, or against, an allegation."""
    entries.choice(side, SIDES, "side", "for or against")
    row, _ = take(desk, case, "place_evidence", on)
    found = _allegation(desk, row, allegation)
    if side == "for":
        found.nothing_for = True
    else:
        found.nothing_against = True


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_answer(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    answer: str,
    on: dt.date,
    version: int | None = None,
) -> None:
    """Record what the employee says to an allegation."""
    said = entries.passage(answer, "answer", "the employee's answer", required=True)
    row, _ = take(desk, case, "place_evidence", on)
    found = _allegation(desk, row, allegation)
    desk.check_version(found, version)
    found.answer, found.answered_on = said, on
    words = f"The employee answered allegation {found.number}."
    tell_story(desk, row, "record_answer", words, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_finding(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    finding: str,
    reason: str,
    on: dt.date,
    version: int | None = None,
) -> None:
    """The investigator's finding: supported, not supported, unable to decide; with the reason."""
    entries.choice(finding, choices.FINDINGS, "finding", "a finding")
    why = entries.passage(reason, "reason", "the reason", required=True)
    row, _ = take(desk, case, "record_finding", on)
    found = _allegation(desk, row, allegation)
    desk.check_version(found, version)
    found.finding, found.finding_reason, found.finding_on = finding, why, on
    words = f"Finding on allegation {found.number}: {choices.FINDINGS[finding].lower()}."
    tell_story(desk, row, "record_finding", words, on)


def standing(desk: Desk, case: Case) -> list[Allegation]:
    """The allegations that were not withdrawn, by number."""
    wanted = select(Allegation).where(
        Allegation.case_id == case.id, Allegation.withdrawn_on.is_(None)
    )
    return list(desk.session.scalars(wanted.order_by(Allegation.number)))


def _allegation(desk: Desk, case: Case, allegation: str) -> Allegation:
    found = desk.row(Allegation, allegation, thing="allegation")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="allegation")
    return found


def _next_number(desk: Desk, case: Case) -> int:
    wanted = select(func.max(Allegation.number)).where(Allegation.case_id == case.id)
    return (desk.session.scalar(wanted) or 0) + 1


def _in_force(clauses: list[PinnedClause], first: dt.date, last: dt.date) -> Iterator[Unmet]:
    for origin, day in dict.fromkeys(
        (one.origin_title, day)
        for one in clauses
        for day in (first, last)
        if not one.is_in_force(day)
    ):
        yield unmet(process.CLAUSE_NOT_IN_FORCE, origin=origin, day=say_day(day))


def _add_clause(desk: Desk, allegation: Allegation, clause: PinnedClause) -> None:
    desk.add(
        AllegationClause(
            allegation_id=allegation.id,
            origin=clause.origin,
            clause_id=clause.clause_id,
            printed_ref=clause.printed_ref,
            heading=clause.heading,
            paraphrase=clause.paraphrase,
            force=clause.force,
        )
    )


def _tell_conduct(desk: Desk, case: Case, allegation: Allegation) -> None:
    words = f"Alleged ({allegation.number}): {allegation.heading}."
    tell_story(desk, case, "add_allegation", words, allegation.conduct_from, kind="conduct")


def _belongs(
    desk: Desk, case: Case, exhibit: ExhibitId | None, statement: StatementId | None
) -> None:
    """Raise `NotFound` unless the thing placed is of this case."""
    owner = ""
    if exhibit is not None:
        owner = desk.row(Exhibit, exhibit, thing="exhibit").case_id
    elif statement is not None:
        owner = desk.row(Statement, statement, thing="statement").case_id
    if owner != case.id:
        raise NotFound(rights.NOT_FOUND, thing="exhibit or statement")
