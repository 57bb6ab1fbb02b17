"""Files that are either the old one or the new one, whatever happens in between."""

import os
import secrets
import time
from pathlib import Path

TRIES = 6


def write_whole(path: Path, content: bytes) -> None:
    """Replace `path` by `content`: temporary file, fsync, rename, fsync of the folder."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        move(fresh, path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def move(source: Path, target: Path) -> None:
    """Rename over `target` and make the rename durable."""
    for number in range(TRIES):
        try:
            source.replace(target)
            break
        except PermissionError:  # Windows: a virus scanner may hold the file for a moment
            if os.name != "nt" or number == TRIES - 1:
                raise
            time.sleep(0.05 * (number + 1))
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make what was renamed or removed in `folder` durable; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def remove(path: Path) -> None:
    """Remove `path` if it is there, durably."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


_BINARY = getattr(os, "O_BINARY", 0)
