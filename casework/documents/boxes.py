"""Blocks with a shape of their own: the finding box and a line of the contents."""

from casework.documents.measures import ACCENT, MM, SOFT
from casework.documents.prose import Prose, Stack
from casework.documents.sheet import Sheet

BAR = 2.0
PADDING = 9.0


class Box:
    """Paragraphs on a soft ground with a bar at their left."""

    before = 10.0
    after = 14.0
    keeps = False

    def __init__(self, stack: Stack, ground: bytes = SOFT, bar: bytes = ACCENT) -> None:
        self._stack, self._ground, self._bar = stack, ground, bar

    def height(self, width: float) -> float:
        return self._stack.height(width - 3 * PADDING) + 2 * PADDING

    def least(self, width: float) -> float:
        return self._stack.least(width - 3 * PADDING) + 2 * PADDING

    def set(self, sheet: Sheet, x: float, top: float, width: float, room: float) -> float:
        under = len(sheet.marks)
        inner = width - 3 * PADDING
        used = self._stack.set(sheet, x + 1.5 * PADDING, top - PADDING, inner, room - 2 * PADDING)
        height = used + 2 * PADDING
        sheet.ground(x, top - height, width, height, self._ground, under)
        sheet.ground(x, top - height, BAR, height, self._bar, under + 1)
        return height

    def is_done(self) -> bool:
        return self._stack.is_done()


class ContentsLine:
    """A title, dots, and the page it is on."""

    keeps = False
    after = 0.0

    def __init__(self, title: Prose, to: str, indent: float) -> None:
        self._title, self._to, self._indent = title, to, indent
        self.before = title.before

    def _width(self, width: float) -> float:
        return width - self._indent - 16 * MM

    def height(self, width: float) -> float:
        return self._title.height(self._width(width))

    least = height

    def set(self, sheet: Sheet, x: float, top: float, width: float, _room: float) -> float:
        style = self._title.style
        own, left, right = self._width(width), x + self._indent, x + width
        height = self._title.height(own)
        end = left + self._title.last_width(own)
        self._title.set(sheet, left, top, own, height)
        baseline = top - height + style.leading - style.size
        sheet.dots(end + 6, right - 12 * MM, baseline + 1.5)
        sheet.show_page_of(self._to, right, baseline, self._title.words.face, style, at_right=True)
        sheet.link((left, top - height, right, top), self._to)
        return height

    def is_done(self) -> bool:
        return self._title.is_done()
