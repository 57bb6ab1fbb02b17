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
from casework.evidence.file_names import kept_name, shown_name
from casework.evidence.kinds import Kind, recognise
from casework.evidence.problems import CannotSeal
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
    """What was sealed, and what it is by its first bytes; nothing of it was decoded."""

    sealed: Sealed
    kind: Kind
    original_name: str


def seal_file(
    vault: Vault, path: Path, *, progress: Progress = no_progress, limit: int = DEFAULT_LIMIT
) -> Taken:
    """Seal the file at `path`, which itself is not changed. Raises CannotSeal; see `Vault.seal`."""
    with opened_file(path) as file:
        source = WatchedFile(file)
        if source.size > limit:
            raise CannotSeal(refusals.EVIDENCE_TOO_LARGE, limit=limit // MB)
        if source.starts_with(_SHORTCUT):
            raise CannotSeal(refusals.EVIDENCE_IS_A_SHORTCUT)
        return _taken(vault.seal(io.BufferedReader(source), progress, limit=limit), path.name)


def seal_bytes(
    vault: Vault,
    data: bytes,
    name: str,
    *,
    progress: Progress = no_progress,
    limit: int = DEFAULT_LIMIT,
) -> Taken:
    """Seal what was pasted. `name` is what it is to be called."""
    return _taken(vault.seal(io.BytesIO(data), progress, limit=limit), name)


def _taken(sealed: Sealed, name: str) -> Taken:
    """Named by what was sealed, not by the source, which may be another file by now."""
    return Taken(sealed, recognise(sealed.head, name), kept_name(name))


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
