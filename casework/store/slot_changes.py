"""Changing who can open a store, and with what: passwords, people, the recovery key."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from casework.domain.errors import BadEntry, NotFound, StoreDamaged, StoreProblem
from casework.domain.refusals import store as refusals
from casework.store import key_folder, slots
from casework.store.access import unlock, unlock_with_recovery
from casework.store.costs import STORE_COSTS, KdfCosts
from casework.store.key_file import KeyFile, is_signed, signed
from casework.store.key_file_text import MOST_SLOTS
from casework.store.keys import StoreKeys
from casework.store.passwords import check_new_login, check_new_password, login_key
from casework.store.problems import in_sentences
from casework.store.recovery_key import as_groups, from_groups, new_recovery_key
from casework.store.sealing import wipe


def change_password(
    folder: Path,
    login: str,
    old: str,
    new: str,
    *,
    at: dt.datetime,
    costs: KdfCosts = STORE_COSTS,
) -> None:
    """Wrap one private key anew; the old password opens nothing afterwards, nor does any spare."""
    check_new_password(new, login)
    opened = unlock(folder, login, old, at=at)

    def rewrap(file: KeyFile) -> KeyFile:
        slot = file.slot_of(opened.user_id or "")
        if slot is None:
            raise NotFound(refusals.NO_SUCH_SLOT)
        return file.with_slot(slots.locked_with(file.store_id, slot, opened.private, new, costs))

    try:
        _rewrite(folder, opened.keys, rewrap, at, is_revoking=True)
    finally:
        opened.keys.wipe()
        wipe(opened.private)


def add_slot(
    folder: Path,
    keys: StoreKeys,
    *,
    user_id: str,
    login: str,
    password: str,
    at: dt.datetime,
    costs: KdfCosts = STORE_COSTS,
) -> None:
    """Let one more person in, with a first password that they must change.

    Raises BadEntry when the name is taken or the password will not do.
    """
    name = check_new_login(login)
    check_new_password(password, name)

    def add(file: KeyFile) -> KeyFile:
        taken = file.slot_named(name)
        if taken is not None and taken.holder != user_id:
            raise BadEntry(refusals.LOGIN_TAKEN, login=name)
        if len(file.slots) >= MOST_SLOTS:
            raise StoreProblem(refusals.KEYS_FULL)
        made = slots.person_slot(file.store_id, user_id, name, password, keys.data_key, costs)
        return file.with_slot(made)

    _rewrite(folder, keys, add, at, is_revoking=False)


def set_password(
    folder: Path,
    keys: StoreKeys,
    user_id: str,
    password: str,
    *,
    at: dt.datetime,
    costs: KdfCosts = STORE_COSTS,
) -> None:
    """A new password for somebody who forgot theirs: a new slot in the place of the old one."""

    def renew(file: KeyFile) -> KeyFile:
        slot = file.slot_of(user_id)
        if slot is None or slot.is_recovery:
            raise NotFound(refusals.NO_SUCH_SLOT)
        check_new_password(password, slot.name)
        made = slots.person_slot(file.store_id, user_id, slot.name, password, keys.data_key, costs)
        return file.with_slot(made)

    _rewrite(folder, keys, renew, at, is_revoking=True)


def renew_recovery_key(folder: Path, keys: StoreKeys, *, at: dt.datetime) -> str:
    """A new recovery key to be printed; the old one opens nothing afterwards."""
    recovery_key = fresh_recovery_key()
    put_recovery_key(folder, keys, recovery_key, at=at)
    return recovery_key


def fresh_recovery_key() -> str:
    """A recovery key as printed, which opens nothing until it is put in force."""
    return as_groups(new_recovery_key())


def put_recovery_key(folder: Path, keys: StoreKeys, recovery_key: str, *, at: dt.datetime) -> None:
    """Put a fresh recovery key in force; the one before opens nothing afterwards."""
    recovery = from_groups(recovery_key)

    def renew(file: KeyFile) -> KeyFile:
        return file.with_slot(slots.recovery_slot(file.store_id, recovery, keys.data_key))

    _rewrite(folder, keys, renew, at, is_revoking=True)


def reset_password_by_recovery(
    folder: Path,
    recovery_key: str,
    login: str,
    password: str,
    *,
    at: dt.datetime,
    costs: KdfCosts = STORE_COSTS,
) -> str:
    """A new password for `login`; returns a new recovery key, because the old one was used."""
    opened = unlock_with_recovery(folder, recovery_key, at=at)
    try:
        slot = key_folder.load(folder).file.slot_named(login_key(login))
        if slot is None:
            raise NotFound(refusals.NO_SUCH_SLOT)
        set_password(folder, opened.keys, slot.holder, password, at=at, costs=costs)
        return renew_recovery_key(folder, opened.keys, at=at)
    finally:
        opened.keys.wipe()
        wipe(opened.private)


def _rewrite(
    folder: Path,
    keys: StoreKeys,
    change: Callable[[KeyFile], KeyFile],
    at: dt.datetime,
    *,
    is_revoking: bool,
) -> None:
    file = key_folder.load(folder).file
    if not is_signed(file, keys.data_key):
        raise StoreDamaged(refusals.KEYS_ALTERED)
    made = replace(change(file), serial=file.serial + 1, written=key_folder.moment(at))
    with in_sentences(folder):
        if is_revoking:
            made = replace(made, oldest_spare=made.serial)
            key_folder.save_and_revoke(folder, signed(made, keys.data_key))
        else:
            key_folder.save(folder, signed(made, keys.data_key))
