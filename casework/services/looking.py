"""Looks that leave a trace: a case that was opened, a search that was made."""

import hashlib

from casework.desk import Desk, act
from casework.domain.ids import CaseId
from casework.domain.roles import READS_CASES


@act(*READS_CASES)
def note_view(desk: Desk, case: CaseId) -> None:
    """Put on the audit that this person opened a case. Raises `NotFound` for one out of sight."""
    row = desk.case(case)
    desk.about(row)
    desk.note_audit("view_case")


@act(*READS_CASES)
def note_search(desk: Desk, *, words: str) -> None:
    """Put on the audit that something was sought: a digest, never the words."""
    digest = hashlib.sha256(" ".join(words.split()).casefold().encode()).hexdigest()
    desk.note_audit(f"search:{digest[:16]}")
