"""Which tables the audit answers for, and their rows as SQLite stores them."""

from collections.abc import Iterator
from typing import NamedTuple

from casework.store.audit_row import Stored, row_digest
from casework.store.engine import RawConnection
from casework.store.search import SEARCH_TABLES

REVISION = "alembic_version"


class TableKey(NamedTuple):
    """A table and the columns of its primary key."""

    table: str
    columns: tuple[str, ...]


def unaudited() -> frozenset[str]:
    """The audit itself, drafts, the revision: tables marked so, and none of ours."""
    from casework.store.tables.all_tables import METADATA  # all of them; not needed to look

    marked = {t.name for t in METADATA.tables.values() if not t.info.get("audited", True)}
    return frozenset({*marked, REVISION})


def all_tables(raw: RawConnection) -> list[str]:
    """Every table of ours but the search indexes.

    Asked of the database, not of the models: an older store has other tables.
    """
    names = raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " ORDER BY name"
    ).fetchall()
    return [name for (name,) in names if not name.startswith(SEARCH_TABLES)]


def row_counts(raw: RawConnection) -> dict[str, int]:
    return {
        name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for name in all_tables(raw)
    }


def audited_tables(raw: RawConnection) -> list[TableKey]:
    names = [name for name in all_tables(raw) if name not in unaudited()]
    return [TableKey(name, _primary_key(raw, name)) for name in names]


def digest_of(raw: RawConnection, key: TableKey, row_id: str) -> str | None:
    """The digest of one row now; None when there is no such row."""
    where = " AND ".join(f'"{column}" = ?' for column in key.columns)
    cursor = raw.execute(
        f'SELECT * FROM "{key.table}" WHERE {where}',  # noqa: S608
        row_id.split("/"),
    )
    row = cursor.fetchone()
    return None if row is None else row_digest(_names(cursor), row)


def rows_of(
    raw: RawConnection, key: TableKey
) -> Iterator[tuple[str, tuple[str, ...], tuple[Stored, ...]]]:
    """Every row's id, column names and stored values."""
    cursor = raw.execute(f'SELECT * FROM "{key.table}"')  # noqa: S608
    names = _names(cursor)
    places = [names.index(column) for column in key.columns]
    for row in cursor:
        yield "/".join(str(row[place]) for place in places), names, row


def _names(cursor: object) -> tuple[str, ...]:
    return tuple(one[0] for one in getattr(cursor, "description", ()))


def _primary_key(raw: RawConnection, table: str) -> tuple[str, ...]:
    columns = raw.execute(f'PRAGMA table_info("{table}")').fetchall()
    keyed = sorted((column[5], column[1]) for column in columns if column[5])
    return tuple(name for _place, name in keyed)
