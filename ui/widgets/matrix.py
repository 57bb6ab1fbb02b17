"""The matrix: allegations against clauses, evidence for and against, answer and finding."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.plain import one_line
from ui.theme import DEMIBOLD, MEDIUM, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.cards import Card, Rule
from ui.widgets.chips import Chip, State
from ui.widgets.labels import label, second_line
from ui.widgets.matrix_keys import MatrixKeys
from ui.widgets.paint import focus_ring, smooth
from ui.widgets.proportions import Proportions

STACKS = 760


class Kind(Enum):
    """How a piece of a cell looks."""

    STRONG = "strong"
    TEXT = "text"
    QUIET = "quiet"
    CHIP = "chip"


@dataclass(frozen=True)
class Piece:
    """One thing in a cell; chips say their own state."""

    kind: Kind
    words: str
    state: State | None = None


@dataclass(frozen=True)
class Cell:
    """What a cell holds; `missing` says in amber what to do when it holds nothing."""

    pieces: tuple[Piece, ...] = ()
    missing: str = ""
    is_open: bool = True
    """Whether Enter leads anywhere."""


@dataclass(frozen=True)
class Column:
    """A column's code, its head, and its share of the width."""

    code: str
    head: str
    share: int


@dataclass(frozen=True)
class Row:
    """One allegation."""

    id: str
    name: str
    cells: tuple[Cell, ...]


class MatrixCell(QAbstractButton):
    """One cell: reached with arrow keys, opened with Enter or a click."""

    def __init__(self, row: Row, column: Column, cell: Cell) -> None:
        super().__init__()
        self.row_id, self.column = row.id, column
        self._cell = cell
        self.setAccessibleName(_spoken(row, column, cell))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(13, 12, 8, 12)
        box.setSpacing(6)
        self._head = label(column.head, Size.SECOND, Tone.QUIET, DEMIBOLD)
        self._head.hide()
        box.addWidget(self._head)
        for widget in _contents(cell):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(widget)
        box.addStretch(1)
        if cell.is_open:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def name_column(self, *, is_on: bool) -> None:
        """Say the column's head inside the cell, when columns are stacked."""
        self._head.setVisible(is_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Amber when something is missing; a ring with focus."""
        now, area = look(), QRectF(self.rect())
        painter = smooth(QPainter(self))
        if self._cell.missing and not self._cell.pieces:
            painter.fillRect(area, now.soft(Tone.AMBER))
        elif self.underMouse() and self._cell.is_open:
            painter.fillRect(area, QColor(now.tokens.raised))
        painter.fillRect(
            QRectF(area.right() - 1, area.top(), 1, area.height()), QColor(now.tokens.line)
        )
        if self.hasFocus():
            focus_ring(painter, area.adjusted(1, 1, -2, -1), 4, now.ink(Tone.ACCENT))


class Matrix(Card):
    """Heads and rows; `opened` carries the allegation's id and the column's code."""

    opened = Signal(str, str)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(padding=1, spacing=0)
        self._columns = tuple(columns)
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
            line.hold(cell)
        self.cells.append(cells)
        return line

    def _stack(self) -> None:
        is_stacked = self.width() - 2 < _least()
        self._heads.setVisible(not is_stacked)
        for cells in self.cells:
            for cell in cells:
                cell.name_column(is_on=is_stacked)

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


def _contents(cell: Cell) -> list[QWidget]:
    if cell.missing and not cell.pieces:
        return [
            label("Nothing yet", Size.BODY, Tone.AMBER, MEDIUM, wrap=True),
            label(cell.missing, Size.SECOND, Tone.AMBER, wrap=True),
        ]
    return [_piece(piece) for piece in cell.pieces]


def _piece(piece: Piece) -> QWidget:
    if piece.state is not None:
        return Chip(piece.state)
    if piece.kind is Kind.QUIET:
        return second_line(piece.words)
    return label(piece.words, weight=MEDIUM if piece.kind is Kind.STRONG else REGULAR, wrap=True)


def _spoken(row: Row, column: Column, cell: Cell) -> str:
    said = [piece.words for piece in cell.pieces] or ["Nothing yet", cell.missing]
    return f"{one_line(row.name)}. {column.head}: " + ". ".join(one_line(one) for one in said)
