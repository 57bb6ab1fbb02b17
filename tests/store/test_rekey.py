"""Somebody is removed: what they took with them opens nothing, wherever the power goes."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from casework.domain.errors import StoreDamaged, StoreProblem, WrongPassword
from casework.store import key_folder, rekey
from casework.store.access import people_with_slots, unlock, unlock_with_recovery
from casework.store.audit_check import audit_damage
from casework.store.database_check import database_damage
from casework.store.engine import DATABASE, CannotRead, connect
from casework.store.key_file import signed
from casework.store.key_file_text import to_bytes
from casework.store.open_store import OpenStore
from casework.store.opening import open_store, open_with_recovery
from casework.store.sealing import seal
from casework.store.slot_changes import add_slot
from tests.store.conftest import AT, BEN, BEN_PASSWORD, CHEAP, PASSWORD, Made, a_person, act

HOUSE = Path(__file__).resolve().parents[2]
KILLED_AT = """
import datetime as dt, os, signal, sys
from pathlib import Path
from casework.store import rekey
from casework.store.access import unlock
folder, stop = Path(sys.argv[1]), int(sys.argv[2])
at = dt.datetime(2026, 6, 25, 10, 15, tzinfo=dt.UTC)
old = unlock(folder, "ann", "three grey herons", at=at).keys
new = rekey.begin(folder, old, at=at, without=frozenset({sys.argv[3]}))
if stop == 0:
    os.kill(os.getpid(), signal.SIGKILL)
for number, step in enumerate(rekey.finish(folder, old, new), 1):
    if number == stop:
        os.kill(os.getpid(), signal.SIGKILL)
"""
STEPS = 4


@pytest.fixture
def shared(made: Made) -> Made:
    """Ann's store with Ben in it and one person entered."""
    add_slot(
        made.folder,
        made.store.keys,
        user_id=BEN,
        login="ben",
        password=BEN_PASSWORD,
        at=AT,
        costs=CHEAP,
    )
    act(made.store, lambda session: session.add(a_person()))
    return made


def assert_whole(store: OpenStore) -> None:
    with store.reading() as session:
        assert session.scalars(text("SELECT name FROM people")).all() == ["Rhona Bell"]
    with closing(connect(store.database, store.keys.database)) as raw:
        assert database_damage(raw) == []
        assert audit_damage(raw, store.keys.audit) == []


def assert_ben_is_out(folder: Path) -> None:
    assert people_with_slots(folder).keys() == {"ann"}
    for name in ("keys.json", *key_folder.SPARES):
        if (folder / name).exists():
            file = key_folder.read(folder / name)
            assert file is not None
            assert file.slot_named("ben") is None


def test_a_removed_person_is_shut_out_and_the_rest_go_on(shared: Made) -> None:
    store = shared.store
    old_key, old_evidence = bytes(store.keys.database.key), bytes(store.keys.evidence[1])
    store.rekey(at=AT, without=frozenset({BEN}))
    assert bytes(store.keys.database.key) != old_key
    assert store.keys.generation == 2
    assert store.keys.evidence[1] == old_evidence
    assert store.keys.evidence[2] != old_evidence
    assert_whole(store)
    act(store, lambda session: session.add(a_person("After")))
    with store.reading() as session:
        numbers = session.scalars(text("SELECT key_no FROM audit ORDER BY seq")).all()
    assert numbers == [1, 1, 2]
    with closing(connect(store.database, store.keys.database)) as raw:
        assert audit_damage(raw, store.keys.audit) == []
    store.close()
    with pytest.raises(WrongPassword):
        open_store(shared.folder, "ben", BEN_PASSWORD, at=AT)
    assert_ben_is_out(shared.folder)
    open_store(shared.folder, "ann", PASSWORD, at=AT).close()
    open_with_recovery(shared.folder, shared.recovery_key, at=AT).close()


def test_the_keys_that_somebody_took_open_nothing_afterwards(shared: Made) -> None:
    taken = shared.store.keys.database
    taken = replace(taken, key=bytearray(taken.key))
    old_keys = (shared.folder / "keys.json").read_bytes()
    shared.store.rekey(at=AT, without=frozenset({BEN}))
    shared.store.close()
    for salt in (taken.salt, rekey.salt_of(shared.folder)):
        raw = connect(shared.folder / DATABASE, replace(taken, salt=salt))
        with closing(raw), pytest.raises(CannotRead):
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (shared.folder / "keys.json").write_bytes(old_keys)
    with pytest.raises(StoreDamaged) as problem:
        open_store(shared.folder, "ben", BEN_PASSWORD, at=AT)
    assert problem.value.code == "KEYS_OF_ANOTHER"


def test_the_last_person_cannot_be_removed(made: Made) -> None:
    with pytest.raises(StoreProblem) as problem:
        made.store.rekey(at=AT, without=frozenset({made.store.user_id or ""}))
    assert problem.value.code == "LAST_SLOT"
    made.again().close()


