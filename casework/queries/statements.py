"""Statements with their versions, to the letter, and what was done about a signature."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.inquiry_words import RECORDINGS, STATEMENT_STATUS
from casework.domain.roles import READS_CASES
from casework.queries.filling import filled
from casework.queries.investigation import StatementRow, statements
from casework.store.tables.allegations import Statement
from casework.store.tables.cases import Case
from casework.store.tables.inquiry import InterviewDetail, StatementStep, StatementVersion


@dataclass(frozen=True)
class SignatureRow:
    """One thing that was done about a signature; `kind` is a code of `STATEMENT_STATUS`."""

    kind: str
    on: dt.date
    how: str
    reply_by: dt.date | None
    reason: str

    @property
    def words(self) -> str:
        """'Sent for signature', 'Declined to sign' ..."""
        return STATEMENT_STATUS.get(self.kind, self.kind)


@dataclass(frozen=True)
class VersionRow:
    """One version, to the letter; `replaced_on` is empty for the one that holds."""

    number: int
    text: str
    written_on: dt.date
    replaced_on: dt.date | None
    reason: str
    """Why a newer one replaced it."""


@dataclass(frozen=True)
class StatementFile:
    """One statement with everything that belongs to it; `versions` oldest first, the last holds."""

    row: StatementRow
    companion: str
    adjustments: str
    recording: str
    invitation_id: str
    versions: tuple[VersionRow, ...]
    signatures: tuple[SignatureRow, ...]

    @property
    def recording_words(self) -> str:
        """Whether it was recorded, in words."""
        return RECORDINGS.get(self.recording, "")

    @property
    def reply_by(self) -> dt.date | None:
        """The day it is wanted back, while it is out for signature."""
        last = self.signatures[-1] if self.signatures else None
        return last.reply_by if last and last.kind == "sent" and self.row.status == "sent" else None


@look(*READS_CASES)
def statement_files(desk: Desk, case: str) -> tuple[StatementFile, ...]:
    """Everything that people said in a case, by number."""
    return files(desk, desk.case(case))


def files(desk: Desk, case: Case) -> tuple[StatementFile, ...]:
    """Everything that people said in a case, by number."""
    rows = statements(desk, case)
    if not rows:
        return ()
    mine = select(Statement.id).where(Statement.case_id == case.id)
    asked = select(InterviewDetail).where(InterviewDetail.statement_id.in_(mine))
    details = {one.statement_id: one for one in desk.session.scalars(asked)}
    earlier, signatures = _earlier(desk, case), _signatures(desk, case)
    return tuple(
        _file(one, details.get(one.id), earlier[one.id], signatures[one.id]) for one in rows
    )


def _file(
    row: StatementRow,
    detail: InterviewDetail | None,
    earlier: list[VersionRow],
    signatures: list[SignatureRow],
) -> StatementFile:
    began = earlier[-1].replaced_on if earlier else row.taken_on
    newest = VersionRow(len(earlier) + 1, row.text, began or row.taken_on, None, "")
    return StatementFile(
        row,
        detail.companion if detail else "",
        detail.adjustments if detail else "",
        detail.recording if detail else "",
        (detail.invitation_id or "") if detail else "",
        (*earlier, newest),
        tuple(signatures),
    )


def _earlier(desk: Desk, case: Case) -> dict[str, list[VersionRow]]:
    found: dict[str, list[VersionRow]] = defaultdict(list)
    wanted = (
        select(StatementVersion)
        .join(Statement, Statement.id == StatementVersion.statement_id)
        .where(Statement.case_id == case.id)
        .order_by(StatementVersion.number)
    )
    for one in desk.session.scalars(wanted):
        found[one.statement_id].append(filled(VersionRow, one))
    return found


def _signatures(desk: Desk, case: Case) -> dict[str, list[SignatureRow]]:
    found: dict[str, list[SignatureRow]] = defaultdict(list)
    wanted = (
        select(StatementStep)
        .join(Statement, Statement.id == StatementStep.statement_id)
        .where(Statement.case_id == case.id)
        .order_by(StatementStep.id)
    )
    for one in desk.session.scalars(wanted):
        found[one.statement_id].append(filled(SignatureRow, one))
    return found
