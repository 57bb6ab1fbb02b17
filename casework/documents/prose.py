"""A paragraph on paper, and paragraphs one under another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from casework.documents.lines import broken, line_width
from casework.documents.measures import Style
from casework.documents.sheet import Sheet
from casework.documents.text import Line, Words, pieces_of, width_of

SLACK = 0.01
"""What rounding may take from the room."""
FEWEST_LINES = 2
"""A paragraph is not cut so that fewer lines than these stand alone."""


class Block(Protocol):
    """Something under the last thing on the page, that may go on to the next page.

    A block is drawn once: `set` takes from it what it draws.
    """

    before: float
    after: float
    keeps: bool
    """Stays on one page with the beginning of the next block."""

    def height(self, width: float) -> float:
        """Of all that is not drawn yet."""

    def least(self, width: float) -> float:
        """The room it needs to begin."""

    def set(self, sheet: Sheet, x: float, top: float, width: float, room: float) -> float:
        """Draws what fits into `room`, at least something if `least` fits; gives the height."""

    def is_done(self) -> bool: ...


@dataclass(frozen=True)
class Lead:
    """A number before a paragraph, in a column of its own."""

    words: Words
    style: Style
    width: float


@dataclass(frozen=True)
class Pointer:
    """Where a paragraph leads."""

    to: str
    shows_page: bool = False
    """Its last word stands in for that page's number."""


class Prose:
    """One paragraph in one style."""

    def __init__(
        self,
        words: Words,
        style: Style,
        *,
        lead: Lead | None = None,
        pointer: Pointer | None = None,
        called: str = "",
        keeps: bool = False,
    ) -> None:
        """`called` names the place where it begins."""
        self.words, self.style, self.lead, self.pointer = words, style, lead, pointer
        self.before, self.after = style.before, style.after
        self.called, self.keeps = called, keeps
        self._lines: list[Line] | None = None
        self._drawn = 0

    def lines(self, width: float) -> list[Line]:
        """Broken once: a paragraph keeps the width it is first asked about."""
        if self._lines is None:
            self._lines = broken(self.words, self.style.size, width - self._indent())
        return self._lines

    def last_width(self, width: float) -> float:
        """How far its last line reaches, with its lead."""
        last = line_width(self.lines(width)[-1], self.words) * self.style.size / 1000
        return self._indent() + last

    def _indent(self) -> float:
        return self.lead.width if self.lead else 0

    def height(self, width: float) -> float:
        return (len(self.lines(width)) - self._drawn) * self.style.leading

    def least(self, width: float) -> float:
        left = len(self.lines(width)) - self._drawn
        return (left if left <= FEWEST_LINES + 1 else FEWEST_LINES) * self.style.leading

    def set(self, sheet: Sheet, x: float, top: float, width: float, room: float) -> float:
        lines = self.lines(width)
        count = self._how_many(len(lines) - self._drawn, room)
        taken = lines[self._drawn : self._drawn + count]
        baseline = top - self.style.size
        if not self._drawn:
            self._begin(sheet, x, top, baseline)
        self._drawn += count
        self.before = 0
        self._show(sheet, x + self._indent(), baseline, taken)
        return count * self.style.leading

    def _show(self, sheet: Sheet, x: float, baseline: float, taken: list[Line]) -> None:
        pointer = self.pointer
        shows_page = pointer is not None and pointer.shows_page and self.is_done()
        if shows_page and taken:
            taken = [*taken[:-1], [*taken[-1][:-1], ""]]
        sheet.show(x, baseline, [pieces_of(line, self.words) for line in taken], self.style)
        if pointer and taken:
            self._point(sheet, pointer, x, baseline, taken)

    def _how_many(self, left: int, room: float) -> int:
        """Lines to draw: never a single one left for the next page, if that can be helped."""
        fitting = int(room / self.style.leading + SLACK)
        if fitting >= left:
            return left
        if left - fitting < FEWEST_LINES and fitting > FEWEST_LINES:
            return fitting - 1
        return max(fitting, 0)

    def _begin(self, sheet: Sheet, x: float, top: float, baseline: float) -> None:
        if self.called:
            sheet.place(self.called, top + 4)
        if self.lead:
            lead = self.lead.words
            sheet.show(x, baseline, [pieces_of(list(lead.words), lead)], self.lead.style)

    def _point(
        self, sheet: Sheet, pointer: Pointer, x: float, baseline: float, taken: list[Line]
    ) -> None:
        """Makes the lines a link, and sets the page's number where its stand-in was."""
        style = self.style
        widths = [line_width(line, self.words) * style.size / 1000 for line in taken]
        last = baseline - (len(taken) - 1) * style.leading
        room = 0.0
        if pointer.shows_page and self.is_done():
            sheet.show_page_of(pointer.to, x + widths[-1], last, self.words.face, style)
            room = width_of(self.words.words[-1], self.words.face) * style.size / 1000
        sheet.link((x, last - 3, x + max(widths) + room, baseline + style.size), pointer.to)

    def is_done(self) -> bool:
        return self._lines is not None and self._drawn >= len(self._lines)


class Stack:
    """Paragraphs one under another: the content of a cell, a column or a box."""

    def __init__(self, blocks: Sequence[Prose]) -> None:
        self._blocks = list(blocks)
        self._first = self._blocks[0] if self._blocks else None
        self.before = self.after = 0.0
        self.keeps = False

    def height(self, width: float) -> float:
        total = 0.0
        for i, block in enumerate(self._blocks):
            total += block.height(width) + (
                max(block.before, self._blocks[i - 1].after) if i else 0
            )
        return total

    def least(self, width: float) -> float:
        """Of what comes next, with all that it keeps with."""
        total = after = 0.0
        for block in self._blocks:
            total += max(after, block.before) if total else 0
            if not block.keeps:
                return total + block.least(width)
            total += block.height(width)
            after = block.after
        return total

    def set(self, sheet: Sheet, x: float, top: float, width: float, room: float) -> float:
        used = after = 0.0
        while self._blocks:
            block = self._blocks[0]
            gap = max(after, block.before) if used else 0
            if self.least(width) > room - used - gap + SLACK:
                break
            used += gap + block.set(sheet, x, top - used - gap, width, room - used - gap)
            if not block.is_done():
                break
            after = block.after
            self._blocks.pop(0)
        return used

    def begun_again(self) -> "Stack":
        """Its first paragraph once more: what a row is known by, when it goes on overleaf."""
        return Stack([Prose(self._first.words, self._first.style)] if self._first else [])

    def is_done(self) -> bool:
        return not self._blocks
