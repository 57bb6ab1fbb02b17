"""Turns what SQLite and the disk say into the sentences that people can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from casework.domain.errors import CaseworkError, StoreDamaged, StoreProblem
from casework.domain.refusal import Refusal, Unmet
from casework.domain.refusals import store as refusals

FULL = frozenset({"SQLITE_FULL"})
READ_ONLY = frozenset({"SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_CANTOPEN"})
FAILING = frozenset({"SQLITE_IOERR"})
DAMAGED = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})
FULL_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


BUSY = frozenset({"SQLITE_BUSY", "SQLITE_LOCKED"})


@contextmanager
def in_sentences(folder: Path) -> Iterator[None]:
    """What the disk and SQLite say, as sentences; what nobody can act on goes up as it is."""
    try:
        yield
    except CaseworkError:
        raise
    except Exception as error:
        problem = as_problem(error, folder)
        if problem is None:
            raise
        raise problem from error


@contextmanager
def database_said(folder: Path) -> Iterator[None]:
    """What SQLite says of the database, as sentences; everything else goes up as it is."""
    try:
        yield
    except DBAPIError as error:
        problem = as_problem(error, folder)
        if problem is None:
            raise
        raise problem from error


def as_problem(error: BaseException, folder: Path) -> StoreProblem | None:
    """The refusal that says what `error` means for the store in `folder`; None: a fault of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, OSError):
        return _of_system(original, folder)
    name = "_".join(str(getattr(original, "sqlite_errorname", "")).split("_")[:2])
    if name in BUSY:
        return StoreProblem(refusals.STORE_BUSY)
    if name in FULL:
        return StoreProblem(refusals.DISK_FULL, folder=folder)
    if name in READ_ONLY:
        return StoreProblem(refusals.STORE_READ_ONLY, folder=folder)
    if name in FAILING:
        return StoreProblem(refusals.DISK_FAILING, folder=folder)
    if name in DAMAGED:
        return StoreDamaged(refusals.DATABASE_DAMAGED, place="a page of it")
    return None


def refused(verdict: Unmet) -> StoreProblem:
    """A verdict on a folder, to be raised."""
    refusal = Refusal(verdict.code, "{sentence}", verdict.force, verdict.where)
    return StoreProblem(refusal, sentence=verdict.sentence)


def _of_system(error: OSError, folder: Path) -> StoreProblem | None:
    if error.errno in FULL_DISK:
        return StoreProblem(refusals.DISK_FULL, folder=folder)
    if error.errno == errno.EIO:
        return StoreProblem(refusals.DISK_FAILING, folder=folder)
    if error.errno in NO_RIGHT:
        return StoreProblem(refusals.STORE_READ_ONLY, folder=folder)
    return None
