"""The second reading of the five policies, line by line, against the packs."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from casework.packs.clauses import CONDUCT, STRUCTURE, Clause, ClauseForce
from casework.packs.loading import load_packs
from casework.packs.policies import PolicyPack

ROOT = Path(__file__).parents[2]
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
        return {n for row in self.rows if row.kind == "blank" for n in row.lines}

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


@pytest.fixture(scope="module")
def packs() -> dict[str, PolicyPack]:
    loaded = load_packs(ROOT / "resources")
    return {policy: loaded.policy(policy) for policy in PREFIX}


@pytest.fixture(params=PREFIX)
def table(request: pytest.FixtureRequest) -> Table:
    return read_table(str(request.param))


@pytest.fixture
def pack(packs: dict[str, PolicyPack], table: Table) -> PolicyPack:
    return packs[table.policy]


def test_every_line_of_the_source_was_read(table: Table) -> None:
    assert not list(gaps(table))


def test_a_row_says_what_kind_of_line_it_is_and_a_clause_how_hard_it_binds(table: Table) -> None:
    forces = {one.value for one in ClauseForce}
    for row in table.rows:
        assert row.kind in KINDS, row
        if row.clause:
            assert row.kind not in WITHOUT_RULE, row
            assert row.clause.startswith(PREFIX[table.policy]), row
            assert row.force in forces, row
            assert row.category in CONDUCT | STRUCTURE, row
            assert table.said(row.clause) == (row.force, row.category)
        else:
            assert row.kind != "clause", row
            assert not row.force + row.category, row


def test_nothing_is_missing_from_the_pack_and_nothing_invented(
    table: Table, pack: PolicyPack
) -> None:
    assert not sorted(disagreements(table, pack))


def test_every_difference_in_force_and_category_is_settled(table: Table, pack: PolicyPack) -> None:
    assert not list(unsettled(table, pack, read_settled()))


def test_what_was_settled_says_who_said_what_and_why(packs: dict[str, PolicyPack]) -> None:
    tables = {policy: read_table(policy) for policy in PREFIX}
    settled = read_settled()
    assert not [
        s for s, n in Counter((s.policy, s.clause, s.what) for s in settled).items() if n > 1
    ]
    for one in settled:
        assert one.what in ("force", "category", "clause", "lines"), one
        assert not one.first == one.second == one.decided, one
        assert one.decided, one
        assert len(one.why) > 10, one
        if one.what in ("force", "category"):
            said = tables[one.policy].said(one.clause)
            assert one.second == said[("force", "category").index(one.what)], one
            assert one.clause in {c.clause_id for c in packs[one.policy].clauses}, one


Plant = Callable[[PolicyPack], PolicyPack]


def dropped(pack: PolicyPack) -> PolicyPack:
    return replace(pack, clauses=pack.clauses[1:])


def invented(pack: PolicyPack) -> PolicyPack:
    extra = replace(pack.clauses[0], clause_id=f"{pack.clauses[0].clause_id}-more")
    return replace(pack, clauses=(*pack.clauses, extra))


def moved(pack: PolicyPack) -> PolicyPack:
    first = pack.clauses[0]
    lines = (*first.source_lines[:-1], first.source_lines[-1] + 1000)
    return replace(pack, clauses=(replace(first, source_lines=lines), *pack.clauses[1:]))


@pytest.mark.parametrize("plant", [dropped, invented, moved])
def test_a_planted_fault_is_told(table: Table, pack: PolicyPack, plant: Plant) -> None:
    assert len(list(disagreements(table, plant(pack)))) == 1


def test_a_force_that_was_changed_is_told(table: Table, pack: PolicyPack) -> None:
    first = pack.clauses[0]
    other = next(one for one in ClauseForce if one is not first.force)
    changed = replace(pack, clauses=(replace(first, force=other), *pack.clauses[1:]))
    assert len(list(unsettled(table, changed, read_settled()))) == 1


def test_a_line_that_nobody_read_is_told(table: Table) -> None:
    assert list(gaps(replace(table, rows=table.rows[:-1])))
    assert list(gaps(replace(table, lines=table.lines + 1))) == [
        f"line {table.lines + 1} was not read"
    ]
