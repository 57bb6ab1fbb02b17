"""Brings a store up to the newest layout: refuse, back up, migrate and check, or leave alone."""

import datetime as dt
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from casework.domain.errors import StoreProblem, StoreTooNew
from casework.domain.refusals import store as refusals
from casework.store.audit_check import Latest, changed_rows, last_digests, row_damage
from casework.store.audit_row import append
from casework.store.audited_tables import all_tables, row_counts
from casework.store.database_copy import CopyUnsound, copy_database
from casework.store.engine import DATABASE, RawConnection, connect, store_engine
from casework.store.key_folder import KEYS
from casework.store.keys import DatabaseKey, StoreKeys
from casework.store.revisions import known_revisions, migrate, revision_of

SAFETY_COPIES = "before-upgrade"
ROWS_AN_ENTRY = 2000
"""So many changed rows go into one row of the audit."""


class UpgradeUnsound(Exception):
    """The migrated store is not what it was: a fault of the revision, undone."""


@dataclass(frozen=True)
class UpgradeNote:
    """What the audit says of an upgrade: by whom it was opened, when, on which London day."""

    user_id: str
    at: dt.datetime
    entered_on: dt.date


def make_database(path: Path, key: DatabaseKey, migrations: Path) -> None:
    """An empty database with the newest layout."""
    with closing(connect(path, key, mode="rwc")) as raw:
        raw.execute("PRAGMA user_version = 1")
    engine = store_engine(path, lambda: key, foreign_keys=False)
    try:
        with engine.begin() as connection:
            migrate(connection, migrations)
    finally:
        engine.dispose()


def check_revision(raw: RawConnection, migrations: Path) -> bool:
    """Whether the store is older than the program. Raises StoreTooNew when it is newer."""
    theirs, known = revision_of(raw), known_revisions(migrations)
    if not theirs:
        raise StoreProblem(refusals.NOT_A_STORE, what="an encrypted database of another kind")
    if theirs not in known:
        raise StoreTooNew(refusals.STORE_TOO_NEW, theirs=theirs, ours=known[-1])
    return theirs != known[-1]


def bring_up_to_date(
    folder: Path, keys: StoreKeys, migrations: Path, note: UpgradeNote
) -> Path | None:
    """Leave the store with the newest layout, or raise with the file as it was.

    Nothing else may have the store open. Returns where the checked copy of the older store is,
    None when nothing was due. Raises StoreTooNew, or StoreProblem saying where the copy is.
    """
    with closing(connect(folder / DATABASE, keys.database)) as raw:
        if not check_revision(raw, migrations):
            return None
        latest = _sound_digests(raw)
        theirs = revision_of(raw)
    copy = _safety_copy(folder, keys, theirs, note.at)
    try:
        _upgrade(folder / DATABASE, keys, migrations, note, latest)
    except Exception as error:
        raise StoreProblem(refusals.UPGRADE_FAILED, backup=copy) from error
    return copy


def _sound_digests(raw: RawConnection) -> Latest:
    """The upgrade will put changed rows on the audit: it must not launder what others changed."""
    latest = last_digests(raw)
    damage = next(row_damage(raw, latest), None)
    if damage is not None:
        raise StoreProblem(refusals.UPGRADE_NEEDS_SOUND_STORE, what=damage.sentence)
    return latest


def _safety_copy(folder: Path, keys: StoreKeys, revision: str, at: dt.datetime) -> Path:
    """Database and keys as they were, beside the store; evidence is not touched by an upgrade."""
    place = folder / SAFETY_COPIES / f"{revision}-{at.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    if place.exists():
        shutil.rmtree(place)
    place.mkdir(parents=True)
    try:
        copy_database(folder / DATABASE, keys.database, place / DATABASE, keys.database)
    except CopyUnsound as error:
        raise StoreProblem(refusals.UPGRADE_NEEDS_SOUND_STORE, what=str(error)) from error
    shutil.copy2(folder / KEYS, place / KEYS)
    return place


def _upgrade(
    path: Path, keys: StoreKeys, migrations: Path, note: UpgradeNote, latest: Latest
) -> None:
    """One transaction with foreign keys off: batch moves drop and copy tables.

    With them on, dropping the old table would delete the rows that point to it (trust.md F6).
    """
    engine = store_engine(path, lambda: keys.database, foreign_keys=False)
    try:
        with engine.begin() as connection:
            raw = _raw(connection)
            counts, triggers = row_counts(raw), _triggers(raw)
            may_change = migrate(connection, migrations)
            _recreate_triggers(raw, triggers)
            _check_counts(counts, row_counts(raw), may_change)
            _check_links(raw)
            _note_rows(raw, keys, note, latest)
    finally:
        engine.dispose()


def _raw(connection: Connection) -> RawConnection:
    raw: RawConnection = connection.connection.driver_connection  # type: ignore[assignment]
    return raw


def _triggers(raw: RawConnection) -> dict[str, tuple[str, str]]:
    """Table and SQL of every trigger, by name."""
    rows = raw.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {name: (table, sql) for name, table, sql in rows.fetchall()}


def _recreate_triggers(raw: RawConnection, before: Mapping[str, tuple[str, str]]) -> None:
    """A table that was copied lost its triggers; those of a table that is gone are let go."""
    there, tables = _triggers(raw), set(all_tables(raw))
    for name, (table, sql) in before.items():
        if name not in there and table in tables:
            raw.execute(sql)


def _check_counts(
    before: Mapping[str, int], after: Mapping[str, int], may_change: frozenset[str]
) -> None:
    for name, count in before.items():
        if name not in may_change and after.get(name) != count:
            raise UpgradeUnsound(f"{name} had {count} rows and has {after.get(name)}")


def _check_links(raw: RawConnection) -> None:
    broken = raw.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise UpgradeUnsound(f"{len(broken)} links would be broken")


def _note_rows(raw: RawConnection, keys: StoreKeys, note: UpgradeNote, latest: Latest) -> None:
    """Put every row that the upgrade changed on the audit with its new digest."""
    touched = changed_rows(raw, latest)
    for start in range(0, max(len(touched), 1), ROWS_AN_ENTRY):
        append(
            raw,
            keys.audit,
            at=note.at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
            entered_on=note.entered_on.isoformat(),
            user_id=note.user_id,
            action="upgrade_store",
            case_id="",
            touched=touched[start : start + ROWS_AN_ENTRY],
        )
