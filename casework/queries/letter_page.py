"""One letter for its editor: parts, what to fill in, the preview, what stands against it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.errors import BadEntry
from casework.domain.letter_entries import typed_with
from casework.domain.letter_facts import FACTS, NOT, fact_of, stands
from casework.domain.letter_merge import Block, Written, all_parts
from casework.domain.letter_merge import standing as standing_parts
from casework.domain.letter_placeholders import PLACEHOLDERS, Kind
from casework.domain.letter_template import LetterPart
from casework.domain.letter_text import used
from casework.domain.letter_typed import Typed, typed_from_text
from casework.domain.refusal import Force, Unmet
from casework.domain.roles import READS_CASES
from casework.fact_parts.letters import rows
from casework.letters import Standing, against, standing
from casework.queries.letters import LetterRow, letter_rows
from casework.store.tables.letters import Letter

ADDRESS = ("recipient.name", "recipient.address")


@dataclass(frozen=True)
class PartRow:
    """A part as it stands. `condition` says in words when it is in the letter."""

    code: str
    named: str
    heading: str
    text: str
    stands: bool
    condition: str
    is_required: bool
    says: str
    is_changed: bool


@dataclass(frozen=True)
class FillRow:
    """A value that may be typed for this letter. `offered` is what the case or a rule says.

    `is_needed` while a part that stands uses it.
    """

    code: str
    what: str
    is_day: bool
    typed: str
    offered: str
    is_unverified: bool
    is_needed: bool


@dataclass(frozen=True)
class AskRow:
    """A question of this letter. `from_case` is the answer that the case gives, '' if none."""

    fact: str
    question: str
    answer: str
    from_case: str


@dataclass(frozen=True)
class Preview:
    """The letter as it would be, and what stands between it and the final letter."""

    day: str
    recipient: tuple[str, ...]
    blocks: tuple[Block, ...]
    signed_by: str
    signed_as: str
    problems: tuple[Unmet, ...]
    parts: tuple[PartRow, ...]
    fills: tuple[FillRow, ...]
    asks: tuple[AskRow, ...]
    sees_private: bool
    """Whether what belongs to the employee may stand in it."""

    @property
    def is_ready(self) -> bool:
        """Nothing but notes stands against it."""
        return all(one.force is Force.WARN for one in self.problems)


@dataclass(frozen=True)
class LetterPage:
    """One letter: the row of the list, and what its editor shows."""

    row: LetterRow
    preview: Preview


@look(*READS_CASES)
def letter(desk: Desk, case: str, letter: str) -> LetterPage:
    """One letter as it is kept."""
    row = desk.case(case)
    found = rows.letter_of(desk, row, letter)
    shown = next(one for one in letter_rows(desk, row) if one.id == found.id)
    on = found.finalised_on or desk.today
    return LetterPage(shown, _preview(desk, standing(desk, row, found, on=on), ()))


@look(*READS_CASES)
def preview(
    desk: Desk,
    case: str,
    letter: str,
    *,
    parts: Mapping[str, str] | None = None,
    values: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
) -> Preview:
    """The letter as it would be with these words, which are not kept."""
    row = desk.case(case)
    found = rows.letter_of(desk, row, letter)
    typed, problems = _typed(desk, found, values or {}, answers or {})
    said = _written(desk, found, parts or {})
    on = found.finalised_on or desk.today
    whole = standing(desk, row, found, written=said, typed=typed, on=on)
    return _preview(desk, whole, problems)


def _typed(
    desk: Desk, letter: Letter, values: Mapping[str, str], answers: Mapping[str, str]
) -> tuple[Typed, tuple[Unmet, ...]]:
    """What was typed, as far as it can be read; what cannot is a problem at its place."""
    typed, problems = typed_from_text(letter.typed), []
    for code, words in values.items():
        try:
            typed = typed_with(typed, {code: words}, {}, desk.today)
        except BadEntry as problem:
            problems.append(Unmet(problem.code, problem.sentence, problem.where, Force.BLOCK))
    return typed_with(typed, {}, answers, desk.today), tuple(problems)


def _written(desk: Desk, letter: Letter, parts: Mapping[str, str]) -> tuple[Written, ...]:
    return tuple(
        Written(one.code, one.heading, parts.get(one.code, one.text))
        for one in rows.written(desk, letter)
    )


def _preview(desk: Desk, whole: Standing, problems: tuple[Unmet, ...]) -> Preview:
    values = whole.draft.values
    name, address = values.get("recipient.name"), values.get("recipient.address")
    lines = address.words.split("\n") if address else []
    return Preview(
        day=values["letter.day"].words if "letter.day" in values else "",
        recipient=tuple(one for one in (name.words if name else "", *lines) if one.strip()),
        blocks=whole.blocks,
        signed_by=whole.signed_by[0],
        signed_as=whole.signed_by[1],
        problems=(*problems, *against(desk, whole)),
        parts=tuple(_part(one, whole) for one in all_parts(whole.draft.template)),
        fills=_fills(whole),
        asks=_asks(whole),
        sees_private=whole.draft.template.audience.sees_private,
    )


def _part(part: LetterPart, whole: Standing) -> PartRow:
    text = whole.draft.text(part.code)
    return PartRow(
        code=part.code,
        named=part.named,
        heading=part.heading,
        text=text,
        stands=stands(part.only_if, whole.draft.answers),
        condition=_condition(part.only_if),
        is_required=part.is_required,
        says=part.says,
        is_changed=text != part.text,
    )


def _condition(only_if: str) -> str:
    fact = fact_of(only_if) if only_if else None
    if fact is None:
        return ""
    return f"{fact.question} {'No' if only_if.startswith(NOT) else 'Yes'}"


def _fills(whole: Standing) -> tuple[FillRow, ...]:
    """What may be typed, in the order in which the letter uses it; its address before all."""
    draft = whole.draft
    needed = [*ADDRESS, *_typed_in(whole, standing_parts(draft.template, draft.answers))]
    every = [*ADDRESS, *_typed_in(whole, all_parts(draft.template)), *whole.typed.values]
    return tuple(_fill(code, whole, is_needed=code in needed) for code in dict.fromkeys(every))


def _typed_in(whole: Standing, parts: Iterable[LetterPart]) -> list[str]:
    codes = (code for part in parts for code in used(whole.draft.text(part.code)))
    return [code for code in codes if PLACEHOLDERS[code].is_typed]


def _fill(code: str, whole: Standing, *, is_needed: bool) -> FillRow:
    about, held = PLACEHOLDERS[code], whole.draft.values.get(code)
    typed = whole.typed.values.get(code, "")
    offered = held.words if held is not None and not typed else ""
    is_doubtful = held is not None and held.is_unverified and not typed
    is_day = about.kind is Kind.DAY
    return FillRow(code, about.what, is_day, typed, offered, is_doubtful, is_needed)


def _asks(whole: Standing) -> tuple[AskRow, ...]:
    known, typed = whole.draft.answers, whole.typed.answers
    return tuple(
        AskRow(
            code,
            FACTS[code].question,
            _yes_no(typed.get(code)),
            "" if code in typed else _yes_no(known.get(code)),
        )
        for code in whole.draft.template.questions
        if FACTS[code].is_asked
    )


def _yes_no(answer: bool | None) -> str:
    return "" if answer is None else "yes" if answer else "no"
