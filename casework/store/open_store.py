"""A store that is open: its sessions, keys and lock, until it is closed or locked."""

import datetime as dt
from contextlib import closing
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from casework.store import rekey
from casework.store.attempts import NONE, Failures
from casework.store.audit import audit_sessions
from casework.store.engine import DATABASE, CannotRead, connect, reading_engine, store_engine
from casework.store.found_upkeep import FoundIndex
from casework.store.keys import StoreKeys
from casework.store.lock import StoreLock
from casework.store.problems import in_sentences

EVIDENCE = "evidence"


class OpenStore:
    """`sessions` write (BEGIN IMMEDIATE, audited), `reading` looks and cannot write.

    `user_id` is None when the recovery key opened the store. What was met while opening is to be
    told: `failures` (wrong passwords before), `key_damage` (a spare of keys.json was used),
    `rekeying_unfinished`, `safety_copy` (made before an upgrade).
    """

    def __init__(self, folder: Path, keys: StoreKeys, lock: StoreLock, user_id: str | None) -> None:
        self.folder = folder
        self.keys = keys
        self.user_id = user_id
        self.failures: Failures = NONE
        self.key_damage = ""
        self.rekeying_unfinished = ""
        self.safety_copy: Path | None = None
        self._lock = lock
        self.engine = store_engine(self.database, lambda: self.keys.database)
        self.sessions = sessionmaker(self.engine, class_=Session, expire_on_commit=False)
        self.reading = sessionmaker(
            reading_engine(self.engine), class_=Session, expire_on_commit=False
        )
        FoundIndex().follow(self.sessions)
        audit_sessions(self.sessions, folder, lambda: self.keys.audit)

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    @property
    def evidence(self) -> Path:
        """The vault's folder."""
        return self.folder / EVIDENCE

    @property
    def is_open(self) -> bool:
        return self._lock.is_held

    def rekey(self, *, at: dt.datetime, without: frozenset[str] = frozenset()) -> None:
        """New keys for the store, shutting out the people in `without` (their user ids).

        No session may be open. Afterwards `keys` are new, and the evidence is to be re-wrapped.
        """
        self._let_go_of_the_database()
        old = self.keys
        with in_sentences(self.folder):
            self.keys = rekey.rekey(self.folder, old, at=at, without=without)
        old.wipe()

    def close(self) -> None:
        """Empty the log into the database, forget the keys, let go of the lock. May be repeated."""
        if not self.is_open:
            return
        try:
            self._let_go_of_the_database()
        finally:
            self.keys.wipe()
            self._lock.release()

    def _let_go_of_the_database(self) -> None:
        self.engine.dispose()
        try:
            with closing(connect(self.database, self.keys.database)) as raw:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except CannotRead:
            return  # a full or failing disk: the log stays and is read at the next opening
