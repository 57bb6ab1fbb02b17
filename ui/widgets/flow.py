"""A row of widgets that goes on in the next line when there is less room."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from ui.widgets.cells import Cells, high


class Flow(Cells):
    """Widgets in a row that goes on in the next line.

    With `column` (the least width of one, in px) all are equally wide and fill the line, and all
    of a line are as high as the highest; when that needs a second line, but their own widths do
    not, they share what is left. Without it each is as wide as it wishes to be. `between` is the
    gap between lines.
    """

    def __init__(
        self, gap: int = 8, *, column: Callable[[], int] | None = None, between: int | None = None
    ) -> None:
        super().__init__()
        self._gap, self._column = gap, column
        self._between = gap if between is None else between

    def heightForWidth(self, width: int) -> int:
        """How high all lines are together."""
        return self._place(QRect(0, 0, width, 0), is_real=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every widget in its place."""
        super().setGeometry(rect)
        self._place(rect, is_real=True)

    def sizeHint(self) -> QSize:
        """All in one line, if there is room."""
        hints = [item.sizeHint() for item in self.items]
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def columns(self, width: int) -> int:
        """How many equal columns fit in `width`."""
        least = self._column() if self._column else 1
        fitting = (width + self._gap) // (least + self._gap)
        return max(1, min(fitting, len(self.items) or 1))

    def _place(self, area: QRect, *, is_real: bool) -> int:
        lines = self._equal(area.width()) if self._column else self._ragged(area.width())
        top = area.top()
        for line in lines:
            most = max((size.height() for _, _, size in line), default=0)
            for item, left, size in line:
                tall = most if self._column else size.height()
                spot = QPoint(area.left() + left, top + (most - tall) // 2)
                if is_real:
                    item.setGeometry(QRect(spot, QSize(size.width(), tall)))
            top += most + self._between
        return max(0, top - area.top() - self._between)

    def _ragged(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = [[]]
        left = 0
        for item in self._shown():
            size = item.sizeHint()
            if left and left + size.width() > width:
                lines.append([])
                left = 0
            fitted = min(size.width(), width) if width > 0 else size.width()
            lines[-1].append((item, left, QSize(fitted, high(item, fitted))))
            left += size.width() + self._gap
        return lines

    def _equal(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        items = self._shown()
        count = self.columns(width)
        spare = width - self.sizeHint().width()
        if items and count < len(items) and spare >= 0:
            return [self._shared(items, spare // len(items))]
        each = max(1, (width - self._gap * (count - 1)) // count)
        cells = [
            (item, (each + self._gap) * (n % count), QSize(each, high(item, each)))
            for n, item in enumerate(items)
        ]
        return [cells[at : at + count] for at in range(0, len(cells), count)]

    def _shared(self, items: list[QLayoutItem], spare: int) -> list[tuple[QLayoutItem, int, QSize]]:
        line: list[tuple[QLayoutItem, int, QSize]] = []
        left = 0
        for item in items:
            wide = item.sizeHint().width() + spare
            line.append((item, left, QSize(wide, high(item, wide))))
            left += wide + self._gap
        return line

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self.items if not item.isEmpty()]
