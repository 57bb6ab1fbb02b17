"""One cell of the matrix: what it holds, how it is reached, opened and filled."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.plain import one_line
from ui.theme import DEMIBOLD, MEDIUM, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.carried import carried, scroll_at_edge
from ui.widgets.chips import Chip, State
from ui.widgets.labels import label, second_line
from ui.widgets.paint import focus_ring, smooth


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
    """Reached with arrow keys, opened with Enter or a click; some take what is dropped."""

    dropped = Signal(str)

    def __init__(self, row: Row, column: Column, cell: Cell) -> None:
        super().__init__()
        self.row_id, self.column = row.id, column
        self._is_target = False
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

    def take_drops(self) -> None:
        """Evidence may be dropped here."""
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only what belongs in a matrix."""
        if carried(event.mimeData()):
            self._is_target = True
            self.update()
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The page goes along."""
        event.acceptProposedAction()
        scroll_at_edge(self, event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._is_target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """It was let go here."""
        self._is_target = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(carried(event.mimeData()))

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
        if self._is_target:
            painter.fillRect(area, now.soft(Tone.ACCENT))
        elif self._cell.missing and not self._cell.pieces:
            painter.fillRect(area, now.soft(Tone.AMBER))
        elif self.underMouse() and self._cell.is_open:
            painter.fillRect(area, QColor(now.tokens.raised))
        painter.fillRect(
            QRectF(area.right() - 1, area.top(), 1, area.height()), QColor(now.tokens.line)
        )
        if self.hasFocus():
            focus_ring(painter, area.adjusted(1, 1, -2, -1), 4, now.ink(Tone.ACCENT))


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
