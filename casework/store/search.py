"""Finding cases by words and by pieces of a reference: two FTS5 tables beside `cases`.

Both are keyed by the case's own `search_no`, never by SQLite's implicit rowid, which another case
may get when a table is copied. They hold no text of their own and can be made again at any time.
"""

from dataclasses import dataclass

from sqlalchemy import Integer, Select, column, select, table, text
from sqlalchemy.orm import Session

from casework.domain.search_text import fold, fts_query, quoted

WORDS, PIECES = "case_search", "case_pieces"
FOUND_WORDS, FOUND_PIECES = "find_words", "find_pieces"
"""The same for everything else: see `found_rows`."""
SEARCH_TABLES = (WORDS, PIECES, FOUND_WORDS, FOUND_PIECES)
SHORTEST_PIECE = 3
"""A trigram index knows nothing shorter."""
LONGEST = 200_000
"""Characters of a case's text that are indexed."""

INDEX_WORDS = (
    "INSERT INTO case_search (rowid, reference, person, work, words) VALUES (?, ?, ?, ?, ?)"
)
INDEX_PIECES = "INSERT INTO case_pieces (rowid, pieces) VALUES (?, ?)"


@dataclass(frozen=True)
class CaseWords:
    """What a case is found by; `handles` are account names, found by any three letters in a row."""

    search_no: int
    reference: str
    person: str
    work: str
    words: str
    handles: str = ""


def index_words(session: Session, case: CaseWords) -> None:
    """Index one case, or index it anew, in the session's own transaction."""
    forget_words(session, case.search_no)
    person, work, words = (fold(one[:LONGEST]) for one in (case.person, case.work, case.words))
    reference, handles = fold(case.reference[:LONGEST]), fold(case.handles[:LONGEST])
    connection = session.connection()
    connection.exec_driver_sql(
        INDEX_WORDS, (case.search_no, reference, person, work, f"{words} {handles}")
    )
    connection.exec_driver_sql(INDEX_PIECES, (case.search_no, f"{reference} {handles}"))


def forget_words(session: Session, search_no: int) -> None:
    """Take a case out of the index."""
    for name in (WORDS, PIECES):
        session.connection().exec_driver_sql(
            f"DELETE FROM {name} WHERE rowid = ?",  # noqa: S608
            (search_no,),
        )


def found_by(typed: str) -> tuple[Select[int], ...]:
    """The `search_no` (as `rowid`) of cases like what was typed: by reference first, then by words.

    Each is to be joined and read in its own order, the newest case first (search numbers run
    downwards), so that SQLite can stop when enough were found.
    Never fails; empty when nothing was typed that can be sought.
    """
    pieces, words = _pieces_query(typed), fts_query(typed)
    found = [_matches(PIECES, pieces)] if pieces else []
    return tuple(found + ([_matches(WORDS, words)] if words else []))


def _matches(name: str, query: str) -> Select[int]:
    rows = table(name, column("rowid", Integer))
    matches = text(f"{name} MATCH :{name}_query").bindparams(**{f"{name}_query": query})
    return select(rows.c.rowid).where(matches)


def _pieces_query(typed: str) -> str:
    words = fold(typed[:200]).replace("\x00", " ").split()
    if not words or any(len(word) < SHORTEST_PIECE for word in words):
        return ""
    return " ".join(quoted(word) for word in words[:20])
