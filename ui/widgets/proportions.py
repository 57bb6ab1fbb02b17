"""Columns that share a line by proportion; under one another when there is less room."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QSize

from ui.widgets.cells import Cells, high


class Proportions(Cells):
    """`parts` are the columns' shares; under `least()` px the columns are stacked."""

    def __init__(self, parts: Sequence[int], *, least: Callable[[], int], gap: int = 0) -> None:
        super().__init__()
        self._parts, self._least, self._gap = tuple(parts), least, gap

    def is_stacked(self, width: int) -> bool:
        """Whether the columns stand under one another in `width`."""
        return width < self._least()

    def heightForWidth(self, width: int) -> int:
        """As high as the highest column, or all of them stacked."""
        boxes = self._boxes(width)
        return max((box.bottom() + 1 for box in boxes), default=0)

    def sizeHint(self) -> QSize:
        """The least width side by side."""
        return QSize(self._least(), self.heightForWidth(self._least()))

    def setGeometry(self, rect: QRect) -> None:
        """Put every column in its place."""
        super().setGeometry(rect)
        for item, box in zip(self.items, self._boxes(rect.width()), strict=True):
            item.setGeometry(box.translated(rect.topLeft()))

    def _boxes(self, width: int) -> list[QRect]:
        return self._stacked(width) if self.is_stacked(width) else self._side_by_side(width)

    def _stacked(self, width: int) -> list[QRect]:
        boxes: list[QRect] = []
        top = 0
        for item in self.items:
            boxes.append(QRect(0, top, width, high(item, width)))
            top = boxes[-1].bottom() + 1 + self._gap
        return boxes

    def _side_by_side(self, width: int) -> list[QRect]:
        whole, room = sum(self._parts), width - self._gap * (len(self._parts) - 1)
        edges = [round(room * sum(self._parts[:n]) / whole) for n in range(len(self._parts) + 1)]
        widths = [after - before for before, after in pairwise(edges)]
        most = max((high(i, w) for i, w in zip(self.items, widths, strict=True)), default=0)
        return [QRect(edges[n] + n * self._gap, 0, wide, most) for n, wide in enumerate(widths)]
