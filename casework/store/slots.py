"""Key slots: each lets one person, or the recovery key, reach the store's data key.

A slot holds a key pair. The private key lies wrapped under what its holder knows; the data key
lies sealed to the public key. So the store can be given a new data key without anybody's password.
"""

import secrets
from dataclasses import dataclass, replace

from casework.store.canonical import canonical
from casework.store.costs import KdfCosts, stretch
from casework.store.passwords import RECOVERY_NAME, password_bytes
from casework.store.sealing import (
    Secret,
    WillNotOpen,
    derive,
    new_pair,
    public_of,
    seal,
    unseal,
    unwrap,
    wrap,
)

SALT_BYTES = 16
RECOVERY = RECOVERY_NAME


@dataclass(frozen=True)
class Slot:
    """`costs` is None in the recovery slot, whose key is random and needs no stretching."""

    holder: str
    name: str
    costs: KdfCosts | None
    salt: bytes
    public: bytes
    private: bytes
    data_key: bytes

    @property
    def is_recovery(self) -> bool:
        return self.costs is None


def person_slot(
    store_id: str, holder: str, name: str, password: str, data_key: Secret, costs: KdfCosts
) -> Slot:
    private, public = new_pair()
    bare = Slot(holder, name, costs, b"", public, b"", b"")
    return sealed_for(store_id, locked_with(store_id, bare, private, password, costs), data_key)


def recovery_slot(store_id: str, recovery_key: bytes, data_key: Secret) -> Slot:
    private, public = new_pair()
    salt = secrets.token_bytes(SALT_BYTES)
    bare = Slot(RECOVERY, RECOVERY, None, salt, public, b"", b"")
    key = derive(recovery_key, "recovery", salt)
    bare = replace(bare, private=wrap(key, private, _header(store_id, bare)))
    return sealed_for(store_id, bare, data_key)


def locked_with(store_id: str, slot: Slot, private: Secret, password: str, costs: KdfCosts) -> Slot:
    """`slot` with its private key under another password; nothing else changes."""
    bare = replace(slot, costs=costs, salt=secrets.token_bytes(SALT_BYTES))
    key = stretch(password_bytes(password), bare.salt, costs)
    return replace(bare, private=wrap(key, private, _header(store_id, bare)))


def sealed_for(store_id: str, slot: Slot, data_key: Secret) -> Slot:
    """`slot` reaching another data key; needs no password."""
    return replace(slot, data_key=seal(slot.public, data_key, _about_seal(store_id, slot)))


def private_by_password(store_id: str, slot: Slot, password: str) -> bytearray:
    """Raises WillNotOpen when the password is another or the slot was changed."""
    if slot.costs is None:
        raise WillNotOpen
    key = stretch(password_bytes(password), slot.salt, slot.costs)
    return _checked(slot, unwrap(key, slot.private, _header(store_id, slot)))


def private_by_recovery(store_id: str, slot: Slot, recovery_key: bytes) -> bytearray:
    key = derive(recovery_key, "recovery", slot.salt)
    return _checked(slot, unwrap(key, slot.private, _header(store_id, slot)))


def data_key_of(store_id: str, slot: Slot, private: Secret) -> bytearray:
    return unseal(private, slot.data_key, _about_seal(store_id, slot))


def _checked(slot: Slot, private: bytearray) -> bytearray:
    if public_of(private) != slot.public:
        raise WillNotOpen
    return private


def _header(store_id: str, slot: Slot) -> bytes:
    """What the private key is bound to: a slot moved to another name or made cheaper is dead."""
    costs = slot.costs
    kdf = ["hkdf"] if costs is None else [costs.memory_kib, costs.passes, costs.lanes]
    parts = ["slot", store_id, slot.holder, slot.name, kdf, slot.salt.hex(), slot.public.hex()]
    return canonical(parts).encode()


def _about_seal(store_id: str, slot: Slot) -> bytes:
    return canonical(["data key", store_id, slot.holder, slot.public.hex()]).encode()
