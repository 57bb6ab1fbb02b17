"""`keys.json` as bytes: strict, so that any flipped bit shows before a password is asked for."""

import hashlib
import json
from typing import Any

from casework.domain.errors import StoreTooNew
from casework.domain.refusals import store as refusals
from casework.store.canonical import canonical
from casework.store.costs import KdfCosts, are_payable
from casework.store.key_file import FORMAT, VERSION, Generation, KeyFile, body, slot_body
from casework.store.slots import RECOVERY, Slot

LARGEST = 256 * 1024
"""Bytes; room for about 300 people. A larger file is not read."""
MOST_SLOTS = 250
WRAPPED_KEY = 12 + 32 + 16
SEALED_KEY = 32 + WRAPPED_KEY


class BadKeyFile(Exception):
    """The bytes are not a whole key file; the message says where, as closely as can be."""


def to_bytes(file: KeyFile) -> bytes:
    """One line an entry, keys sorted, slots each with a checksum of their own."""
    inner = body(file)
    checks = [_checksum(slot_body(slot)) for slot in file.slots]
    outer = {
        "body": inner,
        "mac": file.mac,
        "slot_checks": checks,
        "sha256": _checksum([inner, checks, file.mac]),
    }
    return (json.dumps(outer, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def from_bytes(raw: bytes) -> KeyFile:
    """Raises BadKeyFile, or StoreTooNew when the file says that it is of a later version.

    Costs beyond reason, two slots of one person and missing fields are refused here, before
    anything is derived.
    """
    if len(raw) > LARGEST:
        raise BadKeyFile("far larger than a key file can be")
    outer = _parsed(raw)
    try:
        file = _read(outer)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadKeyFile(_place(raw, outer)) from error
    if to_bytes(file) != raw:
        raise BadKeyFile(_place(raw, outer))
    return file


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(raw.decode("utf-8"))
    except json.JSONDecodeError as error:
        raise BadKeyFile(_slot_near(raw, error.pos) or f"line {error.lineno}") from error
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise BadKeyFile(_slot_near(raw, error.start) or f"line {line}") from error
    except (RecursionError, ValueError) as error:
        raise BadKeyFile("not a key file") from error


def _read(outer: Any) -> KeyFile:
    inner = outer["body"]
    _demand(inner["format"] == FORMAT)
    _check_version(inner["version"])
    file = KeyFile(
        store_id=_text(inner["store"], 36),
        serial=_whole(inner["serial"]),
        written=_text(inner["written"], 40),
        database_salt=_bytes(inner["database"]["salt"], 16),
        generations=tuple(_generation(one) for one in inner["generations"]),
        slots=tuple(_slot(one) for one in inner["slots"]),
        oldest_spare=_whole(inner["oldest_spare"]),
        handover=_text(inner["handover"], 64),
        mac=_text(outer["mac"], 64),
    )
    _check_whole(file)
    return file


def _check_version(version: Any) -> None:
    if isinstance(version, int) and version > VERSION:
        raise StoreTooNew(
            refusals.STORE_TOO_NEW, theirs=f"key file {version}", ours=f"key file {VERSION}"
        )
    _demand(version == VERSION)


def _check_whole(file: KeyFile) -> None:
    holders = [slot.holder for slot in file.slots]
    names = [slot.name for slot in file.slots]
    _demand(len(set(holders)) == len(holders) <= MOST_SLOTS and len(set(names)) == len(names))
    _demand(sum(slot.is_recovery for slot in file.slots) == 1)
    numbers = [one.number for one in file.generations]
    _demand(bool(numbers) and numbers == list(range(1, len(numbers) + 1)))


def _generation(one: Any) -> Generation:
    return Generation(
        _whole(one["number"]), _text(one["since"], 40), _bytes(one["sealed"], WRAPPED_KEY)
    )


def _slot(one: Any) -> Slot:
    kdf = one["kdf"]
    _demand((one["kind"] == RECOVERY) == (kdf["name"] == "hkdf-sha256"))
    _demand((one["kind"] == RECOVERY) == (one["holder"] == RECOVERY))
    return Slot(
        holder=_text(one["holder"], 36),
        name=_text(one["name"], 60),
        costs=None if one["kind"] == RECOVERY else _costs(kdf),
        salt=_bytes(kdf["salt"], 16),
        public=_bytes(one["public"], 32),
        private=_bytes(one["private"], WRAPPED_KEY),
        data_key=_bytes(one["data_key"], SEALED_KEY),
    )


def _costs(kdf: Any) -> KdfCosts:
    _demand(kdf["name"] == "argon2id")
    costs = KdfCosts(_whole(kdf["memory_kib"]), _whole(kdf["passes"]), _whole(kdf["lanes"]))
    _demand(are_payable(costs))
    return costs


def _text(value: Any, longest: int) -> str:
    _demand(isinstance(value, str) and len(value) <= longest)
    return str(value)


def _whole(value: Any) -> int:
    _demand(isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1 << 53)
    return int(value)


def _bytes(value: Any, length: int) -> bytes:
    found = bytes.fromhex(_text(value, 2 * length))
    _demand(len(found) == length)
    return found


def _demand(holds: bool) -> None:
    if not holds:
        raise ValueError


def _checksum(value: object) -> str:
    return hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()


def _place(raw: bytes, outer: Any) -> str:
    """Which slot no longer has its checksum; 'not in a slot' when all of them do."""
    try:
        pairs = list(zip(outer["body"]["slots"], outer["slot_checks"], strict=True))
        bad = [number for number, (slot, check) in enumerate(pairs, 1) if _checksum(slot) != check]
    except (KeyError, TypeError, ValueError, AttributeError):
        return "its outline"
    if not bad:
        return "outside the slots"
    name = outer["body"]["slots"][bad[0] - 1].get("name")
    return _slot_words(raw, bad[0]) + (f", of {name}" if isinstance(name, str) else "")


def _slot_near(raw: bytes, position: int) -> str:
    """The slot that the byte at `position` lies in, counted by the lines that begin a slot."""
    begins = raw.find(b'"slots": [')
    ends = raw.find(b"\n  ]", begins)
    if begins < 0 or not begins < position < (len(raw) if ends < 0 else ends):
        return ""
    return _slot_words(raw, raw.count(b"\n   {", begins, position) or 1)


def _slot_words(raw: bytes, number: int) -> str:
    return "key slot {} of {}".format(number, raw.count(b'"private": '))
