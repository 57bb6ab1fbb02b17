"""A folder or a zip that appears whole or not at all, with every file read back and compared."""

import errno
import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import IO, Protocol

from casework.domain.errors import CaseworkError
from casework.domain.refusals import exports as refusals
from casework.evidence.web_mark import mark
from casework.exports import part_beside

BLOCK = 1 << 20
ROOM = 8 << 20
"""Bytes beside the exhibits that there must be room for: the papers."""
ZIP = ".zip"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE, errno.ENOTDIR)
_WINDOWS_FULL, _WINDOWS_GONE = (39, 112), (3, 15, 21, 53, 55, 59, 64, 67)


class CannotGive(CaseworkError):
    """The folder or zip could not be made where it was asked for."""


class Target(Protocol):
    """Where files are written, then read back."""

    def create(self, name: str) -> IO[bytes]:
        """A new file, open for writing."""
        ...

    def written(self) -> None:
        """Everything is there; from now on it is read."""
        ...

    def reopen(self, name: str) -> IO[bytes]:
        """A file that was written, from its beginning."""
        ...


class FolderTarget:
    """Files in a folder, each with the mark of the web where the disk keeps one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: list[str] = []

    def create(self, name: str) -> IO[bytes]:
        """A new file, open for writing."""
        path = self._folder / name
        path.parent.mkdir(exist_ok=True)
        self._names.append(name)
        return path.open("xb")

    def written(self) -> None:
        """Force everything to the disk; mark what came from outside."""
        for name in self._names:
            path = self._folder / name
            with path.open("rb+") as file:
                os.fsync(file.fileno())
            if "/" in name:
                mark(path)

    def reopen(self, name: str) -> IO[bytes]:
        """A file that was written, from its beginning."""
        return (self._folder / name).open("rb")


class ZipTarget:
    """Files in a zip, not compressed: what it holds can be found again in a damaged one."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_STORED)

    def create(self, name: str) -> IO[bytes]:
        """A new file, open for writing; no clock of this computer goes into it."""
        return self._zip.open(zipfile.ZipInfo(name), "w", force_zip64=True)

    def written(self) -> None:
        """Close it, force it to the disk, open it for reading."""
        self._zip.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._zip = zipfile.ZipFile(self._file, "r")

    def reopen(self, name: str) -> IO[bytes]:
        """A file that was written, from its beginning."""
        return self._zip.open(name)

    def close(self) -> None:
        """Let go of the zip; what was not finished is about to be removed."""
        with suppress(OSError, ValueError):
            self._zip.close()


@contextmanager
def target(out: Path, needed: int) -> Iterator[Target]:
    """A folder, or a zip where `out` ends so; it takes its place once all is well.

    `needed` is how many bytes will be written. Raises `CannotGive` and `CannotWrite`; then nothing
    is at `out`.
    """
    part = part_beside(out)
    with _problems_said(out, needed):
        if out.exists() or out.is_symlink():
            raise CannotGive(refusals.TARGET_TAKEN, name=out.name)
        if shutil.disk_usage(out.parent).free < needed + ROOM:
            raise OSError(errno.ENOSPC, "no room")
        try:
            if out.suffix.lower() == ZIP:
                with part.open("xb+") as file, closing(ZipTarget(file)) as made:
                    yield made
                mark(part)
            else:
                part.mkdir()
                yield FolderTarget(part)
            part.rename(out)
        except BaseException:
            _clear(part)
            raise


def digest(file: IO[bytes]) -> str:
    """The SHA-256 of a file, read to its end."""
    found = hashlib.sha256()
    while block := file.read(BLOCK):
        found.update(block)
    return found.hexdigest()


def _clear(part: Path) -> None:
    if part.is_dir():
        shutil.rmtree(part, ignore_errors=True)
    elif part.is_file():
        part.unlink()


@contextmanager
def _problems_said(out: Path, needed: int) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        windows = getattr(problem, "winerror", None)
        if problem.errno in _FULL or windows in _WINDOWS_FULL:
            size = max(1, (needed + ROOM) // 1_000_000)
            raise CannotGive(refusals.TARGET_FULL, name=out.name, size=f"{size:,}") from problem
        if problem.errno in _GONE or windows in _WINDOWS_GONE:
            raise CannotGive(refusals.TARGET_GONE, name=out.name) from problem
        raise CannotGive(refusals.CANNOT_WRITE, name=out.name) from problem
