"""Adds many invented notes to a filled store, with their rows of the search index."""

import datetime as dt
import random

from sqlalchemy import insert, select

from casework.domain.search_text import fold
from casework.store.found_rows import ADD_ENTRY, ADD_PIECES, ADD_WORDS, keys_of
from casework.store.tables.cases import Case, CaseEvent
from casework.store.tables.metadata import new_id
from casework.store.tables.people import Person
from casework.workspace import Workspace
from tests.bench.bulk_cases import WORDS

CHUNK = 20_000
COMMON, MEDIUM, RARE = ("rang", "letter", "said"), 400, 40_000
"""Common words stand in a third of all notes each, medium in one of 400, rare in about 25."""


def add_notes(workspace: Workspace, count: int, *, seed: int = 2) -> None:
    """Bulk statements go round audit and index: for measuring only, never in use."""
    chance = random.Random(seed)
    at, user = workspace.now, workspace.user.id
    with workspace.store.engine.begin() as connection:
        cases = connection.execute(select(Case.id, Case.search_no).order_by(Case.id)).all()
        raw = connection.connection.driver_connection
        raw.execute("UPDATE search_state SET is_done = 1")
        _people(connection, raw)
        (number,) = raw.execute("SELECT coalesce(max(no), 0) FROM search_entries").fetchone()
        entered = {"entered_at": at, "entered_by": user, "version": 1}
        for start in range(0, count, CHUNK):
            rows, entries, words = [], [], []
            for each in range(start, min(start + CHUNK, count)):
                number += 1
                case_id, case_no = cases[each % len(cases)]
                on = dt.date(2020, 1, 1) + dt.timedelta(days=each % 2_300)
                row_id, text = new_id(), a_note(chance)
                rows.append(
                    {"id": row_id, "case_id": case_id, "kind": "process", "step": "note_event",
                     "happened_on": on, "text": text, "entered_on": on, **entered}
                )  # fmt: skip
                entries.append(("note", "case_events", row_id, row_id, case_id, on.isoformat()))
                words.append((number, "", fold(text), keys_of("note", case_no)))
            connection.execute(insert(CaseEvent), rows)
            raw.executemany(ADD_ENTRY, entries)
            raw.executemany(ADD_WORDS, words)


def _people(connection, raw):  # type: ignore[no-untyped-def]
    people = connection.execute(select(Person.id, Person.name, Person.folded)).all()
    entries = [("person", "people", one.id, one.id, None, "2026-01-01") for one in people]
    raw.executemany(ADD_ENTRY, entries)
    numbered = list(enumerate(people, 1))
    words = [(number, one.folded, "", keys_of("person", 0)) for number, one in numbered]
    raw.executemany(ADD_WORDS, words)
    raw.executemany(ADD_PIECES, [(number, one.folded) for number, one in numbered])


def a_note(chance: random.Random) -> str:
    """About 40 words: some common, some less, two rare."""
    words = chance.choices(WORDS, k=30)
    words += [one for one in COMMON if chance.random() < 1 / 3]
    words += [f"medium{chance.randrange(MEDIUM)}", f"seldom{chance.randrange(RARE)}"]
    words.append(f"seldom{chance.randrange(RARE)}")
    chance.shuffle(words)
    return " ".join(words)
