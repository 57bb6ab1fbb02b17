"""The exhibits as cards in a grid: picture, label with state, title, where it is from."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.plain import one_line
from ui.tables.case_list import Index
from ui.tables.exhibits import ExhibitLine, Exhibits
from ui.tables.list_view import ListView
from ui.theme import DEMIBOLD, REGULAR, Look, Size, look
from ui.tokens import Tone
from ui.widgets.chips import HEIGHT as CHIP
from ui.widgets.chips import chip_width, draw_chip
from ui.widgets.icons import draw_icon
from ui.widgets.paint import focus_ring, rounded, smooth

GAP, PADDING, LEAST = 14, 10, 164
SCROLL_BAR = 14
LEFTWARDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ExhibitCard(QStyledItemDelegate):
    """Paints one card in the cell it is given, leaving the gap at right and below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The view's cell."""
        view = option.widget
        return view.gridSize() if isinstance(view, QListView) else QSize(LEAST, LEAST)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Card, picture, words, focus."""
        line = index.data(Exhibits.LINE)
        if not isinstance(line, ExhibitLine):
            return
        now, flag = look(), QStyle.StateFlag
        area = QRectF(option.rect).adjusted(0, 0, -GAP, -GAP)
        is_on = bool(option.state & flag.State_Selected)
        painter.save()
        fill = QColor(now.tokens.accent_soft if is_on else now.tokens.panel)
        rounded(smooth(painter), area, 8, fill, QColor(now.tokens.line))
        inner = area.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        words = _words_high(now)
        frame = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - words)
        _picture(painter, frame, index.data(Exhibits.PICTURE), line, now)
        _words(painter, inner.adjusted(0, inner.height() - words, 0, 0), line, now)
        if option.state & flag.State_HasFocus and option.widget.hasFocus():
            focus_ring(painter, area, 8, now.ink(Tone.ACCENT))
        painter.restore()


class ExhibitGrid(ListView):
    """As many columns as fit; arrow keys go in all four directions."""

    def __init__(self, name: str, model: Exhibits) -> None:
        super().__init__(name, model, ExhibitCard(), fill="ground")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(0)
        self.setWordWrap(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        self._fit()
        super().resizeEvent(event)

    def restyle(self) -> None:
        """Colours of the look; cards as high as its text."""
        super().restyle()
        self._fit()

    def _fit(self) -> None:
        room = self.width() - SCROLL_BAR
        columns = max(1, room // (look().px(LEAST) + GAP))
        wide = (room - 2) // columns
        high = round((wide - GAP - 2 * PADDING) * 0.66) + _words_high(look()) + 2 * PADDING + GAP
        if self.gridSize() != QSize(wide, high):
            self.setGridSize(QSize(wide, high))


def _words_high(now: Look) -> int:
    return now.px(8 + CHIP + 4 + 20 + 2 + 18)


def _picture(
    painter: QPainter, frame: QRectF, picture: object, line: ExhibitLine, now: Look
) -> None:
    painter.fillRect(frame, QColor(now.tokens.ground))
    if not isinstance(picture, QImage) or picture.isNull():
        side = min(now.px(32), frame.height() * 0.5)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(frame.center())
        draw_icon(painter, line.icon, spot, now.ink(Tone.QUIET))
        return
    ratio = max(frame.width() / picture.width(), frame.height() / picture.height())
    source = QRectF(0, 0, frame.width() / ratio, frame.height() / ratio)
    source.moveLeft((picture.width() - source.width()) / 2)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(frame, picture, source)


def _words(painter: QPainter, area: QRectF, line: ExhibitLine, now: Look) -> None:
    first = QRectF(area.left(), area.top() + now.px(8), area.width(), now.px(CHIP))
    wide = min(chip_width(line.state, now), first.width())
    draw_chip(painter, first.adjusted(first.width() - wide, 0, 0, 0), line.state, now)
    _line(painter, first.adjusted(0, 0, -wide - 6, 0), line.label, now, Size.BODY, is_strong=True)
    second = QRectF(area.left(), first.bottom() + now.px(4), area.width(), now.px(20))
    _line(painter, second, line.title, now, Size.BODY)
    third = QRectF(area.left(), second.bottom() + now.px(2), area.width(), now.px(18))
    _line(painter, third, line.detail, now, Size.SECOND)


def _line(
    painter: QPainter, area: QRectF, text: str, now: Look, size: int, *, is_strong: bool = False
) -> None:
    painter.setFont(now.font(size, DEMIBOLD if is_strong else REGULAR))
    painter.setPen(now.ink(Tone.QUIET if size == Size.SECOND else Tone.PLAIN))
    metrics = QFontMetrics(painter.font())
    cut = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, LEFTWARDS, cut)
