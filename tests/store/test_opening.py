"""Making, opening and closing a store, and every reason not to."""

import errno
import gc
import os
import shutil
import sqlite3
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from casework.domain.errors import (
    BadEntry,
    CaseworkError,
    StoreDamaged,
    StoreInUse,
    StoreProblem,
    WrongPassword,
)
from casework.store.engine import DATABASE
from casework.store.folders import Surroundings
from casework.store.keys import KeysWiped
from casework.store.opening import FirstUser, Here, create_store, open_store, open_with_recovery
from casework.store.problems import as_problem
from casework.store.tables.all_tables import METADATA
from casework.store.tables.organisation import Organisation, User
from casework.store.verify import verify_store
from tests.store.conftest import AT, CHEAP, PASSWORD, Made, a_person, act

ANN_TYPED = FirstUser("Ann", "Ann MacRae", PASSWORD)


def refusal(attempt: Callable[[], object]) -> CaseworkError:
    with pytest.raises(CaseworkError) as problem:
        attempt()
    return problem.value


def test_a_new_store_has_its_first_user_and_says_whether_it_is_a_sample(tmp_path: Path) -> None:
    for is_sample in (True, False):
        store, _key = create_store(
            tmp_path / str(is_sample), ANN_TYPED, at=AT, costs=CHEAP, is_sample=is_sample
        )
        with store.reading() as session:
            user = session.scalars(select(User)).one()
            assert (user.id, user.login, user.name) == (store.user_id, "ann", "Ann MacRae")
            assert session.scalars(select(Organisation)).one().is_sample is is_sample
        store.close()


def test_what_was_saved_is_there_after_opening_again(made: Made) -> None:
    act(made.store, lambda session: session.add(a_person()))
    store = made.again()
    with store.reading() as session:
        assert session.scalar(text("SELECT name FROM people")) == "Rhona Bell"
    store.close()


def test_the_database_is_unreadable_without_the_key(made: Made) -> None:
    act(made.store, lambda session: session.add(a_person()))
    made.store.close()
    raw = (made.folder / DATABASE).read_bytes()
    assert b"Rhona" not in raw
    assert b"CREATE TABLE" not in raw
    assert not raw.startswith(b"SQLite format 3")
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(made.folder / DATABASE).execute("SELECT * FROM sqlite_master")


def test_no_key_lies_in_the_engine_or_is_shown(made: Made) -> None:
    key = made.store.keys.database.key.hex()
    shown = repr(made.store.engine) + repr(made.store.engine.url) + repr(vars(made.store))
    assert key not in shown
    assert PASSWORD not in repr(ANN_TYPED)


def test_closing_empties_the_log_wipes_the_keys_and_lets_the_next_in(made: Made) -> None:
    act(made.store, lambda session: session.add(a_person()))
    keys = made.store.keys
    made.store.close()
    made.store.close()
    left = {path.name for path in made.folder.iterdir()}
    assert left == {DATABASE, "keys.json", "keys.json.1", "lock"}
    assert keys.is_wiped
    with pytest.raises(KeysWiped):
        _ = made.store.keys.database
    with pytest.raises(KeysWiped):
        made.store.engine.connect()
    made.again().close()


def test_a_second_opener_is_told_who_has_it_and_changes_nothing(made: Made) -> None:
    problem = refusal(lambda: open_store(made.folder, "ann", PASSWORD, at=AT))
    assert isinstance(problem, StoreInUse)
    assert "already open: ann on " in str(problem)
    act(made.store, lambda session: session.add(a_person()))


def test_a_wrong_password_leaves_the_store_free_for_the_next_try(made: Made) -> None:
    made.store.close()
    problem = refusal(lambda: open_store(made.folder, "ann", "not this one at all", at=AT))
    assert isinstance(problem, WrongPassword)
    store = made.again()
    assert store.failures.count == 1
    store.close()


def test_the_recovery_key_opens_it_too(made: Made) -> None:
    made.store.close()
    store = open_with_recovery(made.folder, made.recovery_key, at=AT)
    assert store.user_id is None
    with store.reading() as session:
        assert session.scalars(select(User)).one().login == "ann"
    store.close()


