"""Puts a good copy of a sealed file in the place of a damaged one, which is kept aside."""

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from casework.evidence.sealing import PART, into_place, open_new, writing
from casework.evidence.sweeping import free_name


def put_back(place: Path, good: Path, aside: Path) -> None:
    """Copy `good` beside its place, force it to the disk, move what is there aside, rename.

    Raises `CannotSeal` when the disk does not take it; then `place` is as it was.
    """
    part = place.parent.parent / f"{secrets.token_hex(8)}{PART}"
    try:
        with writing():
            place.parent.mkdir(parents=True, exist_ok=True)
            with good.open("rb") as reading, open_new(part) as file:
                shutil.copyfileobj(reading, file, 1 << 20)
                os.fsync(file.fileno())
            damaged = _moved_aside(place, aside)
            try:
                into_place(part, place)
            except BaseException:
                if damaged is not None:
                    damaged.rename(place)
                raise
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _moved_aside(place: Path, aside: Path) -> Path | None:
    if not place.exists():
        return None
    aside.mkdir(exist_ok=True)
    return place.rename(free_name(aside, place.name))
