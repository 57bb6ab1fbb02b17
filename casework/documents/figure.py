"""An exhibit's title, and its picture as large as the page still allows."""

from dataclasses import dataclass

from casework.documents.measures import MM
from casework.documents.prose import Prose, Stack
from casework.documents.sheet import Sheet

LEAST_HEIGHT = 70 * MM
LARGEST_SCALE = 1.5
"""Points for a pixel of the picture: a small one is not blown up to a page of squares."""
GAP = 6.0
WIDEST_MARK = 60 * MM


@dataclass(frozen=True)
class Drawing:
    """A picture that is in the file already."""

    number: int
    width: int
    height: int
    """In its own pixels."""


class Figure:
    """Takes all the room there is, less what its tail needs."""

    before = 10.0
    after = 10.0
    keeps = False

    def __init__(self, drawing: Drawing, tail: Stack) -> None:
        self._drawing, self._tail = drawing, tail
        self._is_done = False

    def height(self, width: float) -> float:
        return self._scale(width, float("inf")) * self._drawing.height + self._below(width)

    def least(self, width: float) -> float:
        """Its own height if that is small, else what makes it worth looking at."""
        return min(self.height(width), LEAST_HEIGHT + self._below(width))

    def _below(self, width: float) -> float:
        return GAP + self._tail.height(width)

    def _scale(self, width: float, height: float) -> float:
        drawing = self._drawing
        return min(LARGEST_SCALE, width / drawing.width, height / drawing.height)

    def set(self, sheet: Sheet, x: float, top: float, width: float, room: float) -> float:
        scale = self._scale(width, room - self._below(width))
        wide, high = self._drawing.width * scale, self._drawing.height * scale
        sheet.drawing(self._drawing.number, (x, top - high, wide, high))
        sheet.frame(x, top - high, wide, high)
        below = self._tail.set(sheet, x, top - high - GAP, width, room - high - GAP)
        self._is_done = True
        return high + GAP + below

    def is_done(self) -> bool:
        return self._is_done


class Title:
    """An exhibit's label and title, and a mark at the right."""

    before = 0.0
    after = 12.0
    keeps = True

    def __init__(self, title: Prose, mark: Prose, mark_width: float) -> None:
        self._title, self._mark = title, mark
        self._mark_width = min(mark_width, WIDEST_MARK)

    def _width(self, width: float) -> float:
        return width - self._mark_width - (12 if self._mark_width else 0)

    def height(self, width: float) -> float:
        title = self._title.height(self._width(width))
        return max(title, self._mark.height(self._mark_width + 1))

    def least(self, width: float) -> float:
        return self._title.least(self._width(width))

    def set(self, sheet: Sheet, x: float, top: float, width: float, room: float) -> float:
        used = self._title.set(sheet, x, top, self._width(width), room)
        lowered = self._title.style.size - self._mark.style.size
        left = x + width - self._mark_width
        return max(used, self._mark.set(sheet, left, top - lowered, self._mark_width + 1, room))

    def is_done(self) -> bool:
        return self._title.is_done()
