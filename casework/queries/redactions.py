"""Redactions: drafts, editions that were made, and what the page that redacts shows."""

from dataclasses import dataclass, field

from sqlalchemy import or_, select

from casework.desk import Desk, look
from casework.domain.redaction import Redaction, read
from casework.domain.roles import READS_CASES
from casework.evidence.decoder import MOST_BYTES
from casework.evidence.page_words import PageWord
from casework.evidence.pictures import Picture
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened
from casework.queries.machine_reading import machine_words
from casework.store.tables import redactions as tables
from casework.store.tables.cases import Case, CasePerson, IncidentParty
from casework.store.tables.evidence import Exhibit
from casework.store.tables.people import Person
from casework.store.tables.redactions import Pseudonym

PAGE_SIDE = 2_000
"""The longest side of a page on the screen, in pixels."""


@dataclass(frozen=True)
class PseudonymRow:
    """A pseudonym as everybody may see it: who it stands for is in the key alone."""

    id: str
    kind: str
    label: str


@dataclass(frozen=True)
class DraftRow:
    """What is masked of an exhibit so far. `names` are those of people of the case: suggested."""

    id: str
    case_id: str
    exhibit_id: str
    label: str
    title: str
    number: int
    version: int
    is_document: bool
    masked: Redaction = field(repr=False)
    raw: tuple[str, str] = field(repr=False)
    contains: tuple[str, ...]
    pseudonyms: tuple[PseudonymRow, ...]
    names: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class WordsToRedact:
    """The words of each page: of its own text layer, and as a machine read them."""

    pages: tuple[tuple[PageWord, ...], ...] = field(repr=False)
    is_read: bool
    """Whether a machine has read those pages that have no text of their own."""


@look(*READS_CASES)
def draft_of(desk: Desk, exhibit: str) -> DraftRow | None:
    """The draft of an exhibit; None where there is none. Raises `Refused` where it stays closed."""
    original, case = _opened(desk, exhibit)
    wanted = select(tables.Redaction).where(
        tables.Redaction.exhibit_id == original.id, tables.Redaction.made_id.is_(None)
    )
    found = desk.session.scalars(wanted).first()
    if found is None:
        return None
    return DraftRow(
        id=found.id,
        case_id=case.id,
        exhibit_id=original.id,
        label=f"EX-{original.number}",
        title=original.title,
        number=found.number,
        version=found.version,
        is_document=not original.is_picture,
        masked=read(found.marks, found.words),
        raw=(found.marks, found.words),
        contains=tuple(part for part in original.contains.split(",") if part),
        pseudonyms=_pseudonyms(desk, case),
        names=_names(desk, case),
    )


@look(*READS_CASES)
def pseudonyms(desk: Desk, case: str) -> tuple[PseudonymRow, ...]:
    """The pseudonyms of a case without whom they stand for."""
    return _pseudonyms(desk, desk.case(case))


@look(*READS_CASES)
def original_bytes(desk: Desk, exhibit: str) -> bytes:
    """An original, for an edition to be made from. Raises `Refused`, `EvidenceDamaged`."""
    row, _case = _opened(desk, exhibit)
    with desk.vault.open(row.blob_id) as file:
        return file.read(MOST_BYTES + 1)


@look(*READS_CASES)
def page_to_redact(desk: Desk, exhibit: str, page: int) -> Picture:
    """One page (from 0) for the screen. Raises `Refused`, `CannotShow`."""
    row, _case = _opened(desk, exhibit)
    with desk.vault.open(row.blob_id) as file:
        if row.is_picture:
            return desk.decoder.decode_picture(file, longest_side=PAGE_SIDE)
        return desk.decoder.page_picture(file, page, longest_side=PAGE_SIDE)


@look(*READS_CASES)
def words_to_redact(desk: Desk, exhibit: str) -> WordsToRedact:
    """The words of every page. Raises `Refused`, `CannotShow`."""
    row, _case = _opened(desk, exhibit)
    read = {one.page: one.words for one in machine_words(desk, exhibit)}
    if row.is_picture:
        return WordsToRedact((read.get(0, ()),), 0 in read)
    with desk.vault.open(row.blob_id) as file:
        data = file.read(MOST_BYTES + 1)
    own = [desk.decoder.page_words(data, page) for page in range(desk.decoder.page_count(data))]
    is_read = all(words or page in read for page, words in enumerate(own))
    return WordsToRedact(
        tuple((*words, *read.get(page, ())) for page, words in enumerate(own)), is_read
    )


def _opened(desk: Desk, exhibit: str) -> tuple[Exhibit, Case]:
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    return row, case


def _pseudonyms(desk: Desk, case: Case) -> tuple[PseudonymRow, ...]:
    wanted = select(Pseudonym).where(Pseudonym.case_id == case.id)
    found = desk.session.scalars(wanted.order_by(Pseudonym.kind, Pseudonym.number))
    return tuple(PseudonymRow(one.id, one.kind, one.label) for one in found)


def _names(desk: Desk, case: Case) -> tuple[str, ...]:
    """People whom the incident touches and witnesses: not the employee, and not who decides."""
    parties = select(IncidentParty.person_id).where(IncidentParty.incident_id == case.incident_id)
    witnesses = select(CasePerson.person_id).where(
        CasePerson.case_id == case.id, CasePerson.part == "witness"
    )
    wanted = select(Person.name).where(
        or_(Person.id.in_(parties), Person.id.in_(witnesses)),
        Person.id != (case.respondent_id or ""),
    )
    return tuple(dict.fromkeys(desk.session.scalars(wanted.order_by(Person.name))))
