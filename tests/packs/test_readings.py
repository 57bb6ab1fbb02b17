"""The second reading of the five policies, line by line, against the packs."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from casework.packs.clauses import CONDUCT, STRUCTURE, ClauseForce
from casework.packs.loading import load_packs
from casework.packs.policies import PolicyPack
from tests.packs.second_reading import (
    KINDS,
    PREFIX,
    WITHOUT_RULE,
    Table,
    category_agrees,
    disagreements,
    examples_astray,
    gaps,
    left_out,
    read_settled,
    read_table,
    unsettled,
)

ROOT = Path(__file__).parents[2]


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


def test_every_line_that_says_something_is_in_the_pack(table: Table, pack: PolicyPack) -> None:
    assert not list(left_out(table, pack))
    assert pack.companion_documents


def test_every_example_of_the_source_is_in_the_pack(table: Table, pack: PolicyPack) -> None:
    assert not list(examples_astray(table, pack))


def test_every_difference_in_force_and_category_is_settled(table: Table, pack: PolicyPack) -> None:
    assert not list(unsettled(table, pack, read_settled()))


def test_what_was_settled_says_who_said_what_and_why() -> None:
    settled = read_settled()
    often = Counter((s.policy, s.clause, s.what) for s in settled)
    assert not [one for one, n in often.items() if n > 1]
    for one in settled:
        assert one.what in ("force", "category", "clause", "lines"), one
        assert not one.first == one.second == one.decided, one
        assert len(one.why) > 10, one


def test_what_was_decided_holds(table: Table, pack: PolicyPack) -> None:
    for one in (s for s in read_settled() if s.policy == table.policy):
        clause = pack.clause(one.clause)
        if one.what == "force":
            assert one.second == table.said(one.clause)[0], one
            assert one.decided == clause.force.value, one
        elif one.what == "category":
            assert one.second == table.said(one.clause)[1], one
            assert category_agrees(clause, one.decided), one
        elif one.what == "lines":
            assert {int(n) for n in one.decided.split()} == set(clause.source_lines), one
        else:
            assert one.decided == "in the pack", one


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


def test_a_clause_that_was_dropped_leaves_its_lines_out(table: Table, pack: PolicyPack) -> None:
    assert list(left_out(table, replace(pack, clauses=pack.clauses[:-1])))


def test_a_force_that_was_changed_is_told(table: Table, pack: PolicyPack) -> None:
    first = pack.clauses[0]
    other = next(one for one in ClauseForce if one is not first.force)
    changed = replace(pack, clauses=(replace(first, force=other), *pack.clauses[1:]))
    assert len(list(unsettled(table, changed, read_settled()))) == 1


def test_a_line_that_nobody_read_is_told(table: Table) -> None:
    assert list(gaps(replace(table, rows=table.rows[1:])))
    assert list(gaps(replace(table, lines=table.lines + 1))) == [
        f"line {table.lines + 1} was not read"
    ]
