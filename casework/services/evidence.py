"""Evidence: sealing, looking, verifying. Originals are never changed and never deleted."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Row, func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.roles import READS_CASES, Role
from casework.evidence.capture import check_days, notes_on
from casework.evidence.intake import Taken, seal_bytes, seal_file
from casework.services.capture_facts import described, received_words, title_of
from casework.services.custody import note_custody
from casework.services.entries import CaptureEntry
from casework.services.likenesses import ask_of_same_bytes
from casework.services.quarantine import apart_if_covert
from casework.services.steps_taken import take, tell_story
from casework.services.verifying import keep_verdicts, verdicts_of
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def seal_evidence(
    desk: Desk, case: CaseId, *, file: Path, entry: CaptureEntry, on: dt.date
) -> ExhibitId:
    """Seal a file: hashed, encrypted, read back, compared, then registered with its facts."""
    row = may_seal(desk, case, entry, on)
    exhibit = described(desk, entry, on)
    return register(desk, row, seal_file(desk.vault, file), exhibit, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def seal_pasted(
    desk: Desk, case: CaseId, *, data: bytes, name: str, entry: CaptureEntry, on: dt.date
) -> ExhibitId:
    """Seal what was pasted, such as a screenshot, in the same way."""
    row = may_seal(desk, case, entry, on)
    exhibit = described(desk, entry, on)
    return register(desk, row, seal_bytes(desk.vault, data, name), exhibit, on)


@act(*READS_CASES)
def verify_evidence(desk: Desk, case: CaseId) -> tuple[str, ...]:
    """Check every exhibit of a case against its seal; the sentences of what is damaged."""
    row = desk.case(case)
    desk.about(row)
    wanted = select(Exhibit).where(Exhibit.case_id == row.id).order_by(Exhibit.number)
    return keep_verdicts(desk, verdicts_of(desk, desk.session.scalars(wanted)))


def may_seal(desk: Desk, case: CaseId, entry: CaptureEntry, on: dt.date) -> Case:
    """The case, where it may take evidence in. Raises `BadEntry` and `Refused`."""
    obtained_on = entry.obtained_on or on
    check_days(
        obtained_on=obtained_on,
        captured_on=entry.captured_on,
        posted_on=entry.posted_on,
        posted_precision=entry.posted_precision,
        today=desk.today,
    )
    more = notes_on(entry.lawful_route, obtained_on=obtained_on, captured_on=entry.captured_on)
    row, _ = take(desk, case, "seal_evidence", on, more)
    return row


def register(
    desk: Desk,
    case: Case,
    taken: Taken,
    exhibit: Exhibit,
    on: dt.date,
    *,
    is_told: bool = True,
    is_copy: bool = False,
) -> ExhibitId:
    """Enter a sealed file with its facts under the next number of the case.

    What kind it is its first bytes said. A picture is measured and compared with the others later,
    by `pictures_seen.keep_sights`, since that decodes it.
    Not `is_told`: whoever calls tells the chronology of several at once. `is_copy`: it is set apart
    with its original and released with it, not on its own.
    """
    same = _same_content(desk, case, taken.sealed.sha256)
    words = f"; the same content as EX-{same[0].number}" if same else ""
    exhibit.case_id, exhibit.number = case.id, _next_number(desk, case)
    exhibit.blob_id, exhibit.sha256 = taken.sealed.blob_id, taken.sealed.sha256
    exhibit.size = taken.sealed.size
    exhibit.kind, exhibit.kind_label = taken.kind.code, taken.kind.label
    exhibit.is_picture, exhibit.width, exhibit.height = taken.kind.is_picture, 0, 0
    exhibit.original_name = taken.original_name[: entries.LINE]
    exhibit.title = exhibit.title or title_of(exhibit)
    exhibit.sealed_at = exhibit.verified_at = desk.at
    exhibit.damage, exhibit.picture_hash = "", ""
    desk.add(exhibit)
    note_custody(desk, exhibit, "received", received_words(exhibit))
    note_custody(desk, exhibit, "sealed", f"Sealed, read back and compared{words}")
    ask_of_same_bytes(desk, exhibit, [one.id for one in same])
    if not is_copy:
        apart_if_covert(desk, case, exhibit, on)
    if is_told:
        told = f"EX-{exhibit.number} was sealed: {exhibit.title}{words}."
        tell_story(desk, case, "seal_evidence", told, on)
    return ExhibitId(exhibit.id)


def _same_content(desk: Desk, case: Case, sha256: str) -> Sequence[Row[str, int]]:
    """Id and number of those with the same content: all are kept, and the last says so."""
    wanted = select(Exhibit.id, Exhibit.number).where(
        Exhibit.case_id == case.id, Exhibit.sha256 == sha256
    )
    return desk.session.execute(wanted.order_by(Exhibit.number)).all()


def _next_number(desk: Desk, case: Case) -> int:
    wanted = select(func.max(Exhibit.number)).where(Exhibit.case_id == case.id)
    return (desk.session.scalar(wanted) or 0) + 1
