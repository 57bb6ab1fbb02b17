"""One row of the audit as it is hashed and signed, and the digest of a row that an act touched.

    hash = SHA-256(previous hash + canonical row)        both in hex and UTF-8
    mac  = HMAC-SHA256(audit key number `key_no`, hash)

The canonical row is the JSON list of everything but `previous`, `hash` and `mac`, in the order of
`SIGNED`. A row that an act touched is digested as SQLite stores it: JSON of all its columns by
name, empty ones left out, so that a new empty column changes no digest.
"""

import hashlib
import hmac
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from casework.store.canonical import canonical
from casework.store.engine import RawConnection

SIGNED = (*("seq", "at", "entered_on", "user_id", "action", "case_id", "summary", "key_no"),)
COLUMNS = (*SIGNED, "previous", "hash", "mac")
BEFORE_THE_FIRST = "0" * 64
"""What the first row has for `previous`."""

Stored = str | int | float | bytes | None
Touched = tuple[str, str, str | None]
"""Table (or kind of thing), its id, and the digest of the row; None when the row was deleted."""

_COLUMN_LIST = ", ".join(COLUMNS)
INSERT = f"INSERT INTO audit ({_COLUMN_LIST}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608
SELECT = f"SELECT {_COLUMN_LIST} FROM audit ORDER BY seq"  # noqa: S608


class AuditLine(NamedTuple):
    """A row of the audit exactly as it is stored."""

    seq: int
    at: str
    entered_on: str
    user_id: str
    action: str
    case_id: str
    summary: str
    key_no: int
    previous: str
    hash: str
    mac: str


class AuditHead(NamedTuple):
    """The newest row's number and hash: printed, and kept in backups, it anchors all before it."""

    seq: int
    hash: str


def head_of(raw: RawConnection) -> AuditHead:
    found = raw.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return AuditHead(*found) if found else AuditHead(0, BEFORE_THE_FIRST)


def append(
    raw: RawConnection,
    keys: Mapping[int, bytearray],
    *,
    at: str,
    entered_on: str,
    user_id: str,
    action: str,
    case_id: str,
    touched: Sequence[Touched],
) -> AuditLine:
    """Write the next row of the chain, signed with the newest audit key."""
    before = head_of(raw)
    key_no = max(keys)
    summary = canonical([list(one) for one in touched])
    signed = (before.seq + 1, at, entered_on, user_id, action, case_id, summary, key_no)
    its_hash = hash_of(before.hash, signed)
    line = AuditLine(*signed, before.hash, its_hash, mac_of(keys[key_no], its_hash))
    raw.execute(INSERT, line)
    return line


def hash_of(previous: str, signed: Sequence[Stored]) -> str:
    """`signed` holds the columns of `SIGNED`, in that order."""
    return hashlib.sha256((previous + canonical(signed)).encode()).hexdigest()


def mac_of(key: bytearray, its_hash: str) -> str:
    return hmac.digest(key, its_hash.encode(), "sha256").hex()


def row_digest(columns: Iterable[str], values: Iterable[Stored]) -> str:
    """SHA-256 of a row as it is stored; bytes stand as their own SHA-256."""
    row = {
        name: _plain(value)
        for name, value in zip(columns, values, strict=True)
        if value is not None
    }
    return hashlib.sha256(canonical(row).encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Stored) -> object:
    if isinstance(value, bytes):
        return {"sha256": hashlib.sha256(value).hexdigest()}
    return value
