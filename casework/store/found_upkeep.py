"""Keeps the search index in step with every session, fills it for an older store, checks it."""

import heapq
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice

from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction, UOWTransaction, sessionmaker

from casework.store.engine import RawConnection
from casework.store.found_rows import index_row, is_indexed
from casework.store.found_sources import Source, digest_of_sources, found_sources
from casework.store.search import FOUND_PIECES, FOUND_WORDS

TOUCHED = "found_touched"
OWNERS = {"employments": ("people", "person_id"), "registrations": ("people", "person_id")}
"""Rows that are found through the row they belong to."""


class FoundIndex:
    """Follows the sessions of one open store; what is searched is read off the tables once."""

    def follow(self, sessions: sessionmaker[Session]) -> None:
        """From now on what a transaction writes is taken into the index in that transaction."""
        event.listen(sessions, "after_flush", self._collect)
        event.listen(sessions, "before_commit", self._write)
        event.listen(sessions, "after_soft_rollback", self._forget)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        return found_sources()

    def _collect(self, session: Session, _context: UOWTransaction) -> None:
        touched: dict[tuple[str, str], None] = session.info.setdefault(TOUCHED, {})
        for row in (*session.new, *session.dirty, *session.deleted):
            touched.update(dict.fromkeys(self._sought(row)))

    def _sought(self, row: object) -> Iterator[tuple[str, str]]:
        table = str(getattr(row, "__tablename__", ""))
        if table in self.sources:
            yield table, str(getattr(row, "id"))  # noqa: B009 - of any of our tables
        if table in OWNERS:
            owner, column = OWNERS[table]
            yield owner, str(getattr(row, column))
        if table == "cases":
            yield "incidents", str(getattr(row, "incident_id"))  # noqa: B009

    def _write(self, session: Session) -> None:
        if session.in_nested_transaction():
            return
        session.flush()
        touched = session.info.pop(TOUCHED, None)
        if touched:
            raw = _raw(session)
            for table, row_id in touched:
                index_row(raw, self.sources[table], row_id)

    def _forget(self, session: Session, undone: SessionTransaction) -> None:
        """After a savepoint the rest of the act goes on: what is gone is found to be gone."""
        if undone.parent is None:
            session.info.pop(TOUCHED, None)


def fill(session: Session, most: int) -> bool:
    """Take up to `most` more of the rows that were there before the index; whether all are in.

    Oldest first over all tables, so that the newest have the highest numbers. Begins again from
    nothing when the index was made by other rules.
    """
    raw, sources = _raw(session), found_sources()
    rules = digest_of_sources(sources)
    known, after, is_done = _state(raw)
    if known not in ("", rules):
        clear(session)
        after, is_done = "", False
    if not is_done:
        taken = list(islice(_older(raw, sources, after, most), most))
        for row_id, table in taken:
            if not is_indexed(raw, table, row_id):
                index_row(raw, sources[table], row_id)
        after, is_done = (taken[-1][0] if taken else after), len(taken) < most
    raw.execute(
        "UPDATE search_state SET rules = ?, after_id = ?, is_done = ?", (rules, after, is_done)
    )
    return is_done


def clear(session: Session) -> None:
    """Empty the index, to be filled again."""
    raw = _raw(session)
    for name in (FOUND_WORDS, FOUND_PIECES):
        raw.execute(f"INSERT INTO {name}({name}) VALUES ('delete-all')")  # noqa: S608
    raw.execute("DELETE FROM search_entries")
    raw.execute("UPDATE search_state SET rules = '', after_id = '', is_done = 0")


def is_filled(session: Session, sources: Mapping[str, Source]) -> bool:
    """Whether every row is in the index, made by the rules of this program."""
    known, _after, is_done = _state(_raw(session))
    return is_done and known in ("", digest_of_sources(sources))


def left_out(raw: RawConnection) -> dict[str, int]:
    """How many rows of each table have no entry, and how many entries no row or no words.

    Rows without a word have none and are not counted. Empty until the index is filled.
    """
    _known, _after, is_done = _state(raw)
    if not is_done:
        return {}
    found = {one.table: _missing(raw, one) for one in found_sources().values()}
    (bare,) = raw.execute(
        "SELECT count(*) FROM search_entries WHERE no NOT IN (SELECT id FROM find_words_docsize)"
    ).fetchone()
    return {name: count for name, count in {**found, "search_entries": bare}.items() if count}


def _missing(raw: RawConnection, source: Source) -> int:
    said = " OR ".join(f"t.\"{one}\" GLOB '*[^ ]*'" for one in source.columns)
    (missing,) = raw.execute(
        f"SELECT count(DISTINCT t.id) FROM {source.table} t {source.way}"  # noqa: S608
        f" WHERE ({said}) AND NOT EXISTS (SELECT 1 FROM search_entries e"
        f" WHERE e.source = ? AND e.row_id = t.id)",
        (source.table,),
    ).fetchone()
    (gone,) = raw.execute(
        "SELECT count(*) FROM search_entries e WHERE e.source = ?"  # noqa: S608
        f" AND NOT EXISTS (SELECT 1 FROM {source.table} t WHERE t.id = e.row_id)",
        (source.table,),
    ).fetchone()
    return int(missing) + int(gone)


def _state(raw: RawConnection) -> tuple[str, str, bool]:
    row = raw.execute("SELECT rules, after_id, is_done FROM search_state").fetchone()
    return (str(row[0]), str(row[1]), bool(row[2]))


def _older(
    raw: RawConnection, sources: Mapping[str, Source], after: str, most: int
) -> Iterator[tuple[str, str]]:
    """Ids are made from the moment, so that their order is that of entering."""
    lists = [
        [
            (str(row_id), name)
            for (row_id,) in raw.execute(
                f"SELECT id FROM {name} WHERE id > ? ORDER BY id LIMIT ?",  # noqa: S608
                (after, most),
            ).fetchall()
        ]
        for name in sources
    ]
    return heapq.merge(*lists)


def _raw(session: Session) -> RawConnection:
    raw: RawConnection = session.connection().connection.driver_connection  # type: ignore[assignment]
    return raw
