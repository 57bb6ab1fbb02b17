"""A store is brought up to date whole, or is left as it was."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from casework import places
from casework.domain.errors import StoreProblem, StoreTooNew
from casework.store.audit_check import audit_damage
from casework.store.database_copy import checked_contents
from casework.store.engine import DATABASE, connect, store_engine
from casework.store.keys import DatabaseKey
from casework.store.open_store import OpenStore
from casework.store.opening import Here, open_store
from casework.store.tables.people import Employment
from tests.store.conftest import ANN, AT, PASSWORD, Made, a_person, act

PERSON = "0190f0a0-0000-7000-8000-0000000000f1"
STEP = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{new}", "{old}"
changes_rows_of = {changes}
def upgrade():
{body}
"""
ADD_COLUMN = "    op.add_column('people', sa.Column('pronouns', sa.String(40)))"
FILL_COLUMN = """
    op.execute("UPDATE people SET pronouns = 'she'")
"""
REBUILD = """
    with op.batch_alter_table('people') as table:
        table.alter_column('contact', type_=sa.String(500), existing_type=sa.String(300))
"""
FAIL = """
    op.add_column('people', sa.Column('pronouns', sa.String(40)))
    op.create_table('extra', sa.Column('id', sa.Integer, primary_key=True))
    op.execute("UPDATE people SET pronouns = 'she'")
    op.execute("SELECT nonsense FROM nowhere")
"""
LOSE = "    op.execute('DELETE FROM employments')"
BREAK = "    op.execute(\"UPDATE employments SET person_id = 'nobody'\")"
REBUILD_AUDIT = """
    with op.batch_alter_table('audit') as table:
        table.alter_column('action', type_=sa.String(80), existing_type=sa.String(60))
"""

FAMILY = (
    "CREATE TABLE parent (id TEXT PRIMARY KEY, title TEXT)",
    "CREATE TABLE child (id TEXT, parent_id TEXT REFERENCES parent (id) ON DELETE CASCADE)",
    "INSERT INTO parent VALUES ('p', 'x')",
    "INSERT INTO child VALUES ('c', 'p')",
)


@pytest.fixture
def old(made: Made) -> Made:
    """A store with a person and what points to them, closed."""

    def enter(session: sa.orm.Session) -> None:
        session.add(a_person(person_id=PERSON))
        session.flush()
        session.add(
            Employment(
                person_id=PERSON,
                workforce="",
                regulated_role="",
                is_care_service=False,
                is_educational_establishment=False,
                entered_at=AT,
                entered_by=ANN,
            )
        )

    act(made.store, enter)
    made.store.close()
    return made


