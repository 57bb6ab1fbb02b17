"""The words of an allegation: how it read before is kept, then what is different is written."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from casework.desk import Desk
from casework.domain import choices, entries
from casework.domain.choices import CATEGORIES
from casework.domain.errors import BadEntry
from casework.domain.refusals import changes as refusals
from casework.services.change_entries import WordingEntry
from casework.services.conduct_rules import rules_of
from casework.services.matrix_rows import add_clause, conduct_days
from casework.services.pinning import PinnedClause
from casework.store.tables.allegations import Allegation, AllegationClause, ConductDetail, Placement
from casework.store.tables.cases import Case
from casework.store.tables.changes import AllegationChange


@dataclass(frozen=True)
class Told:
    """Whether the employee was told of a change, and how."""

    on: dt.date | None = None
    how: str = ""


UNTOLD = Told()


def told_of(desk: Desk, on: dt.date | None, how: str) -> Told:
    """As typed. Raises `BadEntry`."""
    if on is not None:
        entries.past(on, desk.today, "told_on", "The day the employee was told")
    return Told(on, entries.line(how, "told_how", "how the employee was told"))


def keep_wording(
    desk: Desk, one: Allegation, kind: str, reason: str, on: dt.date, told: Told = UNTOLD
) -> AllegationChange:
    """How the allegation reads now, what was found on it and decided, before that is changed."""
    before = select(func.count()).where(AllegationChange.allegation_id == one.id)
    return desk.add(
        AllegationChange(
            allegation_id=one.id,
            number=(desk.session.scalar(before) or 0) + 1,
            kind=kind,
            heading=one.heading,
            text=one.text,
            category=one.category,
            conduct_from=one.conduct_from,
            conduct_to=one.conduct_to,
            is_gross=one.is_gross,
            clauses="\n".join(_said(each) for each in clauses_of(desk, one)),
            answer=one.answer,
            finding=one.finding,
            finding_reason=one.finding_reason,
            decision=one.decision,
            decision_reason=one.decision_reason,
            split_off_id=None,
            reason=reason,
            changed_on=on,
            told_on=told.on,
            told_how=told.how,
        )
    )


def consider_anew(one: Allegation, *, keeps_answer: bool = False) -> None:
    """What was answered, found and decided was about other words, or in another round."""
    if not keeps_answer:
        one.answer, one.answered_on = "", None
    one.finding, one.finding_reason, one.finding_on = "", "", None
    one.decision, one.decision_reason, one.decided_on = "", "", None


def days_of(one: Allegation, entry: WordingEntry) -> tuple[dt.date, dt.date]:
    """The conduct's days once the entry is written; a new first day alone is a single day."""
    first = entry.conduct_from or one.conduct_from
    return first, entry.conduct_to or (first if entry.conduct_from else one.conduct_to)


def rules_after(desk: Desk, case: Case, one: Allegation, entry: WordingEntry) -> list[PinnedClause]:
    """The rules that are named, or those named so far where other days make others of them."""
    first, last = days_of(one, entry)
    ids = entry.clauses
    if not ids and (first, last) != (one.conduct_from, one.conduct_to):
        ids = tuple(each.clause_id for each in clauses_of(desk, one))
    return rules_of(desk, case, ids, first, last)


def rewrite(desk: Desk, one: Allegation, entry: WordingEntry, rules: list[PinnedClause]) -> None:
    """Write what is different; what was left empty stays. Raises `BadEntry` when nothing is."""
    was = _as_it_reads(one)
    one.heading = entries.line(entry.heading, "heading", "the heading") or one.heading
    one.text = entries.passage(entry.text, "text", "what is alleged") or one.text
    if entry.category:
        one.category = entries.choice(entry.category, CATEGORIES, "category", "a kind")
    if entry.gross:
        one.is_gross = entries.choice(entry.gross, choices.YES_NO, "gross", "an answer")
    first, last = days_of(one, entry)
    one.conduct_from, one.conduct_to = first, conduct_days(desk, first, last)
    differs = bool(rules) and _as_named(rules) != _as_named(clauses_of(desk, one))
    if was == _as_it_reads(one) and not differs:
        raise BadEntry(refusals.WORDING_UNCHANGED, number=one.number)
    if differs:
        replace_clauses(desk, one, rules)


def replace_clauses(desk: Desk, one: Allegation, rules: list[PinnedClause]) -> None:
    """Other rules in place of those named before, which the change itself keeps in words."""
    for each in clauses_of(desk, one):
        desk.session.delete(each)
    desk.session.flush()
    for rule in rules:
        add_clause(desk, one, rule)


def clauses_of(desk: Desk, one: Allegation) -> list[AllegationClause]:
    """The rules an allegation names now."""
    wanted = select(AllegationClause).where(AllegationClause.allegation_id == one.id)
    return list(desk.session.scalars(wanted.order_by(AllegationClause.id)))


def copy_evidence(desk: Desk, source: Allegation, to: Allegation) -> None:
    """What is set for and against one is set so for the other, with how it was described."""
    for each in desk.session.scalars(
        select(Placement)
        .where(Placement.allegation_id == source.id, Placement.taken_back_on.is_(None))
        .order_by(Placement.id)
    ):
        desk.add(
            Placement(
                allegation_id=to.id,
                side=each.side,
                exhibit_id=each.exhibit_id,
                statement_id=each.statement_id,
                note=each.note,
                taken_back_on=None,
            )
        )
    to.nothing_for, to.nothing_against = source.nothing_for, source.nothing_against
    described = select(ConductDetail).where(ConductDetail.allegation_id == source.id)
    for detail in desk.session.scalars(described):
        desk.add(_copy_of(detail, to))


def _copy_of(detail: ConductDetail, to: Allegation) -> ConductDetail:
    made = ConductDetail(allegation_id=to.id)
    for column in ConductDetail.__table__.columns:
        if column.name not in ("id", "allegation_id", "entered_at", "entered_by", "version"):
            setattr(made, column.name, getattr(detail, column.name))
    return made


def _said(clause: AllegationClause) -> str:
    return " ".join(part for part in (clause.printed_ref, clause.heading) if part)


def _as_named(rules: Sequence[PinnedClause | AllegationClause]) -> set[tuple[str, str, str]]:
    return {(one.origin, one.clause_id, one.paraphrase) for one in rules}


def _as_it_reads(one: Allegation) -> tuple[object, ...]:
    return one.heading, one.text, one.category, one.conduct_from, one.conduct_to, one.is_gross
