"""Moves what no record points to out of the way, much later and never for good."""

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from casework.evidence.sealing import PART

ASIDE = "aside"
PARTS_AFTER = timedelta(days=1)
ORPHANS_AFTER = timedelta(days=30)


@dataclass(frozen=True)
class Swept:
    """Names of unfinished copies and ids of sealed files that were moved into `aside`."""

    parts: tuple[str, ...]
    orphans: tuple[str, ...]


def sweep(
    folder: Path,
    ids: Iterable[str],
    known_ids: Collection[str],
    place: Callable[[str], Path],
    now: datetime,
) -> Swept:
    """Move unfinished copies older than a day and unknown files older than 30 days aside."""
    parts = [part for part in folder.glob(f"*{PART}") if _age(part, now) > PARTS_AFTER]
    orphans = [
        place(blob_id)
        for blob_id in ids
        if blob_id not in known_ids and _age(place(blob_id), now) > ORPHANS_AFTER
    ]
    return Swept(_moved(parts, folder / ASIDE), _moved(orphans, folder / ASIDE))


def _age(path: Path, now: datetime) -> timedelta:
    return now - datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _moved(paths: Iterable[Path], aside: Path) -> tuple[str, ...]:
    """Move what can be moved; what another program holds open is met again by the next sweep."""
    moved = []
    for path in sorted(paths):
        aside.mkdir(exist_ok=True)
        with suppress(PermissionError):
            path.rename(free_name(aside, path.name))
            moved.append(path.name)
    return tuple(moved)


def free_name(aside: Path, name: str) -> Path:
    """A name in `aside` that is not taken."""
    target, again = aside / name, 1
    while target.exists():
        again += 1
        target = aside / f"{name}-{again}"
    return target
