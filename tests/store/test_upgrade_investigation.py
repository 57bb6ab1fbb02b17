"""Investigations of a store from before they had records: terms, report and statements stay."""

import shutil
from contextlib import closing
from pathlib import Path

from casework import places
from casework.services import terms
from casework.store.engine import connect, store_engine
from casework.store.keys import DatabaseKey
from casework.store.revisions import migrate
from casework.store.tables import groundwork, inquiry
from casework.store.tables.metadata import Base
from casework.store.upgrade import make_database
from tests.builders import Day, a_workspace
from tests.services.inquiring import inquiry as page_of
from tests.services.walking import Office

KEY = DatabaseKey(bytearray(b"k" * 32), b"s" * 16)
STATEMENT = """
INSERT INTO statements VALUES (
    'case', 1, 'reid', 'statement', '2026-06-24', '', '', 'I saw it. ', 'draft', NULL,
    's1', '2026-06-24T09:00:00.000000+00:00', 'ann', 1
)
"""


def made_here(module: object) -> list[str]:
    tables = [one for one in vars(module).values() if isinstance(one, type)]
    return [one.__tablename__ for one in tables if issubclass(one, Base) and one is not Base]


def test_a_statement_of_an_older_store_is_kept_to_the_letter(tmp_path: Path) -> None:
    older = tmp_path / "migrations"
    shutil.copytree(places.migrations(), older, ignore=shutil.ignore_patterns("__pycache__"))
    for path in older.glob("[0-9]*.py"):
        if path.name[:4] >= "0007":
            path.unlink()
    store = tmp_path / "store.db"
    make_database(store, KEY, older)
    with closing(connect(store, KEY)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute(STATEMENT)
    engine = store_engine(store, lambda: KEY, foreign_keys=False)
    with engine.begin() as connection:
        migrate(connection, places.migrations())
    engine.dispose()
    with closing(connect(store, KEY)) as raw:
        kept = raw.execute("SELECT number, text, status FROM statements").fetchone()
        assert kept == (1, "I saw it. ", "draft")
        tables = [*made_here(inquiry), *made_here(groundwork)]
        assert len(tables) == 17
        for name in tables:
            assert raw.execute(f"SELECT count(*) FROM {name}").fetchone() == (0,)  # noqa: S608


def test_terms_of_an_older_store_stand_until_they_are_issued_anew(tmp_path: Path) -> None:
    office = Office(a_workspace(tmp_path, Day()), Day(), tmp_path / "store")
    walk = office.walk().investigated()
    store = office.workspace.store
    with closing(connect(store.database, store.keys.database)) as raw:
        raw.execute("DELETE FROM terms_of_reference")
        raw.execute("DELETE FROM interest_checks")
    first = "Find out what was posted, and by whom."
    page = page_of(walk)
    assert (page.terms, page.rounds[0].report.terms) == ((), first)
    assert walk.steps["declare_interests"].status.value == "ready"
    walk.do(terms.amend_terms, terms="And who could see it.", reason="A second post.")
    assert [one.scope for one in page_of(walk).terms] == [first, "And who could see it."]
    office.close()
