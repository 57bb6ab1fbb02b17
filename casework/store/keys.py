"""The keys of an open store: held as bytearrays, given out for one purpose each, overwritten."""

from collections.abc import Mapping
from dataclasses import dataclass

from casework.store.key_file import KeyFile, opened_generation
from casework.store.sealing import derive, wipe


class KeysWiped(RuntimeError):
    """A key was asked for after the store was locked: a fault of ours."""


@dataclass(frozen=True)
class DatabaseKey:
    """What SQLCipher is given: 32 bytes of key and the 16 bytes that begin the file."""

    key: bytearray
    salt: bytes


class StoreKeys:
    """Everything that follows from the data key.

    data key --HKDF--> database key, key-file signature, backup signature
    data key --wraps--> one secret a generation --HKDF--> evidence key, audit key
    Re-keying makes a new data key and a new generation; earlier generations stay, so that old
    audit rows verify and old blobs open.
    """

    def __init__(self, store_id: str, data_key: bytearray, salt: bytes) -> None:
        self.store_id = store_id
        self.generation = 0
        self._salt = salt
        self._data_key = data_key
        self._database = derive(data_key, "database")
        self._backup = derive(data_key, "backup")
        self._evidence: dict[int, bytearray] = {}
        self._audit: dict[int, bytearray] = {}
        self._is_wiped = False

    def add_generation(self, number: int, secret: bytearray) -> None:
        self._evidence[number] = derive(secret, "evidence")
        self._audit[number] = derive(secret, "audit")
        self.generation = max(self.generation, number)
        wipe(secret)

    @property
    def is_wiped(self) -> bool:
        return self._is_wiped

    @property
    def data_key(self) -> bytearray:
        """Only for `access` and `rekey`: what the slots lead to."""
        return self._whole(self._data_key)

    @property
    def database(self) -> DatabaseKey:
        return DatabaseKey(self._whole(self._database), self._salt)

    @property
    def backup(self) -> bytearray:
        """Signs the manifests of backups."""
        return self._whole(self._backup)

    @property
    def evidence(self) -> Mapping[int, bytearray]:
        """By generation; new blobs are wrapped under `generation`, the highest."""
        self._whole(self._data_key)
        return self._evidence

    @property
    def audit(self) -> Mapping[int, bytearray]:
        """By generation; `key_no` of an audit row says which."""
        self._whole(self._data_key)
        return self._audit

    def wipe(self) -> None:
        """Overwrite every key where it lies. What libraries copied is beyond us (SECURITY.md)."""
        self._is_wiped = True
        for key in (self._data_key, self._database, self._backup):
            wipe(key)
        for ring in (self._evidence, self._audit):
            for key in ring.values():
                wipe(key)
            ring.clear()

    def _whole(self, key: bytearray) -> bytearray:
        if self._is_wiped:
            raise KeysWiped
        return key


def keys_from(file: KeyFile, data_key: bytearray) -> StoreKeys:
    """Raises WillNotOpen when a generation was changed."""
    keys = StoreKeys(file.store_id, data_key, file.database_salt)
    for one in file.generations:
        keys.add_generation(one.number, opened_generation(file.store_id, one, data_key))
    return keys