def newer(tmp_path: Path, body: str, *, changes: str = "set()") -> Here:
    """A program that knows one revision more."""
    folder = tmp_path / "migrations"
    shutil.copytree(places.migrations(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    last = sorted(folder.glob("[0-9]*.py"))[-1].name[:4]
    new = f"{int(last) + 1:04}"
    step = STEP.format(new=new, old=last, body=body, changes=changes)
    (folder / f"{new}_step.py").write_text(step)
    return Here(migrations=folder)


def opened(old: Made, here: Here) -> OpenStore:
    return open_store(old.folder, "ann", PASSWORD, at=AT, here=here)


def contents(folder: Path) -> object:
    store = open_store(folder, "ann", PASSWORD, at=AT)
    key = store.keys.database
    try:
        with store.reading() as session:
            schema = session.execute(text("SELECT name, sql FROM sqlite_master")).all()
            people = session.execute(text("SELECT * FROM people")).all()
        return checked_contents(store.database, key), schema, people
    finally:
        store.close()


def test_an_older_store_is_upgraded_with_a_checked_copy_and_a_whole_audit(
    old: Made, tmp_path: Path
) -> None:
    store = opened(old, newer(tmp_path, ADD_COLUMN))
    with store.reading() as session:
        assert session.execute(text("SELECT pronouns FROM people")).all() == [(None,)]
    assert store.safety_copy is not None
    assert {path.name for path in store.safety_copy.iterdir()} == {DATABASE, "keys.json"}
    with closing(connect(store.database, store.keys.database)) as raw:
        assert audit_damage(raw, store.keys.audit) == []
        last = raw.execute("SELECT action, user_id FROM audit ORDER BY seq DESC").fetchone()
        assert last == ("upgrade_store", store.user_id)
    copy = store.safety_copy
    store.close()
    reopened = open_store(copy, "ann", PASSWORD, at=AT)
    assert reopened.safety_copy is None
    reopened.close()


def test_rows_an_upgrade_changed_are_put_on_the_audit(old: Made, tmp_path: Path) -> None:
    body = ADD_COLUMN + FILL_COLUMN
    store = opened(old, newer(tmp_path, body))
    with closing(connect(store.database, store.keys.database)) as raw:
        assert audit_damage(raw, store.keys.audit) == []
        summary = raw.execute("SELECT summary FROM audit ORDER BY seq DESC").fetchone()[0]
    store.close()
    assert PERSON in summary


def test_a_table_that_is_rebuilt_keeps_its_children_and_its_triggers(
    old: Made, tmp_path: Path
) -> None:
    store = opened(old, newer(tmp_path, REBUILD + REBUILD_AUDIT))
    with store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM employments")) == 1
        names = text("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")
        assert session.scalar(names) == 3
    with pytest.raises(sa.exc.DBAPIError), store.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM audit")
    store.close()


def test_with_foreign_keys_on_the_same_rebuild_would_delete_the_children(tmp_path: Path) -> None:
    """The fault that the upgrade's own connection cures: Alembic says nothing (trust.md F6)."""
    left = {}
    for has_keys_on in (True, False):
        path = tmp_path / f"{has_keys_on}.db"
        key = DatabaseKey(bytearray(b"k" * 32), b"s" * 16)
        with closing(connect(path, key, mode="rwc")) as raw:
            raw.execute("PRAGMA user_version = 1")
        engine = store_engine(path, lambda key=key: key, foreign_keys=has_keys_on)  # type: ignore[misc]
        with engine.begin() as connection:
            for statement in FAMILY:
                connection.exec_driver_sql(statement)
            operations = Operations(MigrationContext.configure(connection))
            with operations.batch_alter_table("parent") as table:
                table.alter_column("title", type_=sa.String(9), existing_type=sa.Text())
            left[has_keys_on] = connection.exec_driver_sql("SELECT count(*) FROM child").scalar()
        engine.dispose()
    assert left == {True: 0, False: 1}


@pytest.mark.parametrize("body", [FAIL, LOSE, BREAK])
def test_a_failing_revision_leaves_the_store_as_it_was(
    old: Made, tmp_path: Path, body: str
) -> None:
    before = contents(old.folder)
    raw_before = (old.folder / DATABASE).read_bytes()
    with pytest.raises(StoreProblem) as problem:
        opened(old, newer(tmp_path, body))
    assert problem.value.code == "UPGRADE_FAILED"
    (copy,) = (old.folder / "before-upgrade").iterdir()
    assert str(copy) in str(problem.value)
    assert (old.folder / DATABASE).read_bytes() == raw_before
    assert contents(old.folder) == before
    assert contents(copy) == before


def test_a_revision_may_say_that_it_removes_rows(old: Made, tmp_path: Path) -> None:
    store = opened(old, newer(tmp_path, LOSE, changes="{'employments'}"))
    with closing(connect(store.database, store.keys.database)) as raw:
        assert audit_damage(raw, store.keys.audit) == []
    store.close()


def test_a_newer_store_is_refused_with_a_sentence_and_left_alone(old: Made, tmp_path: Path) -> None:
    opened(old, newer(tmp_path, ADD_COLUMN)).close()
    before = (old.folder / DATABASE).read_bytes()
    with pytest.raises(StoreTooNew) as problem:
        open_store(old.folder, "ann", PASSWORD, at=AT)
    assert problem.value.code == "STORE_TOO_NEW"
    assert "revision" not in str(problem.value)
    assert (old.folder / DATABASE).read_bytes() == before
    assert len(list((old.folder / "before-upgrade").iterdir())) == 1


def test_an_upgrade_does_not_launder_what_somebody_changed(old: Made, tmp_path: Path) -> None:
    store = open_store(old.folder, "ann", PASSWORD, at=AT)
    with closing(connect(store.database, store.keys.database)) as raw:
        raw.execute("UPDATE people SET name = 'Somebody Else'")
    store.close()
    with pytest.raises(StoreProblem) as problem:
        opened(old, newer(tmp_path, ADD_COLUMN))
    assert problem.value.code == "UPGRADE_NEEDS_SOUND_STORE"
    assert f"Row {PERSON} of people was changed outside Casework." in str(problem.value)


def test_opening_a_store_that_is_up_to_date_does_not_import_alembic(old: Made) -> None:
    script = (
        "import sys, datetime as dt; from pathlib import Path\n"
        "from casework.store.opening import open_store\n"
        "at = dt.datetime.now(dt.UTC)\n"
        f"store = open_store(Path({str(old.folder)!r}), 'ann', {PASSWORD!r}, at=at)\n"
        "store.close(); sys.exit('alembic' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=places.migrations().parent, check=False
    )
    assert done.returncode == 0
