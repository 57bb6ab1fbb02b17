"""The matrix: allegations against clauses, evidence for and against, answer and finding."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.theme import DEMIBOLD, Size, look
from ui.tokens import Tone
from ui.widgets.cards import Card, Rule
from ui.widgets.labels import label
from ui.widgets.matrix_cell import Column, MatrixCell, Row
from ui.widgets.matrix_keys import MatrixKeys
from ui.widgets.proportions import Proportions

STACKS = 760


class Matrix(Card):
    """Heads and rows; `opened` carries the allegation's id and the column's code."""

    opened = Signal(str, str)
    dropped = Signal(str, str, str)
    """The allegation's id, the column's code, what was dropped."""

    def __init__(self, columns: Sequence[Column], takes: Sequence[str] = ()) -> None:
        super().__init__(padding=1, spacing=0)
        self._columns, self._takes = tuple(columns), frozenset(takes)
        self._rows: list[QWidget] = []
        self.cells: list[list[MatrixCell]] = []
        self._keys = MatrixKeys(self)
        self._heads = _Line(self._columns)
        for column in self._columns:
            head = label(column.head, Size.SECOND, Tone.QUIET, DEMIBOLD, wrap=True)
            head.setContentsMargins(13, 10, 8, 10)
            self._heads.hold(head)
        self.box.addWidget(self._heads)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these allegations in place of those shown."""
        for old in self._rows:
            self.box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows, self.cells = [], []
        for row in rows:
            line = self._line(row)
            for widget in (Rule(), line):
                self.box.addWidget(widget)
                self._rows.append(widget)
        self._keys.hold(self.cells)
        self._stack()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Heads go into the cells when columns are stacked."""
        super().resizeEvent(event)
        self._stack()

    def _line(self, row: Row) -> QWidget:
        line = _Line(self._columns)
        cells = [
            MatrixCell(row, column, cell)
            for column, cell in zip(self._columns, row.cells, strict=True)
        ]
        for cell in cells:
            cell.clicked.connect(self._clicked)
            if cell.column.code in self._takes:
                cell.take_drops()
                cell.dropped.connect(self._dropped)
            line.hold(cell)
        self.cells.append(cells)
        return line

    def _stack(self) -> None:
        is_stacked = self.width() - 2 < _least()
        self._heads.setVisible(not is_stacked)
        for cells in self.cells:
            for cell in cells:
                cell.name_column(is_on=is_stacked)

    def _dropped(self, key: str) -> None:
        cell = self.sender()
        if isinstance(cell, MatrixCell):
            self.dropped.emit(cell.row_id, cell.column.code, key)

    def _clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, MatrixCell):
            self.opened.emit(cell.row_id, cell.column.code)


class _Line(QWidget):
    """One line of columns."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._layout = Proportions([one.share for one in columns], least=_least)
        self.setLayout(self._layout)

    def hold(self, widget: QWidget) -> None:
        """The next column."""
        self._layout.addWidget(widget)


def _least() -> int:
    return look().px(STACKS)
