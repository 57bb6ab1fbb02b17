"""The layout that the revisions make is the one that the models say."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.script import ScriptDirectory

from casework import places
from casework.store.engine import RawConnection, connect
from casework.store.keys import DatabaseKey
from casework.store.revisions import known_revisions, revision_of
from casework.store.tables.all_tables import METADATA
from casework.store.tables.metadata import hold_lengths
from casework.store.upgrade import make_database
from tests.store.drafting import compared, draft

KEY = DatabaseKey(bytearray(b"k" * 32), b"s" * 16)
Parts = dict[str, list[str]]


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    path = tmp_path / "fresh.db"
    make_database(path, KEY, places.migrations())
    return path


@pytest.fixture
def connection(fresh: Path) -> Iterator[sa.Connection]:
    from casework.store.engine import store_engine

    engine = store_engine(fresh, lambda: KEY)
    with engine.connect() as open_connection:
        yield open_connection
    engine.dispose()


def parts(raw: RawConnection) -> Parts:
    """Columns and constraints of every table and index, in no order."""
    rows = raw.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')"
    )
    return {
        name: sorted(_clauses(sql))
        for name, sql in rows.fetchall()
        if not name.startswith(("alembic", "case_search", "case_pieces", "find_", "sqlite"))
    }


def _clauses(sql: str) -> list[str]:
    plain = re.sub(r"\s+", " ", sql.replace('"', ""))
    inner = plain[plain.index("(") + 1 : plain.rindex(")")]
    return [one.strip() for one in re.split(r",(?![^(]*\))", inner)]


def test_there_is_one_head_and_the_numbers_have_no_gap() -> None:
    config = Config()
    config.set_main_option("script_location", str(places.migrations() / "environment"))
    config.set_main_option("version_locations", str(places.migrations()))
    config.set_main_option("path_separator", "newline")
    script = ScriptDirectory.from_config(config)
    known = known_revisions(places.migrations())
    assert script.get_heads() == [known[-1]]
    assert known == tuple(f"{number:04}" for number in range(1, len(known) + 1))


def test_alembic_sees_no_difference_to_the_models(connection: sa.Connection) -> None:
    assert compare_metadata(compared(connection), METADATA) == [], draft(connection)


def test_every_column_and_constraint_is_the_models_own(fresh: Path, tmp_path: Path) -> None:
    plain = sa.create_engine(f"sqlite:///{tmp_path / 'models.db'}")
    hold_lengths(METADATA).create_all(plain)
    with closing(connect(fresh, KEY)) as ours, plain.connect() as models:
        raw = models.connection.driver_connection
        assert raw is not None
        assert parts(ours) == parts(raw)
    plain.dispose()


def test_every_constraint_has_a_name(fresh: Path) -> None:
    with closing(connect(fresh, KEY)) as raw:
        for name, clauses in parts(raw).items():
            for clause in clauses:
                is_rule = re.match(r"(CHECK|UNIQUE|FOREIGN KEY|PRIMARY KEY)\b", clause)
                assert not is_rule, f"{name}: {clause}"


def test_the_guards_and_the_search_indexes_are_there(fresh: Path) -> None:
    with closing(connect(fresh, KEY)) as raw:
        triggers = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        assert {name for (name,) in triggers} == {
            "audit_is_never_changed",
            "audit_is_never_cut",
            "audit_has_no_gaps",
        }
        assert revision_of(raw) == known_revisions(places.migrations())[-1]
        for name in ("case_search", "case_pieces"):
            assert raw.execute(f"SELECT count(*) FROM {name}").fetchone() == (0,)  # noqa: S608


def test_a_place_with_a_space_and_a_percent_sign_is_no_hindrance(tmp_path: Path) -> None:
    odd = tmp_path / "H R 100%, old: files"
    odd.mkdir()
    (odd / "migrations").symlink_to(places.migrations())
    make_database(odd / "store.db", KEY, odd / "migrations")
    with closing(connect(odd / "store.db", KEY)) as raw:
        assert revision_of(raw)
