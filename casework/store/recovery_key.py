"""The recovery key as people see it: 14 groups of 4 letters and digits, the last a checksum."""

import hashlib
import re
import secrets
import unicodedata

from casework.domain.errors import BadEntry
from casework.domain.refusals import store as refusals

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are read as 1, 1, 0 and V."""

KEY_BYTES = 32
KEY_CHARACTERS = 52
CHECK_CHARACTERS = 4
GROUP = 4
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})


def new_recovery_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def as_groups(key: bytes) -> str:
    """`key` (32 bytes) as printed: 'ABCD-EFGH-…', 13 groups of key and 1 of checksum."""
    text = _digits(int.from_bytes(key, "big"), KEY_CHARACTERS) + _checksum(key)
    return "-".join(text[start : start + GROUP] for start in range(0, len(text), GROUP))


def from_groups(text: str) -> bytes:
    """The 32 bytes of what was typed; spaces, hyphens and case do not matter.

    Raises BadEntry when a character is missing, wrong or in the wrong place.
    """
    plain = unicodedata.normalize("NFKC", text).upper().translate(_READ_AS)
    plain = re.sub(r"[\s\-‐‑‒–—_.]", "", plain)
    if len(plain) != KEY_CHARACTERS + CHECK_CHARACTERS or set(plain) - set(ALPHABET):
        raise BadEntry(refusals.RECOVERY_KEY_MISTYPED)
    number = 0
    for character in plain[:KEY_CHARACTERS]:
        number = number * 32 + ALPHABET.index(character)
    if number >= 1 << (8 * KEY_BYTES):
        raise BadEntry(refusals.RECOVERY_KEY_MISTYPED)
    key = number.to_bytes(KEY_BYTES, "big")
    if plain[KEY_CHARACTERS:] != _checksum(key):
        raise BadEntry(refusals.RECOVERY_KEY_MISTYPED)
    return key


def _checksum(key: bytes) -> str:
    """20 bits: one mistyped key in a million passes for another."""
    digest = hashlib.sha256(b"casework/1/recovery-key-checksum" + key).digest()
    return _digits(int.from_bytes(digest[:4], "big") >> 12, CHECK_CHARACTERS)


def _digits(number: int, count: int) -> str:
    text = ""
    for _ in range(count):
        number, digit = divmod(number, 32)
        text = ALPHABET[digit] + text
    return text
