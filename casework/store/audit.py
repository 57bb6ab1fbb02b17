"""The audit is written by the session itself: one row an act, in the act's own transaction."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Table, event, inspect
from sqlalchemy.orm import (
    ORMExecuteState,
    Session,
    SessionTransaction,
    UOWTransaction,
    sessionmaker,
)

from casework.store.audit_row import AuditHead, Touched, append, head_of
from casework.store.audited_tables import TableKey, digest_of
from casework.store.engine import CannotRead, RawConnection
from casework.store.problems import as_problem

AuditKeys = Callable[[], Mapping[int, bytearray]]
ACT, TOUCHED, NOTES = "act", "audit_touched", "audit_notes"
KEYS, FOLDER = "audit_keys", "audit_folder"
WAS_THERE, IS_NEW = True, False


@dataclass(frozen=True)
class ActNote:
    """What is being done and by whom; the workspace puts it into `session.info["act"]`.

    `at` is an aware moment, `entered_on` the London day on which the act is entered.
    """

    action: str
    user_id: str
    at: dt.datetime
    entered_on: dt.date
    case_id: str = ""


class ActUnnamed(RuntimeError):
    """Rows were touched and nobody said what was being done: a fault of ours."""


class BulkWriteRefused(RuntimeError):
    """A statement would change rows behind the audit's back: a fault of ours."""


def audit_sessions(sessions: sessionmaker[Session], folder: Path, keys: AuditKeys) -> None:
    """From now on every transaction of `sessions` that changes a row writes one audit row.

    Listeners know nothing of one store: SQLAlchemy never lets go of one, nor of what it knows.
    """
    sessions.configure(info={KEYS: keys, FOLDER: folder})
    event.listen(sessions, "after_flush", _collect)
    event.listen(sessions, "do_orm_execute", _refuse_bulk)
    event.listen(sessions, "before_commit", _write)
    event.listen(sessions, "after_soft_rollback", _forget)


def note_audit(
    session: Session, action: str, *, case_id: str = "", about: Sequence[Touched] = ()
) -> None:
    """Put something that changes no row on the audit: a view, a search, an export.

    `about` says of what: (kind, id, digest), such as ("case_file", document id, SHA-256).
    """
    session.info.setdefault(NOTES, []).append((action, case_id, tuple(about)))


def head(session: Session) -> AuditHead:
    """The newest audit row's number and hash, as this transaction sees it."""
    return head_of(_raw(session))


def _collect(session: Session, _context: UOWTransaction) -> None:
    touched: dict[tuple[Table, str], bool] = session.info.setdefault(TOUCHED, {})
    changed = (row for row in session.dirty if session.is_modified(row))
    for rows, was_there in (
        (session.new, IS_NEW),
        (changed, WAS_THERE),
        (session.deleted, WAS_THERE),
    ):
        for row in rows:
            mapper = inspect(row).mapper
            table = mapper.local_table
            if table.info.get("audited", True):
                key = "/".join(str(one) for one in mapper.primary_key_from_instance(row))
                touched.setdefault((table, key), was_there)


def _refuse_bulk(state: ORMExecuteState) -> None:
    """ORM bulk writes and plain SQL that writes go round the events that collect rows."""
    if not state.is_select:
        raise BulkWriteRefused


def _write(session: Session) -> None:
    if session.in_nested_transaction():
        return
    session.flush()
    touched = _touched(session)
    notes = session.info.pop(NOTES, [])
    if not touched and not notes:
        return
    act: ActNote | None = session.info.get(ACT)
    if act is None:
        raise ActUnnamed
    for action, case_id, about in notes:
        _append(session, act, action, case_id or act.case_id, about)
    if touched:
        _append(session, act, act.action, act.case_id, touched)


def _touched(session: Session) -> list[Touched]:
    """In the order of touching; rows that came and went in the same act are left out."""
    raw, entries = _raw(session), []
    for (table, key), was_there in session.info.pop(TOUCHED, {}).items():
        columns = tuple(column.name for column in table.primary_key.columns)
        digest = digest_of(raw, TableKey(table.name, columns), key)
        if digest is not None or was_there:
            entries.append((table.name, key, digest))
    return entries


def _append(
    session: Session, act: ActNote, action: str, case_id: str, touched: Sequence[Touched]
) -> None:
    try:
        append(
            _raw(session),
            session.info[KEYS](),
            at=act.at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
            entered_on=act.entered_on.isoformat(),
            user_id=act.user_id,
            action=action,
            case_id=case_id,
            touched=touched,
        )
    except CannotRead as error:
        problem = as_problem(error, session.info[FOLDER])
        if problem is None:
            raise
        raise problem from error


def _forget(session: Session, undone: SessionTransaction) -> None:
    """After a savepoint the rest of the act goes on: what is gone is found to be gone."""
    if undone.parent is not None:
        return
    for name in (TOUCHED, NOTES):
        session.info.pop(name, None)


def _raw(session: Session) -> RawConnection:
    """The driver's own connection, inside this session's transaction."""
    raw: RawConnection = session.connection().connection.driver_connection  # type: ignore[assignment]
    return raw