def test_a_short_password_leaves_no_store_behind(tmp_path: Path) -> None:
    first = FirstUser("ann", "Ann MacRae", "elevenchars")
    problem = refusal(lambda: create_store(tmp_path / "s", first, at=AT, costs=CHEAP))
    assert isinstance(problem, BadEntry)
    assert list((tmp_path / "s").iterdir()) == []


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    problem = refusal(lambda: create_store(tmp_path, ANN_TYPED, at=AT, costs=CHEAP))
    assert problem.code == "STORE_EXISTS"
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_network_and_synced_folders_are_refused_for_making_and_opening(made: Made) -> None:
    made.store.close()
    synced = Here(around=Surroundings(environ={"OneDrive": str(made.folder.parent)}))
    for attempt in (
        lambda: create_store(made.folder.parent / "x", ANN_TYPED, at=AT, costs=CHEAP, here=synced),
        lambda: open_store(made.folder, "ann", PASSWORD, at=AT, here=synced),
    ):
        assert refusal(attempt).code == "FOLDER_SYNCED"
    assert not (made.folder.parent / "x").exists()


def test_a_folder_without_a_store_is_said_to_have_none(tmp_path: Path) -> None:
    assert refusal(lambda: open_store(tmp_path, "ann", PASSWORD, at=AT)).code == "STORE_MISSING"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "NOT_A_STORE"),
        (b"SQLite format 3\x00" + bytes(4080), "NOT_A_STORE"),
        (b"hello", "NOT_A_STORE"),
        (b"\x01" * 8192, "KEYS_OF_ANOTHER"),
    ],
)
def test_a_foreign_database_is_named_and_left_as_it_is(
    made: Made, content: bytes, code: str
) -> None:
    made.store.close()
    path = made.folder / DATABASE
    path.write_bytes(content)
    assert refusal(lambda: open_store(made.folder, "ann", PASSWORD, at=AT)).code == code
    assert path.read_bytes() == content
    assert {one.name for one in made.folder.iterdir()} >= {DATABASE, "keys.json", "lock"}


def test_the_database_of_another_store_is_named_and_left_as_it_is(
    made: Made, tmp_path: Path
) -> None:
    other, _key = create_store(tmp_path / "other", ANN_TYPED, at=AT, costs=CHEAP)
    other.close()
    made.store.close()
    shutil.copy(tmp_path / "other" / DATABASE, made.folder / DATABASE)
    problem = refusal(lambda: open_store(made.folder, "ann", PASSWORD, at=AT))
    assert problem.code == "KEYS_OF_ANOTHER"


def test_a_damaged_first_page_is_named(made: Made) -> None:
    made.store.close()
    path = made.folder / DATABASE
    raw = bytearray(path.read_bytes())
    raw[200] ^= 1
    path.write_bytes(raw)
    problem = refusal(lambda: open_store(made.folder, "ann", PASSWORD, at=AT))
    assert isinstance(problem, StoreDamaged)
    assert "page 1" in str(problem)
    assert path.read_bytes() == raw


def test_a_store_whose_database_is_gone_is_not_made_anew(made: Made) -> None:
    made.store.close()
    (made.folder / DATABASE).unlink()
    problem = refusal(lambda: open_store(made.folder, "ann", PASSWORD, at=AT))
    assert problem.code == "STORE_MISSING"
    assert not (made.folder / DATABASE).exists()


def test_a_log_left_by_a_crash_is_read_at_the_next_opening(made: Made, tmp_path: Path) -> None:
    act(made.store, lambda session: session.add(a_person()))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in made.folder.iterdir():
        if path.name != "lock":
            shutil.copy(path, crashed / path.name)
    assert (crashed / f"{DATABASE}-wal").stat().st_size
    store = open_store(crashed, "ann", PASSWORD, at=AT)
    with store.reading() as session:
        assert session.scalar(text("SELECT name FROM people")) == "Rhona Bell"
    store.close()


def test_looking_cannot_write(made: Made) -> None:
    with pytest.raises(DBAPIError), made.store.reading.begin() as session:
        session.add(a_person())
    act(made.store, lambda session: session.add(a_person()))


