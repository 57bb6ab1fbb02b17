"""Paragraphs that stand out: the box of a finding, an answer, a placeholder."""

from casework.documents.measures import ACCENT, SOFT
from casework.documents.prose import Stack
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
