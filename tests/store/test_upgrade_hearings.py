"""A store made before hearings were kept in full opens with its hearings, outcomes and warnings."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from casework import places
from casework.store.engine import RawConnection, connect, store_engine
from casework.store.keys import DatabaseKey
from casework.store.opening import Here
from casework.store.revisions import migrate
from casework.store.upgrade import make_database

REVISION = next(places.migrations().glob("[0-9]*_hearings.py"))


def before(folder: Path) -> Here:
    """The program as it was before this revision."""
    kept = folder / "migrations"
    shutil.copytree(places.migrations(), kept, ignore=shutil.ignore_patterns("__pycache__"))
    for path in kept.glob("[0-9]*.py"):
        if path.name >= REVISION.name:
            path.unlink()
    return Here(migrations=kept)


def test_the_revision_adds_what_it_says_and_loses_nothing(tmp_path: Path) -> None:
    key = DatabaseKey(bytearray(b"k" * 32), b"s" * 16)
    path = tmp_path / "old.db"
    make_database(path, key, before(tmp_path).migrations)
    with closing(connect(path, key)) as raw:
        names = {row[1] for row in raw.execute("PRAGMA table_info(hearings)").fetchall()}
        assert "waived_on" not in names
        _enter(raw)
    engine = store_engine(path, lambda: key, foreign_keys=False)
    with engine.begin() as connection:
        migrate(connection, places.migrations())
    engine.dispose()
    with closing(connect(path, key)) as raw:
        kept = raw.execute("SELECT place, waiver, waived_on FROM hearings").fetchall()
        assert kept == [("Room 2", "", None)]
        moved = raw.execute("SELECT is_granted, day_answer FROM postponements").fetchall()
        assert moved == [(1, "")]
        assert raw.execute("SELECT days_on_appeal, origin FROM warnings").fetchall() == [(0, "")]
        with pytest.raises(Exception, match=r"(?i)check"):
            raw.execute("UPDATE hearings SET waiver = ?", ("x" * 20_001,))


def _enter(raw: RawConnection) -> None:
    """One row of each table that grows, as the old layout has it."""
    for table, given in ROWS.items():
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})").fetchall()]
        kinds = {row[1]: (row[2], row[3]) for row in raw.execute(f"PRAGMA table_info({table})")}
        values = [given.get(one, _blank(*kinds[one])) for one in columns]
        marks = ", ".join("?" for _ in columns)
        named = ", ".join(f'"{one}"' for one in columns)
        raw.execute(f"INSERT INTO {table} ({named}) VALUES ({marks})", values)  # noqa: S608


def _blank(kind: str, needed: int) -> object:
    if not needed:
        return None
    if kind.startswith(("VARCHAR", "TEXT")):
        return ""
    return "2026-06-24" if kind.startswith("DATE") else 1


ROWS: dict[str, dict[str, object]] = {
    "hearings": {"id": "h", "place": "Room 2"},
    "postponements": {"id": "p", "hearing_id": "h"},
    "warnings": {"id": "w"},
}
