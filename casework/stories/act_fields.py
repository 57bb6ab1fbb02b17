"""What an act is told in a story: its own fields, and flat beside them those of its `entry`."""

import datetime as dt
import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from casework.services.catalogue import Act
from casework.services.entries import PersonEntry

ENTRY = "entry"
GIVEN_BY_THE_STORY = frozenset({"on"})
WORDS: dict[Any, str] = {
    dt.date: "a day, such as 2026-06-24",
    bool: "true or false",
    int: "a whole number",
    str: "text in quotes",
    Path: "the name of a file beside the story",
    bytes: "the name of a file beside the story",
    PersonEntry: "a name, or a table with the person's fields",
}


@dataclass(frozen=True)
class Field:
    """One field of an act; `is_of_entry` when it goes into the act's entry."""

    name: str
    kind: Any
    is_required: bool
    default: object
    is_of_entry: bool = False


def fields_of(act: Act) -> tuple[Field, ...]:
    """The fields in the order of the signature; `on` is left out, every act of a story has it."""
    return tuple(_fields(act))


def _fields(act: Act) -> Iterator[Field]:
    for one in act.parameters:
        if one.name == ENTRY and is_dataclass(one.kind):
            yield from _of_entry(one.kind)
        elif one.name not in GIVEN_BY_THE_STORY:
            yield Field(one.name, one.kind, one.is_required, one.default)


def _of_entry(kind: Any) -> Iterator[Field]:
    hints = get_type_hints(kind)
    for one in fields(kind):
        default = None if one.default is MISSING else one.default
        yield Field(one.name, hints[one.name], one.default is MISSING, default, is_of_entry=True)


def entry_kind(act: Act) -> Any:
    """The dataclass of the act's entry, or None."""
    return next((one.kind for one in act.parameters if one.name == ENTRY), None)


def takes_day(act: Act) -> bool:
    """Whether the act itself is told the day it happened."""
    return any(one.name in GIVEN_BY_THE_STORY for one in act.parameters)


def makes(act: Act) -> Any:
    """The kind of id the act gives back, or None."""
    kind = get_type_hints(act.function).get("return")
    inner = get_args(kind)[0] if get_origin(kind) is tuple else kind
    return inner if isinstance(inner, NewType) else None


def without_none(kind: Any) -> Any:
    """`X | None` → X."""
    if get_origin(kind) in (Union, types.UnionType):
        return next(one for one in get_args(kind) if one is not types.NoneType)
    return kind


def words_for(kind: Any) -> str:
    """What is wanted, as the end of 'must be ...'."""
    inner = without_none(kind)
    if isinstance(inner, NewType):
        return f"a name given with 'as' ({thing_of(inner)})"
    if get_origin(inner) is tuple:
        return f"a list, each {words_for(get_args(inner)[0])}"
    if inner in WORDS:
        return WORDS[inner]
    return "a table" if is_dataclass(inner) or get_origin(inner) is not None else str(inner)


def thing_of(kind: Any) -> str:
    """CaseId → 'a case'."""
    word = str(kind.__name__).removesuffix("Id").lower()
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def is_table(given: object) -> bool:
    """Whether what was given is a table of fields."""
    return isinstance(given, Mapping)
