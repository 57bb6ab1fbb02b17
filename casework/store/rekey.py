"""Re-keying: a new data key for the store, so that what somebody took with them opens nothing.

    1  keys.json.next      the new key file, with the old data key's word for it
    2  casework.db.next    the database under its new key, checked
    3  casework.db         replaced: from here on only the new keys open it
    4  keys.json           replaced, and every spare with it; keys.json.next removed

The first 16 bytes of casework.db say which key file it belongs to, so whatever step was the last,
the next opening finishes the rest. Old backups stay readable to whoever had the old keys.
"""

import datetime as dt
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from casework.domain.errors import StoreDamaged, StoreProblem
from casework.domain.refusals import store as refusals
from casework.store import key_folder, slots
from casework.store.database_copy import copy_database
from casework.store.durable import move, remove, write_whole
from casework.store.engine import DATABASE
from casework.store.key_file import (
    KeyFile,
    handed_over,
    is_handed_over,
    is_signed,
    resealed_generation,
    sealed_generation,
    signed,
)
from casework.store.key_file_text import BadKeyFile, to_bytes
from casework.store.key_folder import NEXT
from casework.store.keys import StoreKeys, keys_from
from casework.store.sealing import WillNotOpen
from casework.store.slots import RECOVERY

NEXT_DATABASE = "casework.db.next"
SALT_BYTES = 16


class LeftOver(RuntimeError):
    """The old database still has a log of its own: somebody has it open. A fault of ours."""


def rekey(
    folder: Path, keys: StoreKeys, *, at: dt.datetime, without: frozenset[str] = frozenset()
) -> StoreKeys:
    """Re-key the store and shut out the people whose ids are in `without`; returns the new keys.

    Nothing may have the database open. Raises StoreProblem when nobody would be left.
    """
    new = begin(folder, keys, at=at, without=without)
    try:
        for _step in finish(folder, keys, new):
            pass
    except BaseException:
        undo(folder, keys)
        raise
    return new


def begin(
    folder: Path, keys: StoreKeys, *, at: dt.datetime, without: frozenset[str] = frozenset()
) -> StoreKeys:
    """Step 1: from here on the re-keying is decided."""
    file = key_folder.load(folder).file
    if not is_signed(file, keys.data_key):
        raise StoreDamaged(refusals.KEYS_ALTERED)
    new_key = bytearray(secrets.token_bytes(32))
    made = _next_file(file.without(without - {RECOVERY}), keys.data_key, new_key, at)
    if all(slot.is_recovery for slot in made.slots):
        raise StoreProblem(refusals.LAST_SLOT)
    made = signed(handed_over(made, keys.data_key), new_key)
    write_whole(folder / NEXT, to_bytes(made))
    return keys_from(made, new_key)


def finish(folder: Path, old: StoreKeys, new: StoreKeys) -> Iterator[str]:
    """Steps 2 to 4, whichever are still to be done; yields the name of each when it is done."""
    if salt_of(folder) != new.database.salt:
        _remove_next_database(folder)
        copy_database(folder / DATABASE, old.database, folder / NEXT_DATABASE, new.database)
        yield "database copied"
        _check_no_log(folder)
        move(folder / NEXT_DATABASE, folder / DATABASE)
    yield "database replaced"
    file = key_folder.read(folder / NEXT)
    if file is None:
        raise StoreDamaged(refusals.KEYS_MISSING)
    key_folder.save_and_revoke(folder, signed(replace(file, handover=""), new.data_key))
    yield "keys replaced"
    remove(folder / NEXT)
    yield "finished"


def undo(folder: Path, old: StoreKeys) -> None:
    """Give up a re-keying whose database could not be copied; too late once it was replaced."""
    if salt_of(folder) == old.database.salt:
        remove(folder / NEXT)
        _remove_next_database(folder)


def pending(
    folder: Path, old: StoreKeys, holder: str | None, private: bytearray
) -> StoreKeys | None:
    """The keys of a re-keying that was cut short; None when there is none, or it was never meant.

    `holder` and `private` are of whoever is opening. Raises StoreProblem when the re-keying took
    their access away.
    """
    file = _genuine_next(folder, old)
    if file is None:
        return None
    slot = file.recovery if holder is None else file.slot_of(holder)
    if slot is None:
        raise StoreProblem(refusals.ACCESS_REMOVED)
    try:
        data_key = slots.data_key_of(file.store_id, slot, private)
        if not is_signed(file, data_key):
            raise WillNotOpen
        return keys_from(file, data_key)
    except WillNotOpen:
        raise StoreDamaged(refusals.KEYS_ALTERED) from None


def salt_of(folder: Path) -> bytes:
    """The first 16 bytes of casework.db; they are not secret."""
    with (folder / DATABASE).open("rb") as file:
        return file.read(SALT_BYTES)


def _next_file(file: KeyFile, old_key: bytearray, new_key: bytearray, at: dt.datetime) -> KeyFile:
    store_id, number = file.store_id, len(file.generations) + 1
    kept = (resealed_generation(store_id, one, old_key, new_key) for one in file.generations)
    fresh = sealed_generation(store_id, number, at, secrets.token_bytes(32), new_key)
    return replace(
        file,
        serial=file.serial + 1,
        oldest_spare=file.serial + 1,
        written=key_folder.moment(at),
        database_salt=secrets.token_bytes(SALT_BYTES),
        generations=(*kept, fresh),
        slots=tuple(slots.sealed_for(store_id, slot, new_key) for slot in file.slots),
    )


def _genuine_next(folder: Path, old: StoreKeys) -> KeyFile | None:
    """A next file without the old data key's word is set aside, unless it is already in force."""
    try:
        file = key_folder.read(folder / NEXT)
    except BadKeyFile:
        _set_aside(folder, old)
        return None
    if file is None or is_handed_over(file, old.data_key):
        return file
    if file.database_salt == old.database.salt:
        remove(folder / NEXT)
    else:
        _set_aside(folder, old)
    return None


def _set_aside(folder: Path, old: StoreKeys) -> None:
    if salt_of(folder) != old.database.salt:
        raise StoreDamaged(refusals.KEYS_OF_ANOTHER)
    move(folder / NEXT, folder / f"{NEXT}.refused")


def _remove_next_database(folder: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        remove(folder / f"{NEXT_DATABASE}{ending}")


def _check_no_log(folder: Path) -> None:
    """SQLite empties and removes the log when the last connection closes; a stranger's would
    be read into the new file."""
    log = folder / f"{DATABASE}-wal"
    if log.exists() and log.stat().st_size:
        raise LeftOver
    remove(log)
    remove(folder / f"{DATABASE}-shm")
