"""Whatever was damaged in a store is found and named."""

import random
import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from casework.domain.errors import CaseworkError
from casework.store.damage import Damage
from casework.store.engine import DATABASE, connect
from casework.store.opening import open_store
from casework.store.verify import verify_store
from tests.store.conftest import AT, PASSWORD, Made, a_person, act

FLIPS = 30


@pytest.fixture
def filled(made: Made) -> Made:
    act(
        made.store,
        lambda session: session.add_all([a_person(f"Person {number}") for number in range(200)]),
    )
    return made


def found_after(folder: Path) -> list[Damage] | CaseworkError:
    """What opening refuses, or what `verify` finds."""
    try:
        store = open_store(folder, "ann", PASSWORD, at=AT)
    except CaseworkError as problem:
        return problem
    try:
        return verify_store(store)
    finally:
        store.close()


def named(found: list[Damage] | CaseworkError) -> list[str]:
    if isinstance(found, CaseworkError):
        return re.findall(r"page \d+", str(found))
    return [one.where for one in found]


def test_a_sound_store_has_nothing_to_tell(filled: Made) -> None:
    assert verify_store(filled.store) == []
    filled.store.close()
    assert found_after(filled.folder) == []


def test_a_flipped_bit_anywhere_in_the_database_is_found(filled: Made, tmp_path: Path) -> None:
    filled.store.close()
    raw = (filled.folder / DATABASE).read_bytes()
    chance = random.Random(7)
    places = [0, 15, 16, 4095, len(raw) - 1]
    places += [chance.randrange(len(raw)) for _ in range(FLIPS)]
    for place in places:
        spoilt = bytearray(raw)
        spoilt[place] ^= 1 << chance.randrange(8)
        (filled.folder / DATABASE).write_bytes(spoilt)
        found = found_after(filled.folder)
        page = place // 4096 + 1
        if place < 16:
            assert named(found) == ["bytes 0 to 15"]
        else:
            assert f"page {page}" in named(found), (place, found)


def test_a_zeroed_page_is_named(filled: Made) -> None:
    filled.store.close()
    path = filled.folder / DATABASE
    raw = bytearray(path.read_bytes())
    raw[4096 * 9 : 4096 * 10] = bytes(4096)
    path.write_bytes(raw)
    found = found_after(filled.folder)
    assert isinstance(found, list)
    assert [one.where for one in found] == ["page 10"]


def test_a_cut_database_is_found(filled: Made) -> None:
    filled.store.close()
    path = filled.folder / DATABASE
    path.write_bytes(path.read_bytes()[: -4096 * 3])
    found = found_after(filled.folder)
    assert isinstance(found, CaseworkError) or found


def test_a_flipped_bit_in_a_key_file_names_the_file_and_the_slot(filled: Made) -> None:
    for name in ("keys.json", "keys.json.1"):
        path = filled.folder / name
        good = path.read_bytes()
        place = good.index(b'"private": "') + 30
        path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        (damage,) = verify_store(filled.store)
        assert damage.kind == "keys"
        assert damage.where.startswith(f"{name}, key slot 1 of 2")
        path.write_bytes(good)


def test_a_missing_key_file_is_named(filled: Made) -> None:
    (filled.folder / "keys.json").unlink()
    assert [one.where for one in verify_store(filled.store)] == ["keys.json, missing"]


def test_a_broken_link_a_stranger_trigger_and_a_lost_guard_are_named(filled: Made) -> None:
    with closing(connect(filled.store.database, filled.store.keys.database)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute(
            "INSERT INTO registrations (id, person_id, body, number, entered_at, entered_by,"
            " version) VALUES ('r', 'nobody', 'gtcs', '1', '', '', 1)"
        )
        raw.execute("CREATE TRIGGER sly AFTER INSERT ON people BEGIN DELETE FROM drafts; END")
        raw.execute("DROP TRIGGER audit_is_never_cut")
    found = {(one.kind, one.where) for one in verify_store(filled.store)}
    assert {kind for kind, _where in found} == {"links", "layout", "row"}
    assert {("layout", "sly"), ("layout", "audit_is_never_cut")} <= found
    assert ("row", "registrations r") in found


def test_verifying_does_not_mistake_work_going_on_for_damage(filled: Made) -> None:
    with filled.store.reading() as session:
        session.connection()
        act(filled.store, lambda writing: writing.add(a_person("Meanwhile")))
        assert verify_store(filled.store) == []


def test_damage_is_told_from_a_copy_and_the_damaged_file_is_kept(
    filled: Made, tmp_path: Path
) -> None:
    filled.store.close()
    shutil.copytree(filled.folder, tmp_path / "copy")
    path = tmp_path / "copy" / DATABASE
    raw = bytearray(path.read_bytes())
    raw[4096 * 12 + 9] ^= 4
    path.write_bytes(raw)
    assert found_after(tmp_path / "copy")
    assert path.read_bytes() == raw