def kill_at(shared: Made, stop: int) -> None:
    shared.store.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED_AT, str(shared.folder), str(stop), BEN],
        cwd=HOUSE,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL


@pytest.mark.parametrize("stop", range(STEPS + 1))
def test_a_kill_after_any_step_is_finished_at_the_next_opening(shared: Made, stop: int) -> None:
    kill_at(shared, stop)
    store = open_store(shared.folder, "ann", PASSWORD, at=AT)
    assert store.keys.generation == 2
    assert store.rekeying_unfinished == ""
    assert_whole(store)
    store.close()
    assert_ben_is_out(shared.folder)
    left = {path.name for path in shared.folder.iterdir()}
    assert left == {DATABASE, "keys.json", "keys.json.1", "lock"}
    open_store(shared.folder, "ann", PASSWORD, at=AT).close()


@pytest.mark.parametrize("stop", range(STEPS))
def test_after_any_step_the_recovery_key_finishes_as_well(shared: Made, stop: int) -> None:
    kill_at(shared, stop)
    store = open_with_recovery(shared.folder, shared.recovery_key, at=AT)
    assert_whole(store)
    store.close()


@pytest.mark.parametrize("stop", range(STEPS + 1))
def test_after_any_step_the_removed_person_stays_out(shared: Made, stop: int) -> None:
    kill_at(shared, stop)
    with pytest.raises((StoreProblem, WrongPassword)) as problem:
        open_store(shared.folder, "ben", BEN_PASSWORD, at=AT)
    assert problem.value.code in ("ACCESS_REMOVED", "WRONG_PASSWORD")
    store = open_store(shared.folder, "ann", PASSWORD, at=AT)
    assert_whole(store)
    store.close()


def test_a_planted_next_file_is_not_taken(shared: Made) -> None:
    """Public keys are public: without the old key's word anybody could choose the new one."""
    shared.store.close()
    file = key_folder.load(shared.folder).file
    chosen = b"q" * 32
    about = [b"x"] * len(file.slots)
    forged = replace(
        file,
        serial=9,
        database_salt=b"n" * 16,
        slots=tuple(
            replace(slot, data_key=seal(slot.public, chosen, one))
            for slot, one in zip(file.slots, about, strict=True)
        ),
    )
    (shared.folder / "keys.json.next").write_bytes(to_bytes(signed(forged, chosen)))
    store = open_store(shared.folder, "ann", PASSWORD, at=AT)
    assert store.keys.generation == 1
    assert_whole(store)
    store.close()
    assert (shared.folder / "keys.json.next.refused").exists()


def test_a_spoilt_next_file_is_set_aside_while_the_old_keys_still_hold(shared: Made) -> None:
    kill_at(shared, 0)
    path = shared.folder / "keys.json.next"
    path.write_bytes(path.read_bytes()[:-9])
    store = open_store(shared.folder, "ann", PASSWORD, at=AT)
    assert store.keys.generation == 1
    assert_whole(store)
    store.close()


def test_a_rekeying_that_cannot_read_the_database_is_undone(shared: Made) -> None:
    shared.store.close()
    path = shared.folder / DATABASE
    raw = bytearray(path.read_bytes())
    raw[4096 * 20 + 100] ^= 1
    path.write_bytes(raw)
    store = open_store(shared.folder, "ann", PASSWORD, at=AT)
    with pytest.raises(StoreDamaged):
        store.rekey(at=AT, without=frozenset({BEN}))
    store.close()
    left = {one.name for one in shared.folder.iterdir()}
    assert not {name for name in left if "next" in name}
    assert unlock(shared.folder, "ben", BEN_PASSWORD, at=AT).user_id == BEN


def test_a_rekeying_that_cannot_be_finished_says_so_and_opens(shared: Made) -> None:
    kill_at(shared, 0)
    path = shared.folder / DATABASE
    raw = bytearray(path.read_bytes())
    raw[4096 * 20 + 100] ^= 1
    path.write_bytes(raw)
    store = open_store(shared.folder, "ann", PASSWORD, at=AT)
    assert "damaged" in store.rekeying_unfinished
    store.close()
    with pytest.raises(StoreProblem) as problem:
        open_store(shared.folder, "ben", BEN_PASSWORD, at=AT)
    assert problem.value.code == "ACCESS_REMOVED"


def test_an_old_backup_stays_readable_with_its_own_keys(shared: Made, tmp_path: Path) -> None:
    shared.store.close()
    shutil.copytree(shared.folder, tmp_path / "older")
    store = open_store(shared.folder, "ann", PASSWORD, at=AT)
    store.rekey(at=AT, without=frozenset({BEN}))
    store.close()
    older = open_store(tmp_path / "older", "ben", BEN_PASSWORD, at=AT)
    assert_whole(older)
    older.close()
    opened = unlock_with_recovery(shared.folder, shared.recovery_key, at=AT)
    assert opened.keys.generation == 2
    assert os.path.lexists(shared.folder / "keys.json.1")
