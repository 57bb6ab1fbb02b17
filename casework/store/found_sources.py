"""Which rows of a store are found by their words, in which group, and how each leads to its case.

Read off the tables themselves, as the list of entered values is: a table that belongs to a case, or
hangs on a row that does, is found without being named here.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Column, Date, String, Table

NOT_SOUGHT = frozenset(
    {
        "bars",  # who may not see a case
        "case_access",
        "clocks",
        "custody_events",
        "letter_files",
        "exhibit_readings",
        "exhibit_word_boxes",
        "machine_readings",
        "no_copy_records",  # where an indecent image of a child is suspected: never shown
    }
)
KINDS = {
    "exhibits": "exhibit",
    "exhibit_answers": "exhibit",
    "exhibit_facts": "exhibit",
    "exhibit_links": "exhibit",
    "exhibit_texts": "exhibit",
    "interview_details": "statement",
    "interview_invitations": "statement",
    "statement_steps": "statement",
    "statement_versions": "statement",
    "statements": "statement",
    "bundle_issues": "document",
    "case_documents": "document",
    "deliveries": "document",
    "hearing_papers": "document",
    "letter_parts": "document",
    "letters": "document",
    "shared_papers": "document",
}
"""Everything else that was written about a case is a note. A table whose `info` says that it is not
`sought` stays out: a key of pseudonyms, for one."""
TITLES = frozenset({"title", "heading", "name"})
NOT_WORDS = frozenset({"merged", "typed", "boxes", "paraphrase", "sentence", "damage", "folded"})
"""Text that the program wrote, or that is kept twice."""

HANDLES = {
    "exhibits": ("account_handle", "account_name", "url"),
    "removals": ("url", "asked_of"),
}
"""Accounts and addresses: found by any three letters in a row, in a group of their own."""
SHORTEST_TEXT = 300


@dataclass(frozen=True)
class Source:
    """A table with words: `way` joins it (as `t`) to its case (as `c`), `about` is its owner."""

    table: str
    kind: str
    titles: tuple[str, ...]
    texts: tuple[str, ...]
    handles: tuple[str, ...]
    day: str
    way: str
    about: str

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column with words."""
        return (*self.titles, *self.texts, *self.handles)


def found_sources() -> Mapping[str, Source]:
    """Every table that is searched, by its name."""
    from casework.store.tables.all_tables import METADATA  # all of them; not needed to open

    return {one.table: one for one in _sources(dict(METADATA.tables))}


def digest_of_sources(sources: Mapping[str, Source]) -> str:
    """What the index was made from: when it changes, the index is made again."""
    said = "\n".join(f"{one.table} {one.kind} {one.columns}" for one in sources.values())
    return hashlib.sha256(said.encode()).hexdigest()


def _sources(tables: Mapping[str, Table]) -> Iterator[Source]:
    for name in sorted(tables):
        table = tables[name]
        if name in NOT_SOUGHT or not table.info.get("sought", True):
            continue
        if "entered_at" not in table.columns:
            continue
        way, about = _way(table, tables)
        titles, texts = _words(table)
        if way and (titles or texts):
            handles = HANDLES.get(name, ())
            kept = tuple(one for one in texts if one not in handles)
            kind = "person" if name == "people" else KINDS.get(name, "note")
            yield Source(name, kind, titles, kept, handles, _day(table), way, about)


def _words(table: Table) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = [
        column.name
        for column in table.columns
        if isinstance(column.type, String)
        and (column.type.length or 0) >= SHORTEST_TEXT
        and column.name not in NOT_WORDS
    ]
    titles = tuple(one for one in found if one in TITLES)
    return titles, tuple(one for one in found if one not in TITLES)


def _day(table: Table) -> str:
    days = [f't."{one.name}"' for one in table.columns if isinstance(one.type, Date)]
    return f"coalesce({', '.join([*days, 'NULL', 'substr(t.entered_at, 1, 10)'])})"


def _way(table: Table, tables: Mapping[str, Table]) -> tuple[str, str]:
    """The SQL that joins a table to its cases, and what owns its rows; '' when nothing does."""
    if table.name == "people":
        return "LEFT JOIN cases c ON c.id IS NULL", "t.id"
    if table.name == "cases":
        return "JOIN cases c ON c.id = t.id", "t.id"
    if table.name == "incidents":
        return "JOIN cases c ON c.incident_id = t.id", "t.id"
    for column in ("case_id", "incident_id"):
        if column in table.columns:
            own = "c.id" if column == "case_id" else "c.incident_id"
            return f"JOIN cases c ON {own} = t.{column}", "t.id"
    return next((found for one in table.columns if (found := _parent(one, tables))), ("", ""))


def _parent(column: Column[object], tables: Mapping[str, Table]) -> tuple[str, str] | None:
    for key in column.foreign_keys:
        parent = tables[key.column.table.name]
        if "case_id" in parent.columns and parent.name not in NOT_SOUGHT:
            joined = f"JOIN {parent.name} p ON p.id = t.{column.name}"
            return f"{joined} JOIN cases c ON c.id = p.case_id", f"t.{column.name}"
    return None
