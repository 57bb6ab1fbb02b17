"""Taking one file in from outside: opened with suspicion, sealed, then named by what it holds.

No database here. The service that called keeps what comes back as a row, in its own transaction.
"""

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import evidence as refusals
from casework.evidence.decoder import MOST_BYTES, Decoder
from casework.evidence.file_names import kept_name, shown_name
from casework.evidence.kinds import HEAD_BYTES, Kind, recognise
from casework.evidence.problems import CannotSeal, CannotShow
from casework.evidence.sealing import Sealed
from casework.evidence.source import MB
from casework.evidence.vault import DEFAULT_LIMIT, Vault

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_SHORTCUT = b"L\0\0\0\x01\x14\x02\0"
_OFFLINE = 0x1000
_RECALL_ON_OPEN = 0x40000
_RECALL_ON_DATA_ACCESS = 0x400000


@dataclass(frozen=True)
class Taken:
    """What was sealed. `picture_size` is width and height upright, for pictures that are shown.

    `not_shown` is the sentence why a PNG or JPEG cannot be shown; such a file is kept all the same.
    """

    sealed: Sealed
    kind: Kind
    original_name: str
    picture_size: tuple[int, int] | None
    not_shown: str = ""
    picture_hash: str = ""
    """How it looks, for finding those that look alike; empty for what is not shown."""


def seal_file(
    vault: Vault,
    path: Path,
    *,
    decoder: Decoder,
    progress: Progress = no_progress,
    limit: int = DEFAULT_LIMIT,
) -> Taken:
    """Seal the file at `path`, which itself is not changed. Raises CannotSeal; see `Vault.seal`."""
    sealed = sealed_file(vault, path, progress=progress, limit=limit)
    return looked_at(vault, sealed, path.name, decoder)


def sealed_file(
    vault: Vault, path: Path, *, progress: Progress = no_progress, limit: int = DEFAULT_LIMIT
) -> Sealed:
    """The same without looking at what was sealed (`looked_at`), which can be done beside it."""
    with opened_file(path) as file:
        source = WatchedFile(file)
        if source.size > limit:
            raise CannotSeal(refusals.EVIDENCE_TOO_LARGE, limit=limit // MB)
        if source.starts_with(_SHORTCUT):
            raise CannotSeal(refusals.EVIDENCE_IS_A_SHORTCUT)
        return vault.seal(io.BufferedReader(source), progress, limit=limit)


def seal_bytes(
    vault: Vault,
    data: bytes,
    name: str,
    *,
    decoder: Decoder,
    progress: Progress = no_progress,
    limit: int = DEFAULT_LIMIT,
) -> Taken:
    """Seal what was pasted. `name` is what it is to be called."""
    sealed = vault.seal(io.BytesIO(data), progress, limit=limit)
    return looked_at(vault, sealed, name, decoder)


def is_only_in_cloud(attributes: int) -> bool:
    """Whether Windows' file attributes say that reading it would first download it."""
    return bool(attributes & (_OFFLINE | _RECALL_ON_OPEN | _RECALL_ON_DATA_ACCESS))


class WatchedFile(io.RawIOBase):
    """A file being copied, which must not change meanwhile: at its end its size and time of
    change are compared with those at the start. Raises CannotSeal."""

    def __init__(self, file: io.FileIO) -> None:
        self._file = file
        self._begun = os.fstat(file.fileno())
        self._given = 0
        self.size = self._begun.st_size

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._file.fileno()

    def starts_with(self, start: bytes) -> bool:
        """Look at the beginning, then go back to it."""
        try:
            found = self._file.read(len(start))
            self._file.seek(0)
        except OSError as problem:
            raise CannotSeal(refusals.EVIDENCE_SOURCE_LOST) from problem
        return found == start

    def readinto(self, buffer: "WriteableBuffer") -> int:
        count = self._file.readinto(buffer) or 0
        self._given += count
        if count == 0:
            now = os.fstat(self._file.fileno())
            is_same = (now.st_size, now.st_mtime_ns) == (self.size, self._begun.st_mtime_ns)
            if not is_same or self._given != self.size:
                raise CannotSeal(refusals.EVIDENCE_SOURCE_CHANGED)
        return count


@contextmanager
def opened_file(path: Path) -> Iterator[io.FileIO]:
    """Open an ordinary file and nothing else: what is opened is what was looked at.

    Raises CannotSeal.
    """
    try:
        looked_at = path.lstat()
        _refuse_unless_a_file(path, looked_at)
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
        flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        file = io.FileIO(os.open(path, flags))
    except FileNotFoundError:
        raise CannotSeal(refusals.EVIDENCE_NOT_FOUND) from None
    except OSError as problem:
        raise CannotSeal(refusals.EVIDENCE_NOT_OPENED) from problem
    with file:
        opened = os.fstat(file.fileno())
        is_same = sys.platform == "win32" or os.path.samestat(looked_at, opened)
        if not is_same or not stat.S_ISREG(opened.st_mode):
            raise CannotSeal(refusals.EVIDENCE_NOT_OPENED)
        yield file


def _refuse_unless_a_file(path: Path, found: os.stat_result) -> None:
    if stat.S_ISLNK(found.st_mode):
        target = shown_name(path.readlink().name)
        raise CannotSeal(refusals.EVIDENCE_IS_A_LINK, target=target)
    if stat.S_ISDIR(found.st_mode):
        raise CannotSeal(refusals.EVIDENCE_IS_A_FOLDER)
    if not stat.S_ISREG(found.st_mode):
        raise CannotSeal(refusals.EVIDENCE_NOT_A_FILE)
    if is_only_in_cloud(getattr(found, "st_file_attributes", 0)):
        raise CannotSeal(refusals.EVIDENCE_ONLY_IN_CLOUD)


def looked_at(vault: Vault, sealed: Sealed, name: str, decoder: Decoder) -> Taken:
    """Look at what was sealed, not at the source, which may be another file by now."""
    with vault.open(sealed.blob_id) as file:
        kind = recognise(file.read(HEAD_BYTES), name)
    if not kind.is_picture:
        return Taken(sealed, kind, kept_name(name), None)
    try:
        with vault.open(sealed.blob_id) as picture:
            content = picture.read(MOST_BYTES + 1)
        size, looks = decoder.measure(content), decoder.looks(content)
    except CannotShow as problem:
        return Taken(sealed, kind, kept_name(name), None, problem.sentence)
    return Taken(sealed, kind, kept_name(name), size, "", looks)
