"""How a row of the list of cases is drawn: name and reference, post, stage and what is due."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.plain import one_line
from ui.tables.case_list import CaseLine, CaseList, Index
from ui.theme import DEMIBOLD, MEDIUM, REGULAR, Look, Size, look
from ui.tokens import Tone
from ui.widgets.chips import HEIGHT as CHIP
from ui.widgets.chips import chip_width, draw_chip
from ui.widgets.paint import focus_ring, smooth

ROW, BAR, LEFT, RIGHT = 82, 4, 16, 16
LEFTWARDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHTWARDS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CaseRow(QStyledItemDelegate):
    """Paints `CaseLine`s; all rows are equally high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines."""
        return QSize(look().px(200), look().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, words, the mark of focus."""
        now, area, state = look(), QRectF(option.rect), option.state
        flag = QStyle.StateFlag
        is_on, is_over = bool(state & flag.State_Selected), bool(state & flag.State_MouseOver)
        painter.save()
        _ground(painter, area, now, is_on=is_on, is_over=is_over)
        line = index.data(CaseList.LINE)
        if isinstance(line, CaseLine):
            draw_line(smooth(painter), area, line, now)
        if state & flag.State_HasFocus and option.widget.hasFocus():
            focus_ring(painter, area.adjusted(BAR + 1, 1, -1, -2), 4, now.ink(Tone.ACCENT))
        painter.restore()


def _ground(painter: QPainter, area: QRectF, now: Look, *, is_on: bool, is_over: bool) -> None:
    tokens = now.tokens
    fill = tokens.accent_soft if is_on else tokens.panel if is_over else tokens.raised
    painter.fillRect(area, QColor(fill))
    if is_on:
        painter.fillRect(QRectF(area.left(), area.top(), BAR, area.height()), QColor(tokens.accent))
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(tokens.line))


def draw_line(painter: QPainter, area: QRectF, line: CaseLine, now: Look) -> None:
    """The three lines of one case."""
    left, right = area.left() + LEFT, area.right() - RIGHT
    tall = now.px(20)
    first = QRectF(left, area.top() + now.px(9), right - left, tall)
    _pair(painter, first, line.name, line.reference, now)
    second = first.translated(0, now.px(19))
    _words(painter, second, line.role, now, Tone.QUIET)
    third = QRectF(left, area.top() + now.px(49), right - left, now.px(CHIP))
    if line.due is not None:
        wide = min(chip_width(line.due, now), third.width())
        chip = QRectF(third.right() - wide, third.top(), wide, third.height())
        draw_chip(painter, chip, line.due, now)
        third.setRight(chip.left() - 8)
    painter.setFont(now.font(Size.SECOND, MEDIUM))
    _elided(painter, third, line.stage, now.ink(Tone.PLAIN))


def _pair(painter: QPainter, area: QRectF, name: str, reference: str, now: Look) -> None:
    painter.setFont(now.font(Size.SECOND, REGULAR))
    painter.setPen(now.ink(Tone.QUIET))
    painter.drawText(area, RIGHTWARDS, reference)
    wide = QFontMetrics(painter.font()).horizontalAdvance(reference)
    painter.setFont(now.font(Size.NAME, DEMIBOLD))
    _elided(painter, area.adjusted(0, 0, -wide - 8, 0), name, now.ink(Tone.PLAIN))


def _words(painter: QPainter, area: QRectF, text: str, now: Look, tone: Tone) -> None:
    painter.setFont(now.font(Size.SECOND, REGULAR))
    _elided(painter, area, text, now.ink(tone))


def _elided(painter: QPainter, area: QRectF, text: str, ink: QColor) -> None:
    painter.setPen(ink)
    metrics = QFontMetrics(painter.font())
    cut = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, LEFTWARDS, cut)
