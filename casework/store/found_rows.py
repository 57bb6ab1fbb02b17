"""Rows taken into the search index and out of it, in the transaction that writes them.

Two FTS5 tables hold the words and no text: `find_words` (titles, words, and keys for the case and
the group) and `find_pieces` (any three letters in a row, of names, accounts, addresses and labels
only). Their numbers are those of `search_entries`: never SQLite's implicit rowid.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from casework.domain.search_text import fold
from casework.store.engine import RawConnection
from casework.store.found_sources import Source
from casework.store.search import FOUND_PIECES, FOUND_WORDS, LONGEST

WORK_OF_PERSON = """
    SELECT coalesce((SELECT group_concat(e.post || ' ' || e.service || ' ' || e.workplace, ' ')
                     FROM employments e WHERE e.person_id = ?1), '') || ' ' ||
           coalesce((SELECT group_concat(r.body || ' ' || r.number, ' ')
                     FROM registrations r WHERE r.person_id = ?1), '')
"""
ADD_ENTRY = (
    'INSERT INTO search_entries (kind, source, row_id, about_id, case_id, "on")'
    " VALUES (?, ?, ?, ?, ?, ?)"
)
ADD_WORDS = "INSERT INTO find_words (rowid, title, body, keys) VALUES (?, ?, ?, ?)"
ADD_PIECES = "INSERT INTO find_pieces (rowid, pieces) VALUES (?, ?)"


class Row(NamedTuple):
    """What is known of a row that has words; one for each case it belongs to."""

    titles: str
    body: str
    handles: str
    label: str
    day: str
    about_id: str
    case_id: str | None
    case_no: int


def index_row(raw: RawConnection, source: Source, row_id: str) -> None:
    """Take a row into the index as it stands now, or out of it when it is gone."""
    forget_row(raw, source.table, row_id)
    for row in rows_with_words(raw, source, row_id):
        _add(raw, source, row_id, source.kind, row, row.titles, row.body, _pieces(source, row))
        if row.handles.strip():
            _add(raw, source, row_id, "handle", row, "", row.handles, row.handles)


def forget_row(raw: RawConnection, table: str, row_id: str) -> None:
    """Take a row out of the index."""
    wanted = "SELECT no FROM search_entries WHERE source = ? AND row_id = ?"
    for (number,) in raw.execute(wanted, (table, row_id)).fetchall():
        for name in (FOUND_WORDS, FOUND_PIECES):
            raw.execute(f"DELETE FROM {name} WHERE rowid = ?", (number,))  # noqa: S608
        raw.execute("DELETE FROM search_entries WHERE no = ?", (number,))


def is_indexed(raw: RawConnection, table: str, row_id: str) -> bool:
    wanted = "SELECT 1 FROM search_entries WHERE source = ? AND row_id = ?"
    return raw.execute(wanted, (table, row_id)).fetchone() is not None


def rows_with_words(raw: RawConnection, source: Source, row_id: str) -> list[Row]:
    """The row's words, once for each case it belongs to; none when it says nothing."""
    label = "'EX-' || t.number" if source.table == "exhibits" else "''"
    columns = ", ".join(f't."{one}"' for one in source.columns)
    found = raw.execute(
        f"SELECT {columns}, {label}, {source.day}, {source.about}, c.id, c.search_no"  # noqa: S608
        f" FROM {source.table} t {source.way} WHERE t.id = ?",
        (row_id,),
    ).fetchall()
    rows = [_row(source, one) for one in found]
    if source.table == "people":
        (work,) = raw.execute(WORK_OF_PERSON, (row_id,)).fetchone()
        rows = [one._replace(body=f"{one.body} {work}") for one in rows]
    return [one for one in rows if f"{one.titles}{one.body}{one.handles}".strip()]


def _row(source: Source, values: tuple[Any, ...]) -> Row:
    texts = dict(zip(source.columns, values, strict=False))
    label, day, about_id, case_id, case_no = values[len(source.columns) :]
    titles, body, handles = (
        _joined(texts, names) for names in (source.titles, source.texts, source.handles)
    )
    return Row(titles, body, handles, label, day, about_id, case_id, int(case_no or 0))


def _joined(texts: Mapping[str, str], names: tuple[str, ...]) -> str:
    return "\n".join(texts[one] for one in names if texts[one])


def _pieces(source: Source, row: Row) -> str:
    if source.table == "people":
        return row.titles
    return row.label


def _add(
    raw: RawConnection,
    source: Source,
    row_id: str,
    kind: str,
    row: Row,
    title: str,
    body: str,
    pieces: str,
) -> None:
    entry = (kind, source.table, row_id, row.about_id, row.case_id, row.day)
    number = raw.execute(ADD_ENTRY, entry).lastrowid
    words = fold(f"{row.label} {title}"[:LONGEST]), fold(body[:LONGEST])
    raw.execute(ADD_WORDS, (number, *words, keys_of(kind, row.case_no)))
    if pieces.strip():
        raw.execute(ADD_PIECES, (number, fold(pieces[:LONGEST])))


def keys_of(kind: str, case_no: int) -> str:
    """What narrows a search inside the index: the group and the case."""
    return f"k{kind} c{case_no}"
