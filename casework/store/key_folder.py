"""`keys.json` and its spares in a store's folder: read with care, written whole."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from casework.domain.errors import StoreDamaged
from casework.domain.refusals import store as refusals
from casework.store.durable import move, remove, write_whole
from casework.store.key_file import KeyFile
from casework.store.key_file_text import LARGEST, BadKeyFile, from_bytes, to_bytes

KEYS = "keys.json"
SPARES = ("keys.json.1", "keys.json.2", "keys.json.3")
NEXT = "keys.json.next"
"""The file that a re-keying is about to switch to."""


@dataclass(frozen=True)
class Found:
    """A usable key file; `damage` says what is wrong with `keys.json` when a spare was used."""

    file: KeyFile
    damage: str = ""


def load(folder: Path) -> Found:
    """`keys.json`, or the newest whole spare; raises StoreDamaged when there is none."""
    damage = "missing"
    for name in (KEYS, *SPARES):
        try:
            file = read(folder / name)
        except BadKeyFile as error:
            damage = str(error) if name == KEYS else damage
            continue
        if file is not None:
            return Found(file, "" if name == KEYS else damage)
    if damage == "missing":
        raise StoreDamaged(refusals.KEYS_MISSING)
    raise StoreDamaged(refusals.KEYS_DAMAGED, place=damage)


def read(path: Path) -> KeyFile | None:
    """None when there is no such file; raises BadKeyFile with the place of the damage."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    return from_bytes(raw)


def save(folder: Path, file: KeyFile) -> None:
    """Write `file`; the one it replaces becomes the first of three spares."""
    previous, raw = _current(folder, file.serial), to_bytes(file)
    if previous is not None:
        _shift_spares(folder)
        write_whole(folder / SPARES[0], to_bytes(previous))
    write_whole(folder / KEYS, raw)
    if not (folder / SPARES[0]).exists():
        write_whole(folder / SPARES[0], raw)


def save_and_revoke(folder: Path, file: KeyFile) -> None:
    """Write `file` and let no spare open the store any more: somebody lost a way in."""
    _current(folder, file.serial)
    raw = to_bytes(file)
    write_whole(folder / KEYS, raw)
    write_whole(folder / SPARES[0], raw)
    for name in SPARES[1:]:
        remove(folder / name)


def drop_revoked_spares(folder: Path, file: KeyFile) -> None:
    """Finish a revocation that was cut short: `file` has been found genuine."""
    for name in SPARES:
        try:
            spare = read(folder / name)
        except BadKeyFile:
            continue  # `verify` names it
        if spare is not None and spare.serial < file.oldest_spare:
            remove(folder / name)


def moment(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).isoformat(timespec="seconds")


def _shift_spares(folder: Path) -> None:
    for newer, older in ((SPARES[1], SPARES[2]), (SPARES[0], SPARES[1])):
        if (folder / newer).exists():
            move(folder / newer, folder / older)


def _current(folder: Path, serial: int) -> KeyFile | None:
    """The file about to be replaced; a damaged one is kept for whoever looks into it."""
    try:
        return read(folder / KEYS)
    except BadKeyFile:
        move(folder / KEYS, folder / f"{KEYS}.damaged-{serial}")
        return None
