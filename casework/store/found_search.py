"""Asks the search index: which entries hold all the words, the best or the newest first."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Integer, Select, TextClause, column, func, select, table, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from casework.domain.progress import Cancelled, Progress
from casework.domain.search_text import fold, quoted, sought_words
from casework.store.engine import RawConnection
from casework.store.search import FOUND_PIECES, FOUND_WORDS, SHORTEST_PIECE
from casework.store.tables.finding import SearchEntry

MANY = 20_000
"""Above so many hits the newest come first, whether a title has the words or not."""
BETWEEN = 4_000
"""Steps of SQLite between two looks at whether anybody still waits."""
TEXTS, TITLES = "{title body}", "title"


@dataclass(frozen=True)
class Narrowed:
    """What the index itself narrows by: a group, and numbers of cases (None: any)."""

    kind: str
    case_nos: tuple[int, ...] | None = None


def words_query(
    typed: str, narrowed: Narrowed, where: str = TEXTS, *, is_whole: bool = False
) -> str:
    """An FTS5 query that cannot fail; '' when nothing was typed that can be sought.

    A letter alone must stand alone; longer words are found by their beginning, unless `is_whole`.
    `where` is TITLES for those whose title has them all.
    """
    words = [
        quoted(one) + ("*" if len(one) > 1 and not is_whole else "") for one in sought_words(typed)
    ]
    if not words:
        return ""
    query = f"({where} : ({' AND '.join(words)})) AND (keys : {quoted('k' + narrowed.kind)})"
    if narrowed.case_nos is None:
        return query
    cases = " OR ".join(quoted(f"c{one}") for one in narrowed.case_nos) or '"nobody"'
    return f"{query} AND (keys : ({cases}))"


def pieces_query(typed: str) -> str:
    """The same for any three letters in a row; '' when a word is shorter."""
    words = [one.lstrip("@#") for one in fold(typed[:200]).split()]
    if not words or any(len(one) < SHORTEST_PIECE for one in words):
        return ""
    return " AND ".join(quoted(one) for one in words[:20])


def by_words(session: Session, typed: str, narrowed: Narrowed) -> Select[SearchEntry] | None:
    """The entries that match: first those whose title does, then the newest of all.

    None where none does: the index alone says so at once, before anything is joined. Words that
    very many have as they stand are not sought by their beginnings too. Ranking by how seldom a
    word is (bm25) would count every entry of the group each time.
    """
    for is_whole in (True, False):
        query = words_query(typed, narrowed, is_whole=is_whole)
        hits = count_up_to(session, _numbers(FOUND_WORDS, query), MANY + 1) if query else 0
        if hits > MANY:
            return _entries(FOUND_WORDS, query).order_by(text("find_words.rowid DESC"))
    if not hits:
        return None
    found = _entries(FOUND_WORDS, query)
    titled = _numbers(FOUND_WORDS, words_query(typed, narrowed, TITLES), "titled")
    first = SearchEntry.no.in_(titled)
    return found.order_by(first.desc(), text("find_words.rowid DESC"))


def has_kind(session: Session, kind: str) -> bool:
    """Whether the index holds anything of a group, whatever it says."""
    return count_up_to(session, _numbers(FOUND_WORDS, f"keys : {quoted('k' + kind)}"), 1) > 0


def has_pieces(session: Session, query: str) -> bool:
    """Whether any entry at all holds the pieces."""
    return count_up_to(session, _numbers(FOUND_PIECES, query), 1) > 0


def by_pieces(query: str) -> Select[SearchEntry]:
    """The entries whose names, accounts, addresses or labels hold the pieces, newest first."""
    return _entries(FOUND_PIECES, query).order_by(text("find_pieces.rowid DESC"))


def count_up_to(session: Session, found: Select[int], most: int) -> int:
    """How many there are, not read beyond `most`."""
    some = found.order_by(None).limit(most).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0


@contextmanager
def cancellable(session: Session, progress: Progress) -> Iterator[None]:
    """Stop in the middle of a statement when `progress` says that nobody waits any more."""
    raw: RawConnection = session.connection().connection.driver_connection  # type: ignore[assignment]
    stopped: list[Cancelled] = []

    def look() -> int:
        try:
            progress(0, 0)
        except Cancelled as cancelled:
            stopped.append(cancelled)
        return len(stopped)

    raw.set_progress_handler(look, BETWEEN)
    try:
        yield
    except DBAPIError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        raw.set_progress_handler(None, 0)


def words_of(
    session: Session, source: str, columns: Sequence[str], ids: Sequence[str]
) -> dict[str, dict[str, object]]:
    """What rows of a table say, by id: the named columns of those that it has."""
    from casework.store.tables.all_tables import METADATA

    held = METADATA.tables[source].columns
    wanted = [held[one] for one in ("id", *columns) if one in held]
    rows = session.execute(select(*wanted).where(held["id"].in_(ids)))
    return {str(row["id"]): dict(row) for row in rows.mappings()}


def _entries(name: str, query: str) -> Select[SearchEntry]:
    rows = table(name, column("rowid", Integer))
    return (
        select(SearchEntry)
        .select_from(rows)
        .join(SearchEntry, SearchEntry.no == rows.c.rowid)
        .where(_matches(name, query))
    )


def _numbers(name: str, query: str, bound: str = "query") -> Select[int]:
    rows = table(name, column("rowid", Integer))
    return select(rows.c.rowid).where(_matches(name, query, bound))


def _matches(name: str, query: str, bound: str = "query") -> TextClause:
    """`bound` names what is bound: two of them in one statement have two names."""
    return text(f"{name} MATCH :{name}_{bound}").bindparams(**{f"{name}_{bound}": query})
