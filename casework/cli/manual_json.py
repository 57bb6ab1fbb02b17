"""Writes docs/json.md: what the commands with `--json` print."""

import datetime as dt
import types
from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from casework.cli.manual_text import cell, code, table
from casework.stories.told import CaseTold, RowTold

HEAD = """\
# JSON

What the commands with `--json` print on standard output. Keys are only ever added to: a program
that reads them leaves alone what it does not know. Days are written 2026-06-24, moments in UTC as
2026-06-24T09:02:00+00:00. Everything is plain ASCII. An empty text means that there is nothing to
say; `null` that there is no such day or moment.

This page is made by `python3 dev.py docs` and tested not to drift.

* `casework cases --store DIR --user NAME --json`: a list of rows, what is due first on top
* `casework show REF --store DIR --user NAME --json`: one case
"""
KINDS: dict[Any, str] = {
    str: "text",
    int: "number",
    bool: "true or false",
    dt.date: "day",
    dt.datetime: "moment",
}


def json_page() -> str:
    """The whole page: the row, the case, and what a case holds."""
    parts = [HEAD]
    for title, kind in (("A row of `cases`", RowTold), ("A case of `show`", CaseTold)):
        parts.append("\n".join(_section(title, kind)))
    parts += ["\n".join(_section(_title(kind), kind)) for kind in _inside(CaseTold)]
    return "\n".join(parts)


def _section(title: str, kind: Any) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    yield from table(("key", "value", "what it says"), _rows(kind))
    yield ""


def _rows(kind: Any) -> Iterator[tuple[str, str, str]]:
    for name, annotated in get_type_hints(kind, include_extras=True).items():
        inner, said = _parts(annotated)
        yield code(name), _words(inner), cell(said)


def _inside(kind: Any) -> list[Any]:
    """The kinds of row that lie in a kind, and in those, in order."""
    found: list[Any] = []
    for annotated in get_type_hints(kind, include_extras=True).values():
        inner = _row_kind(_parts(annotated)[0])
        if inner is not None and inner not in found:
            found += [inner, *(one for one in _inside(inner) if one not in found)]
    return found


def _parts(annotated: Any) -> tuple[Any, str]:
    if get_origin(annotated) is Annotated:
        inner, said = get_args(annotated)
        return inner, said
    return annotated, ""


def _row_kind(kind: Any) -> Any:
    inner = get_args(kind)[0] if get_origin(kind) is tuple else kind
    return inner if is_dataclass(inner) else None


def _words(kind: Any) -> str:
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        return f"list of {code(_title(inner))}" if is_dataclass(inner) else "list of texts"
    if get_origin(kind) in (Union, types.UnionType):
        inner = next(one for one in get_args(kind) if one is not types.NoneType)
        return f"{KINDS[inner]} or null"
    return KINDS[kind]


def _title(kind: Any) -> str:
    return str(kind.__name__).removesuffix("Told")
