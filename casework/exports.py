"""Acts that make a file: rights, rows, document, file, audit, in one function."""

import datetime as dt
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import func, select

from casework import places
from casework.desk import Desk, act
from casework.documents.case_file import write_case_file
from casework.documents.where_are_we import write_where_are_we
from casework.domain.due_items import EVERYTHING, DueFilter
from casework.domain.entries import choice
from casework.domain.errors import CaseworkError, Refused
from casework.domain.ids import CaseId, LetterId
from casework.domain.progress import Progress, no_progress
from casework.domain.refusal import unmet
from casework.domain.refusals import exports as refusals
from casework.domain.refusals import letters as letter_refusals
from casework.domain.roles import EXPORTERS, READS_CASES
from casework.evidence.file_names import shown_name
from casework.fact_parts.letters import rows as letter_rows
from casework.papers.case_file import Export, anchor, case_file
from casework.papers.where_are_we import where_are_we_page
from casework.queries.due import due
from casework.queries.edition_rows import redactions_of
from casework.services.custody import note_custody
from casework.services.verifying import must_be_whole
from casework.store.audit import note_audit
from casework.store.tables.cases import Case, CaseDocument
from casework.store.tables.evidence import Exhibit
from casework.store.tables.letters import Letter

BLOCK = 1 << 20
LETTER_KINDS = ("docx", "pdf")
WHERE_ARE_WE = ("where_are_we", "Where are we?")


class CannotWrite(CaseworkError):
    """The file could not be made where it was asked for; nothing is left there."""


@act(*EXPORTERS)
def export_case_file(
    desk: Desk, case: CaseId, *, out: Path, progress: Progress = no_progress
) -> int:
    """Write the case file PDF to `out` and record it; its number among the papers of the case.

    Every exhibit is checked against its seal first: a damaged one is a block. Raises `Refused`,
    `CannotWrite`, `Cancelled`; then nothing is left at `out` and nothing is recorded.
    """
    row = desk.case(case)
    desk.about(row)
    must_be_whole(desk, desk.session.scalars(select(Exhibit).where(Exhibit.case_id == row.id)))
    number = next_number(desk, row)
    export = anchor(desk, number)
    with into_place(out) as file:
        write_case_file(case_file(desk, row, export), file, places.resources() / "fonts", progress)
        sha256 = digest_of(file)
        desk.add(paper_row(row, export, desk.at, ("case_file", "Case file"), out, sha256))
        _note_custody(desk, row, number)
        note_audit(
            desk.session, "export_case_file", case_id=row.id, about=[("file", str(number), sha256)]
        )
    return number


@act(*EXPORTERS)
def export_where_are_we(desk: Desk, case: CaseId, *, out: Path) -> int:
    """Write the page that tells where a case is; its number among the papers of the case.

    Raises `CannotWrite`; then nothing is left at `out` and nothing is recorded.
    """
    row = desk.case(case)
    desk.about(row)
    number = next_number(desk, row)
    export = anchor(desk, number)
    with into_place(out) as file:
        write_where_are_we(where_are_we_page(desk, row), file, places.resources() / "fonts")
        sha256 = digest_of(file)
        desk.add(paper_row(row, export, desk.at, WHERE_ARE_WE, out, sha256))
        note_audit(
            desk.session,
            "export_where_are_we",
            case_id=row.id,
            about=[("file", str(number), sha256)],
        )
    return number


@act(*EXPORTERS)
def save_letter(desk: Desk, case: CaseId, *, letter: LetterId, kind: str, out: Path) -> None:
    """Write a letter to `out` as a Word document (`docx`) or a PDF (`pdf`).

    A final letter is written byte for byte as it was made final; a draft as it is now, with a
    mark on every page that says so. Raises `CannotWrite`; then nothing is left at `out`.
    """
    row = desk.case(case)
    desk.about(row)
    found = letter_rows.letter_of(desk, row, letter)
    choice(kind, LETTER_KINDS, "kind", "Word document or PDF")
    content = _kept(desk, found, kind) or desk.tools.letter_file(desk, found.id, kind)
    with into_place(out) as file:
        file.write(content)
        sha256 = digest_of(file)
    about = [("file", f"letter {found.number}.{kind}", sha256)]
    note_audit(desk.session, "save_letter", case_id=row.id, about=about)


