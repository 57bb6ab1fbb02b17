"""Keeping the words that a machine read in an exhibit, marked so wherever they are shown."""

import json

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import ExhibitId
from casework.domain.roles import Role
from casework.evidence.page_words import PageWord
from casework.evidence.reading import MACHINE_READ
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened
from casework.store.tables.evidence import Exhibit
from casework.store.tables.finding import ExhibitWordBoxes, MachineReading
from casework.store.tables.readings import ExhibitText

NOT_READ = ("failed", "part_missing")


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def keep_words(
    desk: Desk,
    exhibit: ExhibitId,
    *,
    page: int,
    pages: int,
    text: str,
    words: tuple[PageWord, ...],
    engine: str = "",
) -> None:
    """Keep what a machine read on one page (from 0) of `pages`; read again, it is replaced.

    A page with a text layer needs no machine: then `engine` is empty and nothing is kept but that
    the page is done. Raises `Refused` where it was set apart while it was read.
    """
    row, case = visible_exhibit(desk, exhibit)
    desk.about(case)
    may_be_opened(desk, row, case)
    if engine:
        _put_text(desk, row, _page_number(row, page), text, words)
    reading = _reading(desk, row, pages)
    reading.pages_read = max(reading.pages_read, page + 1)
    reading.engine, reading.note = engine or reading.engine, ""
    reading.outcome = "read" if reading.pages_read >= reading.pages else ""


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def note_not_read(desk: Desk, exhibit: ExhibitId, *, outcome: str, why: str) -> None:
    """Keep that the words of an exhibit were not read, so that it is not tried for ever.

    `outcome` is 'failed', or 'part_missing' where it is tried again once that part is there.
    """
    entries.choice(outcome, NOT_READ, "outcome", "what came of it")
    row, case = visible_exhibit(desk, exhibit)
    desk.about(case)
    reading = _reading(desk, row, 0)
    reading.outcome, reading.note = outcome, why


def _page_number(exhibit: Exhibit, page: int) -> int:
    """As texts are kept: pages of a document from 1, a picture's 0."""
    return 0 if exhibit.is_picture else page + 1


def _put_text(
    desk: Desk, exhibit: Exhibit, page: int, text: str, words: tuple[PageWord, ...]
) -> None:
    kept = text.replace("\x00", " ")[: entries.LONG]
    row = desk.session.scalar(
        select(ExhibitText).where(
            ExhibitText.exhibit_id == exhibit.id,
            ExhibitText.source == MACHINE_READ,
            ExhibitText.page == page,
        )
    )
    if row is None:
        row = ExhibitText(exhibit_id=exhibit.id, source=MACHINE_READ, page=page, text=kept)
        desk.add(row)
    row.text = kept
    _put_boxes(desk, row, words)


def _put_boxes(desk: Desk, text: ExhibitText, words: tuple[PageWord, ...]) -> None:
    said = json.dumps([[one.text, one.x0, one.y0, one.x1, one.y1] for one in words])
    found = desk.session.scalar(select(ExhibitWordBoxes).where(ExhibitWordBoxes.text_id == text.id))
    if found is None:
        found = desk.add(ExhibitWordBoxes(text_id=text.id, boxes="[]"))
    found.boxes = said if len(said) <= entries.LONG else "[]"


def _reading(desk: Desk, exhibit: Exhibit, pages: int) -> MachineReading:
    wanted = select(MachineReading).where(MachineReading.exhibit_id == exhibit.id)
    found = desk.session.scalar(wanted)
    if found is None:
        found = desk.add(
            MachineReading(
                exhibit_id=exhibit.id, pages=pages, pages_read=0, outcome="", engine="", note=""
            )
        )
    found.pages = pages or found.pages
    return found
