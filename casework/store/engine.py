"""Connections to casework.db: SQLCipher through SQLAlchemy, each with its own BEGIN."""

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from casework.domain.errors import StoreProblem
from casework.store.keys import DatabaseKey
from casework.store.problems import as_problem

DATABASE = "casework.db"
BUSY_SECONDS = 5.0
PAGE_CACHE_KIB = 16 * 1024
CONNECTIONS = 4
"""One for the window, one for the worker, and two for a moment of overlap."""

RawConnection = sqlite3.Connection
"""sqlcipher3 follows the standard library's module; its own classes carry no types."""
KeySource = Callable[[], DatabaseKey]

CannotRead: type[Exception] = dbapi2.DatabaseError
"""What SQLCipher raises for a wrong key, a damaged page or a file of another kind."""


def connect(path: Path, key: DatabaseKey, *, mode: str = "rw") -> RawConnection:
    """A bare connection with its key given and nothing read yet; `mode` as in SQLite's URIs.

    `cipher_memory_security` stays off: it locks and wipes every allocation, and a sorted page of
    20,000 rows takes 160 ms instead of 11. SQLCipher wipes its own copies of the key either way.
    """
    raw: RawConnection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute(f"PRAGMA key = \"x'{key.key.hex()}{key.salt.hex()}'\"")
    return raw


def prepare(raw: RawConnection, *, foreign_keys: bool = True) -> None:
    """Set what every connection to a store has; the first statement that needs the key."""
    for setting in (
        "temp_store = MEMORY",
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "trusted_schema = OFF",
        f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
        f"cache_size = -{PAGE_CACHE_KIB}",
        "wal_autocheckpoint = 1000",
    ):
        raw.execute(f"PRAGMA {setting}")


def store_engine(path: Path, key: KeySource, *, foreign_keys: bool = True) -> Engine:
    """An engine for writing; `reading_engine` gives its twin for looking.

    `key` is asked at each new connection, so no key lies in the engine or its address.
    """

    def new_connection() -> Any:
        raw = connect(path, key())
        prepare(raw, foreign_keys=foreign_keys)
        return raw

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=new_connection,
        poolclass=QueuePool,
        pool_size=CONNECTIONS,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", partial(_in_a_sentence, path.parent))
    return engine


def reading_engine(engine: Engine) -> Engine:
    """The same pool; its transactions see one moment of the store and cannot write."""
    return engine.execution_options(reading=True)


def _in_a_sentence(folder: Path, context: ExceptionContext) -> StoreProblem | None:
    """A full, failing or read-only disk and a damaged page, for people; the rest is our fault.

    So is a write on a connection for reading, which SQLite calls read-only as well.
    """
    connection = context.connection
    if connection is not None and connection.get_execution_options().get("reading"):
        return None
    return as_problem(context.original_exception, folder)


def _begin(connection: Connection) -> None:
    """Emit BEGIN ourselves: the driver's own habit leaves schema changes outside."""
    is_reading = connection.get_execution_options().get("reading", False)
    cursor = connection.connection.cursor()
    cursor.execute(f"PRAGMA query_only = {'ON' if is_reading else 'OFF'}")
    cursor.execute("BEGIN" if is_reading else "BEGIN IMMEDIATE")
    cursor.close()
