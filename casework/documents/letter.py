"""A letter as a PDF on the council's letterhead."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from casework.documents import jpeg
from casework.documents.book import Book, Particulars
from casework.documents.faces import Faces, Weight
from casework.documents.flow import Flow
from casework.documents.furniture import cut
from casework.documents.letter_values import CLOSING, REFERENCE, LetterPaper
from casework.documents.measures import (
    AMBER,
    BODY,
    FINE,
    FOLIO_LINE,
    FOOT_RULE,
    HEADER_LINE,
    INK,
    LEFT,
    MEASURE,
    MM,
    QUIET,
    RIGHT,
    TOP,
    Style,
)
from casework.documents.prose import Block as Drawn
from casework.documents.prose import Prose
from casework.documents.setting import Setting
from casework.documents.sheet import Part, Sheet
from casework.documents.text import pieces_of
from casework.domain.letter_merge import Block, BlockKind
from casework.domain.progress import no_progress

LOGO_WIDTH, LOGO_HEIGHT = 60 * MM, 18 * MM
INDENT = 7.5 * MM
BULLET = "•"
COUNCIL = Style(14, 18, Weight.DEMIBOLD, INK)
HEAD = Style(9, 12, colour=QUIET)
MARK = Style(9, 12, Weight.DEMIBOLD, AMBER)
STRONG = Style(10.5, 15, Weight.DEMIBOLD)
CLOSE = Style(10.5, 15)
SUBJECT = Style(12.5, 17, Weight.DEMIBOLD, before=4, after=8)
HEADING = Style(10.5, 15, Weight.DEMIBOLD, before=10, after=2)
LIST = Style(10.5, 15, after=4)
SIGNATURE = 34.0


def write_letter(values: LetterPaper, out: BinaryIO, fonts: Path) -> None:
    """Writes the PDF to `out`; the same values give the same bytes. `fonts` is resources/fonts."""
    faces = Faces(fonts)
    setting = Setting(faces, frozenset())
    book = Book(out, faces, no_progress, 2)
    page = _Pages(book, setting, values)
    flow = Flow(page.turn)
    flow.top = page.write_head(flow.sheet)
    for block in _drawn(setting, values):
        flow.add(block)
    flow.new_page()
    book.bind(Particulars(values.reference, values.made_at))


class _Pages:
    """Furnishes each page as it is finished: marks, reference, footer."""

    def __init__(self, book: Book, setting: Setting, values: LetterPaper) -> None:
        self._book, self._setting, self._values = book, setting, values
        self._is_first = True

    def turn(self, sheet: Sheet) -> None:
        values = self._values
        if not self._is_first:
            self._small(sheet, f"{REFERENCE} {values.reference}", HEADER_LINE)
            self._mark(sheet, HEADER_LINE)
        self._is_first = False
        sheet.rule(LEFT, RIGHT, FOOT_RULE)
        self._small(sheet, values.head.footer or values.head.council, FOLIO_LINE)
        self._book.add(sheet)

    def write_head(self, sheet: Sheet) -> float:
        """The letterhead at the right, the logo over it; gives where the letter begins."""
        head, top = self._values.head, TOP
        if head.logo is not None:
            top = self._logo(sheet, head.logo)
        for line, style in self._head_lines():
            top = self._at_right(sheet, line, style, top)
        self._mark(sheet, HEADER_LINE)
        return top - 10

    def _head_lines(self) -> Iterator[tuple[str, Style]]:
        head = self._values.head
        yield head.council, COUNCIL
        for line in (head.department, *head.address, head.contact):
            if line:
                yield line, HEAD

    def _at_right(self, sheet: Sheet, value: str, style: Style, top: float) -> float:
        words = self._setting.line(cut(value, style, MEASURE, self._setting), style.weight)
        x = RIGHT - self._setting.width(words, style)
        sheet.show(x, top - style.size, [pieces_of(list(words.words), words)], style)
        return top - style.leading

    def _logo(self, sheet: Sheet, logo: bytes) -> float:
        read = jpeg.read(io.BytesIO(logo), "the logo")
        scale = min(LOGO_WIDTH / read.width, LOGO_HEIGHT / read.height)
        wide, high = read.width * scale, read.height * scale
        number = self._book.picture(read)
        sheet.drawing(number, (RIGHT - wide, TOP - high + 4 * MM, wide, high))
        return TOP - high + 1 * MM

    def _mark(self, sheet: Sheet, y: float) -> None:
        marks = " · ".join(self._values.marks)
        if marks:
            words = self._setting.line(cut(marks, MARK, MEASURE, self._setting), MARK.weight)
            x = RIGHT - self._setting.width(words, MARK)
            line = [pieces_of(list(words.words), words)]
            sheet.show(x if not self._is_first else LEFT, y, line, MARK, Part.ARTEFACT)

    def _small(self, sheet: Sheet, value: str, y: float) -> None:
        shown = cut(value, FINE, MEASURE - 60, self._setting)
        words = self._setting.line(shown)
        sheet.show(LEFT, y, [pieces_of(list(words.words), words)], FINE, Part.ARTEFACT)


def _drawn(setting: Setting, values: LetterPaper) -> Iterator[Drawn]:
    yield from _group(setting, (values.marking,), STRONG)
    yield from _group(setting, values.recipient, CLOSE)
    yield from _group(setting, (values.day, f"{REFERENCE} {values.reference}"), CLOSE)
    opening = (BlockKind.GREETING, BlockKind.SUBJECT)
    for kind in opening:
        for block in values.blocks:
            if block.kind is kind:
                yield _block(setting, block)
    body = [_block(setting, block) for block in values.blocks if block.kind not in opening]
    if body:
        body[-1].keeps = True  # a signature is never alone on a page
    yield from body
    yield from _closing(setting, values)


def _group(setting: Setting, lines: tuple[str, ...], style: Style) -> Iterator[Prose]:
    """Lines close together, such as an address, with a space after the last."""
    shown = [line for line in lines if line]
    for number, line in enumerate(shown, 1):
        prose = setting.one(line, style)
        prose.after = 14 if number == len(shown) else 0
        yield prose


def _block(setting: Setting, block: Block) -> Prose:
    if block.kind is BlockKind.SUBJECT:
        return setting.one(block.words, SUBJECT, keeps=True)
    if block.kind is BlockKind.HEADING:
        return setting.one(block.words, HEADING, keeps=True)
    if block.kind in (BlockKind.BULLET, BlockKind.NUMBERED):
        sign = BULLET if block.kind is BlockKind.BULLET else f"{block.number}."
        lead = setting.lead(sign, LIST, INDENT)
        return Prose(setting.line(block.words), LIST, lead=lead)
    return setting.one(block.words, BODY)


def _closing(setting: Setting, values: LetterPaper) -> Iterator[Prose]:
    closing = setting.one(CLOSING, CLOSE, keeps=True)
    closing.before, closing.after = 10, SIGNATURE
    yield closing
    name = setting.one(values.signed_by, STRONG, keeps=bool(values.signed_as))
    yield name
    if values.signed_as:
        yield setting.one(values.signed_as, CLOSE)
