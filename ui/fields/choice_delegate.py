"""How a row of a long list of choices is drawn: its mark, its words, a quiet line under them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.fields.choice_model import HINT, Index
from ui.fields.marks import SIDE, draw_mark
from ui.theme import REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.paint import focus_ring, rounded, smooth

WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
PAD = 8


class ChoiceDelegate(QStyledItemDelegate):
    """Rows as high as their words need in the width there is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 400
        words, hint = self._areas(QRect(0, 0, width, 10_000), index)
        bottom = hint.bottom() if hint.height() else words.bottom()
        return QSize(width, max(look().px(32), bottom + PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, area = look(), option.rect
        state = option.state
        painter.save()
        smooth(painter)
        self._ground(painter, QRectF(area), state)
        if self._has_mark(index):
            is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            side = now.px(SIDE)
            spot = QRectF(area.left() + PAD, area.top() + PAD - 2, side, side)
            draw_mark(painter, spot, is_round=False, is_on=is_on)
        words, hint = self._areas(area, index)
        self._write(painter, words, self._font(Size.BODY), now.ink(Tone.PLAIN), index.data())
        self._write(painter, hint, self._font(Size.SECOND), now.ink(Tone.QUIET), index.data(HINT))
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        now = look()
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, area.adjusted(1, 1, -1, -1), 5, now.soft(Tone.ACCENT))
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, area, 5, now.ink(Tone.ACCENT))

    def _areas(self, area: QRect, index: Index) -> tuple[QRect, QRect]:
        left = area.left() + PAD + (look().px(SIDE) + PAD if self._has_mark(index) else 0)
        room = QRect(left, area.top() + PAD - 1, max(40, area.right() - PAD - left), 10_000)
        words = QFontMetrics(self._font(Size.BODY)).boundingRect(room, WRAPPED, index.data())
        words.setWidth(room.width())
        below = room.translated(0, words.height() + 2)
        hint = QRect(below.topLeft(), QSize(0, 0))
        if index.data(HINT):
            metrics = QFontMetrics(self._font(Size.SECOND))
            hint = metrics.boundingRect(below, WRAPPED, index.data(HINT))
            hint.setWidth(room.width())
        return words, hint

    def _write(self, painter: QPainter, area: QRect, font: QFont, ink: QColor, text: str) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(area, WRAPPED, text)

    def _font(self, size: Size) -> QFont:
        return look().font(size, REGULAR)

    def _has_mark(self, index: Index) -> bool:
        return bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
