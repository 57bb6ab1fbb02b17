"""Writes the operations that would bring the schema to what the models say: a revision's draft.

    .venv/bin/python -m tests.store.drafting [first]

With `first` the whole schema is drafted, else the difference to the newest revision.
"""

import sys
from typing import Any

import sqlalchemy as sa
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.operations.ops import UpgradeOps
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from casework.store.search import SEARCH_TABLES
from casework.store.tables.all_tables import METADATA
from casework.store.tables.metadata import UtcMoment, hold_lengths


def without_search(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not (name or "").startswith(SEARCH_TABLES)


def plain_types(kind: str, thing: Any, _context: AutogenContext) -> str | bool:
    """Revisions import nothing of ours: a moment is the text it is stored as."""
    if kind == "type" and isinstance(thing, UtcMoment):
        return f"sa.String(length={thing.impl_instance.length})"
    return False


def compared(connection: Connection) -> MigrationContext:
    options = {"compare_type": True, "include_name": without_search, "render_item": plain_types}
    return MigrationContext.configure(connection, opts=options | {"render_as_batch": True})


def draft(connection: Connection, *, as_batch: bool = True) -> str:
    """Python for the body of `upgrade()`."""
    context = compared(connection)
    script = produce_migrations(context, hold_lengths(METADATA))
    assert isinstance(script.upgrade_ops, UpgradeOps)
    return render_python_code(
        script.upgrade_ops,
        migration_context=context,
        render_as_batch=as_batch,
        render_item=plain_types,
    )


if __name__ == "__main__":
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        if "first" not in sys.argv:
            raise SystemExit("run the tests: the difference is printed where they fail")
        print(draft(connection, as_batch=False))
