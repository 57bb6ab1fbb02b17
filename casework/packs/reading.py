"""Reads one TOML file of rules with typed questions; a wrong answer names file, line and key."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import NoReturn, TypeVar

from casework.domain.errors import CaseworkError
from casework.domain.refusal import Refusal
from casework.domain.refusals import packs as refusals

LARGEST_KIB = 1024
Kind = TypeVar("Kind", bound=Enum)


class PackProblem(CaseworkError):
    """A file of rules is missing, cannot be read, or says something it may not."""


class Table:
    """A table of a TOML file, asked key by key; `close` refuses keys that nobody asked for."""

    def __init__(
        self, file: str, lines: tuple[str, ...], name: str, values: Mapping[str, object], at: int
    ) -> None:
        self.file = file
        self.name = name
        self._lines = lines
        self._values = values
        self._at = at
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        """Whether the key stands in the table (and it may stand there)."""
        self._asked.add(key)
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not blank, unless the default says it may be absent."""
        found = self._get(key, default, "a text in quotes")
        if not isinstance(found, str) or not (found.strip() or default is not None):
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted="a text in quotes")
        return found.strip()

    def flag(self, key: str, default: bool | None = None) -> bool:
        """true or false."""
        found = self._get(key, default, "true or false")
        if not isinstance(found, bool):
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted="true or false")
        return found

    def number(self, key: str, default: int | None = None) -> int:
        """A whole number."""
        found = self._get(key, default, "a whole number")
        if not isinstance(found, int) or isinstance(found, bool):
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted="a whole number")
        return found

    def day(self, key: str) -> date:
        """A day written without quotes: 2026-06-05."""
        found = self._get(key, None, "a day such as 2026-06-05")
        if not isinstance(found, date) or isinstance(found, datetime):
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted="a day such as 2026-06-05")
        return found

    def day_or_none(self, key: str) -> date | None:
        """A day, or None when the key is absent."""
        return self.day(key) if self.has(key) else None

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts."""
        found = self._get(key, default, "a list of texts")
        if not isinstance(found, (list, tuple)) or not all(isinstance(one, str) for one in found):
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted="a list of texts in quotes")
        return tuple(str(one).strip() for one in found)

    def numbers(self, key: str, default: tuple[int, ...] | None = None) -> tuple[int, ...]:
        """A list of whole numbers."""
        found = self._get(key, default, "a list of numbers")
        if not isinstance(found, (list, tuple)) or not all(type(one) is int for one in found):
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted="a list of whole numbers")
        return tuple(found)

    def choice(self, key: str, kind: type[Kind], default: Kind | None = None) -> Kind:
        """One of an enumeration's values."""
        found = self._get(key, None if default is None else default.value, "")
        chosen = next((one for one in kind if one.value == found), None)
        if chosen is None:
            wanted = f"one of {', '.join(str(one.value) for one in kind)}"
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted=wanted)
        return chosen

    def table(self, key: str) -> "Table":
        """A table within this one."""
        found = self._get(key, {}, "a table")
        if not isinstance(found, dict):
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted="a table")
        return Table(self.file, self._lines, key, found, _line_of(self._lines, self._at, key))

    def tables(self, key: str) -> Iterator["Table"]:
        """The tables of a list, in order; none when the key is absent."""
        found = self._get(key, [], "a list of tables")
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            self.refuse(refusals.PACK_VALUE_WRONG, key, wanted="a list of tables")
        starts = [n for n, line in enumerate(self._lines, 1) if line.strip() == f"[[{key}]]"]
        for number, one in enumerate(found):
            name = f"{key} {number + 1}"
            at = starts[number] if number < len(starts) else _line_of(self._lines, self._at, key)
            yield Table(self.file, self._lines, name, one, at)

    def close(self) -> None:
        """Refuse the first key that nobody asked for: most likely a spelling mistake."""
        for key in self._values:
            if key not in self._asked:
                self.refuse(refusals.PACK_KEY_UNKNOWN, key)

    def refuse(self, refusal: Refusal, key: str, **values: object) -> NoReturn:
        """Raise `PackProblem` at this key."""
        line = _line_of(self._lines, self._at, key)
        blanks: dict[str, object] = {
            "file": self.file,
            "line": f", line {line}" if line else "",
            "key": f"‘{key}’" + (f" of {self.name}" if self.name else ""),
        }
        raise PackProblem(refusal, where=None, **(blanks | values))

    def _get(self, key: str, default: object, wanted: str) -> object:
        self._asked.add(key)
        if key in self._values:
            return self._values[key]
        if default is None:
            self.refuse(refusals.PACK_KEY_MISSING, key, wanted=wanted)
        return default


def _line_of(lines: tuple[str, ...], at: int, key: str) -> int:
    """The line of `key` after a table's own head at line `at`, else the head's."""
    pattern = re.compile(rf'\s*(\[+)?"?{re.escape(key)}"?\s*(=|\])')
    for number, line in enumerate(lines[at:], at + 1):
        if pattern.match(line):
            return number
        if at and line.startswith("["):
            break
    return at


def read_table(path: Path) -> Table:
    """The whole of a TOML file; raises `PackProblem` when it is not there or not TOML."""
    return parse_table(read_bytes(path), path.name)


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises `PackProblem` when it is not there or far too large."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_KIB * 1024 + 1)
    except OSError as problem:
        raise PackProblem(refusals.PACK_MISSING, file=path.name) from problem
    if len(content) > LARGEST_KIB * 1024:
        raise PackProblem(refusals.PACK_TOO_LARGE, file=path.name, limit=LARGEST_KIB)
    return content


def read_chosen(path: Path) -> bytes:
    """The bytes of a file that a person chose; raises `PackProblem` in words for them."""
    try:
        return read_bytes(path)
    except PackProblem as problem:
        if problem.code == refusals.PACK_MISSING.code:
            raise PackProblem(refusals.PACK_FILE_MISSING, where="file") from None
        raise


def parse_table(content: bytes, file: str) -> Table:
    """The same from bytes, such as those of a pack version that a store keeps."""
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
        values = tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as problem:
        raise PackProblem(refusals.PACK_NOT_READ, file=file, problem=problem) from problem
    return Table(file, tuple(text.split("\n")), "", values, 0)
