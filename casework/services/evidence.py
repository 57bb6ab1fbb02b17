"""Evidence: sealing, looking, verifying. Originals are never changed and never deleted."""

import datetime as dt
from pathlib import Path

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusal import unmet
from casework.domain.refusals import triage as process
from casework.domain.roles import READS_CASES, Role
from casework.evidence.capture import (
    CaptureMethod,
    Contains,
    LawfulRoute,
    Precision,
    SourceKind,
    Visibility,
    check_days,
    is_sensitive,
    notes_on,
)
from casework.evidence.intake import Taken, seal_bytes, seal_file
from casework.evidence.pictures import Picture
from casework.facts import facts_of
from casework.services.entries import CaptureEntry
from casework.services.steps_taken import take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.evidence import CustodyEvent, Exhibit

SOURCE_KINDS = {one.value: one.label for one in SourceKind}
LAWFUL_ROUTES = {one.value: one.label for one in LawfulRoute}
VISIBILITIES = {one.value: one.label for one in Visibility}
CAPTURE_METHODS = {one.value: one.label for one in CaptureMethod}
PRECISIONS = {one.value: one.label for one in Precision}
CONTENTS = {one.value: one.label for one in Contains}
SCREEN_SIDE = 2_400
"""The longest side, in pixels, of a picture sent to the window."""


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def seal_evidence(
    desk: Desk, case: CaseId, *, file: Path, entry: CaptureEntry, on: dt.date
) -> ExhibitId:
    """Seal a file: hashed, encrypted, read back, compared, then registered with its facts."""
    row = _may_seal(desk, case, entry, on)
    return _register(desk, row, seal_file(desk.vault, file, decoder=desk.decoder), entry, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def seal_pasted(
    desk: Desk, case: CaseId, *, data: bytes, name: str, entry: CaptureEntry, on: dt.date
) -> ExhibitId:
    """Seal what was pasted, such as a screenshot, in the same way."""
    row = _may_seal(desk, case, entry, on)
    taken = seal_bytes(desk.vault, data, name, decoder=desk.decoder)
    return _register(desk, row, taken, entry, on)


@act(*READS_CASES)
def view_exhibit(desk: Desk, exhibit: ExhibitId, *, longest_side: int = SCREEN_SIDE) -> Picture:
    """A picture for the screen, decoded in the child process; the look is kept in its custody."""
    row, case = _exhibit(desk, exhibit)
    desk.about(case)
    with desk.vault.open(row.blob_id) as file:
        picture = desk.decoder.decode_picture(file, longest_side=longest_side)
    note_custody(desk, row, "viewed", "")
    return picture


@act(*READS_CASES)
def verify_evidence(desk: Desk, case: CaseId) -> tuple[str, ...]:
    """Check every exhibit of a case against its seal; the sentences of what is damaged."""
    row = desk.case(case)
    desk.about(row)
    wanted = select(Exhibit).where(Exhibit.case_id == row.id).order_by(Exhibit.number)
    found = [_verify(desk, one) for one in desk.session.scalars(wanted)]
    return tuple(sentence for sentence in found if sentence)


def note_custody(desk: Desk, exhibit: Exhibit, kind: str, note: str) -> None:
    """One line of an exhibit's custody; lines are only ever added."""
    desk.add(
        CustodyEvent(exhibit_id=exhibit.id, at=desk.at, kind=kind, by=desk.user.name, note=note)
    )


def _may_seal(desk: Desk, case: CaseId, entry: CaptureEntry, on: dt.date) -> Case:
    check_days(
        obtained_on=entry.obtained_on,
        captured_on=entry.captured_on,
        posted_on=entry.posted_on,
        posted_precision=entry.posted_precision,
        today=desk.today,
    )
    facts = facts_of(desk, desk.case(case))
    more = notes_on(
        entry.lawful_route, obtained_on=entry.obtained_on, captured_on=entry.captured_on
    )
    if facts.screen("indecent_image") == "yes":
        more = (unmet(process.INDECENT_IMAGE_SUSPECTED), *more)
    row, _ = take(desk, case, "seal_evidence", on, more)
    return row


def _register(desk: Desk, case: Case, taken: Taken, entry: CaptureEntry, on: dt.date) -> ExhibitId:
    width, height = taken.picture_size or (0, 0)
    exhibit = desk.add(
        _described(
            Exhibit(
                case_id=case.id,
                number=_next_number(desk, case),
                blob_id=taken.sealed.blob_id,
                sha256=taken.sealed.sha256,
                size=taken.sealed.size,
                kind=taken.kind.code,
                kind_label=taken.kind.label,
                is_picture=taken.kind.is_picture and taken.picture_size is not None,
                width=width,
                height=height,
                original_name=taken.original_name[: entries.LINE],
                sealed_at=desk.at,
                verified_at=desk.at,
                damage="",
            ),
            entry,
        )
    )
    note_custody(desk, exhibit, "received", f"From {exhibit.obtained_by}")
    note_custody(desk, exhibit, "sealed", "Sealed, read back and compared")
    words = f"EX-{exhibit.number} was sealed: {exhibit.title}."
    tell_story(desk, case, "seal_evidence", words, on)
    return ExhibitId(exhibit.id)


def _described(row: Exhibit, entry: CaptureEntry) -> Exhibit:
    row.title = entries.line(entry.title, "title", "a short title", required=True)
    row.obtained_by = entries.line(
        entry.obtained_by, "obtained_by", "who obtained it", required=True
    )
    row.obtained_on, row.posted_on = entry.obtained_on, entry.posted_on
    row.captured_on = entry.captured_on
    for field, (choices, what) in CHOICES.items():
        setattr(row, field, entries.choice(getattr(entry, field), choices, field, what))
    for field, what in LINES.items():
        setattr(row, field, entries.line(getattr(entry, field), field, what))
    for field, what in PASSAGES.items():
        setattr(row, field, entries.passage(getattr(entry, field), field, what))
    for one in entry.contains:
        entries.choice(one, CONTENTS, "contains", "what it holds")
    row.contains = ",".join(entry.contains)
    row.is_sensitive = is_sensitive([one for one in Contains if one.value in entry.contains])
    return row


CHOICES = {
    "source_kind": (SOURCE_KINDS, "where it came from"),
    "lawful_route": (LAWFUL_ROUTES, "by what right the council has it"),
    "visibility": (VISIBILITIES, "who could see it"),
    "posted_precision": (PRECISIONS, "how exactly the time is known"),
    "capture_method": (CAPTURE_METHODS, "how it was captured"),
}
LINES = {
    "platform": "the platform",
    "account_handle": "the account",
    "account_name": "the name on the account",
    "device": "the device",
    "obtained_time": "the time",
    "posted_time": "the time",
    "captured_time": "the time",
}
PASSAGES = {
    "obtained_how": "how it was obtained",
    "url": "the address",
    "attribution": "why it is thought to be theirs",
    "notes": "the notes",
}


def _verify(desk: Desk, exhibit: Exhibit) -> str:
    damage = desk.vault.check(exhibit.blob_id, exhibit.sha256, exhibit.size)
    exhibit.damage = f"EX-{exhibit.number}: {damage.sentence}" if damage else ""
    exhibit.verified_at = desk.at
    note_custody(desk, exhibit, "damaged" if damage else "verified", exhibit.damage)
    return exhibit.damage


def _exhibit(desk: Desk, exhibit: str) -> tuple[Exhibit, Case]:
    row = desk.row(Exhibit, exhibit, thing="exhibit")
    return row, desk.case(row.case_id)


def _next_number(desk: Desk, case: Case) -> int:
    wanted = select(func.max(Exhibit.number)).where(Exhibit.case_id == case.id)
    return (desk.session.scalar(wanted) or 0) + 1
