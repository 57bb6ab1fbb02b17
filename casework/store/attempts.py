"""Wrong passwords in a row: counted, slowed down, and told at the next good one.

The count lies in the store's folder in clear. Somebody who holds the files can ignore it: against
them only the cost of Argon2id counts (SECURITY.md).
"""

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casework.domain.errors import WrongPassword
from casework.domain.refusals import store as refusals
from casework.store.durable import remove, write_whole

FILE = "attempts.json"
DELAYS = (0, 0, 0, 2, 4, 8, 16, 32)
"""Seconds to wait after the first, second, third … wrong password."""
MANY = 10
LONG_DELAY = 15 * 60
LARGEST = 64 * 1024
UNKNOWN = ""
"""Names that have no slot are counted together: people type passwords into the wrong box."""


@dataclass(frozen=True)
class Failures:
    """Wrong passwords since the last good one; `count` 0 when there were none."""

    count: int = 0
    since: dt.datetime | None = None
    last: dt.datetime | None = None

    @property
    def delay(self) -> int:
        """Seconds to wait after these failures."""
        if self.count >= MANY:
            return LONG_DELAY
        return DELAYS[min(self.count, len(DELAYS)) - 1] if self.count else 0

    def wait(self, at: dt.datetime) -> int:
        """Whole seconds still to wait at `at`; a clock set back does not lengthen it."""
        if self.last is None or self.delay == 0:
            return 0
        gone = max(0.0, (at - self.last).total_seconds())
        return max(0, round(self.delay - gone + 0.499))


NONE = Failures()


class TooManyTries(WrongPassword):
    """It is too early for another try; nothing was tried. `wait_seconds` says how long."""

    def __init__(self, failures: Failures, wait_seconds: int) -> None:
        wait = _in_words(wait_seconds)
        super().__init__(refusals.TOO_MANY_TRIES, failures=failures.count, wait=wait)
        self.failures = failures.count
        self.wait_seconds = wait_seconds


class PasswordRefused(WrongPassword):
    """The password was tried and did not open the slot; `wait_seconds` before the next try."""

    def __init__(self, failures: Failures) -> None:
        super().__init__(refusals.WRONG_PASSWORD)
        self.failures = failures.count
        self.wait_seconds = failures.delay


def failures(folder: Path, name: str) -> Failures:
    return _load(folder).get(name, NONE)


def check_not_too_soon(folder: Path, name: str, at: dt.datetime) -> None:
    """Raises TooManyTries while the person must still wait."""
    found = failures(folder, name)
    wait = found.wait(at)
    if wait:
        if found.last is not None and at < found.last:
            _save(folder, _load(folder) | {name: Failures(found.count, found.since, at)})
        raise TooManyTries(found, wait)


def record_failure(folder: Path, name: str, at: dt.datetime) -> Failures:
    known = _load(folder)
    before = known.get(name, NONE)
    after = Failures(before.count + 1, before.since or at, at)
    _save(folder, known | {name: after})
    return after


def clear(folder: Path, name: str) -> Failures:
    """Forget the failures of `name` after a good unlock, and return them to be told."""
    known = _load(folder)
    found = known.pop(name, NONE)
    if found.count:
        _save(folder, known) if known else remove(folder / FILE)
    return found


def _load(folder: Path) -> dict[str, Failures]:
    """Nothing when the file is missing or makes no sense: a nuisance must not lock people out."""
    try:
        with (folder / FILE).open("rb") as file:
            kept = json.loads(file.read(LARGEST))
        return {str(name): _failures(one) for name, one in kept.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _failures(one: Any) -> Failures:
    since, last = (dt.datetime.fromisoformat(one[key]) for key in ("since", "last"))
    if since.tzinfo is None or last.tzinfo is None:
        raise ValueError
    return Failures(min(int(one["count"]), 10_000), since, last)


def _save(folder: Path, known: dict[str, Failures]) -> None:
    kept = {
        name: {"count": one.count, "since": _text(one.since), "last": _text(one.last)}
        for name, one in known.items()
    }
    write_whole(folder / FILE, json.dumps(kept, indent=1).encode())


def _text(at: dt.datetime | None) -> str:
    return "" if at is None else at.astimezone(dt.UTC).isoformat()


def _in_words(seconds: int) -> str:
    if seconds < 60:
        return "1 second" if seconds == 1 else f"{seconds} seconds"
    minutes = -(-seconds // 60)
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
