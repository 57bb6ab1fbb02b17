"""Checks a policy pack that a council wrote: every fault with its line, not only the first."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from casework.domain.clocks import Confidence
from casework.packs import policy_parts as parts
from casework.packs.employers import read_employers
from casework.packs.examples import read_example
from casework.packs.pack_lint import Remark, remarks
from casework.packs.policies import PolicyPack
from casework.packs.policy_reading import read_policy
from casework.packs.reading import PackProblem, Table, parse_table
from casework.packs.settings_schema import SETTINGS
from casework.packs.sourced import Sourced, read_sourced

Read = TypeVar("Read")
UNKNOWN = Sourced("", date.min, Confidence.UNVERIFIED)
"""Stands in while the rest of a file is read whose own source is missing."""


@dataclass(frozen=True)
class Checked:
    """The pack when it can be used, its faults when not, and what a person should look at."""

    pack: PolicyPack | None
    faults: tuple[str, ...]
    remarks: tuple[Remark, ...]


@dataclass
class Faults:
    """Sentences gathered while a file is read on, whatever is wrong in it."""

    sentences: list[str] = field(default_factory=list)

    def of(self, read: Callable[[], Read]) -> Read | None:
        """What `read` gives, or None once its fault is kept."""
        try:
            return read()
        except PackProblem as problem:
            self.sentences.append(problem.sentence)
            return None

    def each(self, whole: Table, name: str, read: Callable[[Table], Read]) -> list[Read]:
        """Every row of a list that can be read."""
        rows = self.of(lambda: list(whole.tables(name))) or []
        found = [self.of(lambda row=row: read(row)) for row in rows]  # type: ignore[misc]
        return [one for one in found if one is not None]


def check_pack(content: bytes, file: str) -> Checked:
    """Read a pack to its end. A file that is not TOML, or far too large, has that one fault."""
    faults = Faults()
    whole = faults.of(lambda: parse_table(content, file))
    if whole is None:
        return Checked(None, tuple(faults.sentences), ())
    _read_on(whole, faults)
    pack = faults.of(lambda: read_policy(content, file))
    found = tuple(dict.fromkeys(faults.sentences))
    return Checked(None, found, ()) if pack is None else Checked(pack, (), tuple(remarks(pack)))


def _read_on(whole: Table, faults: Faults) -> None:
    about = faults.of(lambda: whole.table("pack"))
    default = (faults.of(lambda: read_sourced(about)) if about else None) or UNKNOWN
    rules = faults.each(whole, "clause", parts.read_clause)
    rules += faults.each(whole, "other_rule", lambda row: parts.read_other_rule(row, default))
    ids = frozenset(one.clause_id for one in rules)
    sanctions = faults.each(whole, "sanction", lambda row: parts.read_sanction(row, default))
    codes = frozenset(one.code for one in sanctions)
    faults.of(lambda: parts.read_decision_makers(whole, default, codes))
    faults.each(whole, "person_type", parts.read_person_type)
    faults.each(whole, "procedure", lambda row: parts.read_procedure(row, default))
    faults.each(whole, "route", lambda row: parts.read_route(row, ids))
    faults.each(whole, "law_ref", lambda row: parts.read_law(row, default))
    faults.each(whole, "example", lambda row: read_example(row, ids))
    faults.of(lambda: read_employers(whole, default))
    _settings(whole, default, ids, faults)


def _settings(whole: Table, default: Sourced, ids: frozenset[str], faults: Faults) -> None:
    table = faults.of(lambda: whole.table("settings"))
    if table is None:
        return
    for key in SETTINGS:
        faults.of(lambda key=key: parts.read_setting(table, key, default, ids))  # type: ignore[misc]
    faults.of(table.close)
