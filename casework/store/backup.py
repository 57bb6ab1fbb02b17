"""Backups: made through SQLite, opened and checked before they count, thinned as they age."""

import datetime as dt
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from casework.domain.errors import CaseworkError, StoreProblem
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import store as refusals
from casework.store import key_folder, manifest
from casework.store.database_copy import CopyUnsound, copy_database
from casework.store.durable import move, write_whole
from casework.store.engine import DATABASE
from casework.store.evidence_pool import (
    CopyDiffers,
    Pooled,
    add_to_pool,
    from_lines,
    pool_file,
    sealed_files,
    sweep_pool,
    to_lines,
)
from casework.store.key_file_text import to_bytes
from casework.store.key_folder import KEYS
from casework.store.manifest import EVIDENCE_LIST, MANIFEST, FileFacts, Manifest, facts_of
from casework.store.open_store import OpenStore
from casework.store.problems import as_problem
from casework.store.thinning import kept

MAKING = ".making-"


@dataclass(frozen=True)
class Backup:
    """One backup: its own folder and what its manifest says."""

    folder: Path
    manifest: Manifest

    @property
    def place(self) -> Path:
        """The folder of all backups, which holds the pool."""
        return self.folder.parent


def back_up(
    store: OpenStore, place: Path, *, at: dt.datetime, progress: Progress = no_progress
) -> Backup:
    """Back the open store up into a new folder in `place`, then thin what is old.

    Other work may go on meanwhile. Raises StoreProblem; then nothing new counts and nothing old was
    removed. Progress counts bytes of evidence; it may cancel.
    """
    _check_place(store, place)
    making = place / f"{MAKING}{secrets.token_hex(4)}"
    try:
        making.mkdir(parents=True, mode=0o700)
        made = _make(store, place, making, at, progress)
        backup = Backup(_publish(making, place, at), made)
    except (CopyUnsound, CopyDiffers) as error:
        what = str(error) or "a file was not written as it was read"
        raise StoreProblem(refusals.BACKUP_FAILED_CHECK, what=what) from error
    except OSError as error:
        raise _said(error, store, place) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
    thin(place, store.keys.store_id, now=at)
    return backup


def backup_in(folder: Path) -> Backup:
    """The backup whose own folder this is. Raises StoreProblem when it is none."""
    return Backup(folder, manifest.read(folder))


def backups_in(place: Path, store_id: str | None = None) -> list[Backup]:
    """Every backup whose manifest can be read, newest first; of one store, or of all."""
    found = []
    for folder in place.iterdir() if place.is_dir() else ():
        if (folder / MANIFEST).is_file() and not folder.name.startswith(MAKING):
            try:
                found.append(Backup(folder, manifest.read(folder)))
            except CaseworkError:
                continue  # `thin` leaves it alone, `restore` says what is wrong with it
    ours = [one for one in found if store_id in (None, one.manifest.store)]
    return sorted(ours, key=lambda one: (one.manifest.at, one.folder.name), reverse=True)


def thin(place: Path, store_id: str, *, now: dt.datetime) -> None:
    """Remove what is old, never the newest good one, and nothing while a manifest is unreadable."""
    ours = backups_in(place, store_id)
    keep = kept([(one.manifest.at, one.folder) for one in ours], now)
    good = next((one.folder for one in ours if is_good(one)), None)
    if good is None:
        return
    for one in ours:
        if one.folder not in keep | {good}:
            shutil.rmtree(one.folder)
    _sweep(place)


def is_good(backup: Backup) -> bool:
    """Whether every file is there with its hash, and every evidence file with its length."""
    try:
        for name, facts in backup.manifest.files.items():
            if facts_of(backup.folder / name) != facts:
                return False
        return all(
            pool_file(backup.place, one.name).stat().st_size == one.facts.size
            for one in evidence_of(backup.folder)
        )
    except (OSError, ValueError):
        return False


def evidence_of(folder: Path) -> list[Pooled]:
    """The evidence files that one backup holds, from its list; raises OSError or ValueError."""
    return from_lines((folder / EVIDENCE_LIST).read_text(encoding="ascii"))


def _said(error: OSError, store: OpenStore, place: Path) -> StoreProblem:
    problem = as_problem(error, place)
    if problem is not None and problem.code == refusals.DISK_FULL.code:
        return problem
    if error.filename and Path(error.filename).is_relative_to(store.folder):
        what = f"{Path(error.filename).name} cannot be read"
        return StoreProblem(refusals.BACKUP_FAILED_CHECK, what=what)
    return StoreProblem(refusals.BACKUP_PLACE, folder=place)


def _check_place(store: OpenStore, place: Path) -> None:
    if place.resolve().is_relative_to(store.folder.resolve()):
        raise StoreProblem(refusals.BACKUP_IN_STORE)


def _make(
    store: OpenStore, place: Path, making: Path, at: dt.datetime, progress: Progress
) -> Manifest:
    """Database first, evidence second: a blob is always there before its row."""
    key = store.keys.database
    contents = copy_database(store.database, key, making / DATABASE, key)
    write_whole(making / KEYS, to_bytes(key_folder.load(store.folder).file))
    files = sealed_files(store.evidence)
    pooled = list(add_to_pool(place, files, _known(place), progress))
    write_whole(making / EVIDENCE_LIST, to_lines(pooled).encode())
    made = Manifest(
        store=store.keys.store_id,
        made=at.astimezone(dt.UTC).isoformat(timespec="seconds"),
        contents=contents,
        files={name: facts_of(making / name) for name in (DATABASE, KEYS, EVIDENCE_LIST)},
        evidence_files=len(pooled),
    )
    made = manifest.signed(made, store.keys.backup)
    write_whole(making / MANIFEST, manifest.to_text(made).encode())
    return made


def _known(place: Path) -> dict[str, FileFacts]:
    """Facts of pool files from the backups there are, so that none is hashed every time."""
    known: dict[str, FileFacts] = {}
    for backup in backups_in(place)[:3]:
        try:
            known |= {one.name: one.facts for one in evidence_of(backup.folder)}
        except (OSError, ValueError):
            continue
    return known


def _publish(making: Path, place: Path, at: dt.datetime) -> Path:
    """Only now does it count: the folder gets its name."""
    name = f"{at.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    number = 1
    while (target := place / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    move(making, target)
    return target


def _sweep(place: Path) -> None:
    """Pool files go when no backup of any store needs them and every list can be read."""
    for folder in place.iterdir():
        if folder.name.startswith(MAKING):
            shutil.rmtree(folder)
    needed: set[str] = set()
    for folder in (one for one in place.iterdir() if (one / MANIFEST).is_file()):
        try:
            needed |= {one.name for one in evidence_of(folder)}
        except (OSError, ValueError):
            return
    sweep_pool(place, needed)
