"""The audit as lines of text that a script without Casework can check: docs/check_audit.py."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from casework.store.audit_row import COLUMNS, SELECT
from casework.store.canonical import canonical


def audit_lines(session: Session) -> Iterator[str]:
    """One line a row: a JSON list of all columns; the first line names them.

    Hashes and their chain can be checked from it, signatures cannot: those need the store's key.
    """
    yield canonical(COLUMNS)
    for row in session.connection().exec_driver_sql(SELECT):
        yield canonical(tuple(row))
