"""Allegations and the matrix: rules, evidence for and against, the answer, the finding."""

import datetime as dt
from collections.abc import Iterator

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.case_facts import CaseFacts
from casework.domain.choices import CATEGORIES
from casework.domain.errors import BadEntry
from casework.domain.guards.leaving import after_leaving
from casework.domain.guards.paths import category_carries, may_use
from casework.domain.ids import AllegationId, CaseId, ExhibitId, PlacementId, StatementId
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet
from casework.domain.refusals import entry as refusals
from casework.domain.roles import Role
from casework.services.conduct_rules import in_force, rules_of
from casework.services.indexing import index_case
from casework.services.matrix_rows import (
    add_clause,
    allegation_of,
    belongs,
    conduct_days,
    next_number,
    not_alleged_yet,
    not_placed_yet,
    placed,
)
from casework.services.pinning import PinnedClause
from casework.services.steps_taken import judge, take, tell_story
from casework.services.wording import keep_wording, told_of
from casework.store.tables.allegations import Allegation, Placement
from casework.store.tables.cases import Case

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
    last = conduct_days(desk, conduct_from, conduct_to)
    _kinds(category, gross)
    pinned = rules_of(desk, desk.case(case), clauses, conduct_from, last)
    row, facts = take(desk, case, "add_allegation", on, in_force(pinned, conduct_from, last))
    judge(desk, row, "add_allegation", on, _noted(facts, category, conduct_from))
    allegation = desk.add(
        Allegation(
            case_id=row.id,
            number=next_number(desk, row),
            heading=entries.line(heading, "heading", "the heading", required=True),
            text=entries.passage(text, "text", "what is alleged", required=True),
            category=category,
            conduct_from=conduct_from,
            conduct_to=last,
            is_gross=gross,
            nothing_for=False,
            nothing_against=False,
        )
    )
    not_alleged_yet(desk, allegation)
    _tell(desk, row, allegation, pinned, facts, on)
    return AllegationId(allegation.id)


def _tell(
    desk: Desk,
    case: Case,
    allegation: Allegation,
    pinned: list[PinnedClause],
    facts: CaseFacts,
    on: dt.date,
) -> None:
    """Its rules; to the index; to the chronology twice: when alleged, and when it happened.

    The employee heard what is alleged when the investigation began, and not of what came later.
    """
    if facts.investigation is not None:
        keep_wording(desk, allegation, "added", "Added after the investigation had begun.", on)
    for one in pinned:
        add_clause(desk, allegation, one)
    index_case(desk, case)
    words = f"Allegation {allegation.number} was recorded: {allegation.heading}."
    tell_story(desk, case, "add_allegation", words, on)
    _tell_conduct(desk, case, allegation)


def _noted(facts: CaseFacts, category: str, conduct_from: dt.date) -> Iterator[Unmet]:
    """What its kind and its day bring up."""
    yield from category_carries(facts, category)
    yield from after_leaving(facts, conduct_from)


def _kinds(category: str, gross: str) -> None:
    entries.choice(category, CATEGORIES, "category", "a kind of allegation")
    entries.choice(gross, choices.YES_NO, "gross", "an answer")


@act(Role.CASEWORKER)
def withdraw_allegation(
    desk: Desk,
    case: CaseId,
    *,
    allegation: AllegationId,
    reason: str,
    on: dt.date,
    told_on: dt.date | None = None,
    told_how: str = "",
) -> None:
    """Withdraw an allegation with a reason, and tell the employee; it stays on the file."""
    why = entries.passage(reason, "reason", "the reason", required=True)
    told = told_of(desk, told_on, told_how)
    row, _ = take(desk, case, "withdraw_allegation", on)
    found = allegation_of(desk, row, allegation)
    keep_wording(desk, found, "withdrawn", why, on, told)
    found.withdrawn_on, found.withdrawn_reason = on, why
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
    row, facts = take(desk, case, "place_evidence", on)
    judge(desk, row, "place_evidence", on, may_use(facts, exhibit or ""))
    found = allegation_of(desk, row, allegation)
    belongs(desk, row, exhibit, statement)
    not_placed_yet(desk, found, side, exhibit, statement)
    if side == "for":
        found.nothing_for = False
    else:
        found.nothing_against = False
    desk.add(
        Placement(
            allegation_id=found.id,
            side=side,
            exhibit_id=exhibit,
            statement_id=statement,
            note=entries.passage(note, "note", "the note"),
            taken_back_on=None,
        )
    )


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def take_back_placement(
    desk: Desk, case: CaseId, *, placement: PlacementId, reason: str, on: dt.date
) -> None:
    """Take evidence off an allegation with a reason; that it stood there stays on the file."""
    row, _ = take(desk, case, "place_evidence", on)
    found = desk.row(Placement, placement, thing="piece of evidence")
    allegation = allegation_of(desk, row, found.allegation_id)
    if found.taken_back_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="reason", what="That it was taken back")
    why = entries.passage(reason, "reason", "the reason", required=True)
    found.taken_back_on, found.taken_back_reason = on, why
    words = f"Evidence was taken off allegation {allegation.number} ({found.side}): {why}"
    tell_story(desk, row, "take_back_placement", words, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def say_none_found(
    desk: Desk, case: CaseId, *, allegation: AllegationId, side: str, on: dt.date
) -> None:
    """Say that nothing was found for, or against, an allegation."""
    entries.choice(side, SIDES, "side", "for or against")
    row, _ = take(desk, case, "place_evidence", on)
    found = allegation_of(desk, row, allegation)
    if desk.session.scalars(placed(found, side)).first() is not None:
        raise BadEntry(refusals.SIDE_HAS_EVIDENCE, side=side, number=found.number)
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
    found = allegation_of(desk, row, allegation)
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
    found = allegation_of(desk, row, allegation)
    desk.check_version(found, version)
    found.finding, found.finding_reason, found.finding_on = finding, why, on
    words = f"Finding on allegation {found.number}: {in_sentence(choices.FINDINGS[finding])}."
    tell_story(desk, row, "record_finding", words, on)


def _tell_conduct(desk: Desk, case: Case, allegation: Allegation) -> None:
    words = f"Alleged ({allegation.number}): {allegation.heading}."
    tell_story(desk, case, "add_allegation", words, allegation.conduct_from, kind="conduct")
