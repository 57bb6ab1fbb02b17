"""Shapes that several widgets draw: rounded fills, the mark of focus, the marks of states."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


class Mark(Enum):
    """A state as a shape, so that colour only repeats it."""

    NONE = ""
    TICK = "tick"
    DOT = "dot"
    CLOCK = "clock"
    STOP = "stop"


def smooth(painter: QPainter) -> QPainter:
    """The painter, with smooth edges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def rounded(
    painter: QPainter, area: QRectF, radius: float, fill: QColor, edge: QColor | None = None
) -> None:
    """A filled rounded rectangle, with a hair line around it when `edge` is given."""
    painter.setBrush(fill)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, radius, radius)
        return
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def focus_ring(painter: QPainter, area: QRectF, radius: float, colour: QColor) -> None:
    """The mark of focus: two px, inside `area`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)


def mark(painter: QPainter, which: Mark, centre: QPointF, unit: float, colour: QColor) -> None:
    """Draw a state's shape around `centre`; `unit` is the look's scale (1.0 at 100 %)."""
    if which is Mark.NONE:
        return
    painter.save()
    painter.translate(centre)
    painter.scale(unit, unit)
    {Mark.TICK: _tick, Mark.DOT: _dot, Mark.CLOCK: _clock, Mark.STOP: _stop}[which](painter, colour)
    painter.restore()


def _tick(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour, 1.8))
    painter.drawPolyline(QPolygonF([QPointF(-4.2, 0.2), QPointF(-1.3, 3.1), QPointF(4.2, -3.4)]))


def _dot(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(0, 0), 3.5, 3.5)


def _clock(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour, 1.5))
    painter.drawEllipse(QPointF(0, 0), 4.6, 4.6)
    painter.drawPolyline(QPolygonF([QPointF(0, -2.8), QPointF(0, 0), QPointF(2.4, 0.9)]))


def _stop(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(QRectF(-3.5, -3.5, 7, 7))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
