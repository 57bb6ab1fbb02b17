"""The case file: one case from report to referral as one PDF, with its evidence."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from casework.documents.book import Book, Particulars
from casework.documents.case_file_values import CaseFile, Imprint
from casework.documents.case_sections.allegations import write_allegations
from casework.documents.case_sections.beside import write_beside
from casework.documents.case_sections.certificate import write_certificate
from casework.documents.case_sections.chronology import write_chronology
from casework.documents.case_sections.contacts import write_contacts
from casework.documents.case_sections.cover import write_cover
from casework.documents.case_sections.deadlines import write_deadlines
from casework.documents.case_sections.departures import write_corrections, write_departures
from casework.documents.case_sections.evidence import TITLE as EVIDENCE
from casework.documents.case_sections.evidence import write_evidence
from casework.documents.case_sections.hearing import write_hearings
from casework.documents.case_sections.investigation import write_investigation, write_statements
from casework.documents.case_sections.letters import write_letters
from casework.documents.case_sections.outcome import write_outcome
from casework.documents.case_sections.parties import write_people, write_summary
from casework.documents.case_sections.records import write_records
from casework.documents.case_sections.referrals import write_referrals
from casework.documents.case_sections.triage import write_triage
from casework.documents.faces import Faces
from casework.documents.furniture import NOT_APPROVED, SAMPLE, SAMPLE_IN_FULL, Furniture
from casework.documents.paper import Paper
from casework.documents.setting import Setting
from casework.domain.dates import london_day, say_day
from casework.domain.progress import Progress, no_progress

TITLE = "Case file"
HEAD_SHOWN = 12
LETTERS_ON_A_PAGE = 2800
"""About; only the progress bar believes it."""

Write = Callable[[Paper, str, CaseFile], None]

SECTIONS: tuple[tuple[str, Write], ...] = (
    ("Summary", write_summary),
    ("People", write_people),
    ("Allegations", write_allegations),
    ("Chronology", write_chronology),
    ("Triage", write_triage),
    ("Investigation report", write_investigation),
    ("Statements", write_statements),
    ("Record of the investigation", write_records),
    ("Alongside the case", write_beside),
    ("Hearing", write_hearings),
    ("Outcome and appeal", write_outcome),
    ("Referrals", write_referrals),
    ("Letters", write_letters),
    ("Deadlines", write_deadlines),
    (EVIDENCE, write_evidence),
    ("Contacts", write_contacts),
    ("Departures from procedure", write_departures),
    ("Corrections", write_corrections),
    ("Audit certificate", write_certificate),
)


def write_case_file(
    values: CaseFile, out: BinaryIO, fonts: Path, progress: Progress = no_progress
) -> None:
    """Writes the PDF to `out` as it is composed; the same values give the same bytes.

    `fonts` is the folder `resources/fonts`. `progress` is called at each page and may raise
    `Cancelled`; then, and when `PictureUnreadable` is raised, `out` holds half a file.
    """
    faces = Faces(fonts)
    setting = Setting(faces, frozenset(_anchors(values)))
    book = Book(out, faces, progress, _expected_pages(values))
    paper = Paper(book, setting, _furniture(values))
    write_cover(paper, TITLE, values.cover, _marks(values.imprint, SAMPLE_IN_FULL))
    for i, (title, write) in enumerate(_sections(values), 1):
        paper.section(str(i), title, f"section {i}")
        write(paper, str(i), values)
    paper.bind(Particulars(values.cover.reference, values.imprint.exported_at))


def _is_left_out(write: Write, values: CaseFile) -> bool:
    """A section that says nothing where there is nothing."""
    empty: dict[Write, bool] = {
        write_corrections: not values.corrections,
        write_triage: values.triage.is_empty,
        write_letters: not values.letters,
        write_beside: not values.beside,
        write_records: not any(group.records for group in values.records),
        write_deadlines: not (values.deadlines or values.claims),
    }
    return empty.get(write, False)


def _sections(values: CaseFile) -> Iterator[tuple[str, Write]]:
    for title, write in SECTIONS:
        if not _is_left_out(write, values):
            yield title, write


def _anchors(values: CaseFile) -> Iterator[str]:
    """The places that references in this file can lead to."""
    interviews = values.investigation.interviews if values.investigation else ()
    yield from (allegation.ref for allegation in values.allegations)
    yield from (statement.ref for statement in (*values.statements, *interviews))
    yield from (hearing.ref for hearing in values.hearings)
    yield from (exhibit.label for exhibit in values.exhibits)


def _marks(imprint: Imprint, sample: str) -> tuple[str, ...]:
    marks = (sample if imprint.is_sample else "", "" if imprint.rules_approved else NOT_APPROVED)
    return tuple(mark for mark in marks if mark)


def _furniture(values: CaseFile) -> Furniture:
    cover, imprint = values.cover, values.imprint
    head = imprint.audit_head[:HEAD_SHOWN]
    groups = " ".join(head[i : i + 4] for i in range(0, len(head), 4))
    day = say_day(london_day(imprint.exported_at))
    return Furniture(
        TITLE,
        f"{cover.reference} · {cover.edition} · {cover.classification}",
        f"Export {imprint.export_number}, {day} · audit {imprint.audit_number} / {groups}",
        _marks(imprint, SAMPLE),
    )


def _expected_pages(values: CaseFile) -> int:
    interviews = values.investigation.interviews if values.investigation else ()
    texts = [statement.text for statement in (*values.statements, *interviews)]
    texts += [hearing.minutes for hearing in values.hearings]
    texts += [letter.text for letter in values.letters]
    letters = sum(len(text) for text in texts)
    rows = len(values.chronology) + len(values.people)
    pictures = sum(max(1, len(exhibit.pictures)) for exhibit in values.exhibits)
    return len(SECTIONS) + letters // LETTERS_ON_A_PAGE + pictures + rows // 20
