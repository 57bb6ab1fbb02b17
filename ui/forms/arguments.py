"""The answers of a form as the arguments of its act, by the act's own types."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Union, get_args, get_origin

from casework.domain.ids import PersonId
from casework.services.catalogue import Act
from casework.services.entries import PersonEntry, RegistrationEntry
from ui.fields.person_offers import Named
from ui.fields.when import When

DETAILS = frozenset(one.name for one in fields(PersonEntry)) - {"name", "person"}
"""What may be asked of a new person beside the name."""


def arguments(act: Act, answers: Mapping[str, object]) -> dict[str, object]:
    """Keyword arguments for `act`; what was not answered is left to the act's defaults."""
    flat = _flat(answers)
    told: dict[str, object] = {}
    for one in act.parameters:
        if one.name == "entry":
            told["entry"] = _entry(one.kind, flat)
        elif (made := made_of(one.kind)) is not None:
            told[one.name] = tuple(_made(made, each) for each in _groups(flat.get(one.name)))
        elif is_many_people(one.kind):
            told[one.name] = tuple(_person(each) for each in _groups(flat.get(one.name)))
        elif one.name in flat and one.name != "case":
            value = _fitting(one.kind, flat[one.name], _details_of(one.name, flat))
            if one.is_required or not _is_empty(value):
                told[one.name] = value
    return told


def is_person(kind: Any) -> bool:
    """Whether a parameter takes somebody: a `PersonEntry`, or that or nothing."""
    return PersonEntry in alternatives(kind)


def is_many_people(kind: Any) -> bool:
    """Whether a parameter takes several people."""
    return get_origin(kind) is tuple and PersonEntry in get_args(kind)


def made_of(kind: Any) -> Any:
    """The dataclass of which a parameter takes several, other than people; None for others."""
    inner = get_args(kind)[0] if get_origin(kind) is tuple else None
    return inner if is_dataclass(inner) and inner is not PersonEntry else None


def alternatives(kind: Any) -> tuple[Any, ...]:
    """The types a parameter may have: those of a union, or the one."""
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def _flat(answers: Mapping[str, object]) -> dict[str, object]:
    """Moments taken apart: `posted` gives `posted_on`, `posted_time` and `posted_precision`."""
    flat: dict[str, object] = {}
    for name, value in answers.items():
        if isinstance(value, When):
            flat[f"{name}_on"], flat[f"{name}_time"] = value.day, value.clock
            flat[f"{name}_precision"] = value.precision
        else:
            flat[name] = value
    return flat


def _entry(kind: Any, flat: Mapping[str, object]) -> object:
    if not (isinstance(kind, type) and is_dataclass(kind)):
        raise TypeError(f"{kind} is no entry")
    names = [one.name for one in fields(kind) if not _is_empty(flat.get(one.name))]
    return kind(**{name: _entry_value(name, flat[name]) for name in names})


def _entry_value(name: str, value: object) -> object:
    if name == "registrations":
        return tuple(_registration(one) for one in _groups(value))
    return value


def _made(kind: Any, one: Mapping[str, object]) -> object:
    return kind(**{name: value for name, value in one.items() if not _is_empty(value)})


def _registration(one: Mapping[str, object]) -> RegistrationEntry:
    kept: dict[str, Any] = {name: value for name, value in one.items() if not _is_empty(value)}
    return RegistrationEntry(**kept)


def _person(answers: Mapping[str, object]) -> PersonEntry:
    """Somebody known by id, or a new person with the details that were asked."""
    named = answers["person"]
    if not isinstance(named, Named):
        raise TypeError("a person was not named")
    return _named(named, answers)


def _named(named: Named, answers: Mapping[str, object]) -> PersonEntry:
    if named.person_id:
        return PersonEntry(name=named.name, person=PersonId(named.person_id))
    given = {name: value for name, value in answers.items() if name in DETAILS}
    details: dict[str, Any] = {
        name: _entry_value(name, value) for name, value in given.items() if not _is_empty(value)
    }
    return PersonEntry(name=named.name, **details)


def _fitting(kind: Any, value: object, flat: Mapping[str, object]) -> object:
    if isinstance(value, Named):
        return _named(value, flat) if is_person(kind) else value.person_id
    if isinstance(value, Path) and str in alternatives(kind):
        return str(value)
    return value


def _details_of(name: str, flat: Mapping[str, object]) -> Mapping[str, object]:
    """What is told of a person: 'person_post' of `person` alone, else 'post' of whoever is new."""
    own = {
        key.removeprefix(f"{name}_"): value
        for key, value in flat.items()
        if key.startswith(f"{name}_") and key.removeprefix(f"{name}_") in DETAILS
    }
    return own or flat


def _groups(value: object) -> tuple[Mapping[str, object], ...]:
    return value if isinstance(value, tuple) else ()


def _is_empty(value: object) -> bool:
    return value is None or value == "" or value == ()