@act(*READS_CASES)
def export_deadlines(
    desk: Desk, *, out: Path, only: DueFilter = EVERYTHING, with_names: bool = False
) -> int:
    """Write what is due to `out` as a calendar file (.ics); how many entries it has.

    Of the cases this person may see. Names of people only with `with_names`. Raises `CannotWrite`.
    """
    from casework.exchange.calendar_file import calendar_file

    items = due(desk, only).items
    with into_place(out) as file:
        file.write(calendar_file(items, made_at=desk.at, with_names=with_names))
        sha256 = digest_of(file)
    named = "with names" if with_names else "without names"
    note_audit(desk.session, "export_deadlines", about=[("file", f"deadlines, {named}", sha256)])
    return len(items)


def paper_row(
    case: Case,
    export: Export,
    made_at: dt.datetime,
    kind: tuple[str, str],
    out: Path,
    sha256: str,
) -> CaseDocument:
    """A paper that was made, as the register of a case keeps it; entered by `desk.add`."""
    return CaseDocument(
        case_id=case.id,
        number=export.number,
        kind=kind[0],
        title=kind[1],
        file_name=out.name[:300],
        sha256=sha256,
        made_at=made_at,
        audit_seq=export.audit_number,
        audit_hash=export.audit_head,
    )


def _kept(desk: Desk, letter: Letter, kind: str) -> bytes:
    """A final letter's file as it was made; b'' for a draft. Raises `Refused` if it was changed."""
    kept = next((one for one in letter_rows.files(desk, letter) if one.kind == kind), None)
    if kept is None:
        return b""
    if hashlib.sha256(kept.content).hexdigest() != kept.sha256:
        raise Refused([unmet(letter_refusals.LETTER_FILE_DAMAGED, number=letter.number)])
    return kept.content


def next_number(desk: Desk, case: Case) -> int:
    """The number that the next paper of a case gets."""
    wanted = select(func.max(CaseDocument.number)).where(CaseDocument.case_id == case.id)
    return (desk.session.scalar(wanted) or 0) + 1


def _note_custody(desk: Desk, case: Case, number: int) -> None:
    redacted = redactions_of(desk, case)
    for one in desk.session.scalars(select(Exhibit).where(Exhibit.case_id == case.id)):
        masked = redacted.get(one.id)
        held = " as a placeholder" if one.is_sensitive else ""
        if masked is not None and masked.printed is not None:
            held = f" in its redacted edition {masked.printed.label}"
        note_custody(desk, one, "exported", f"In case file {number}{held}")


@contextmanager
def into_place(out: Path) -> Iterator[BinaryIO]:
    """A file beside `out` that takes its place once it is whole; on any error it is removed.

    Raises `CannotWrite`.
    """
    part = part_beside(out)
    try:
        with part.open("xb+") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except OSError as problem:
        _remove(part)
        raise CannotWrite(refusals.CANNOT_WRITE, name=out.name) from problem
    except BaseException:
        _remove(part)
        raise


def part_beside(out: Path) -> Path:
    """Where `out` is written until it is whole: short, whatever letters its name is made of.

    Raises `CannotWrite` for a name that no disk here can have.
    """
    try:
        os.fsencode(out)
    except UnicodeEncodeError:
        raise CannotWrite(refusals.CANNOT_WRITE, name=shown_name(out.name)) from None
    if "\0" in str(out):
        raise CannotWrite(refusals.CANNOT_WRITE, name=shown_name(out.name))
    return out.with_name(f".{out.name[:20]}.{secrets.token_hex(4)}.part")


def _remove(part: Path) -> None:
    with suppress(OSError):  # the disk is gone: what matters is told already
        part.unlink(missing_ok=True)


def digest_of(file: BinaryIO) -> str:
    file.flush()
    file.seek(0)
    found = hashlib.sha256()
    while block := file.read(BLOCK):
        found.update(block)
    return found.hexdigest()
