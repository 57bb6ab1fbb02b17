"""Arrow keys over the cells of a matrix; the whole matrix is one Tab stop."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.focus import bring_in_sight

MOVES = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}


class MatrixKeys(QObject):
    """Moves the keyboard from cell to cell."""

    _cells: Sequence[Sequence[QWidget]] = ()
    """On the class as well: Qt still sends events while the program is being taken down."""

    def hold(self, cells: Sequence[Sequence[QWidget]]) -> None:
        """Look after these; Tab goes to the first."""
        self._cells = cells
        for row in cells:
            for cell in row:
                cell.installEventFilter(self)
                cell.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if cells and cells[0]:
            cells[0][0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys, Home and End."""
        if event.type() is QEvent.Type.FocusIn:
            self._rest_on(watched)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._moved(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _rest_on(self, watched: QObject) -> None:
        for row in self._cells:
            for cell in row:
                is_it = cell is watched
                strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
                cell.setFocusPolicy(strong if is_it else click)

    def _moved(self, watched: QObject, key: Qt.Key) -> bool:
        at = self._place(watched)
        if at is None:
            return False
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            to = (at[0], 0 if key == Qt.Key.Key_Home else len(self._cells[at[0]]) - 1)
        elif key in MOVES:
            to = (at[0] + MOVES[key][0], at[1] + MOVES[key][1])
        else:
            return False
        if 0 <= to[0] < len(self._cells) and 0 <= to[1] < len(self._cells[to[0]]):
            cell = self._cells[to[0]][to[1]]
            cell.setFocus(Qt.FocusReason.TabFocusReason)
            bring_in_sight(cell)
        return True

    def _place(self, watched: QObject) -> tuple[int, int] | None:
        for across, row in enumerate(self._cells):
            for along, cell in enumerate(row):
                if cell is watched:
                    return across, along
        return None
