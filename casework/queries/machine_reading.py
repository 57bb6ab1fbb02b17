"""Words of exhibits: what is kept of them, and which pages wait to be read by machine."""

import json
from dataclasses import dataclass

from sqlalchemy import Select, not_, or_, select

from casework.desk import Desk, look
from casework.domain.errors import Refused
from casework.domain.refusal import unmet
from casework.domain.refusals import evidence as refusals
from casework.domain.roles import READS_CASES
from casework.evidence.page_words import PageWord, page_words
from casework.evidence.pictures import READ_SIDE, Picture
from casework.evidence.reading import MACHINE_READ
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import kept_closed, may_be_opened
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.finding import ExhibitWordBoxes, MachineReading
from casework.store.tables.readings import ExhibitText

PDF, PART_MISSING = "pdf", "part_missing"
MOST_PAGES = 300
"""Of one document that are read by themselves; a person may ask for the others."""


@dataclass(frozen=True)
class WordsOfPage:
    """What a machine read on one page (from 0), and where each word lies: it may be wrong."""

    page: int
    text: str
    words: tuple[PageWord, ...]


@dataclass(frozen=True)
class ReadingState:
    """How far an exhibit was read; `outcome` is '', 'read', 'failed' or 'part_missing'."""

    can_be_read: bool
    pages: int
    pages_read: int
    outcome: str
    note: str


@dataclass(frozen=True)
class Waiting:
    """The next page to be read of an exhibit."""

    exhibit_id: str
    page: int


@dataclass(frozen=True)
class PageToRead:
    """A page ready to be read; no picture where the page has words of its own."""

    pages: int
    picture: Picture | None


@look(*READS_CASES)
def machine_words(desk: Desk, exhibit: str) -> tuple[WordsOfPage, ...]:
    """What a machine read in an exhibit, page by page. Raises `Refused` where it is held back."""
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    wanted = (
        select(ExhibitText, ExhibitWordBoxes.boxes)
        .outerjoin(ExhibitWordBoxes, ExhibitWordBoxes.text_id == ExhibitText.id)
        .where(ExhibitText.exhibit_id == row.id, ExhibitText.source == MACHINE_READ)
        .order_by(ExhibitText.page)
    )
    return tuple(
        WordsOfPage(max(0, one.page - 1), one.text, _placed(boxes))
        for one, boxes in desk.session.execute(wanted)
    )


@look(*READS_CASES)
def reading_state(desk: Desk, exhibit: str) -> ReadingState:
    """How far the words of an exhibit were read, and whether they may be."""
    row, _case = visible_exhibit(desk, exhibit)
    may = (row.is_picture or row.kind == PDF) and not row.damage
    found = desk.session.scalar(select(MachineReading).where(MachineReading.exhibit_id == row.id))
    closed = select(Exhibit.id).where(Exhibit.id == row.id, kept_closed())
    may = may and desk.session.scalar(closed) is None
    if found is None:
        return ReadingState(may, 0, 0, "", "")
    return ReadingState(may, found.pages, found.pages_read, found.outcome, found.note)


@look(*READS_CASES)
def waiting(desk: Desk, *, with_pictures: bool) -> Waiting | None:
    """The page that waits longest to be read; pictures only where that part is installed.

    Nothing that is set apart waits, and nothing of a case in which an indecent image of a child is
    suspected.
    """
    kinds = [Exhibit.kind == PDF] + ([Exhibit.is_picture.is_(True)] if with_pictures else [])
    left = ("", PART_MISSING) if with_pictures else ("",)
    wanted = _unread(left).where(
        or_(*kinds), Exhibit.damage == "", not_(kept_closed()), *desk.sees()
    )
    found = desk.session.execute(wanted.limit(1)).first()
    return Waiting(found[0], found[1] or 0) if found else None


@look(*READS_CASES)
def page_to_read(desk: Desk, exhibit: str, page: int) -> PageToRead:
    """A page as the child decodes it. Raises `Refused` and `CannotShow`."""
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    if not row.is_picture and row.kind != PDF:
        raise Refused([unmet(refusals.NO_WORDS_TO_READ, label=f"EX-{row.number}")])
    with desk.vault.open(row.blob_id) as file:
        if row.is_picture:
            return PageToRead(1, desk.decoder.decode_picture(file, longest_side=READ_SIDE))
        data = file.read()
    pages = min(desk.decoder.page_count(data), MOST_PAGES)
    if desk.decoder.page_words(data, page):
        return PageToRead(pages, None)
    return PageToRead(pages, desk.decoder.page_picture(data, page, longest_side=READ_SIDE))


def _unread(left: tuple[str, ...]) -> Select[str, int]:
    return (
        select(Exhibit.id, MachineReading.pages_read)
        .join(Case, Case.id == Exhibit.case_id)
        .outerjoin(MachineReading, MachineReading.exhibit_id == Exhibit.id)
        .where(or_(MachineReading.id.is_(None), MachineReading.outcome.in_(left)))
        .order_by(Exhibit.id)
    )


def _placed(boxes: str | None) -> tuple[PageWord, ...]:
    return page_words(json.loads(boxes)) if boxes else ()
