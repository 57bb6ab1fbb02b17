"""Fills allegations and the investigation report of the case file."""

import datetime as dt
from collections.abc import Mapping

from casework.documents import case_file_values as paper
from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.papers.changes import earlier
from casework.papers.words import passage
from casework.queries.change_rows import WordingRow
from casework.queries.inquiry import TermsRow
from casework.queries.matrix import AllegationRow, MatrixPage, PlacedRow
from casework.queries.policy_notes import AllegationPolicy, PolicyPage

FORCES = {
    "prohibited": "Must not",
    "must": "Must",
    "should": "Should",
    "recommended": "Recommended",
    "guidance": "Guidance",
}
ORIGINS = {"policy": "The policy", "other": "Another rule of the council"}


def allegations(
    page: MatrixPage, policy: PolicyPage, wordings: Mapping[str, tuple[WordingRow, ...]]
) -> tuple[paper.Allegation, ...]:
    """Section 3: what is alleged, under which rule, for and against, and what was found."""
    asked = {one.allegation_id: one for one in policy.allegations}
    return tuple(
        _allegation(one, asked.get(one.id), wordings.get(one.id, ()))
        for one in (*page.allegations, *page.withdrawn)
    )


def investigation(
    page: MatrixPage, facts: CaseFacts, terms: tuple[TermsRow, ...]
) -> paper.Investigation | None:
    """Section 5; it has no sanction. The last of `terms` holds."""
    found, now = page.report, terms[-1] if terms else None
    if found is None:
        return None
    holder = facts.holder("investigator")
    conclusion = [f"Recommendation: {found.recommendation}."] if found.recommendation else []
    if found.case_to_answer:
        decided = f"{found.decided_by} decided: {found.case_to_answer}."
        conclusion += [f"{decided} {found.case_to_answer_reason}".strip()]
    return paper.Investigation(
        investigator=found.signed_by or (holder.name if holder else ""),
        commissioned_by=now.commissioned_by if now else "",
        began=found.issued_on,
        reported=found.signed_on,
        terms_of_reference=passage(now.scope if now else found.terms),
        facts_found=passage(found.facts_found),
        facts_not_found=passage(found.facts_not_found),
        mitigation=passage(found.mitigation),
        interviews=(),
        conclusion=tuple(conclusion),
    )


def _allegation(
    one: AllegationRow, asked: AllegationPolicy | None, was: tuple[WordingRow, ...]
) -> paper.Allegation:
    withdrawn = (f"Withdrawn: {one.withdrawn_reason}",) if one.withdrawn_reason else ()
    answer = (f"The employee's answer: {one.answer}",) if one.answer else ()
    gross = {"yes": ("Alleged as gross misconduct.",)}.get(one.gross, ())
    return paper.Allegation(
        ref=f"A-{one.number}",
        title=one.heading,
        paragraphs=(
            *passage(one.text),
            *gross,
            *_described(asked),
            *answer,
            *_found(one),
            *_taken_back(one),
            *withdrawn,
            *earlier(was),
        ),
        clauses=tuple(
            paper.Clause(
                clause.printed_ref or clause.heading,
                clause.paraphrase,
                FORCES.get(clause.force, clause.force),
                ORIGINS.get(clause.origin, clause.heading),
            )
            for clause in one.clauses
        ),
        evidence_for=_placed(one.placed_for, nothing=one.nothing_for),
        evidence_against=_placed(one.placed_against, nothing=one.nothing_against),
        finding=_finding(one),
        conduct=_conduct(one.conduct_from, one.conduct_to),
    )


def _described(asked: AllegationPolicy | None) -> tuple[str, ...]:
    """How the conduct was described, what the policy leaves open, and what was said to that."""
    if asked is None or not (asked.described or asked.answer):
        return ()
    known = "; ".join(f"{label}: {in_sentence(value)}" for label, value in asked.described)
    said = [f"The conduct as described: {known}." if known else ""]
    said += [f"The policy asks: {one.sentence}" for one in asked.notes if one.is_question]
    said.append(f"Why the policy applies: {asked.answer}" if asked.answer else "")
    return tuple(one for one in said if one)


def _placed(rows: tuple[PlacedRow, ...], *, nothing: bool) -> tuple[paper.Reference, ...]:
    found = [
        paper.Reference(
            f"{one.label}  {one.title}" + (f" ({one.note})" if one.note else ""), one.label
        )
        for one in rows
    ]
    if nothing and not found:
        found = [paper.Reference("Nothing was found.")]
    return tuple(found)


def _found(one: AllegationRow) -> tuple[str, ...]:
    """What the investigation found, where the box under the allegation holds the decision."""
    if not (one.finding and one.decision):
        return ()
    return (f"The investigation found: {one.finding_words.lower()}. {one.finding_reason}".strip(),)


def _taken_back(one: AllegationRow) -> tuple[str, ...]:
    return tuple(
        f"{each.label} {each.title} was placed here and taken back: {each.taken_back_reason}"
        for each in one.taken_back
    )


def _finding(one: AllegationRow) -> paper.Finding | None:
    if one.decision:
        heading = f"Decision of the panel: {one.decision_words.lower()}"
        return paper.Finding(heading, one.decision_reason)
    if one.finding:
        heading = f"Finding of the investigation: {one.finding_words.lower()}"
        return paper.Finding(heading, one.finding_reason)
    return None


def _conduct(first: dt.date, last: dt.date) -> str:
    if first == last:
        return say_day(first)
    return f"{say_day(first)} to {say_day(last)}"
