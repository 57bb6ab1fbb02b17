"""A store from before suspensions, leaving and changes were deepened: every row of it stays."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from casework import places
from casework.store.audited_tables import audited_tables
from casework.store.engine import RawConnection, connect, store_engine
from casework.store.keys import DatabaseKey
from casework.store.revisions import migrate
from casework.store.tables.all_tables import METADATA
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import HearingPaper, HearingWitness
from casework.store.tables.metadata import Base
from casework.store.tables.regions import Concern, Hold, Leaving, Removal, Suspension
from casework.store.upgrade import make_database

KEY = DatabaseKey(bytearray(b"k" * 32), b"s" * 16)
MOMENT, DAY = "2026-06-24T09:00:00.000000+00:00", "2026-06-24"
TOUCHED = (Suspension, Removal, Hold, Concern, Leaving, Case, HearingPaper, HearingWitness)
"""Tables that revisions 0011, 0012 and 0016 gave more columns."""
Rows = dict[str, dict[str, object]]


def of_before(folder: Path, revision: str) -> Path:
    """A store as it was made before a revision."""
    older = folder / "migrations"
    shutil.copytree(places.migrations(), older, ignore=shutil.ignore_patterns("__pycache__"))
    for path in older.glob("[0-9]*.py"):
        if path.name[:4] >= revision:
            path.unlink()
    store = folder / "store.db"
    make_database(store, KEY, older)
    return store


def sample(kind: str) -> object:
    """Something that fits a column of this type."""
    if kind == "DATE":
        return DAY
    if kind == "VARCHAR(32)":
        return MOMENT
    return "x" if kind.startswith("VARCHAR") else 1


def fill(raw: RawConnection) -> Rows:
    """One row in every table that there is."""
    raw.execute("PRAGMA foreign_keys = OFF")
    found: Rows = {}
    for key in audited_tables(raw):
        columns = raw.execute(f'PRAGMA table_info("{key.table}")').fetchall()
        row = {name: sample(kind) for _, name, kind, *_ in columns}
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        raw.execute(f'INSERT INTO "{key.table}" ({names}) VALUES ({marks})', tuple(row.values()))  # noqa: S608
        found[key.table] = row
    return found


@pytest.mark.parametrize("revision", ["0011", "0012", "0016"])
def test_every_row_of_before_is_there_and_can_be_read(tmp_path: Path, revision: str) -> None:
    store = of_before(tmp_path, revision)
    with closing(connect(store, KEY)) as raw:
        before = fill(raw)
    engine = store_engine(store, lambda: KEY, foreign_keys=False)
    with engine.begin() as connection:
        migrate(connection, places.migrations())
    with closing(connect(store, KEY)) as raw:
        for table, row in before.items():
            names = ", ".join(f'"{name}"' for name in row)
            kept = raw.execute(f'SELECT {names} FROM "{table}"').fetchall()  # noqa: S608
            assert kept == [tuple(row.values())], table
    with Session(engine) as session:
        for one in Base.registry.mappers:
            session.scalars(select(one.class_)).all()
        (suspension,) = session.scalars(select(Suspension)).all()
        assert suspension.id == "x"
        (paper,) = session.scalars(select(HearingPaper)).all()
        assert paper.request_id is None
    engine.dispose()


def test_the_tables_named_here_are_those_that_were_changed() -> None:
    changed = {one.__tablename__ for one in TOUCHED}
    assert changed <= set(METADATA.tables)
    text = "".join(one.read_text(encoding="utf-8") for one in places.migrations().glob("001[126]*"))
    assert {f'batch_alter_table("{name}"' in text for name in changed} == {True}
