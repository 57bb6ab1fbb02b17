"""Whether casework.db is whole: every page's signature, the structure, the links, the index."""

from casework.store.damage import Damage
from casework.store.engine import CannotRead, RawConnection
from casework.store.found_upkeep import left_out
from casework.store.search import FOUND_PIECES, FOUND_WORDS, PIECES, WORDS

AGAIN = "It can be made again: casework reindex."
MOST_NAMED = 50
"""Of one kind; a database that is broken all over need not be listed all over."""


WAITING = ("SQLITE_BUSY", "SQLITE_LOCKED")
"""Somebody else is writing: no damage."""


def database_damage(raw: RawConnection) -> list[Damage]:
    """Pages first: SQLCipher signs each, so that a flipped bit is found wherever it is."""
    pages = page_damage(raw)
    return pages or [*structure_damage(raw), *link_damage(raw), *search_damage(raw)]


def page_damage(raw: RawConnection) -> list[Damage]:
    try:
        found = raw.execute("PRAGMA cipher_integrity_check").fetchall()
    except CannotRead:
        return [_broken("the whole file", "casework.db cannot be read at all.")]
    return [_page(str(words)) for (words,) in found[:MOST_NAMED]]


def structure_damage(raw: RawConnection) -> list[Damage]:
    try:
        found = raw.execute(f"PRAGMA quick_check({MOST_NAMED})").fetchall()
    except CannotRead:
        return [_broken("the structure", "The structure of casework.db is broken.")]
    return [
        _broken("the structure", f"The structure of casework.db is broken: {words}.")
        for (words,) in found
        if words != "ok"
    ]


def link_damage(raw: RawConnection) -> list[Damage]:
    found = raw.execute("PRAGMA foreign_key_check").fetchmany(MOST_NAMED)
    return [
        Damage(
            "links",
            f"{table} row {number}",
            f"Row {number} of {table} points to a row of {parent} that is not there.",
        )
        for table, number, parent, _key in found
    ]


def search_damage(raw: RawConnection) -> list[Damage]:
    """The index holds nothing of its own: it is made again, never repaired."""
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_master").fetchall()}
    of_cases = [damage for name in (WORDS, PIECES) for damage in _one_index(raw, name)]
    if "search_entries" not in there:  # a store of an older layout
        return of_cases
    found = [damage for name in (FOUND_WORDS, FOUND_PIECES) for damage in _structure(raw, name)]
    return [*of_cases, *(found or _left_out(raw))]


def _one_index(raw: RawConnection, name: str) -> list[Damage]:
    found = _structure(raw, name)
    if found:
        return found
    missing = raw.execute(
        f"SELECT count(*) FROM cases WHERE search_no NOT IN (SELECT id FROM {name}_docsize)"  # noqa: S608
    ).fetchone()[0]
    return [Damage("search", name, f"{missing} cases are not in the search index.")] * bool(missing)


def _structure(raw: RawConnection, name: str) -> list[Damage]:
    words = f"The search index is damaged: some things may not be found. {AGAIN}"
    try:
        raw.execute("SAVEPOINT index_check")
        try:
            raw.execute(f"INSERT INTO {name}({name}) VALUES('integrity-check')")
            raw.execute(f"SELECT count(*) FROM {name}_docsize")  # noqa: S608
        finally:
            raw.execute("ROLLBACK TO index_check")
            raw.execute("RELEASE index_check")
    except CannotRead as error:
        if str(getattr(error, "sqlite_errorname", "")).startswith(WAITING):
            raise
        return [Damage("search", name, words)]
    return []


def _left_out(raw: RawConnection) -> list[Damage]:
    found = left_out(raw)
    if not found:
        return []
    rows = sum(found.values())
    words = f"{rows:,} rows are not in the search index as they stand ({', '.join(found)}). {AGAIN}"
    return [Damage("search", "search_entries", words)]


def _page(words: str) -> Damage:
    place = words.rpartition(" for ")[2] or words
    return _broken(place, f"casework.db is damaged at {place}.")


def _broken(where: str, sentence: str) -> Damage:
    return Damage("database", where, sentence)
