"""The tables of the second reading, and what they say against a pack."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from casework.packs.clauses import Clause
from casework.packs.policies import PolicyPack

READINGS = Path(__file__).parent / "readings"
PREFIX = {
    "glasgow": "G-",
    "west-berkshire": "WB-",
    "gloucestershire": "GL-",
    "derbyshire": "D-",
    "lancaster": "L-",
}
WITHOUT_RULE = frozenset(("blank", "furniture", "heading", "contents"))
SAYS_SOMETHING = frozenset(
    {"clause", "scope", "platform", "route", "monitoring", "definition", "example", "companion"}
    | {"law", "decision_maker", "review", "narrative", "lead-in"}
)
SPOKEN_FOR = frozenset({"narrative", "companion"})
"""Lines that need no clause: they ask nothing, or the pack lists the document they name."""
KINDS = WITHOUT_RULE | SAYS_SOMETHING
HEAD = re.compile(r"# source (\S+\.txt), (\d+) lines, sha256 [0-9a-f]{64}\n")


@dataclass(frozen=True)
class Row:
    """What the second reader typed for some lines of a source."""

    lines: range
    kind: str
    clause: str
    force: str
    category: str


@dataclass(frozen=True)
class Table:
    """One source: how many lines it has, and what stands in each."""

    policy: str
    lines: int
    rows: tuple[Row, ...]

    @property
    def blank(self) -> set[int]:
        return self.of_kind("blank")

    def of_kind(self, kind: str) -> set[int]:
        return {n for row in self.rows if row.kind == kind for n in row.lines}

    @property
    def clauses(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for row in self.rows:
            if row.clause:
                found.setdefault(row.clause, set()).update(row.lines)
        return found

    def said(self, clause: str) -> tuple[str, str]:
        """Force and category as read; the same on every line of a clause."""
        (one,) = {(row.force, row.category) for row in self.rows if row.clause == clause}
        return one


@dataclass(frozen=True)
class Settled:
    """One difference between the two readings, and what was decided."""

    policy: str
    clause: str
    what: str
    first: str
    second: str
    decided: str
    why: str


def read_table(policy: str) -> Table:
    with (READINGS / f"{policy}.csv").open(encoding="utf-8", newline="") as text:
        head = HEAD.fullmatch(text.readline())
        assert head, "the first line names the source, its lines and its sha256"
        rows = tuple(row_of(one) for one in csv.DictReader(text, strict=True))
    return Table(policy, int(head[2]), rows)


def row_of(one: dict[str, str]) -> Row:
    first, _, last = one["line"].partition("-")
    lines = range(int(first), int(last or first) + 1)
    return Row(lines, one["kind"], one["clause"], one["force"], one["category"])


def read_settled() -> tuple[Settled, ...]:
    with (READINGS / "settled.csv").open(encoding="utf-8", newline="") as text:
        return tuple(Settled(**one) for one in csv.DictReader(text, strict=True))


def category_agrees(clause: Clause, category: str) -> bool:
    """What an allegation would be called; where none may rest on it, any of its categories."""
    return category == clause.category or (not clause.is_citable and category in clause.categories)


def gaps(table: Table) -> Iterator[str]:
    """Lines nobody read, lines that are not there, and blank lines that say something."""
    kinds: dict[int, list[str]] = {}
    for row in table.rows:
        for number in row.lines:
            kinds.setdefault(number, []).append(row.kind)
    for number in range(1, table.lines + 1):
        if number not in kinds:
            yield f"line {number} was not read"
        elif len(kinds[number]) > 1 and WITHOUT_RULE & set(kinds[number]):
            yield f"line {number} is {' and '.join(kinds[number])}"
    yield from (f"the source has no line {n}" for n in kinds if not 1 <= n <= table.lines)


def disagreements(table: Table, pack: PolicyPack) -> Iterator[str]:
    """Clauses missing from the pack, clauses invented in it, and lines that differ."""
    theirs = {one.clause_id: set(one.source_lines) - table.blank for one in pack.clauses}
    ours = table.clauses
    for clause in ours.keys() - theirs.keys():
        yield f"{clause} is in the source and not in the pack"
    for clause in theirs.keys() - ours.keys():
        yield f"{clause} is in the pack and not in the source"
    for clause in ours.keys() & theirs.keys():
        if ours[clause] != theirs[clause]:
            yield f"{clause}: source {sorted(ours[clause])}, pack {sorted(theirs[clause])}"


def left_out(table: Table, pack: PolicyPack) -> Iterator[str]:
    """Lines that say something and stand under no clause and no example of the pack."""
    parts = (*pack.clauses, *pack.examples)
    told = {n for one in parts for n in one.source_lines}
    for row in table.rows:
        if row.kind not in WITHOUT_RULE | SPOKEN_FOR:
            yield from (f"line {n} ({row.kind}) is left out" for n in row.lines if n not in told)


def examples_astray(table: Table, pack: PolicyPack) -> Iterator[str]:
    """Examples of the source that the pack leaves out, and lines where it has none."""
    told = table.of_kind("example")
    around = told | table.of_kind("lead-in") | table.blank
    theirs = {n for one in pack.examples for n in one.source_lines}
    yield from (f"the example in line {n} is not in the pack" for n in told - theirs)
    for one in pack.examples:
        allowed = around.union(*(table.clauses.get(c, set()) for c in one.clauses))
        if not set(one.source_lines) <= allowed:
            yield f"{one.title}: source has no such example in {one.source_lines}"


def unsettled(table: Table, pack: PolicyPack, settled: tuple[Settled, ...]) -> Iterator[str]:
    """Forces and categories where pack and table differ and no decision is written down."""
    decided = {(s.clause, s.what): s.decided for s in settled if s.policy == table.policy}
    for one in pack.clauses:
        force, category = table.said(one.clause_id)
        force = decided.get((one.clause_id, "force"), force)
        category = decided.get((one.clause_id, "category"), category)
        if one.force.value != force:
            yield f"{one.clause_id} force: pack {one.force.value}, wanted {force}"
        if not category_agrees(one, category):
            yield f"{one.clause_id} category: pack {one.category}, wanted {category}"
