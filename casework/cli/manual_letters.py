"""Writes docs/letter-placeholders.md: the placeholders of letters, and the facts of `only_if`."""

from collections.abc import Iterator

from casework.cli.manual_text import cell, code, table
from casework.domain.letter_facts import FACTS
from casework.domain.letter_placeholders import GROUPS, Kind, Placeholder

HEAD = """\
# Placeholders and facts of letters

What may stand in a letter's text, and what a part of a letter may hang on. [letters.md](letters.md)
describes how a letter is written. *typed*: the caseworker types it beside the letter where the case
does not hold it. *private*: not for a letter to whoever reported it, was affected, or saw it.
*a list*: stands alone on its line.

This page is made by `python3 dev.py docs` and tested not to drift.
"""
FACTS_HEAD = """
## Facts

For `only_if`, with or without `not ` before it. *asked*: the caseworker answers it beside the
letter where the case does not say.
"""


def letters_page() -> str:
    """The whole page, group by group."""
    parts = [HEAD]
    for heading, group in GROUPS:
        rows = table(("placeholder", "stands for", "for example", ""), _rows(group))
        parts.append(f"## {heading}\n\n{chr(10).join(rows)}\n")
    asked = ((code(one.code), one.question, "asked" * one.is_asked) for one in FACTS.values())
    return "\n".join([*parts, FACTS_HEAD, *table(("fact", "question", ""), asked)])


def _rows(group: tuple[Placeholder, ...]) -> Iterator[tuple[str, ...]]:
    for one in group:
        yield code(one.written), cell(one.what), cell(one.example), ", ".join(_marks(one))


def _marks(one: Placeholder) -> Iterator[str]:
    if one.is_typed:
        yield "typed"
    if one.is_private:
        yield "private"
    if one.kind is Kind.LIST:
        yield "a list"
