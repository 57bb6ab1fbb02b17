"""One Casework at a time: an operating-system lock that dies with the process, and a note beside.

The lock is on `<store>/lock`; the note, `<store>/lock.json`, is only there to be read to whoever
comes second.
"""

import datetime as dt
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from casework.domain.dates import say_moment
from casework.domain.errors import StoreInUse, StoreProblem
from casework.domain.refusals import store as refusals

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = "lock"
NOTE = "lock.json"
LONGEST_NOTE = 4096
SOMEBODY, SOMEWHERE, SOME_TIME = "somebody", "this PC", "a moment ago"


@dataclass(frozen=True)
class Holder:
    """Who has the store open: their name, the name of their PC, and since when."""

    who: str
    computer: str
    since: dt.datetime


class StoreLock:
    """Held from `take` to `release`, or to the end of the process however it ends."""

    def __init__(self, folder: Path, descriptor: int) -> None:
        self._folder = folder
        self._descriptor = descriptor

    def note(self, holder: Holder) -> None:
        """Write down who has the store open, for whoever comes second."""
        words = {
            "who": holder.who,
            "computer": holder.computer,
            "since": holder.since.astimezone(dt.UTC).isoformat(timespec="seconds"),
        }
        (self._folder / NOTE).write_text(json.dumps(words), encoding="utf-8")

    @property
    def is_held(self) -> bool:
        return self._descriptor >= 0

    def release(self) -> None:
        if not self.is_held:
            return
        (self._folder / NOTE).unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = -1


def take(folder: Path) -> StoreLock:
    """Raises StoreInUse with who, where and since when; StoreProblem when it cannot write."""
    try:
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreProblem(refusals.STORE_READ_ONLY, folder=folder) from error
    try:
        _lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        who, computer, since = _noted(folder)
        raise StoreInUse(refusals.STORE_IN_USE, who=who, computer=computer, since=since) from error
    return StoreLock(folder, descriptor)


def _lock(descriptor: int) -> None:
    """The file is not inherited by child processes, so no decoder keeps a store locked."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _noted(folder: Path) -> tuple[str, str, str]:
    try:
        with (folder / NOTE).open("rb") as file:
            words = json.loads(file.read(LONGEST_NOTE))
        since = dt.datetime.fromisoformat(words["since"])
        if since.tzinfo is None:
            raise ValueError
        return _plain(words["who"]), _plain(words["computer"]), say_moment(since)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return SOMEBODY, SOMEWHERE, SOME_TIME


def _plain(word: object) -> str:
    text = "".join(one for one in str(word)[:60] if one.isprintable()).strip()
    return text or SOMEBODY
