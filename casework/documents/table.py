"""Tables as the papers have them: a small head with a rule under it, no rules down, whole rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from casework.documents.measures import CELL_HEAD, DEPTH, LINE, QUIET, Style
from casework.documents.prose import SLACK, Prose, Stack
from casework.documents.sheet import Sheet
from casework.documents.text import Words

LEAST_OF_A_CUT_ROW = 60.0
"""Points of a row taller than a page that are worth beginning with."""

Row = tuple[Stack, ...]


@dataclass(frozen=True)
class Ruling:
    """Air and lines of a table."""

    above: float = 5
    below: float = 5
    gap: float = 10
    """Between columns."""
    before: float = 10
    has_rules: bool = True


RULED = Ruling()
OPEN = Ruling(above=0, below=3, gap=12, before=4, has_rules=False)


class Table:
    """Rows as they come; the head again on every page; a row is cut only if no page holds it."""

    after = 12.0
    keeps = False

    def __init__(
        self,
        shares: Sequence[float],
        rows: Iterable[Row],
        head: Sequence[Words] = (),
        ruling: Ruling = RULED,
    ) -> None:
        """`shares`: the width of each column, as parts of the whole."""
        self._shares, self._head, self._ruling = shares, head, ruling
        self.before = ruling.before
        self._rows: Iterator[Row] = iter(rows)
        self._next: Row | None = next(self._rows, None)

    def height(self, width: float) -> float:
        """Of the head and the next row only: the others have not been asked for."""
        return self._head_height(width) + self._row_height(width)

    def least(self, width: float) -> float:
        head, row = self._head_height(width), self._row_height(width)
        return head + (LEAST_OF_A_CUT_ROW if self._is_too_tall(row, head) else row)

    def is_done(self) -> bool:
        return self._next is None

    def set(self, sheet: Sheet, x: float, top: float, width: float, room: float) -> float:
        head = used = self._set_head(sheet, x, top, width)
        while self._next is not None:
            row = self._row_height(width)
            if used + row <= room + SLACK:
                self._set_row(sheet, x, top - used, width, row)
                self._next = next(self._rows, None)
                used += row
            elif self._is_too_tall(row, head) and room - used >= LEAST_OF_A_CUT_ROW:
                self._set_row(sheet, x, top - used, width, room - used)
                self._next = self._overleaf()
                return room
            else:
                break
        return used

    def _overleaf(self) -> Row:
        """What is left of a cut row, under the same name."""
        first, *others = self._next or ()
        return (first.begun_again() if first.is_done() else first, *others)

    def _is_too_tall(self, row: float, head: float) -> bool:
        return row > DEPTH - head

    def _columns(self, x: float, width: float) -> list[tuple[float, float]]:
        """Left edge and width of each column."""
        gap = self._ruling.gap
        whole = width - gap * (len(self._shares) - 1)
        columns, at = [], x
        for share in self._shares:
            own = whole * share / sum(self._shares)
            columns.append((at, own))
            at += own + gap
        return columns

    def _row_height(self, width: float) -> float:
        if self._next is None:
            return 0
        columns = self._columns(0, width)
        tallest = max(cell.height(own) for cell, (_, own) in zip(self._next, columns, strict=True))
        return self._ruling.above + tallest + self._ruling.below

    def _set_row(self, sheet: Sheet, x: float, top: float, width: float, height: float) -> None:
        """Draws the next row, or as much of it as `height` holds."""
        above, below = self._ruling.above, self._ruling.below
        for cell, (left, own) in zip(self._next or (), self._columns(x, width), strict=True):
            cell.set(sheet, left, top - above, own, height - above - below)
        if self._ruling.has_rules:
            sheet.rule(x, x + width, top - height, colour=LINE)

    def _head_cells(self) -> list[Prose]:
        return [Prose(words, CELL_HEAD) for words in self._head]

    def _head_height(self, width: float) -> float:
        cells = zip(self._head_cells(), self._columns(0, width), strict=False)
        return max((cell.height(own) for cell, (_, own) in cells), default=-5) + 5

    def _set_head(self, sheet: Sheet, x: float, top: float, width: float) -> float:
        height = self._head_height(width)
        for cell, (left, own) in zip(self._head_cells(), self._columns(x, width), strict=False):
            cell.set(sheet, left, top, own, height)
        if self._head:
            sheet.rule(x, x + width, top - height, 0.8, QUIET)
        return height


def cell(words: Sequence[Words], style: Style) -> Stack:
    """A cell of plain paragraphs."""
    return Stack([Prose(each, style) for each in words])
