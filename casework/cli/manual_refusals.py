"""Writes docs/refusals.md: every refusal with its code, its force and its sentence."""

from collections.abc import Iterator, Mapping

from casework.cli.manual_text import cell, code, table
from casework.domain.refusal import Refusal
from casework.domain.refusal_rooms import rooms

HEAD = """\
# Refusals

Everything a person can be refused, with its code. Codes never change; sentences may be bettered.
What stands in curly brackets is filled in when it is said. The force: *block* cannot be gone past,
*override* is refused unless a named person gives a reason, which stays on the file, *warn* is said
and noted and the act goes on. The place is the part of the window, or the field of the form, where
it can be put right.

This page is made by `python3 dev.py docs` and tested not to drift.
"""


def refusals_page() -> str:
    """The whole page, room by room."""
    parts = [HEAD]
    for room, words, found in rooms():
        parts.append(f"## {room.replace('_', ' ').capitalize()}\n\n{words}\n")
        parts.append(
            "\n".join(table(("code", "force", "sentence", "place", "source"), _rows(found)))
        )
        parts.append("")
    return "\n".join(parts)


def _rows(found: Mapping[str, Refusal]) -> Iterator[tuple[str, ...]]:
    for one in sorted(found.values(), key=lambda each: each.code):
        yield (
            code(one.code),
            one.force.value,
            cell(one.sentence),
            one.where.replace("_", " "),
            cell(one.source),
        )
