"""Copying a source into a sealed file: one read, nothing kept unless the disk gives it back whole.

The file is written beside its place under a name ending in `.part`, forced to the disk, renamed
into its place, dropped from the system's cache where the system allows that, then read again from
the disk, decrypted and compared.
"""

import errno
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from casework.domain.progress import Progress
from casework.domain.refusals import evidence as refusals
from casework.evidence.damage import compare
from casework.evidence.digest import Digest
from casework.evidence.keys import EvidenceKeys
from casework.evidence.kinds import HEAD_BYTES
from casework.evidence.problems import CannotSeal, EvidenceDamaged
from casework.evidence.sealed_format import BLOCK, TAG, BlockCipher, new_head
from casework.evidence.source import SourceBlocks

PART = ".part"
_FULL = (errno.ENOSPC, errno.EDQUOT)
_WINDOWS_FULL = 39
_FLUSH_EVERY = 16


@dataclass(frozen=True)
class Sealed:
    """What the register needs of a sealed file: its id, and the SHA-256 and size of its source.

    `head` is how it begins, which says what it is.
    """

    blob_id: str
    sha256: str
    size: int
    head: bytes = b""


def open_new(path: Path) -> BinaryIO:
    """Open a file that must not be there yet, for this user only."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb", buffering=0)


def seal(
    source: SourceBlocks,
    place: Path,
    keys: EvidenceKeys,
    progress: Progress,
    open_for_writing: Callable[[Path], BinaryIO],
) -> Sealed:
    """Seal `source` as the file `place`, whose name is the new id.

    Raises CannotSeal; then, as after any other error, nothing of it is left.
    """
    part = place.parent.parent / f"{secrets.token_hex(8)}{PART}"
    try:
        with writing():
            place.parent.mkdir(exist_ok=True)
            with open_for_writing(part) as file:
                sha256, head = _copy(source, file, place.name, keys, progress)
                os.fsync(file.fileno())
                _drop_cache(file.fileno())
            into_place(part, place)
        _read_back(place, keys, sha256, source.size, progress)
    except BaseException:
        for left in (part, place):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        raise
    return Sealed(place.name, sha256, source.size, head)


def _copy(
    source: SourceBlocks, file: BinaryIO, blob_id: str, keys: EvidenceKeys, progress: Progress
) -> tuple[str, bytes]:
    """Write heads and blocks; the SHA-256 of what came from `source`, and how it begins."""
    key = secrets.token_bytes(32)
    head, begins = new_head(blob_id, key, keys), b""
    cipher = BlockCipher(head, key)
    sealed = memoryview(bytearray(BLOCK + TAG))
    _write(file, memoryview(head.pack() * 2))
    with Digest() as digest:
        for number, (plain, last) in enumerate(source.blocks(digest.take)):
            begins = begins or bytes(plain[:HEAD_BYTES])
            into = sealed[: len(plain) + TAG]
            cipher.encrypt(number, last, plain, into)
            _write(file, into)
            if number % _FLUSH_EVERY == _FLUSH_EVERY - 1:
                _drop_cache(file.fileno())
            progress(source.size, 2 * max(source.expected, source.size))
        return digest.hexdigest(), begins


def _read_back(place: Path, keys: EvidenceKeys, sha256: str, size: int, progress: Progress) -> None:
    try:
        compare(place, place.name, keys, sha256, size, lambda done: progress(size + done, 2 * size))
    except EvidenceDamaged as fault:
        raise CannotSeal(refusals.EVIDENCE_READ_BACK_DIFFERS) from fault


def _write(file: BinaryIO, data: memoryview) -> None:
    while data:
        data = data[file.write(data) :]


def _drop_cache(number: int) -> None:
    """Start writing to the disk, and let the read-back come from the disk, where Linux can."""
    if sys.platform == "linux":
        os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)


def into_place(part: Path, place: Path) -> None:
    """Rename, and make the rename last. Windows scanners may hold a new file for a moment."""
    for attempt in range(20):
        try:
            part.replace(place)
            break
        except PermissionError:
            if sys.platform != "win32" or attempt == 19:
                raise
            time.sleep(0.05 * (attempt + 1))
    if sys.platform != "win32":
        for folder in (place.parent, place.parent.parent):
            fsync_folder(folder)


def fsync_folder(folder: Path) -> None:
    """Force the names in `folder` to the disk (POSIX only)."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


@contextmanager
def writing() -> Iterator[None]:
    """Turn what the system says of our own disk into a sentence."""
    try:
        yield
    except OSError as problem:
        is_full = problem.errno in _FULL or getattr(problem, "winerror", None) == _WINDOWS_FULL
        refusal = refusals.EVIDENCE_DISK_FULL if is_full else refusals.EVIDENCE_NOT_WRITTEN
        raise CannotSeal(refusal) from problem
