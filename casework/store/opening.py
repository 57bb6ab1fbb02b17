"""Making a store, opening it, and closing it so that nothing of it is left behind."""

import datetime as dt
import platform
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from casework import places
from casework.domain.dates import london_day
from casework.domain.errors import StoreProblem
from casework.domain.roles import Role
from casework.store import rekey
from casework.store.access import Unlocked, create_keys, unlock, unlock_with_recovery
from casework.store.audit import ACT, ActNote
from casework.store.costs import STORE_COSTS, KdfCosts
from casework.store.database_copy import CopyUnsound
from casework.store.engine import DATABASE
from casework.store.folders import Surroundings
from casework.store.key_folder import NEXT
from casework.store.keys import StoreKeys
from casework.store.lock import Holder, StoreLock, take
from casework.store.open_store import OpenStore
from casework.store.passwords import login_key
from casework.store.problems import in_sentences
from casework.store.sealing import wipe
from casework.store.store_files import (
    check_database_file,
    check_new_place,
    check_place,
    check_readable,
    remove_what_was_begun,
)
from casework.store.tables.metadata import new_id
from casework.store.tables.organisation import Organisation, User
from casework.store.upgrade import UpgradeNote, bring_up_to_date, make_database

RECOVERED_BY = "the recovery key"


@dataclass(frozen=True)
class FirstUser:
    """Who makes a store: what they type, what others read, and what they may do."""

    login: str
    name: str
    password: str = field(repr=False)
    role: Role = Role.CASEWORKER


@dataclass(frozen=True)
class Here:
    """Where the program runs; a test says it, the program finds it."""

    migrations: Path = field(default_factory=places.migrations)
    computer: str = field(default_factory=platform.node)
    around: Surroundings = field(default_factory=Surroundings)


def create_store(
    folder: Path,
    first: FirstUser,
    *,
    at: dt.datetime,
    costs: KdfCosts = STORE_COSTS,
    is_sample: bool = False,
    here: Here | None = None,
) -> tuple[OpenStore, str]:
    """A new store in an empty folder, open, and its recovery key as it is to be printed.

    Raises StoreProblem for a folder that will not do, BadEntry for a name or password that will
    not; then nothing is left behind. `is_sample` marks the store inside its database, for ever.
    """
    here = here or Here()
    check_new_place(folder, here.around)
    with in_sentences(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock, user_id = take(folder), new_id()
    try:
        with in_sentences(folder):
            keys, recovery_key = create_keys(
                folder,
                user_id=user_id,
                login=first.login,
                password=first.password,
                costs=costs,
                at=at,
            )
            make_database(folder / DATABASE, keys.database, here.migrations)
            store = OpenStore(folder, keys, lock, user_id)
            _write_first_rows(store, first, at, is_sample=is_sample)
    except BaseException:
        lock.release()
        remove_what_was_begun(folder)
        raise
    lock.note(Holder(first.name, here.computer, at))
    return store, recovery_key


def open_store(
    folder: Path, login: str, password: str, *, at: dt.datetime, here: Here | None = None
) -> OpenStore:
    """Open a store by password: lock, unlock, finish what was cut short, upgrade if due.

    Raises StoreInUse, WrongPassword (with `wait_seconds`), StoreTooNew, StoreDamaged or another
    StoreProblem; nothing was changed then, except that an upgrade may have left a safety copy.
    """
    return _open(folder, lambda: unlock(folder, login, password, at=at), login, at, here)


def open_with_recovery(
    folder: Path, recovery_key: str, *, at: dt.datetime, here: Here | None = None
) -> OpenStore:
    """Open a store by its recovery key: `user_id` is None, and a new key should be made."""

    def opener() -> Unlocked:
        return unlock_with_recovery(folder, recovery_key, at=at)

    return _open(folder, opener, RECOVERED_BY, at, here)


def _open(
    folder: Path, opener: Callable[[], Unlocked], who: str, at: dt.datetime, here: Here | None
) -> OpenStore:
    here = here or Here()
    check_place(folder, here.around)
    lock = take(folder)
    try:
        with in_sentences(folder):
            check_database_file(folder)
            store = _opened(folder, opener(), lock, at, here)
    except BaseException:
        lock.release()
        raise
    lock.note(Holder(who, here.computer, at))
    return store


def _opened(
    folder: Path, opened: Unlocked, lock: StoreLock, at: dt.datetime, here: Here
) -> OpenStore:
    keys = opened.keys
    try:
        keys, unfinished = _finish_rekeying(folder, opened)
        check_readable(folder, keys.database)
        note = UpgradeNote(opened.user_id or "", at, london_day(at))
        safety_copy = bring_up_to_date(folder, keys, here.migrations, note)
    except BaseException:
        keys.wipe()
        raise
    finally:
        wipe(opened.private)
    store = OpenStore(folder, keys, lock, opened.user_id)
    store.failures = opened.failures
    store.key_damage = opened.key_damage
    store.rekeying_unfinished = unfinished
    store.safety_copy = safety_copy
    return store


def _finish_rekeying(folder: Path, opened: Unlocked) -> tuple[StoreKeys, str]:
    """The keys now in force, and why a re-keying could not be finished ('' when there is none)."""
    if not (folder / NEXT).exists():
        return opened.keys, ""
    new = rekey.pending(folder, opened.keys, opened.user_id, opened.private)
    if new is None:
        return opened.keys, ""
    try:
        for _step in rekey.finish(folder, opened.keys, new):
            pass
    except (CopyUnsound, StoreProblem, OSError) as problem:
        if rekey.salt_of(folder) == new.database.salt:
            raise
        new.wipe()
        return opened.keys, str(problem)
    opened.keys.wipe()
    return new, ""


def _write_first_rows(
    store: OpenStore, first: FirstUser, at: dt.datetime, *, is_sample: bool
) -> None:
    user_id = store.user_id or ""
    entered = {"entered_at": at, "entered_by": user_id}
    with store.sessions.begin() as session:
        session.info[ACT] = ActNote("create_store", user_id, at, london_day(at))
        session.add(_first_user(first, user_id, entered))
        session.add(Organisation(reference_prefix="HR", is_sample=is_sample, **entered))


def _first_user(first: FirstUser, user_id: str, entered: dict[str, object]) -> User:
    return User(
        id=user_id,
        login=login_key(first.login),
        name=first.name,
        role=first.role.value,
        is_active=True,
        must_change_password=False,
        **entered,
    )
