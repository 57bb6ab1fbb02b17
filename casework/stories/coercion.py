"""Turns what a story writes into what a service takes, by the annotations of the service."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, NewType, get_args, get_origin, get_type_hints

from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId
from casework.domain.refusals import stories as refusals
from casework.services.catalogue import Act
from casework.services.entries import PersonEntry
from casework.stories.act_fields import (
    ENTRY,
    entry_kind,
    fields_of,
    is_table,
    takes_day,
    without_none,
    words_for,
)
from casework.stories.days import Days
from casework.stories.names import Names
from casework.stories.story import StoryAct

SIMPLE = (str, int)


class Unreadable(Exception):
    """What was given is not of the kind that is wanted."""


@dataclass(frozen=True)
class Coercion:
    """Reads the fields of one act. Errors name the act, the field, and what is wanted."""

    told: StoryAct
    days: Days
    names: Names

    def arguments(self, act: Act) -> dict[str, object]:
        """The keyword arguments of the service. Raises `CaseworkError`."""
        own: dict[str, object] = {}
        entry: dict[str, object] = {}
        self._refuse_unknown(act)
        for one in fields_of(act):
            if one.name in self.told.given:
                value = self.field(one.kind, one.name, self.told.given[one.name])
                (entry if one.is_of_entry else own)[one.name] = value
            elif one.is_required:
                raise CaseworkError(
                    refusals.FIELD_MISSING,
                    act=self.told.where,
                    field=one.name,
                    wanted=words_for(one.kind),
                )
        if entry_kind(act) is not None:
            own[ENTRY] = entry_kind(act)(**entry)
        if takes_day(act):
            own["on"] = self.told.on
        return own

    def field(self, kind: Any, name: str, given: object) -> object:
        """One value. Raises `CaseworkError`."""
        if name == "case" and kind in (CaseId, str):
            kind = CaseId
        try:
            return self._value(without_none(kind), name, given)
        except Unreadable:
            raise CaseworkError(
                refusals.FIELD_NOT_READ,
                act=self.told.where,
                field=name,
                wanted=words_for(kind),
                given=repr(given),
            ) from None

    def _value(self, kind: Any, name: str, given: object) -> object:
        if isinstance(kind, NewType):
            return self._id(kind, name, given)
        if kind is PersonEntry:
            return self._person(name, given)
        if get_origin(kind) is tuple:
            return self._list(get_args(kind)[0], name, given)
        if is_dataclass(kind):
            return self._table(kind, name, given)
        if kind in (Path, bytes):
            return self._file(kind, given)
        return self._plain(kind, given)

    def _plain(self, kind: Any, given: object) -> object:
        if kind is dt.date:
            day = self.days.read(given)
            if day is None:
                raise Unreadable
            return day
        if kind is str and isinstance(given, dt.time):
            return f"{given:%H:%M}"
        if kind is bool and isinstance(given, bool):
            return given
        if kind in SIMPLE and isinstance(given, kind) and not isinstance(given, bool):
            return given
        if get_origin(kind) is Mapping and is_table(given):
            return given
        raise Unreadable

    def _id(self, kind: Any, name: str, given: object) -> str:
        if not isinstance(given, str):
            raise Unreadable
        return self.names.thing(kind, given, act=self.told.where, field=name, part=self.told.part)

    def _person(self, name: str, given: object) -> PersonEntry:
        if is_table(given):
            entry = self._table(PersonEntry, name, given)
            assert isinstance(entry, PersonEntry)  # noqa: S101 - for the type checker
            return entry
        if not isinstance(given, str):
            raise Unreadable
        known = self.names.person(given, act=self.told.where, part=self.told.part)
        return PersonEntry(person=known) if known else PersonEntry(name=given)

    def _list(self, kind: Any, name: str, given: object) -> tuple[object, ...]:
        if not isinstance(given, list):
            raise Unreadable
        return tuple(self._value(without_none(kind), name, one) for one in given)

    def _table(self, kind: Any, name: str, given: object) -> object:
        if not isinstance(given, dict):
            raise Unreadable
        hints = get_type_hints(kind)
        known = {one.name for one in fields(kind)}
        for key in given:
            if key not in known:
                self._unknown(f"{name}.{key}", known)
        values = {key: self.field(hints[key], f"{name}.{key}", one) for key, one in given.items()}
        try:
            made: object = kind(**values)
        except TypeError:
            raise Unreadable from None
        return made

    def _file(self, kind: Any, given: object) -> Path | bytes:
        if not isinstance(given, str) or not given:
            raise Unreadable
        path = self.told.folder / given
        if kind is bytes:
            try:
                return path.read_bytes()
            except OSError:
                raise Unreadable from None
        return path

    def _refuse_unknown(self, act: Act) -> None:
        known = {one.name for one in fields_of(act)}
        for key in self.told.given:
            if key not in known:
                self._unknown(key, known)

    def _unknown(self, field: str, known: set[str]) -> None:
        raise CaseworkError(
            refusals.UNKNOWN_FIELD,
            act=self.told.where,
            field=field,
            fields=", ".join(sorted(known)),
        )
