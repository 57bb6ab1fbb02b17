"""A folder that is watched: what is new in it is offered once it stands still, never taken."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from casework.evidence.folders import OF_THE_SYSTEM

UNFINISHED = (".part", ".partial", ".crdownload", ".tmp", ".download", ".opdownload")
"""What browsers call a file that is still coming."""
MOST = 5_000
Seen = Mapping[str, tuple[int, int]]
"""Name → size and moment of change."""


@dataclass(frozen=True)
class Looked:
    """What one look found. `waiting` are still being written; `is_gone`: no such folder now."""

    new: tuple[Path, ...] = ()
    waiting: int = 0
    is_gone: bool = False


@dataclass
class FolderWatch:
    """Looks at the names, sizes and days of one folder; no file in it is opened.

    What was there when the watch began is not offered. What vanished before it stood still is
    forgotten; a file that changes after it was offered is offered again.
    """

    folder: Path
    _known: dict[str, tuple[int, int]] = field(default_factory=dict)
    _before: dict[str, tuple[int, int]] = field(default_factory=dict)
    _has_begun: bool = False

    def look(self) -> Looked:
        """Look once; a file stands still when two looks saw it alike, and it is not empty."""
        try:
            now = _listed(self.folder)
        except OSError:
            return Looked(is_gone=True)
        if not self._has_begun:
            self._has_begun, self._known = True, dict(now)
            return Looked()
        fresh = {name: at for name, at in now.items() if self._known.get(name) != at}
        still = {name for name, at in fresh.items() if self._before.get(name) == at and at[0]}
        self._before = fresh
        self._known = {name: at for name, at in self._known.items() if name in now}
        for name in still:
            self._known[name] = fresh[name]
        new = tuple(self.folder / name for name in sorted(still, key=str.casefold))
        waiting = sum(at[0] > 0 for name, at in fresh.items() if name not in still)
        return Looked(new, waiting)


def _listed(folder: Path) -> Seen:
    """Ordinary files only: no folders, no links, nothing of the system's own."""
    found: dict[str, tuple[int, int]] = {}
    with os.scandir(folder) as listed:
        for one in listed:
            name = one.name.casefold()
            if name in OF_THE_SYSTEM or name.endswith(UNFINISHED) or name.startswith("~$"):
                continue
            try:
                if one.is_file(follow_symlinks=False):
                    about = one.stat(follow_symlinks=False)
                    found[one.name] = about.st_size, about.st_mtime_ns
            except OSError:
                continue  # it vanished between two steps
            if len(found) == MOST:
                break
    return found
