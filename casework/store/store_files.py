"""What lies in a store's folder, looked at before anything is opened."""

import shutil
from contextlib import closing
from pathlib import Path

from casework.domain.errors import StoreDamaged, StoreProblem
from casework.domain.refusal import Force
from casework.domain.refusals import store as refusals
from casework.store.database_check import MOST_NAMED, page_damage
from casework.store.engine import DATABASE, CannotRead, connect
from casework.store.folders import Surroundings, where_a_store_may_be
from casework.store.key_folder import KEYS, SPARES
from casework.store.keys import DatabaseKey
from casework.store.problems import as_problem, refused
from casework.store.rekey import salt_of
from casework.store.revisions import revision_of

PLAIN_SQLITE = b"SQLite format 3\x00"
PAGE = 4096


def check_new_place(folder: Path, around: Surroundings | None = None) -> None:
    """Raises StoreProblem when a store may not be made in `folder`; what only warns is let by."""
    verdict = where_a_store_may_be(folder, around)
    if verdict is not None and verdict.force is Force.BLOCK:
        raise refused(verdict)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise StoreProblem(refusals.STORE_EXISTS, folder=folder)


def check_place(folder: Path, around: Surroundings | None = None) -> None:
    """Raises StoreProblem when there is no store in `folder`, or it may not be opened there."""
    names = (DATABASE, KEYS, *SPARES)
    if not any((folder / name).exists() for name in names):
        raise StoreProblem(refusals.STORE_MISSING, folder=folder)
    verdict = where_a_store_may_be(folder, around)
    if verdict is not None and verdict.force is Force.BLOCK:
        if verdict.code == refusals.FOLDER_NOT_WRITABLE.code:
            raise StoreProblem(refusals.STORE_READ_ONLY, folder=folder)
        raise refused(verdict)


def check_database_file(folder: Path) -> None:
    """Raises StoreProblem for a file that cannot be a store's database; reads 16 bytes of it."""
    path = folder / DATABASE
    if not path.is_file():
        raise StoreProblem(refusals.STORE_MISSING, folder=folder)
    try:
        with path.open("r+b"):
            pass
    except OSError as error:
        raise StoreProblem(refusals.STORE_READ_ONLY, folder=folder) from error
    size = path.stat().st_size
    if size == 0:
        raise StoreProblem(refusals.NOT_A_STORE, what="an empty file")
    if salt_of(folder).startswith(PLAIN_SQLITE):
        raise StoreProblem(refusals.NOT_A_STORE, what="an ordinary database without encryption")
    if size < PAGE:
        raise StoreProblem(refusals.NOT_A_STORE, what="too short")


def check_readable(folder: Path, key: DatabaseKey) -> None:
    """Raises StoreDamaged when the keys do not open the database: damage, or not one store."""
    try:
        with closing(connect(folder / DATABASE, key)) as raw:
            raw.execute("SELECT count(*), max(sql) FROM sqlite_master").fetchone()
            revision_of(raw)
    except CannotRead as error:
        problem = as_problem(error, folder)
        if problem is not None and problem.code != refusals.DATABASE_DAMAGED.code:
            raise problem from error
        raise unreadable(folder, key) from error


def damaged_pages(folder: Path, key: DatabaseKey) -> list[str]:
    """The first pages that are not as they were written: 'page 12'."""
    with closing(connect(folder / DATABASE, key)) as raw:
        return [one.where for one in page_damage(raw)]


def unreadable(folder: Path, key: DatabaseKey) -> StoreDamaged:
    """Which pages, when some are sound; a file of which no page fits is of another store."""
    pages = damaged_pages(folder, key)
    whole = min(MOST_NAMED, (folder / DATABASE).stat().st_size // PAGE)
    if salt_of(folder) != key.salt and len(pages) >= whole:
        return StoreDamaged(refusals.KEYS_OF_ANOTHER)
    return StoreDamaged(refusals.DATABASE_DAMAGED, place=", ".join(pages[:5]) or "page 1")


def remove_what_was_begun(folder: Path) -> None:
    """Empty a folder in which a store was being made; it was empty before."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
