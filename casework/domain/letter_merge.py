"""Puts values into the parts of a letter: what comes out is plain blocks, the same every time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from casework.domain.letter_facts import stands
from casework.domain.letter_placeholders import PLACEHOLDERS
from casework.domain.letter_template import LetterPart, LetterTemplate
from casework.domain.letter_text import BULLET, Token, is_list, tokens

SUBJECT, GREETING = "subject", "greeting"
"""The two parts that every letter has before its own."""
ENDS = ".!?…"


@dataclass(frozen=True)
class Value:
    """What stands for a placeholder. A list's lines are parted by line ends."""

    words: str
    is_unverified: bool = False
    """Comes from a rule that nobody has verified: it prompts, and stands in no final letter."""


@dataclass(frozen=True)
class Written:
    """A part as it stands in one letter, one paragraph a line."""

    code: str
    heading: str
    text: str


class BlockKind(Enum):
    """What a block of a letter is."""

    SUBJECT = "subject"
    GREETING = "greeting"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"


@dataclass(frozen=True)
class Block:
    """A heading, a paragraph or a line of a list; `part` is where it comes from."""

    kind: BlockKind
    words: str
    part: str
    number: int = 0


def opening_parts(template: LetterTemplate) -> tuple[LetterPart, LetterPart]:
    """The subject and the greeting of a letter, as parts that can be written in."""
    return (
        LetterPart(
            SUBJECT, "Subject", template.subject, "", True, "A letter says what it is about"
        ),
        LetterPart(GREETING, "Greeting", template.greeting, "", True, "A letter greets its reader"),
    )


def all_parts(template: LetterTemplate) -> tuple[LetterPart, ...]:
    """Every part of a letter in order, its subject and greeting first."""
    return (*opening_parts(template), *template.parts)


def standing(template: LetterTemplate, answers: Mapping[str, bool]) -> tuple[LetterPart, ...]:
    """The parts that are in a letter with these answers."""
    return tuple(one for one in all_parts(template) if stands(one.only_if, answers))


def composed(
    template: LetterTemplate,
    written: Sequence[Written],
    values: Mapping[str, Value],
    answers: Mapping[str, bool],
) -> tuple[Block, ...]:
    """The letter's blocks. What has no value stands in square brackets, in words."""
    by_code = {one.code: one for one in written}
    blocks: list[Block] = []
    for part in standing(template, answers):
        found = by_code.get(part.code)
        if found is not None and found.text.strip():
            blocks.extend(_blocks(found, values))
    return tuple(blocks)


def _blocks(part: Written, values: Mapping[str, Value]) -> Iterator[Block]:
    plain = {SUBJECT: BlockKind.SUBJECT, GREETING: BlockKind.GREETING}
    kind = plain.get(part.code)
    if kind is not None:
        words = " ".join(filled(line, values) for line in part.text.split("\n") if line.strip())
        yield Block(kind, words, part.code)
        return
    if part.heading:
        yield Block(BlockKind.HEADING, part.heading, part.code)
    for line in part.text.split("\n"):
        if line.strip():
            yield from _lines(line.strip(), part.code, values)


def _lines(line: str, part: str, values: Mapping[str, Value]) -> Iterator[Block]:
    found = list(tokens(line))
    if len(found) == 1 and found[0].code and is_list(found[0].code):
        words = shown(found[0], values)
        for number, each in enumerate((one for one in words.split("\n") if one.strip()), 1):
            yield Block(BlockKind.NUMBERED, each.strip(), part, number)
    elif line.startswith(BULLET):
        yield Block(BlockKind.BULLET, filled(line.removeprefix(BULLET), values), part)
    else:
        yield Block(BlockKind.PARAGRAPH, filled(line, values), part)


def filled(line: str, values: Mapping[str, Value]) -> str:
    """One line with its values in place; a full stop is not printed twice."""
    words = ""
    for token in tokens(line):
        more = in_line(shown(token, values)) if token.code else token.words
        if words and words[-1] in ENDS and more.startswith("."):
            more = more[1:]
        words += more
    return words


def shown(token: Token, values: Mapping[str, Value]) -> str:
    """The value of a placeholder, or what is missing; words as they are."""
    if not token.code:
        return token.words
    found = values.get(token.code)
    return found.words if found and found.words else f"[{PLACEHOLDERS[token.code].what}]"


def in_line(words: str) -> str:
    """A value of several lines, inside a sentence."""
    lines = [one.strip() for one in words.split("\n") if one.strip()]
    ended = all(one[-1] in f"{ENDS},;:" for one in lines[:-1])
    return (" " if ended else ", ").join(lines)


def plain_text(blocks: Sequence[Block]) -> str:
    """The letter's words, one block a line: for the case file, for search, for comparing."""
    return "\n".join(
        f"{one.number}. {one.words}" if one.kind is BlockKind.NUMBERED else one.words
        for one in blocks
    )
