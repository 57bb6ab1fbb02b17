"""The sheet inside a page view: paints one page, turned and zoomed, and the boxes marked on it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from ui.plain import one_line
from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.page_markings import draw_marking
from ui.widgets.page_place import Box, MarkKind, PageMark, Placement

PAPER = QColor("white")
FOUND_FILL, FOUND_EDGE = QColor(255, 204, 51, 110), QColor(122, 75, 0, 150)
CURRENT_FILL, CURRENT_EDGE = QColor(255, 153, 0, 120), QColor("#A61B1B")
COVER_FILL, COVER_INK = QColor(0, 0, 0, 190), QColor("white")


class PageSheet(QWidget):
    """Its size is the page's on the screen; a page view scrolls it."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()
        self.placement = Placement(QSize(1, 1))
        self.marks: tuple[PageMark, ...] = ()
        self.drawing: Box | None = None
        """A box that is being drawn."""

    def place(self, placement: Placement) -> None:
        """Show the page at another size or turned."""
        self.placement = placement
        self.resize(placement.sheet())
        self.update()

    def mark(self, marks: Sequence[PageMark]) -> None:
        """Mark these boxes and no others."""
        self.marks = tuple(marks)
        self.update()

    def draw(self, box: Box | None) -> None:
        """Show a box that is being drawn; None when there is none."""
        self.drawing = box
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper, the page, the marks, the box that is being drawn."""
        if self.picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._page(painter)
        for one in self.marks:
            self._mark(painter, one)
        if self.drawing is not None:
            self._drawing(painter, self.placement.to_sheet(self.drawing))

    def _page(self, painter: QPainter) -> None:
        size = self.placement.upright()
        painter.save()
        painter.translate(QRectF(self.rect()).center())
        painter.rotate(90 * self.placement.quarters)
        area = QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())
        painter.fillRect(area, PAPER)
        painter.drawImage(area, self.picture)
        painter.restore()

    def _mark(self, painter: QPainter, one: PageMark) -> None:
        area = self.placement.to_sheet(one.box)
        if one.kind in (MarkKind.COVER, MarkKind.CHOSEN):
            self._cover(painter, area, one)
            return
        if one.kind in (MarkKind.OUTLINE, MarkKind.ARROW, MarkKind.WORDS):
            draw_marking(painter, self.placement, one)
            return
        is_current = one.kind is MarkKind.CURRENT
        painter.setBrush(CURRENT_FILL if is_current else FOUND_FILL)
        painter.setPen(QPen(CURRENT_EDGE, 2) if is_current else QPen(FOUND_EDGE, 1))
        painter.drawRect(area)

    def _cover(self, painter: QPainter, area: QRectF, one: PageMark) -> None:
        is_chosen = one.kind is MarkKind.CHOSEN
        painter.setBrush(COVER_FILL)
        painter.setPen(QPen(CURRENT_EDGE, 3) if is_chosen else QPen(QColor("black"), 1))
        painter.drawRect(area)
        if one.words:
            words = one_line(one.words)
            painter.setFont(_fitting(words, area))
            painter.setPen(COVER_INK)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(area, flags, words)

    def _drawing(self, painter: QPainter, area: QRectF) -> None:
        fill = look().ink(Tone.BLUE)
        fill.setAlpha(50)
        painter.setBrush(fill)
        painter.setPen(QPen(QColor("white"), 3))
        painter.drawRect(area)
        painter.setPen(QPen(QColor("black"), 1.5, Qt.PenStyle.DashLine))
        painter.drawRect(area)


def _fitting(words: str, area: QRectF) -> QFont:
    """Letters no larger than the look's, and small enough for the box."""
    font = look().font(Size.SECOND)
    wide = QFontMetricsF(font).horizontalAdvance(words)
    share = min(1.0, area.width() / max(1.0, wide), area.height() / QFontMetricsF(font).height())
    font.setPixelSize(max(1, int(QFontInfo(font).pixelSize() * share)))
    return font
