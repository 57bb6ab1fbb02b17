"""Guards of the investigation report and of the decision on it."""

import re
from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.choices import RECOMMENDATIONS
from casework.domain.facts.inquiry import AllegationFacts
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import investigation as refusals
from casework.domain.refusals import triage as process

SANCTION_WORDS = re.compile(
    r"\b(?:should|must|ought to|recommend\w*|propos\w*)\b[^.\n]{0,80}?"
    r"\b(dismiss\w*|final written warning|first written warning|written warning|demot\w*|sack\w*)",
    re.IGNORECASE,
)
ATTEMPTS_NEEDED = 2


def interviewed(facts: CaseFacts) -> Iterator[Unmet]:
    """The employee was interviewed, answered in writing, or two attempts are on the file."""
    person = facts.respondent
    if person is None:
        return
    kinds = [one.kind for one in facts.statements if one.person_id == person.person_id]
    spoke = any(kind in ("interview", "response", "statement") for kind in kinds)
    attempts = kinds.count("attempt") + facts.inquest.missed_interviews
    if not spoke and attempts < ATTEMPTS_NEEDED:
        yield unmet(refusals.NOT_INTERVIEWED, name=person.name)


def matrix_filled(facts: CaseFacts) -> Iterator[Unmet]:
    for one in facts.allegations:
        yield from _cells(one)


def _cells(one: AllegationFacts) -> Iterator[Unmet]:
    if not one.placed_for and not one.nothing_for:
        yield unmet(refusals.MATRIX_EMPTY_CELL, number=one.number, side="for")
    if not one.placed_against and not one.nothing_against:
        yield unmet(refusals.MATRIX_EMPTY_CELL, number=one.number, side="against")
    if not one.has_answer:
        yield unmet(refusals.ANSWER_MISSING, number=one.number)


def findings_made(facts: CaseFacts) -> Iterator[Unmet]:
    for one in facts.allegations:
        if not one.finding:
            yield unmet(refusals.FINDING_MISSING, number=one.number)


def statements_settled(facts: CaseFacts) -> Iterator[Unmet]:
    waiting = [one for one in facts.statements if one.kind != "attempt"]
    count = sum(one.status in ("draft", "sent") for one in waiting)
    if count:
        words = "1 statement is" if count == 1 else f"{count} statements are"
        yield unmet(refusals.STATEMENT_UNSIGNED, statements=words)


def report_whole(*, found: str, not_found: str, mitigation: str) -> Iterator[Unmet]:
    if not (found and not_found and mitigation):
        yield unmet(refusals.REPORT_NOT_WHOLE)


def no_sanction(recommendation: str, *texts: str) -> Iterator[Unmet]:
    """A recommendation is one of three; the text may not propose a sanction."""
    words = [] if recommendation in RECOMMENDATIONS else [recommendation]
    words += [hit.group(1) for text in texts for hit in SANCTION_WORDS.finditer(text)]
    if words:
        yield unmet(refusals.SANCTION_IN_REPORT, words=", ".join(dict.fromkeys(words)))


def decider_apart(facts: CaseFacts, person_id: str, name: str) -> Iterator[Unmet]:
    """Whether there is a case to answer is not for the subject (a block), nor the investigator."""
    if facts.respondent is not None and facts.respondent.person_id == person_id:
        yield unmet(process.PERSON_IS_SUBJECT, name=name, part="decision-maker")
    held = (*facts.parts, *facts.past_parts)
    if any(one.person_id == person_id and one.part == "investigator" for one in held):
        yield unmet(refusals.DECIDER_INVESTIGATED, name=name)
