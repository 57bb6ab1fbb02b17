"""Two widgets at both ends of a line; below one another when there is less room."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from ui.widgets.cells import Cells, high


class Apart(Cells):
    """Two widgets side by side, the second at the right edge; below one another when narrow.

    `least` is the width (px) under which the first may not go; `side` fixes the second's width.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        least: Callable[[], int],
        side: Callable[[], int] | None = None,
        gap: int = 12,
        in_middle: bool = False,
    ) -> None:
        super().__init__()
        self._least, self._side, self._gap, self._middle = least, side, gap, in_middle
        self.addWidget(first)
        self.addWidget(second)

    def heightForWidth(self, width: int) -> int:
        """The height of both as they would lie in `width`."""
        boxes = self._boxes(width)
        return max((box.bottom() + 1 for box in boxes), default=0)

    def sizeHint(self) -> QSize:
        """Side by side at the first's wished width."""
        wide = sum(item.sizeHint().width() for item in self.items) + self._gap
        return QSize(wide, max((item.sizeHint().height() for item in self.items), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put both in their places."""
        super().setGeometry(rect)
        for item, box in zip(self.items, self._boxes(rect.width()), strict=True):
            item.setGeometry(box.translated(rect.topLeft()))

    def _boxes(self, width: int) -> list[QRect]:
        if len(self.items) < 2:
            return [QRect(0, 0, width, high(item, width)) for item in self.items]
        first, second = self.items
        beside = self._side() if self._side else second.sizeHint().width()
        if second.isEmpty():
            return [QRect(0, 0, width, high(first, width)), QRect()]
        room = width - beside - self._gap
        if room < self._least():
            return self._below(first, second, width)
        return self._next_to(first, second, room, beside)

    def _below(self, first: QLayoutItem, second: QLayoutItem, width: int) -> list[QRect]:
        top = high(first, width)
        wide = width if self._side else min(width, second.sizeHint().width())
        gap = self._gap if self._side else min(self._gap, 8)
        return [QRect(0, 0, width, top), QRect(0, top + gap, wide, high(second, wide))]

    def _next_to(
        self, first: QLayoutItem, second: QLayoutItem, room: int, beside: int
    ) -> list[QRect]:
        one, other = high(first, room), high(second, beside)
        most = max(one, other)
        tops = ((most - one) // 2, (most - other) // 2) if self._middle else (0, 0)
        return [
            QRect(0, tops[0], room, one),
            QRect(room + self._gap, tops[1], beside, other),
        ]
