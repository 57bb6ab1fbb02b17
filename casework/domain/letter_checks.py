"""Reads a draft of a letter and says what stands between it and the letter, part by part."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from casework.domain.clocks import Confidence
from casework.domain.letter_facts import FACTS, fact_of
from casework.domain.letter_merge import Value, Written, standing
from casework.domain.letter_placeholders import PLACEHOLDERS, Placeholder
from casework.domain.letter_template import LetterPart, LetterTemplate
from casework.domain.letter_text import TextFault, faults, used
from casework.domain.refusal import Refusal, Unmet, unmet
from casework.domain.refusals import letters as refusals

PART, FILL, ASK = "part.", "fill.", "ask."
"""How `where` of an `Unmet` leads to the part, the value or the question of a letter."""
OF_FAULT = {
    "open": refusals.LETTER_BRACES_OPEN,
    "unknown": refusals.LETTER_PLACEHOLDER_UNKNOWN,
    "inline": refusals.LETTER_LIST_NOT_ALONE,
}


@dataclass(frozen=True)
class Draft:
    """One letter as it stands, with what the case says now beside what it said then."""

    template: LetterTemplate
    written: tuple[Written, ...]
    values: Mapping[str, Value]
    answers: Mapping[str, bool]
    unanswered: frozenset[str] = frozenset()
    """Facts that neither the case nor the caseworker has settled."""
    now: Mapping[str, Value] = field(default_factory=dict)

    def text(self, part: str) -> str:
        """What stands in a part; '' where nothing does."""
        return next((one.text for one in self.written if one.code == part), "")


def unfit(draft: Draft) -> Iterator[Unmet]:
    """Everything that is wrong with the letter itself, in the order of its parts."""
    yield from _questions(draft)
    for part in standing(draft.template, draft.answers):
        yield from _part(part, draft)


def meant_for(draft: Draft) -> Iterator[Unmet]:
    """What has to hold for a letter of this kind to go at all, and does not, or is not known."""
    for code in draft.template.needs:
        question = FACTS[code].question
        if code in draft.unanswered:
            yield at(ASK + code, refusals.LETTER_QUESTION_FIRST, question=question)
        elif not draft.answers.get(code, False):
            yield at(ASK + code, refusals.LETTER_NOT_MEANT, question=question)


def _questions(draft: Draft) -> Iterator[Unmet]:
    asked: dict[str, LetterPart] = {}
    for part in draft.template.parts:
        fact = fact_of(part.only_if) if part.only_if else None
        if fact is not None and fact.code in draft.unanswered:
            asked.setdefault(fact.code, part)
    for code, part in asked.items():
        question = FACTS[code].question
        yield at(ASK + code, refusals.LETTER_QUESTION_OPEN, part=part.named, question=question)


def _part(part: LetterPart, draft: Draft) -> Iterator[Unmet]:
    text, where = draft.text(part.code), PART + part.code
    if not text.strip():
        if part.is_required:
            yield at(where, refusals.LETTER_PART_EMPTY, part=part.named, says=part.says)
        return
    for fault in faults(text):
        yield _fault(part, fault)
    for code in used(text):
        yield from _value(part, code, draft)
    yield from _kept(part, text, draft.values)
    if part.confidence is Confidence.UNVERIFIED and text == part.text:
        yield at(where, refusals.LETTER_PART_UNVERIFIED, part=part.named)


def _fault(part: LetterPart, fault: TextFault) -> Unmet:
    near = get_close_matches(fault.found.strip("{} "), PLACEHOLDERS, n=1)
    hint = f" (did you mean {PLACEHOLDERS[near[0]].written}?)" if near else ""
    shown = fault.found if len(fault.found) <= 60 else f"{fault.found[:59]}…"
    return at(
        PART + part.code,
        OF_FAULT[fault.kind],
        part=part.named,
        line=fault.line,
        found=shown,
        hint=hint,
    )


def _value(part: LetterPart, code: str, draft: Draft) -> Iterator[Unmet]:
    about, value = PLACEHOLDERS[code], draft.values.get(code)
    if about.is_private and not draft.template.audience.sees_private:
        audience = draft.template.audience.words.lower()
        where = PART + part.code
        told = {"part": part.named, "what": about.what, "audience": audience}
        yield at(where, refusals.LETTER_HOLDS_PRIVATE, **told)
    was, now = value.words if value else "", draft.now.get(code)
    if now is not None and now.words != was and not _is_reckoned(about, now):
        yield _outdated(part, about, was, now)
    elif value is None or not was.strip():
        yield _missing(part, code)
    elif value.is_unverified:
        yield _unverified(part, code, value)


def _outdated(part: LetterPart, about: Placeholder, was: str, now: Value) -> Unmet:
    told = {"part": part.named, "what": about.what, "was": shortened(was) or "nothing"}
    more = {**told, "now": shortened(now.words) or "nothing"}
    return at("refresh", refusals.LETTER_OUT_OF_DATE, **more)


def _is_reckoned(about: Placeholder, now: Value) -> bool:
    """A day reckoned by a rule that nobody has verified never makes a letter out of date."""
    return now.is_unverified and about.is_typed


def _unverified(part: LetterPart, code: str, value: Value) -> Unmet:
    about = PLACEHOLDERS[code]
    if not about.is_typed:
        return at(PART + part.code, refusals.LETTER_PART_UNVERIFIED, part=part.named)
    told = {"part": part.named, "what": about.what, "words": shortened(value.words)}
    return at(FILL + code, refusals.LETTER_VALUE_UNVERIFIED, **told)


def _missing(part: LetterPart, code: str) -> Unmet:
    about = PLACEHOLDERS[code]
    if about.is_typed:
        told = {"part": part.named, "what": about.what}
        return at(FILL + code, refusals.LETTER_VALUE_MISSING, **told)
    told = {"part": part.named, "what": about.what, "placeholder": about.written}
    return at(PART + part.code, refusals.LETTER_VALUE_NOT_HELD, **told)


def _kept(part: LetterPart, text: str, values: Mapping[str, Value]) -> Iterator[Unmet]:
    """What the part must hold is there as a placeholder, or in the same words."""
    there = used(text)
    for code in part.must_hold:
        value = values.get(code)
        said = value is not None and value.words.strip() and value.words in text
        if code not in there and not said:
            about = PLACEHOLDERS[code]
            told = {"part": part.named, "what": about.what, "placeholder": about.written}
            yield at(PART + part.code, refusals.LETTER_PART_LACKS, **told)


def at(where: str, refusal: Refusal, **values: object) -> Unmet:
    """`refusal` with its blanks filled, leading to one place of a letter."""
    return replace(unmet(refusal, **values), where=where)


def shortened(words: str) -> str:
    """The beginning of a value, for a sentence about it."""
    line = " ".join(words.split())
    return line if len(line) <= 80 else f"{line[:79]}…"


def first_of_each(found: Iterable[Unmet]) -> Sequence[Unmet]:
    """The same thing about the same place is said once."""
    return tuple({(one.code, one.where, one.sentence): one for one in found}.values())
