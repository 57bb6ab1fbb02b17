"""Writes docs/refusals.md: every refusal with its code, its force and its sentence."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from types import ModuleType

from casework.cli.manual_text import cell, code, table
from casework.domain import refusals
from casework.domain.refusal import Refusal

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


def rooms() -> Iterator[tuple[str, str, Mapping[str, Refusal]]]:
    """Every module of refusals: its name, what it is for, its refusals by code."""
    for one in sorted(pkgutil.iter_modules(refusals.__path__), key=lambda found: found.name):
        module = importlib.import_module(f"{refusals.__name__}.{one.name}")
        yield one.name, (module.__doc__ or "").strip(), _found(module)


def _found(module: ModuleType) -> dict[str, Refusal]:
    return {one.code: one for one in vars(module).values() if isinstance(one, Refusal)}


def _rows(found: Mapping[str, Refusal]) -> Iterator[tuple[str, ...]]:
    for one in sorted(found.values(), key=lambda each: each.code):
        yield (
            code(one.code),
            one.force.value,
            cell(one.sentence),
            one.where.replace("_", " "),
            cell(one.source),
        )
