"""Which layout a store has, which ones the program knows, and the way from one to the other.

Alembic is only imported when there is a way to go: it takes longer than opening the store.
"""

import re
from pathlib import Path

from sqlalchemy import Connection

from casework.store.engine import RawConnection

NUMBERED = re.compile(r"(\d{4})_\w+\.py")
NONE = ""
"""The revision of a database that has none: new, or not ours."""


def known_revisions(migrations: Path) -> tuple[str, ...]:
    """Numbers of the revisions in `migrations/`, oldest first: '0001', '0002', …"""
    found = (NUMBERED.fullmatch(path.name) for path in migrations.iterdir())
    return tuple(sorted(one[1] for one in found if one))


def revision_of(raw: RawConnection) -> str:
    """'' when the database has no revision; raises CannotRead when it cannot be read at all."""
    there = raw.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).fetchone()
    found = raw.execute("SELECT version_num FROM alembic_version").fetchone() if there else None
    return str(found[0]) if found else NONE


def migrate(connection: Connection, migrations: Path) -> frozenset[str]:
    """Run every revision that is due, in the caller's transaction.

    Returns the tables whose number of rows those revisions change on purpose: each says so by
    `changes_rows_of = {"table", …}`.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", _option(migrations / "environment"))
    config.set_main_option("version_locations", _option(migrations))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    script = ScriptDirectory.from_config(config)
    raw = connection.connection.driver_connection
    due = script.iterate_revisions("head", revision_of(raw) or "base")  # type: ignore[arg-type]
    changing = [set(getattr(step.module, "changes_rows_of", ())) for step in due]
    command.upgrade(config, "head")
    return frozenset().union(*changing)


def _option(path: Path) -> str:
    """A path as Alembic's configuration holds it: `%` stands for more than itself there."""
    return str(path).replace("%", "%%")
