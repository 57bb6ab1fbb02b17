"""Evidence files in backups: each copied once into a pool that all backups in a place share.

A sealed file never changes but for its first 8,192 bytes, when a store is re-keyed; so its name in
the pool is its id and a hash of that beginning, and an older backup keeps the older beginning.
"""

import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from casework.domain.progress import Progress
from casework.store.durable import move, sync_folder
from casework.store.manifest import CHUNK, FileFacts, facts_of

POOL = "pool"
BEGINNING = 8192
_SHARD = re.compile("[0-9a-f]{2}")
_ID = re.compile("[0-9a-f]{32}")
_POOL_NAME = re.compile("[0-9a-f]{32}-[0-9a-f]{32}")


class CopyDiffers(Exception):
    """What was written to the pool is not what was read: the disk is failing."""


class Pooled(NamedTuple):
    """One evidence file of one backup: its id, its name in the pool, its length and hash."""

    blob_id: str
    name: str
    facts: FileFacts


def sealed_files(evidence: Path) -> list[Path]:
    """Every sealed file of a store, as the vault lays them out: `ab/ab…`; nothing unfinished."""
    if not evidence.is_dir():
        return []
    shards = sorted(one for one in evidence.iterdir() if _SHARD.fullmatch(one.name))
    return [
        file for shard in shards for file in sorted(shard.iterdir()) if _ID.fullmatch(file.name)
    ]


def pool_file(place: Path, name: str) -> Path:
    return place / POOL / name[:2] / name


def add_to_pool(
    place: Path, files: Iterable[Path], known: dict[str, FileFacts], progress: Progress
) -> Iterator[Pooled]:
    """Copy what the pool has not; `known` are facts of pool files from earlier backups."""
    files = list(files)
    total = sum(file.stat().st_size for file in files)
    done = 0
    for file in files:
        progress(done, total)
        name = _pool_name(file)
        target = pool_file(place, name)
        facts = known.get(name)
        if facts is None or not target.exists() or target.stat().st_size != facts.size:
            facts = _copy(file, target)
        done += facts.size
        yield Pooled(file.name, name, facts)
    progress(total, total)


def to_lines(files: Iterable[Pooled]) -> str:
    return "".join(f"{one.name} {one.facts.size} {one.facts.sha256}\n" for one in files)


def from_lines(text: str) -> list[Pooled]:
    """Raises ValueError when a line is not of the form that `to_lines` writes."""
    found = []
    for line in text.splitlines():
        name, size, sha256 = line.split(" ")
        if not _POOL_NAME.fullmatch(name) or not re.fullmatch("[0-9a-f]{64}", sha256):
            raise ValueError
        found.append(Pooled(name[:32], name, FileFacts(int(size), sha256)))
    return found


def sweep_pool(place: Path, needed: set[str]) -> None:
    """Remove pool files that no backup needs, and copies that were cut short."""
    pool = place / POOL
    for shard in sorted(pool.iterdir()) if pool.is_dir() else ():
        for file in shard.iterdir():
            if file.name not in needed:
                file.unlink()


def copy_checked(source: Path, target: Path) -> FileFacts:
    """Copy, make durable, read back and compare; raises CopyDiffers."""
    digest, size = hashlib.sha256(), 0
    target.parent.mkdir(parents=True, exist_ok=True)
    with source.open("rb") as reading, target.open("xb") as writing:
        while chunk := reading.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    facts = FileFacts(size, digest.hexdigest())
    if facts_of(target) != facts:
        raise CopyDiffers
    return facts


def _copy(source: Path, target: Path) -> FileFacts:
    fresh = target.with_name(f"{target.name}.{secrets.token_hex(4)}.new")
    try:
        facts = copy_checked(source, fresh)
        move(fresh, target)
        sync_folder(target.parent.parent)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return facts


def _pool_name(file: Path) -> str:
    with file.open("rb") as reading:
        beginning = reading.read(BEGINNING)
    return f"{file.name}-{hashlib.sha256(beginning).hexdigest()[:32]}"
