"""The list of what is due: headings of sections and a line for each thing, painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.plain import one_line
from ui.tables.case_list import ROOT, Index
from ui.theme import DEMIBOLD, MEDIUM, Look, Size, look
from ui.tokens import Tone
from ui.widgets.chips import HEIGHT as CHIP
from ui.widgets.chips import State, chip_width, draw_chip
from ui.widgets.paint import focus_ring, smooth

ROW, SIDE = 56, 20
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Heading:
    """The name of a section and how much stands in it."""

    words: str
    count: int


@dataclass(frozen=True)
class DueLine:
    """One thing: what, whose and of which kind, and at the right how it stands."""

    case_id: str
    place: str
    title: str
    detail: str
    state: State

    def sentence(self) -> str:
        """The line as a screen reader says it."""
        return ". ".join(
            one_line(one) for one in (self.title, self.detail, self.state.words) if one
        )


Row = Heading | DueLine


class DueList(QAbstractListModel):
    """Rows held whole; a heading cannot be chosen and the arrow keys pass over it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Another list, from its top."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def line_at(self, row: int) -> DueLine | None:
        """The line of a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, DueLine) else None

    def first_line(self) -> int:
        """The first row that can be chosen; -1 when there is none."""
        found = (n for n, one in enumerate(self._rows) if isinstance(one, DueLine))
        return next(found, -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Headings and lines."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are read, not chosen."""
        if self.line_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate; words for people."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return row.sentence() if isinstance(row, DueLine) else f"{row.words}, {row.count:,}"


class DueRow(QStyledItemDelegate):
    """Paints headings and lines; all rows are equally high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | Index) -> QSize:
        """Two lines."""
        return QSize(look().px(200), look().px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index
    ) -> None:
        """Ground, words, chip, the mark of focus."""
        now, area, flag = look(), QRectF(option.rect), QStyle.StateFlag
        painter.save()
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Heading):
            _heading(painter, area, row, now)
        elif isinstance(row, DueLine):
            _ground(painter, area, now, is_on=bool(option.state & flag.State_Selected),
                    is_over=bool(option.state & flag.State_MouseOver))  # fmt: skip
            _line(smooth(painter), area.adjusted(SIDE, 0, -SIDE, 0), row, now)
            if option.state & flag.State_HasFocus and option.widget.hasFocus():
                focus_ring(painter, area.adjusted(2, 1, -2, -2), 4, now.ink(Tone.ACCENT))
        painter.restore()


def _heading(painter: QPainter, area: QRectF, row: Heading, now: Look) -> None:
    words = area.adjusted(SIDE, now.px(18), -SIDE, -now.px(6))
    painter.setFont(now.font(Size.SECTION, DEMIBOLD))
    painter.setPen(now.ink(Tone.PLAIN))
    painter.drawText(words, LEFT, row.words)
    painter.setFont(now.font(Size.SECOND))
    painter.setPen(now.ink(Tone.QUIET))
    painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                     f"{row.count:,}")  # fmt: skip


def _ground(painter: QPainter, area: QRectF, now: Look, *, is_on: bool, is_over: bool) -> None:
    if is_on or is_over:
        fill = now.tokens.accent_soft if is_on else now.tokens.raised
        painter.fillRect(area, QColor(fill))
    rule = QRectF(area.left() + SIDE, area.bottom() - 1, area.width() - 2 * SIDE, 1)
    painter.fillRect(rule, QColor(now.tokens.line))


def _line(painter: QPainter, area: QRectF, row: DueLine, now: Look) -> None:
    wide = min(float(chip_width(row.state, now)), area.width() / 2)
    high = float(now.px(CHIP))
    top = area.top() + (area.height() - high) / 2
    draw_chip(painter, QRectF(area.right() - wide, top, wide, high), row.state, now)
    words = area.adjusted(0, now.px(8), -wide - now.px(14), 0)
    words.setHeight(now.px(20))
    painter.setFont(now.font(Size.BODY, MEDIUM))
    _cut(painter, words, row.title, now.ink(Tone.PLAIN))
    painter.setFont(now.font(Size.SECOND))
    _cut(painter, words.translated(0, now.px(20)), row.detail, now.ink(Tone.QUIET))


def _cut(painter: QPainter, area: QRectF, text: str, ink: QColor) -> None:
    painter.setPen(ink)
    metrics = QFontMetrics(painter.font())
    cut = metrics.elidedText(one_line(text, 300), Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, LEFT, cut)
