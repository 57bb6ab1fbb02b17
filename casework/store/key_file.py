"""What `keys.json` says, as values; `key_file_text` turns it into bytes and back.

Nothing in it is secret in clear. The whole is signed with a key derived from the data key.
"""

import datetime as dt
import hmac
from dataclasses import dataclass, replace

from casework.store.canonical import canonical
from casework.store.sealing import Secret, derive, unwrap, wrap
from casework.store.slots import RECOVERY, Slot

FORMAT = "casework keys"
VERSION = 1


@dataclass(frozen=True)
class Generation:
    """One secret from which evidence and audit keys come; kept for ever, for what it protects."""

    number: int
    since: str
    sealed: bytes


@dataclass(frozen=True)
class KeyFile:
    """`serial` counts every writing; spares with a lower serial than `oldest_spare` are revoked.

    `handover` is set in the file that a re-keying is about to switch to: the old data key's word
    that the new file is meant.
    """

    store_id: str
    serial: int
    written: str
    database_salt: bytes
    generations: tuple[Generation, ...]
    slots: tuple[Slot, ...]
    oldest_spare: int = 1
    handover: str = ""
    mac: str = ""

    @property
    def recovery(self) -> Slot:
        return next(slot for slot in self.slots if slot.is_recovery)

    def slot_named(self, name: str) -> Slot | None:
        return next((one for one in self.slots if one.name == name and not one.is_recovery), None)

    def slot_of(self, holder: str) -> Slot | None:
        return next((one for one in self.slots if one.holder == holder), None)

    def with_slot(self, slot: Slot) -> "KeyFile":
        """`slot` in the place of its holder's, or added."""
        others = tuple(one for one in self.slots if one.holder != slot.holder)
        return replace(self, slots=(*others, slot))

    def without(self, holders: frozenset[str]) -> "KeyFile":
        return replace(self, slots=tuple(one for one in self.slots if one.holder not in holders))


def body(file: KeyFile) -> dict[str, object]:
    """Everything but the signature, in the form that is signed."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "store": file.store_id,
        "serial": file.serial,
        "written": file.written,
        "oldest_spare": file.oldest_spare,
        "handover": file.handover,
        "database": {"salt": file.database_salt.hex()},
        "generations": [_generation(one) for one in file.generations],
        "slots": [slot_body(one) for one in file.slots],
    }


def slot_body(slot: Slot) -> dict[str, object]:
    kdf: dict[str, object] = {"name": "hkdf-sha256", "salt": slot.salt.hex()}
    if slot.costs is not None:
        kdf = {
            "name": "argon2id",
            "salt": slot.salt.hex(),
            "memory_kib": slot.costs.memory_kib,
            "passes": slot.costs.passes,
            "lanes": slot.costs.lanes,
        }
    return {
        "kind": RECOVERY if slot.is_recovery else "person",
        "holder": slot.holder,
        "name": slot.name,
        "kdf": kdf,
        "public": slot.public.hex(),
        "private": slot.private.hex(),
        "data_key": slot.data_key.hex(),
    }


def signed(file: KeyFile, data_key: Secret) -> KeyFile:
    return replace(file, mac=_mac(data_key, "key file", body(file)))


def is_signed(file: KeyFile, data_key: Secret) -> bool:
    return hmac.compare_digest(file.mac, _mac(data_key, "key file", body(file)))


def handed_over(file: KeyFile, old_data_key: Secret) -> KeyFile:
    """`file` with the old data key's word for it; to be signed afterwards with the new one."""
    bare = replace(file, handover="")
    return replace(bare, handover=_mac(old_data_key, "handover", body(bare)))


def is_handed_over(file: KeyFile, old_data_key: Secret) -> bool:
    """Without this a stranger could plant a next file whose data key they know."""
    bare = body(replace(file, handover=""))
    return hmac.compare_digest(file.handover, _mac(old_data_key, "handover", bare))


def sealed_generation(
    store_id: str, number: int, since: dt.datetime, secret: Secret, data_key: Secret
) -> Generation:
    when = since.astimezone(dt.UTC).isoformat(timespec="seconds")
    about = _about(store_id, number, when)
    return Generation(number, when, wrap(derive(data_key, "generations"), secret, about))


def opened_generation(store_id: str, one: Generation, data_key: Secret) -> bytearray:
    about = _about(store_id, one.number, one.since)
    return unwrap(derive(data_key, "generations"), one.sealed, about)


def resealed_generation(
    store_id: str, one: Generation, old_data_key: Secret, data_key: Secret
) -> Generation:
    secret = opened_generation(store_id, one, old_data_key)
    about = _about(store_id, one.number, one.since)
    return replace(one, sealed=wrap(derive(data_key, "generations"), secret, about))


def _about(store_id: str, number: int, since: str) -> bytes:
    return canonical(["generation", store_id, number, since]).encode()


def _generation(one: Generation) -> dict[str, object]:
    return {"number": one.number, "since": one.since, "sealed": one.sealed.hex()}


def _mac(data_key: Secret, purpose: str, value: object) -> str:
    return hmac.digest(derive(data_key, purpose), canonical(value).encode(), "sha256").hex()