def test_a_looker_sees_one_moment_while_another_writes(made: Made) -> None:
    with made.store.reading() as session:
        count = text("SELECT count(*) FROM people")
        assert session.scalar(count) == 0
        act(made.store, lambda writing: writing.add(a_person()))
        assert session.scalar(count) == 0
    with made.store.reading() as session:
        assert session.scalar(count) == 1


def test_the_window_and_the_worker_take_turns_at_writing(made: Made) -> None:
    def enter(name: str) -> None:
        for number in range(20):
            act(made.store, lambda session, one=number: session.add(a_person(f"{name} {one}")))  # type: ignore[misc]

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(enter, ("window", "worker")))
    with made.store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM people")) == 40
    assert verify_store(made.store) == []


def test_a_schema_change_can_be_undone(made: Made) -> None:
    with made.store.engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE extra (id INTEGER)")
        connection.rollback()
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
        assert "extra" not in tables


def test_every_connection_has_the_stores_settings(made: Made) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "busy_timeout": 5000,
    }
    with made.store.engine.connect() as connection:
        for name, value in wanted.items():
            assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == value, name


def test_parameters_never_reach_an_errors_message(made: Made) -> None:
    with pytest.raises(DBAPIError) as problem, made.store.engine.begin() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:said)"), {"said": "an allegation"})
    assert "an allegation" not in str(problem.value)


def test_a_full_disk_is_said_to_be_full_and_loses_nothing(made: Made) -> None:
    act(made.store, lambda session: session.add(a_person("Kept Already")))
    with made.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

    def fill(session: Session) -> None:
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        session.add_all([a_person(f"Person {number}") for number in range(2_000)])

    assert refusal(lambda: act(made.store, fill)).code == "DISK_FULL"
    with made.store.reading() as session:
        assert session.scalars(text("SELECT name FROM people")).all() == ["Kept Already"]


def test_a_page_that_is_damaged_while_the_store_is_open_is_said_to_be(made: Made) -> None:
    made.store.close()
    path = made.folder / DATABASE
    raw = bytearray(path.read_bytes())
    for page in range(4096 * 10, len(raw), 4096):
        raw[page + 70] ^= 1
    path.write_bytes(raw)

    def look() -> None:
        store = open_store(made.folder, "ann", PASSWORD, at=AT)
        try:
            with store.sessions.begin() as session:
                for table in METADATA.tables.values():
                    session.connection().execute(table.select()).all()
        finally:
            store.close()

    problem = refusal(look)
    assert isinstance(problem, StoreDamaged)
    assert path.read_bytes() == raw


def test_what_the_system_says_becomes_a_sentence(tmp_path: Path) -> None:
    for number, code in (
        (errno.ENOSPC, "DISK_FULL"),
        (errno.EACCES, "STORE_READ_ONLY"),
        (errno.EROFS, "STORE_READ_ONLY"),
        (errno.EIO, "DISK_FAILING"),
    ):
        said = as_problem(OSError(number, os.strerror(number)), tmp_path)
        assert said is not None
        assert said.code == code
    busy = dbapi2.OperationalError("database is locked")
    busy.sqlite_errorname = "SQLITE_BUSY"
    said = as_problem(busy, tmp_path)
    assert said is not None
    assert said.code == "STORE_BUSY"
    assert as_problem(OSError(errno.EINVAL, ""), tmp_path) is None
    assert as_problem(KeyError(), tmp_path) is None


def test_a_store_in_a_place_that_cannot_be_written_to_is_not_opened(made: Made) -> None:
    made.store.close()
    (made.folder / "lock").unlink()
    (made.folder / "lock").mkdir()
    problem = refusal(lambda: open_store(made.folder, "ann", PASSWORD, at=AT))
    assert isinstance(problem, StoreProblem)
    assert problem.code == "STORE_READ_ONLY"


def test_a_store_that_was_closed_is_let_go_of(made: Made) -> None:
    """Its engine, its sessions and whatever they had read: nothing in the program keeps them."""
    store = made.again()
    act(store, lambda session: session.add(a_person()))
    kept = weakref.ref(store), weakref.ref(store.engine)
    store.close()
    del store
    gc.collect()
    assert [one() for one in kept] == [None, None]
