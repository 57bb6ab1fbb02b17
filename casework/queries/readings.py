"""What was read in the exhibits of a case: facts, warnings, text; and what can be taken out."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.roles import READS_CASES
from casework.evidence.file_names import shown_name
from casework.evidence.intake import opened_file
from casework.evidence.kinds import HEAD_BYTES, recognise
from casework.evidence.problems import CannotRead, CannotSeal
from casework.evidence.reading import MACHINE_READ
from casework.evidence.suggesting import suggested
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened, may_be_seen
from casework.store.tables.readings import ExhibitFact, ExhibitReading, ExhibitText

WAITED = 5.0
"""Seconds that somebody waits for a form to be filled in from a file."""


@dataclass(frozen=True)
class ReadingRow:
    """What a file says of itself. `outcome`: why it could not be read; empty where it was."""

    facts: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()
    outcome: str = ""
    members: int = 0
    is_cut: bool = False
    read_at: dt.datetime | None = None


@dataclass(frozen=True)
class MemberRow:
    """One thing that can be taken out of an exhibit, by its number; `kind` in words."""

    number: int
    path: str
    size: int
    kind: str
    note: str


@dataclass(frozen=True)
class TextRow:
    """Text of an exhibit: where it comes from, which page (0: none), and the text."""

    source: str
    page: int
    text: str


@look(*READS_CASES)
def members(desk: Desk, exhibit: str) -> tuple[MemberRow, ...]:
    """The attachments of a mail, the files of an archive. Raises `CannotRead` and `Refused`."""
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    with desk.vault.open(row.blob_id) as file:
        found = desk.reader.read(file, row.kind).members
    return tuple(
        MemberRow(number, shown_name(one.path, 300), one.size, one.kind_label, one.note)
        for number, one in enumerate(found)
    )


@look(*READS_CASES)
def exhibit_text(desk: Desk, exhibit: str) -> tuple[TextRow, ...]:
    """What text is kept of an exhibit, page by page; what a machine read says so in `source`."""
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    wanted = select(ExhibitText).where(ExhibitText.exhibit_id == row.id)
    found = desk.session.scalars(wanted.order_by(ExhibitText.page, ExhibitText.id))
    return tuple(TextRow(one.source, one.page, one.text) for one in found)


@look(*READS_CASES)
def prefill_file(desk: Desk, case: str, *, file: Path) -> Mapping[str, object]:
    """What a file answers of the capture form before it is sealed; it is only read.

    Nothing where it cannot be opened or read: sealing it says why. Raises `Refused` where nothing
    of a case may be looked at.
    """
    may_be_seen(desk, desk.case(case))
    try:
        with opened_file(file) as source:
            kind = recognise(source.read(HEAD_BYTES), file.name)
            return suggested(desk.reader.read(source, kind.code, seconds=WAITED), file.name)
    except (CannotRead, CannotSeal, OSError):
        return {}


@look(*READS_CASES)
def prefill_pasted(desk: Desk, case: str, *, data: bytes, name: str) -> Mapping[str, object]:
    """The same of what was pasted."""
    may_be_seen(desk, desk.case(case))
    try:
        kind = recognise(data[:HEAD_BYTES], name)
        return suggested(desk.reader.read(data, kind.code, seconds=WAITED), name)
    except CannotRead:
        return {}


def text_to_print(desk: Desk, exhibit: str, most: int) -> tuple[str, int]:
    """The first `most` characters of an exhibit's own text, and how many there are in all.

    A page of more than one is named before its words. Nothing that a machine read.
    """
    wanted = select(ExhibitText.page, ExhibitText.text).where(
        ExhibitText.exhibit_id == exhibit, ExhibitText.source != MACHINE_READ
    )
    found = desk.session.execute(wanted.order_by(ExhibitText.page, ExhibitText.id)).all()
    has_pages = len(found) > 1
    parts = [f"Page {page}\n{text}" if page and has_pages else text for page, text in found]
    whole = "\n\n".join(parts)
    return whole[:most].rstrip(), len(whole)


def readings_of(desk: Desk, exhibits: Collection[str]) -> Mapping[str, ReadingRow]:
    """By exhibit; what was never read is not among them."""
    facts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    warnings: dict[str, list[str]] = defaultdict(list)
    wanted = select(ExhibitFact).where(ExhibitFact.exhibit_id.in_(exhibits))
    for one in desk.session.scalars(wanted.order_by(ExhibitFact.position)):
        if one.kind == "warning":
            warnings[one.exhibit_id].append(one.value)
        else:
            facts[one.exhibit_id].append((one.name, one.value))
    read = select(ExhibitReading).where(ExhibitReading.exhibit_id.in_(exhibits))
    return {
        one.exhibit_id: ReadingRow(
            tuple(facts[one.exhibit_id]),
            tuple(warnings[one.exhibit_id]),
            one.outcome,
            one.members,
            one.is_cut,
            one.entered_at,
        )
        for one in desk.session.scalars(read)
    }
