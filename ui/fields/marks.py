"""Round and square marks of choices, drawn in the look so that they show on every ground."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from ui.focus import bring_in_sight
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.paint import smooth

SIDE = 20
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


def draw_mark(painter: QPainter, area: QRectF, *, is_round: bool, is_on: bool) -> None:
    """A mark in a square `area`; the shape inside, not the colour, says that it is chosen."""
    now = look()
    inner = area.adjusted(1, 1, -1, -1)
    edge = now.ink(Tone.ACCENT if is_on else Tone.QUIET)
    painter.setPen(QPen(edge, 2 if is_on else 1.5))
    painter.setBrush(QColor(now.tokens.accent if is_on and not is_round else now.tokens.panel))
    if not is_round:
        painter.drawRoundedRect(inner, 4, 4)
        if is_on:
            _tick(painter, area, now.ink(Tone.ON_ACCENT))
        return
    painter.drawEllipse(inner)
    if is_on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        painter.drawEllipse(area.center(), area.width() * 0.25, area.width() * 0.25)


def _tick(painter: QPainter, area: QRectF, colour: QColor) -> None:
    unit = area.width() / SIDE
    pen = QPen(colour, 2.2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    at = [QPointF(5.5, 10.3), QPointF(8.7, 13.5), QPointF(14.5, 6.8)]
    painter.drawPolyline(QPolygonF([area.topLeft() + one * unit for one in at]))


def _prepare(button: QAbstractButton) -> None:
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def _side() -> QSize:
    return QSize(look().px(SIDE), look().px(SIDE))


class RoundMark(QRadioButton):
    """The radio button of one choice; arrow keys choose the next, wherever it stands."""

    def __init__(self) -> None:
        super().__init__()
        _prepare(self)

    def sizeHint(self) -> QSize:
        return _side()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, group = STEPS.get(Qt.Key(event.key()), 0), self.group()
        if not step or group is None:
            super().keyPressEvent(event)
            return
        marks = group.buttons()
        wanted = marks[(marks.index(self) + step) % len(marks)]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        wanted.click()
        bring_in_sight(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        draw_mark(smooth(QPainter(self)), area, is_round=True, is_on=self.isChecked())


class SquareMark(QCheckBox):
    """The check box of one choice."""

    def __init__(self) -> None:
        super().__init__()
        _prepare(self)

    def sizeHint(self) -> QSize:
        return _side()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        draw_mark(smooth(QPainter(self)), area, is_round=False, is_on=self.isChecked())
