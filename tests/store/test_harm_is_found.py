"""A small, seeded part of `tests/torture/torture_damage.py`: sixty harms, each found and named."""

import random

import pytest

from tests.torture import harming
from tests.torture.harming import DATABASE, KEYS, VAULT, Harmed


@pytest.fixture(scope="module")
def harmed(tmp_path_factory: pytest.TempPathFactory) -> Harmed:
    return Harmed(tmp_path_factory.mktemp("harmed"))


@pytest.mark.parametrize(("room", "times"), [(VAULT, 36), (DATABASE, 14), (KEYS, 10)])
def test_each_harm_is_found_and_named_and_a_backup_is_offered(
    harmed: Harmed, room: str, times: int
) -> None:
    chance = random.Random(f"2026 {room}")
    if room == VAULT:
        harmed.harm_vault(chance, times)
    else:
        harmed.harm_file(room, chance, times)
    assert harmed.tally.faults == []
    assert sum(harmed.tally.done[one] for one in harmed.tally.done if one[0] == room) == times


def test_a_harm_that_nobody_notices_is_a_fault(
    harmed: Harmed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The guard guarded: what changes nothing is found by nobody, and that is said."""
    monkeypatch.setitem(harming.HARMS, KEYS, {"nothing": _nothing, "flip": _nothing})
    harmed.harm_file(KEYS, random.Random(1), 1)
    assert harmed.tally.faults[0].endswith("nobody noticed")
    harmed.tally.faults.clear()


def _nothing(_chance: random.Random, whole: bytes) -> tuple[bytes, int]:
    return whole, 20
