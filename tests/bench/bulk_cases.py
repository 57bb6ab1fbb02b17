"""Fills a store with many invented cases at once, with the same tables, indexes and search rows."""

import datetime as dt
import random

from sqlalchemy import insert

from casework.domain.search_text import fold
from casework.services.clock_keeping import due_order
from casework.services.incidents import FIRST_SEARCH_NO
from casework.store.search import INDEX_PIECES, INDEX_WORDS
from casework.store.tables.cases import Case, Clock, Incident
from casework.store.tables.metadata import new_id
from casework.store.tables.organisation import PackVersion
from casework.store.tables.people import Person
from casework.workspace import Workspace

FIRST = [
    "Ann",
    "Bea",
    "Cal",
    "Dee",
    "Eve",
    "Fay",
    "Gus",
    "Hal",
    "Ian",
    "Joy",
    "Kit",
    "Lea",
    "Mai",
    "Ned",
    "Oli",
    "Pia",
    "Ros",
    "Siân",
    "Tom",
    "Una",
]
LAST = [
    "Boyd",
    "Cairns",
    "Doig",
    "Ewing",
    "Farr",
    "Grant",
    "Hay",
    "Innes",
    "Jack",
    "Kerr",
    "Laing",
    "Mair",
    "Nairn",
    "Orr",
    "Petrie",
]
POSTS = ("Teacher", "Social care worker", "Housing officer", "Driver", "Admin officer")
WORDS = [
    "photograph",
    "comment",
    "colleague",
    "pupil",
    "service",
    "user",
    "posted",
    "shared",
    "album",
    "group",
    "message",
    "screenshot",
    "manager",
    "hearing",
    "council",
    "school",
    "unit",
    "private",
    "friends",
    "public",
    "holiday",
]
CHUNK = 2_000


def fill(workspace: Workspace, count: int, *, seed: int = 1) -> None:
    """Add `count` cases. Bulk statements go round the audit: for measuring only, never in use."""
    chance = random.Random(seed)
    at, user = workspace.now, workspace.user.id
    with workspace.store.engine.begin() as connection:
        pack = new_id()
        entered = {"entered_at": at, "entered_by": user, "version": 1}
        connection.execute(
            insert(PackVersion),
            [{"id": pack, "code": "bulk", "title": "Bulk", "sha256": "0" * 64, "content": b"",
              "effective_from": None, "effective_to": None, **entered}],
        )  # fmt: skip
        for start in range(1, count + 1, CHUNK):
            numbers = range(start, min(start + CHUNK, count + 1))
            _add(connection, chance, numbers, pack, entered)


def _add(connection, chance, numbers, pack, entered):  # type: ignore[no-untyped-def]
    rows = [_rows(chance, number, pack, entered) for number in numbers]
    for table, place in ((Person, 0), (Incident, 1), (Case, 2), (Clock, 3)):
        connection.execute(insert(table), [row[place] for row in rows])
    raw = connection.connection.driver_connection
    raw.executemany(INDEX_WORDS, [row[4] for row in rows])
    raw.executemany(INDEX_PIECES, [row[5] for row in rows])


def _rows(chance, number, pack, entered):  # type: ignore[no-untyped-def]
    person, incident, case = new_id(), new_id(), new_id()
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    post = chance.choice(POSTS)
    opened = dt.date(2020, 1, 1) + dt.timedelta(days=number % 2_300)
    due = opened + dt.timedelta(days=chance.randrange(90))
    summary = " ".join(chance.choices(WORDS, k=60))
    reference = f"HR-{opened.year}-{number:05d}"
    is_open = number % 5 == 0
    return (
        {"id": person, "name": name, "folded": fold(name), "is_child": False, **entered},
        {"id": incident, "discovered_on": opened, "reported_on": opened, "channel": "colleague",
         "is_anonymous": True, "summary": summary, **entered},
        {"id": case, "search_no": FIRST_SEARCH_NO - number,
         "incident_id": incident, "respondent_id": person,
         "reference": reference, "state": "triage" if is_open else "closed",
         "state_since": opened, "is_open": is_open, "pack_id": pack,
         "caseworker_id": entered["entered_by"], "opened_on": opened,
         "next_due_on": due if is_open else None, "next_due_title": "Decide at triage",
         "due_order": due_order(is_open=is_open, due_on=due if is_open else None),
         "closed_on": None, "shown_as": name, "role_line": post, **entered},
        {"id": new_id(), "case_id": case, "rule": "TRIAGE", "title": "Decide at triage",
         "started_on": opened, "started_at": None, "due_on": due, "due_at": None,
         "overdue_from": dt.datetime(due.year, due.month, due.day, tzinfo=dt.UTC),
         "internal_target": None, "is_statutory": False, "is_running": is_open,
         "stopped_on": None, **entered},
        (FIRST_SEARCH_NO - number, fold(reference), fold(name), fold(post), summary),
        (FIRST_SEARCH_NO - number, fold(reference)),
    )  # fmt: skip
