"""What the viewer shows of an exhibit: its pages as pictures, words with their places, its text."""

from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.errors import Refused
from casework.domain.ids import ExhibitId
from casework.domain.refusal import unmet
from casework.domain.refusals import looking as refusals
from casework.domain.refusals.evidence import PAGE_NOT_THERE
from casework.domain.roles import READS_CASES
from casework.evidence.decoder import MOST_PICTURE_SIDE, MOST_SIDE
from casework.evidence.kinds import kind_named
from casework.evidence.page_words import PageWord
from casework.evidence.pictures import PRINT_SIDE, Picture
from casework.evidence.problems import CannotShow
from casework.evidence.reading import MACHINE_READ
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened
from casework.queries.machine_reading import machine_words
from casework.queries.readings import exhibit_text
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit

PDF = "pdf"
MOST_SHOWN = 32_000_000
"""The most pixels that are sent to the window for one page."""


@dataclass(frozen=True)
class WordsShown:
    """The words of one page with their places; read by a machine they may be wrong."""

    words: tuple[PageWord, ...]
    is_machine_read: bool = False


@dataclass(frozen=True)
class FileText:
    """What a file says: facts in words, its text, how many things can be taken out of it."""

    facts: tuple[tuple[str, str], ...]
    text: str
    warnings: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    is_cut: bool = False
    is_machine_read: bool = False


@look(*READS_CASES)
def page_count(desk: Desk, exhibit: str) -> int:
    """How many pages there are to look at: 1 of a picture, 0 of what is neither. `CannotShow`."""
    row, _case = _opened(desk, exhibit)
    if row.kind != PDF:
        return int(_is_picture(row))
    with desk.vault.open(row.blob_id) as file:
        return desk.decoder.page_count(file)


@look(*READS_CASES)
def page_picture(desk: Desk, exhibit: str, page: int, *, longest_side: int = 0) -> Picture:
    """A page (from 0) as a picture, decoded in the child; at most `MOST_SHOWN` pixels of it.

    Without `longest_side` a picture is as large as it is, and a page as `PRINT_SIDE` says.

    Looking is kept by whoever opened the exhibit (`viewing.open_exhibit`). Raises `CannotShow`.
    """
    row, _case = _opened(desk, exhibit)
    if not _is_picture(row) and row.kind != PDF:
        raise Refused([unmet(refusals.NOTHING_TO_LOOK_AT, label=f"EX-{row.number}")])
    with desk.vault.open(row.blob_id) as file:
        if row.kind != PDF:
            if page:
                raise CannotShow(PAGE_NOT_THERE)
            side = max(1, min(longest_side or MOST_PICTURE_SIDE, _most_side(row)))
            return desk.decoder.decode_picture(file, longest_side=side)
        side = max(1, min(longest_side or PRINT_SIDE, MOST_SIDE))
        return desk.decoder.page_picture(file, page, longest_side=side)


@look(*READS_CASES)
def words_shown(desk: Desk, exhibit: str, page: int) -> WordsShown:
    """The words of a page (from 0): of its text layer, else as a machine read them."""
    row, _case = _opened(desk, exhibit)
    if row.kind == PDF:
        with desk.vault.open(row.blob_id) as file:
            found = desk.decoder.page_words(file, page)
        if found:
            return WordsShown(found)
    read = next((one for one in machine_words(desk, exhibit) if one.page == page), None)
    return WordsShown(read.words if read else (), is_machine_read=read is not None)


@look(*READS_CASES)
def file_text(desk: Desk, exhibit: str) -> FileText:
    """The text of an exhibit, read from it in the child. Raises `CannotRead`.

    Where it has none of its own, what a machine read in it.
    """
    row, _case = _opened(desk, exhibit)
    with desk.vault.open(row.blob_id) as file:
        found = desk.reader.read(file, row.kind)
    text, is_machine = found.text, False
    if not text.strip():
        kept = [one.text for one in exhibit_text(desk, exhibit) if one.source == MACHINE_READ]
        text, is_machine = "\n\n".join(kept), bool(kept)
    members = tuple(one.path for one in found.members)
    return FileText(found.facts, text, found.warnings, members, found.is_cut, is_machine)


def _opened(desk: Desk, exhibit: str) -> tuple[Exhibit, Case]:
    row, case = visible_exhibit(desk, ExhibitId(exhibit))
    may_be_opened(desk, row, case)
    return row, case


def _is_picture(row: Exhibit) -> bool:
    """By its kind: one that could not be measured is tried, and it is said why it is not shown."""
    return row.is_picture or kind_named(row.kind).is_picture


def _most_side(row: Exhibit) -> int:
    """The longest side at which a picture has no more than `MOST_SHOWN` pixels."""
    pixels = row.width * row.height
    if not pixels:
        return MOST_SIDE
    ratio = 1.0 if pixels <= MOST_SHOWN else (MOST_SHOWN / pixels) ** 0.5
    return min(int(max(row.width, row.height) * ratio), MOST_PICTURE_SIDE)
