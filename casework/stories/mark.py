"""A mark of all that is in a store, to show that a refused act wrote nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from casework.store.audit_row import AuditHead, head_of
from casework.store.audited_tables import row_counts
from casework.store.engine import RawConnection
from casework.workspace import Workspace

AUDIT = "audit"


@dataclass(frozen=True)
class Mark:
    """Rows in every table, the head of the audit, files in the evidence folder."""

    rows: dict[str, int]
    head: AuditHead
    files: int


def mark_of(workspace: Workspace) -> Mark:
    """How things stand now."""
    with workspace.store.reading() as session:
        raw: RawConnection = session.connection().connection.driver_connection  # type: ignore[assignment]
        rows, head = row_counts(raw), head_of(raw)
    files = sum(one.is_file() for one in workspace.store.evidence.rglob("*"))
    return Mark(rows, head, files)


def differences(before: Mark, after: Mark, *, may_leave_trace: bool) -> Iterator[str]:
    """What was left behind; a refusal for want of rights leaves one row of audit, and should."""
    trace = 1 if may_leave_trace else 0
    for name in sorted({*before.rows, *after.rows}):
        more = after.rows.get(name, 0) - before.rows.get(name, 0)
        if more and not (name == AUDIT and more == trace):
            yield f"{more:+d} rows in {name}"
    if not trace and before.head != after.head:
        yield "another head of the audit"
    if after.files != before.files:
        yield f"{after.files - before.files:+d} files of evidence"
