"""A backup put back into an empty folder, checked against its manifest all the way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from casework.domain.errors import StoreProblem
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import store as refusals
from casework.store import manifest
from casework.store.access import Unlocked
from casework.store.backup import Backup, evidence_of
from casework.store.database_copy import Contents, CopyUnsound, checked_contents
from casework.store.engine import DATABASE
from casework.store.evidence_pool import CopyDiffers, Pooled, copy_checked, pool_file
from casework.store.folders import Surroundings
from casework.store.key_folder import KEYS
from casework.store.keys import StoreKeys
from casework.store.manifest import EVIDENCE_LIST
from casework.store.open_store import EVIDENCE
from casework.store.problems import as_problem
from casework.store.sealing import wipe
from casework.store.store_files import check_new_place, remove_what_was_begun


@dataclass(frozen=True)
class Restored:
    """What was put back; `damaged` are ids of evidence files that were not as they should be.

    A damaged evidence file is put back as it is, if it is there at all: the rest is worth having.
    """

    folder: Path
    contents: Contents
    damaged: tuple[str, ...]


def restore(
    backup_folder: Path,
    folder: Path,
    unlock: Callable[[Path], Unlocked],
    *,
    progress: Progress = no_progress,
    around: Surroundings | None = None,
) -> Restored:
    """Restore one backup into `folder`, which is new or empty.

    `unlock` is given a folder with the backup's keys.json and opens it by password or recovery key:
    `lambda place: unlock_with_recovery(place, key, at=at)`. Raises StoreProblem or WrongPassword;
    then `folder` is as empty as it was.
    """
    backup = Backup(backup_folder, manifest.read(backup_folder))
    check_new_place(folder, around)
    with _emptied_on_failure(folder):
        _copy(backup, folder, KEYS)
        opened = unlock(folder)
        try:
            return _restored(backup, folder, opened.keys, progress)
        finally:
            opened.keys.wipe()
            wipe(opened.private)


def _restored(backup: Backup, folder: Path, keys: StoreKeys, progress: Progress) -> Restored:
    if not manifest.is_signed(backup.manifest, keys.backup):
        raise _damaged("Its list was changed by something other than Casework.")
    _copy(backup, folder, DATABASE)
    try:
        contents = checked_contents(folder / DATABASE, keys.database)
    except CopyUnsound as error:
        raise _damaged(str(error)) from error
    if contents != backup.manifest.contents:
        raise _damaged("Its database is not the one that its list describes.")
    damaged = tuple(_put_evidence_back(backup, folder, _evidence(backup), progress))
    return Restored(folder, contents, damaged)


def _evidence(backup: Backup) -> list[Pooled]:
    if manifest.facts_of(backup.folder / EVIDENCE_LIST) != backup.manifest.files[EVIDENCE_LIST]:
        raise _damaged("Its list of evidence was changed.")
    return evidence_of(backup.folder)


def _put_evidence_back(
    backup: Backup, folder: Path, files: list[Pooled], progress: Progress
) -> Iterator[str]:
    """Yields the ids of those that are missing or not as the list says."""
    total = sum(one.facts.size for one in files)
    done = 0
    for one in files:
        progress(done, total)
        target = folder / EVIDENCE / one.blob_id[:2] / one.blob_id
        try:
            facts = copy_checked(pool_file(backup.place, one.name), target)
        except (FileNotFoundError, CopyDiffers):
            facts = None
        if facts != one.facts:
            yield one.blob_id
        done += one.facts.size
    progress(total, total)


def _copy(backup: Backup, folder: Path, name: str) -> None:
    source = backup.folder / name
    if not source.is_file():
        raise _damaged(f"The file {name} is missing.")
    if copy_checked(source, folder / name) != backup.manifest.files.get(name):
        raise _damaged(f"The file {name} is not as it was written.")


def _damaged(what: str) -> StoreProblem:
    return StoreProblem(refusals.BACKUP_DAMAGED, what=what)


@contextmanager
def _emptied_on_failure(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        _empty(folder)
        problem = as_problem(error, folder)
        if problem is None:
            raise
        raise problem from error
    except BaseException:
        _empty(folder)
        raise


def _empty(folder: Path) -> None:
    if folder.is_dir():
        remove_what_was_begun(folder)
