"""Marks of a copy that is being marked up, as they will be burnt into it."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.plain import one_line
from ui.theme import look
from ui.widgets.page_place import MarkKind, PageMark, Placement

INK, EDGE = QColor("#B01010"), QColor("white")
WIDE, HEAD = 2.5, 14.0
LETTERS, LEAST = 48, 8
"""A page is so many times as long as letters are high, as in the copy; the least, in pixels."""


def draw_marking(painter: QPainter, placement: Placement, one: PageMark) -> None:
    """Draw a box, an arrow or words on a sheet."""
    area = placement.to_sheet(one.box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if one.kind is MarkKind.OUTLINE:
        for colour, wide in ((EDGE, WIDE * 2), (INK, WIDE)):
            painter.setPen(QPen(colour, wide))
            painter.drawRect(area)
    elif one.kind is MarkKind.ARROW:
        tip = placement.point(one.box.x0, one.box.y0)
        _arrow(painter, placement.point(one.box.x1, one.box.y1), tip)
    if one.words:
        is_alone = one.kind is MarkKind.WORDS
        at = area.topLeft() if is_alone else area.bottomLeft() + QPointF(0, 4)
        size = placement.upright()
        _words(painter, at, one.words, round(max(size.width(), size.height()) / LETTERS))


def _arrow(painter: QPainter, tail: QPointF, tip: QPointF) -> None:
    angle = math.atan2(tip.y() - tail.y(), tip.x() - tail.x())
    sides = [
        tip - QPointF(math.cos(angle + turn), math.sin(angle + turn)) * HEAD
        for turn in (-0.45, 0.45)
    ]
    for colour, wide in ((EDGE, WIDE * 2), (INK, WIDE)):
        painter.setPen(QPen(colour, wide))
        painter.setBrush(colour)
        painter.drawLine(tail, tip)
        painter.drawPolygon(QPolygonF([tip, *sides]))


def _words(painter: QPainter, at: QPointF, words: str, high: int) -> None:
    letters = look().font()
    letters.setPixelSize(max(LEAST, high))
    painter.setFont(letters)
    said = one_line(words)
    room = painter.fontMetrics().boundingRect(said)
    area = room.translated(at.toPoint() - room.topLeft()).adjusted(0, 0, 8, 4)
    painter.fillRect(area, EDGE)
    painter.setPen(QPen(INK, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, said)
