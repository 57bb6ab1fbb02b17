"""Checks what a story says must be so, against the case as it is told."""

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from casework.domain.dates import london
from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId
from casework.domain.refusals import stories as refusals
from casework.stories.days import MORNING, Days
from casework.stories.names import Names
from casework.stories.story import Check
from casework.stories.telling import tell_case
from casework.stories.told_rows import ROWS
from casework.workspace import Workspace

FILE = "file"
"""In a check of an exhibit: the file beside the story whose SHA-256 it must have."""


class Checker:
    """Looks at cases as `show --json` tells them."""

    def __init__(self, workspace: Workspace, names: Names, days: Days) -> None:
        self._workspace = workspace
        self._names = names
        self._days = days

    def moment(self, check: Check, moment: dt.datetime) -> dt.datetime:
        """When the look is taken: at the moment of the act unless the check says otherwise."""
        if check.today is None and check.at is None:
            return moment
        local = moment.astimezone(london())
        day, at = check.today or local.date(), check.at or (None if check.today else local.time())
        return dt.datetime.combine(day, at or MORNING, london()).astimezone(dt.UTC)

    def check(self, check: Check, folder: Path) -> None:
        """Raises `CHECK_FAILED`, saying what was found instead."""
        case = self._names.thing(CaseId, check.case, act=check.where, field="case", part=check.part)
        told = self._workspace.read(tell_case, case)
        wanted = {
            name: self._days.read(value) or value
            for name, value in _with_file(check.wanted, folder).items()
        }
        if not check.about:
            found: list[object] = [told]
        else:
            rows, key = ROWS[check.about]
            found = [one for one in getattr(told, rows) if getattr(one, key) == check.key]
        good = [one for one in found if not list(_wrong(check, one, wanted))]
        if bool(good) == check.is_absent:
            raise CaseworkError(
                refusals.CHECK_FAILED, act=check.where, problem=_problem(check, found, wanted)
            )


def _with_file(wanted: Mapping[str, object], folder: Path) -> dict[str, object]:
    """A file stands for its SHA-256."""
    told = dict(wanted)
    name = told.pop(FILE, None)
    if isinstance(name, str):
        told["sha256"] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    return told


def _wrong(check: Check, row: object, wanted: Mapping[str, object]) -> Iterator[str]:
    known = {one.name for one in fields(row)}  # type: ignore[arg-type]
    for name, value in wanted.items():
        if name not in known:
            raise CaseworkError(
                refusals.UNKNOWN_FIELD,
                act=check.where,
                field=name,
                fields=", ".join(sorted(known)),
            )
        if not _agrees(getattr(row, name), value):
            yield f"{name} is {_shown(getattr(row, name))}, not {_shown(value)}"


def _agrees(found: object, wanted: object) -> bool:
    """A list agrees when each thing wanted is in it; its rows are known by their codes."""
    if isinstance(found, tuple):
        there = {getattr(one, "code", one) for one in found}
        return there >= set(wanted if isinstance(wanted, list) else [wanted])
    if isinstance(found, dt.datetime) and isinstance(wanted, dt.datetime):
        return found == (wanted if wanted.tzinfo else wanted.replace(tzinfo=london()))
    if found is None:
        return wanted == ""
    return found == wanted


def _problem(check: Check, found: list[object], wanted: Mapping[str, object]) -> str:
    what = f"{check.about} {check.key}" if check.about else "the case"
    if check.is_absent:
        return f"{what} is there, and should not be."
    if not found:
        return f"there is no {what}."
    told = "; or ".join(", ".join(_wrong(check, one, wanted)) for one in found)
    return f"{what}: {told}."


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(str(getattr(one, "code", one)) for one in value) + "]"
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        return f"{value.astimezone(london()):%Y-%m-%d %H:%M}"
    return str(value) if value is not None else "empty"
