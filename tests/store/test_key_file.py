"""A key file that was flipped, forged, cut or planted never opens anything it should not."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain.errors import StoreDamaged, StoreTooNew, WrongPassword
from casework.store import key_folder, slots
from casework.store.access import unlock
from casework.store.costs import KdfCosts
from casework.store.key_file import KeyFile
from casework.store.key_file_text import BadKeyFile, from_bytes, to_bytes
from casework.store.slot_changes import add_slot
from tests.store.conftest import AT, BEN, BEN_PASSWORD, CHEAP, PASSWORD, Keyed


@pytest.fixture
def two(keyed: Keyed) -> Keyed:
    add_slot(
        keyed.folder,
        keyed.keys,
        user_id=BEN,
        login="ben",
        password=BEN_PASSWORD,
        at=AT,
        costs=CHEAP,
    )
    return keyed


def without_spares(keyed: Keyed) -> None:
    for name in key_folder.SPARES:
        (keyed.folder / name).unlink(missing_ok=True)


def current(keyed: Keyed) -> KeyFile:
    return key_folder.load(keyed.folder).file


def test_the_bytes_lead_back_to_the_same_values(two: Keyed) -> None:
    raw = (two.folder / "keys.json").read_bytes()
    assert to_bytes(from_bytes(raw)) == raw


def test_every_flipped_byte_is_found_before_a_password_is_tried(two: Keyed) -> None:
    raw = (two.folder / "keys.json").read_bytes()
    chance = random.Random(2)
    for place in range(len(raw)):
        spoilt = bytearray(raw)
        spoilt[place] ^= 1 << chance.randrange(8)
        with pytest.raises((BadKeyFile, StoreTooNew)):
            from_bytes(bytes(spoilt))


def test_a_flip_in_a_slot_names_the_slot(two: Keyed) -> None:
    raw = (two.folder / "keys.json").read_bytes()
    for number, slot in enumerate(current(two).slots, 1):
        place = raw.index(slot.private.hex().encode()) + 7
        spoilt = bytearray(raw)
        spoilt[place] = ord("0") if spoilt[place] != ord("0") else ord("1")
        with pytest.raises(BadKeyFile) as problem:
            from_bytes(bytes(spoilt))
        assert str(problem.value) == f"key slot {number} of 3, of {slot.name}"
        spoilt[place] ^= 0x80
        with pytest.raises(BadKeyFile) as problem:
            from_bytes(bytes(spoilt))
        assert str(problem.value) == f"key slot {number} of 3"


def test_a_damaged_file_is_stood_in_for_by_its_spare_and_named(two: Keyed) -> None:
    path = two.folder / "keys.json"
    spoilt = path.read_bytes().replace(b'"serial": 2', b'"serial": 3')
    path.write_bytes(spoilt)
    opened = unlock(two.folder, "ann", PASSWORD, at=AT)
    assert opened.key_damage == "outside the slots"
    assert path.read_bytes() == spoilt


def test_a_damaged_file_without_a_spare_is_refused_and_left_alone(two: Keyed) -> None:
    without_spares(two)
    path = two.folder / "keys.json"
    spoilt = path.read_bytes()[:-20]
    path.write_bytes(spoilt)
    with pytest.raises(StoreDamaged) as problem:
        unlock(two.folder, "ann", PASSWORD, at=AT)
    assert problem.value.code == "KEYS_DAMAGED"
    assert path.read_bytes() == spoilt


@pytest.mark.parametrize("save", [key_folder.save, key_folder.save_and_revoke])
def test_writing_over_a_damaged_file_keeps_it_for_whoever_looks_into_it(
    two: Keyed, save: Callable[[Path, KeyFile], None]
) -> None:
    path = two.folder / "keys.json"
    path.write_bytes(b"spoilt")
    save(two.folder, current(two))
    assert [one.read_bytes() for one in two.folder.glob("keys.json.damaged-*")] == [b"spoilt"]


def forge(keyed: Keyed, change: Callable[[KeyFile], KeyFile]) -> None:
    """Write a changed file with every checksum put right, as somebody clever would."""
    without_spares(keyed)
    (keyed.folder / "keys.json").write_bytes(to_bytes(change(current(keyed))))


@pytest.mark.parametrize(
    "change",
    [
        lambda file: replace(file, serial=9),
        lambda file: replace(file, oldest_spare=2),
        lambda file: replace(file, written="2020-01-01T00:00:00+00:00"),
        lambda file: replace(file, database_salt=bytes(16)),
        lambda file: file.without(frozenset({BEN})),
        lambda file: replace(file, generations=(replace(file.generations[0], sealed=bytes(60)),)),
        lambda file: replace(file, mac="0" * 64),
        lambda file: file.with_slot(replace(file.slots[0], data_key=bytes(92))),
    ],
)
def test_a_forged_file_opens_nothing(two: Keyed, change: Callable[[KeyFile], KeyFile]) -> None:
    forge(two, change)
    with pytest.raises(StoreDamaged) as problem:
        unlock(two.folder, "ann", PASSWORD, at=AT)
    assert problem.value.code == "KEYS_ALTERED"


@pytest.mark.parametrize(
    "change",
    [
        lambda ann: replace(ann, costs=replace(CHEAP, memory_kib=32)),
        lambda ann: replace(ann, salt=bytes(16)),
        lambda ann: replace(ann, holder="somebody-else"),
        lambda ann: replace(ann, public=bytes(32)),
        lambda ann: replace(ann, private=bytes(60)),
    ],
)
def test_a_slot_whose_header_was_changed_is_dead(
    two: Keyed, change: Callable[[slots.Slot], slots.Slot]
) -> None:
    def swap(file: KeyFile) -> KeyFile:
        ann = file.slot_named("ann")
        assert ann is not None
        others = tuple(one for one in file.slots if one is not ann)
        return replace(file, slots=(change(ann), *others))

    forge(two, swap)
    with pytest.raises(WrongPassword):
        unlock(two.folder, "ann", PASSWORD, at=AT)


@pytest.mark.parametrize(
    "costs",
    [
        replace(CHEAP, memory_kib=1 << 31),
        replace(CHEAP, passes=17),
        replace(CHEAP, lanes=9),
        replace(CHEAP, memory_kib=7),
    ],
)
def test_costs_beyond_reason_are_refused_however_well_the_file_is_forged(
    two: Keyed, costs: KdfCosts
) -> None:
    def dearer(file: KeyFile) -> KeyFile:
        ann = file.slot_named("ann")
        assert ann is not None
        return replace(file, slots=(replace(ann, costs=costs), file.recovery))

    forge(two, dearer)
    with pytest.raises(StoreDamaged) as problem:
        unlock(two.folder, "ann", PASSWORD, at=AT)
    assert problem.value.code == "KEYS_DAMAGED"


def test_a_slot_copied_to_another_person_does_not_open(two: Keyed) -> None:
    def swap(file: KeyFile) -> KeyFile:
        ann, ben = file.slot_named("ann"), file.slot_named("ben")
        assert ann is not None
        assert ben is not None
        moved = replace(ann, holder=ben.holder, name=ben.name)
        return replace(file, slots=(moved, file.recovery))

    forge(two, swap)
    with pytest.raises(WrongPassword):
        unlock(two.folder, "ben", PASSWORD, at=AT)


def spoil(raw: bytes, change: Callable[[Any], None]) -> bytes:
    outer = json.loads(raw)
    change(outer)
    return json.dumps(outer, indent=1, sort_keys=True).encode()


@pytest.mark.parametrize(
    "change",
    [
        lambda outer: outer["body"]["slots"][0]["kdf"].update(memory_kib=1 << 31),
        lambda outer: outer["body"]["slots"][0]["kdf"].update(passes=1 << 31),
        lambda outer: outer["body"]["slots"][0]["kdf"].update(lanes=0),
        lambda outer: outer["body"]["slots"][0]["kdf"].update(name="none"),
        lambda outer: outer["body"]["slots"][0].pop("private"),
        lambda outer: outer["body"]["slots"][0].update(private=5),
        lambda outer: outer["body"]["slots"].append(outer["body"]["slots"][0]),
        lambda outer: outer["body"].update(slots=[]),
        lambda outer: outer["body"].update(generations=[]),
        lambda outer: outer["body"].update(serial=True),
        lambda outer: outer["body"].update(version=0),
        lambda outer: outer.pop("body"),
        lambda outer: outer.update(more=1),
        lambda outer: outer["body"]["slots"][0].update(name="x" * 61),
    ],
)
def test_a_crafted_file_is_refused_before_anything_is_derived(
    two: Keyed, change: Callable[[Any], None]
) -> None:
    without_spares(two)
    path = two.folder / "keys.json"
    path.write_bytes(spoil(path.read_bytes(), change))
    with pytest.raises(StoreDamaged) as problem:
        unlock(two.folder, "ann", PASSWORD, at=AT)
    assert problem.value.code == "KEYS_DAMAGED"


@pytest.mark.parametrize(
    "raw", [b"", b"null", b"[" * 200_000, b"\xff\xfe", b"1" * 5_000, b"{}", b" " * (1 << 20)]
)
def test_what_is_no_key_file_at_all_is_refused(keyed: Keyed, raw: bytes) -> None:
    without_spares(keyed)
    (keyed.folder / "keys.json").write_bytes(raw)
    with pytest.raises(StoreDamaged):
        unlock(keyed.folder, "ann", PASSWORD, at=AT)


def test_a_key_file_of_a_later_version_is_not_touched(keyed: Keyed) -> None:
    path = keyed.folder / "keys.json"
    newer = spoil(path.read_bytes(), lambda outer: outer["body"].update(version=2))
    path.write_bytes(newer)
    with pytest.raises(StoreTooNew):
        unlock(keyed.folder, "ann", PASSWORD, at=AT)
    assert path.read_bytes() == newer


@given(st.binary(max_size=400))
def test_random_bytes_are_never_a_key_file(raw: bytes) -> None:
    with pytest.raises(BadKeyFile):
        from_bytes(raw)
