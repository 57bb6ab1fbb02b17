"""Making the keys of a store, and unlocking them by password or recovery key."""

import datetime as dt
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from casework.domain.errors import BadEntry, StoreDamaged, WrongPassword
from casework.domain.refusals import store as refusals
from casework.store import attempts, key_folder, slots
from casework.store.attempts import NONE, UNKNOWN, Failures, PasswordRefused
from casework.store.costs import KdfCosts
from casework.store.key_file import KeyFile, is_signed, sealed_generation, signed
from casework.store.keys import StoreKeys, keys_from
from casework.store.passwords import check_new_login, check_new_password, login_key
from casework.store.recovery_key import as_groups, from_groups, new_recovery_key
from casework.store.sealing import WillNotOpen
from casework.store.slots import RECOVERY, Slot


@dataclass(frozen=True)
class Unlocked:
    """The keys, whose slot they came through (None: the recovery key), and what must be told.

    `private` is needed only to finish a re-keying and is wiped by whoever opens the store.
    """

    keys: StoreKeys = field(repr=False)
    private: bytearray = field(repr=False)
    user_id: str | None
    failures: Failures = NONE
    key_damage: str = ""


def create_keys(
    folder: Path, *, user_id: str, login: str, password: str, costs: KdfCosts, at: dt.datetime
) -> tuple[StoreKeys, str]:
    """Write a new `keys.json`; return the keys and the recovery key as it is to be printed.

    Raises BadEntry when the sign-in name or the password will not do.
    """
    name = check_new_login(login)
    check_new_password(password, name)
    store_id, data_key, recovery = str(uuid4()), bytearray(secrets.token_bytes(32)), None
    recovery = new_recovery_key()
    file = KeyFile(
        store_id=store_id,
        serial=1,
        written=key_folder.moment(at),
        database_salt=secrets.token_bytes(16),
        generations=(sealed_generation(store_id, 1, at, secrets.token_bytes(32), data_key),),
        slots=(
            slots.person_slot(store_id, user_id, name, password, data_key, costs),
            slots.recovery_slot(store_id, recovery, data_key),
        ),
    )
    key_folder.save(folder, signed(file, data_key))
    return keys_from(file, data_key), as_groups(recovery)


def unlock(folder: Path, login: str, password: str, *, at: dt.datetime) -> Unlocked:
    """Open the slot of `login`.

    Raises PasswordRefused (a WrongPassword that says how long to wait), TooManyTries before
    anything is tried, StoreDamaged when the key file is damaged or was altered.
    """
    found = key_folder.load(folder)
    slot = found.file.slot_named(login_key(login))
    counted_as = slot.name if slot else UNKNOWN
    attempts.check_not_too_soon(folder, counted_as, at)
    try:
        if slot is None:
            raise WillNotOpen
        private = slots.private_by_password(found.file.store_id, slot, password)
    except (WillNotOpen, BadEntry):
        raise PasswordRefused(attempts.record_failure(folder, counted_as, at)) from None
    keys = _keys_through(found.file, slot, private)
    key_folder.drop_revoked_spares(folder, found.file)
    return Unlocked(keys, private, slot.holder, attempts.clear(folder, slot.name), found.damage)


def unlock_with_recovery(folder: Path, recovery_key: str, *, at: dt.datetime) -> Unlocked:
    """Raises BadEntry when it is mistyped, WrongPassword when it is another store's."""
    typed = from_groups(recovery_key)
    found = key_folder.load(folder)
    attempts.check_not_too_soon(folder, RECOVERY, at)
    try:
        private = slots.private_by_recovery(found.file.store_id, found.file.recovery, typed)
    except WillNotOpen:
        attempts.record_failure(folder, RECOVERY, at)
        raise WrongPassword(refusals.WRONG_RECOVERY_KEY) from None
    keys = _keys_through(found.file, found.file.recovery, private)
    key_folder.drop_revoked_spares(folder, found.file)
    return Unlocked(keys, private, None, attempts.clear(folder, RECOVERY), found.damage)


def people_with_slots(folder: Path) -> dict[str, str]:
    """User id by sign-in name, of everybody who can open the store."""
    file = key_folder.load(folder).file
    return {slot.name: slot.holder for slot in file.slots if not slot.is_recovery}


def _keys_through(file: KeyFile, slot: Slot, private: bytearray) -> StoreKeys:
    """The private key is good, so anything that does not fit now was altered on purpose."""
    try:
        data_key = slots.data_key_of(file.store_id, slot, private)
        if not is_signed(file, data_key):
            raise WillNotOpen
        return keys_from(file, data_key)
    except WillNotOpen:
        raise StoreDamaged(refusals.KEYS_ALTERED) from None
