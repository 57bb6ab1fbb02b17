"""What a backup says it holds: hashes, the audit's head and counts, signed with a backup key.

<place>/20260625T101500Z/    manifest.json, casework.db, keys.json, evidence.txt
<place>/pool/ab/…            evidence files, each once, shared by all backups in the place
"""

import datetime as dt
import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from casework.domain.errors import StoreProblem
from casework.domain.refusals import store as refusals
from casework.store.audit_row import AuditHead
from casework.store.canonical import canonical
from casework.store.database_copy import Contents
from casework.store.engine import DATABASE
from casework.store.key_folder import KEYS

MANIFEST, EVIDENCE_LIST = "manifest.json", "evidence.txt"
FILES = frozenset({DATABASE, KEYS, EVIDENCE_LIST})
FORMAT, VERSION = "casework backup", 1
LARGEST = 4 * 1024 * 1024
CHUNK = 1 << 20


class FileFacts(NamedTuple):
    """A file's length and its SHA-256 in hex."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """`files` are those beside the manifest; one of them is the list of the evidence."""

    store: str
    made: str
    contents: Contents
    files: dict[str, FileFacts]
    evidence_files: int
    mac: str = ""

    @property
    def at(self) -> dt.datetime:
        return dt.datetime.fromisoformat(self.made)


def signed(manifest: Manifest, key: bytearray) -> Manifest:
    return replace(manifest, mac=_mac(manifest, key))


def is_signed(manifest: Manifest, key: bytearray) -> bool:
    return hmac.compare_digest(manifest.mac, _mac(manifest, key))


def to_text(manifest: Manifest) -> str:
    return json.dumps(_body(manifest) | {"mac": manifest.mac}, indent=1, sort_keys=True) + "\n"


def read(folder: Path) -> Manifest:
    """Raises StoreProblem when `folder` is no backup, or its manifest makes no sense."""
    try:
        with (folder / MANIFEST).open("rb") as file:
            outer: Any = json.loads(file.read(LARGEST))
        if (outer["format"], outer["version"]) != (FORMAT, VERSION):
            raise ValueError
        return _manifest(outer)
    except FileNotFoundError as error:
        raise StoreProblem(refusals.BACKUP_NOT_ONE, folder=folder) from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise StoreProblem(refusals.BACKUP_DAMAGED, what="Its list cannot be read.") from error


def facts_of(path: Path) -> FileFacts:
    size, digest = 0, hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            size += len(chunk)
            digest.update(chunk)
    return FileFacts(size, digest.hexdigest())


def _manifest(outer: Any) -> Manifest:
    inner = outer["contents"]
    made = dt.datetime.fromisoformat(outer["made"])
    if made.tzinfo is None:
        raise ValueError
    if set(outer["files"]) != FILES:
        raise ValueError
    counts = {str(name): int(count) for name, count in inner["counts"].items()}
    head = AuditHead(int(inner["head"][0]), str(inner["head"][1]))
    return Manifest(
        store=str(outer["store"]),
        made=str(outer["made"]),
        contents=Contents(str(inner["revision"]), head, counts),
        files={str(name): FileFacts(int(s), str(h)) for name, (s, h) in outer["files"].items()},
        evidence_files=int(outer["evidence_files"]),
        mac=str(outer["mac"]),
    )


def _body(manifest: Manifest) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "store": manifest.store,
        "made": manifest.made,
        "contents": asdict(manifest.contents),
        "files": {name: list(facts) for name, facts in manifest.files.items()},
        "evidence_files": manifest.evidence_files,
    }


def _mac(manifest: Manifest, key: bytearray) -> str:
    return hmac.digest(key, canonical(_body(manifest)).encode(), "sha256").hex()
