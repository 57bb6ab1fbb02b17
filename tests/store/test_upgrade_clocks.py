"""Clocks of a store from before deadlines could move: they are kept, and know nothing of it."""

import shutil
from contextlib import closing
from pathlib import Path

from casework import places
from casework.store.engine import connect, store_engine
from casework.store.keys import DatabaseKey
from casework.store.revisions import migrate
from casework.store.upgrade import make_database

KEY = DatabaseKey(bytearray(b"k" * 32), b"s" * 16)
CLOCK = """
INSERT INTO clocks VALUES (
    'case', 'INVESTIGATION', 'Finish the investigation', '', '2026-06-24', NULL, '2026-07-22',
    NULL, '2026-07-22T23:00:00.000000+00:00', NULL, 0, 1, NULL, '20 working days', 'Practice',
    'c1', '2026-06-24T09:00:00.000000+00:00', 'ann', 1
)
"""


def before(folder: Path) -> Path:
    """The revisions up to the one before clocks moved."""
    older = folder / "migrations"
    shutil.copytree(places.migrations(), older, ignore=shutil.ignore_patterns("__pycache__"))
    for path in older.glob("[0-9]*.py"):
        if path.name[:4] >= "0006":
            path.unlink()
    return older


def test_a_clock_of_an_older_store_keeps_its_day_and_stands_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    make_database(path, KEY, before(tmp_path))
    with closing(connect(path, KEY)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute(CLOCK)
    engine = store_engine(path, lambda: KEY, foreign_keys=False)
    with engine.begin() as connection:
        migrate(connection, places.migrations())
    engine.dispose()
    with closing(connect(path, KEY)) as raw:
        row = raw.execute(
            "SELECT rule, due_on, is_running, n, unit, calendar_id, pauses_for, confidence, more,"
            " paused_since, first_due_on FROM clocks"
        ).fetchone()
        assert row == ("INVESTIGATION", "2026-07-22", 1, 0, "", "", "", "", 0, None, None)
        for table in ("clock_changes", "calendars", "calendar_days", "case_calendars",
                      "clock_numbers", "conciliations", "reminders"):  # fmt: skip
            assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608
