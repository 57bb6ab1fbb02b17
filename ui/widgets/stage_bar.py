"""Where a case is: its stages as links to their parts, told by shape and words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.plain import caption, shown
from ui.theme import DEMIBOLD, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.flow import Flow
from ui.widgets.paint import Mark, focus_ring, mark, smooth
from ui.widgets.roving import Roving

HEIGHT, MARK_AT, RADIUS, LABEL_AT, INSET = 46, 13, 7, 25, 5


class Progress(Enum):
    """How far a stage is."""

    DONE = "done"
    NOW = "current stage"
    AHEAD = "not started"


@dataclass(frozen=True)
class Stage:
    """One stage; `code` says which part it leads to."""

    code: str
    name: str
    progress: Progress


class StageLink(QAbstractButton):
    """One stage of the bar: its mark, the line to the next, its name under it."""

    def __init__(self, stage: Stage, number: int, of: int) -> None:
        super().__init__()
        self.stage = stage
        self._is_last = number == of
        self.setText(caption(stage.name))
        self.setAccessibleName(
            f"{shown(stage.name)}, {stage.progress.value}, stage {number} of {of}"
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Wide enough for the name in bold."""
        now = look()
        wide = QFontMetrics(now.font(Size.SECOND, DEMIBOLD)).horizontalAdvance(self.stage.name)
        return QSize(wide + now.px(16), now.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line, mark, name; a ring with focus."""
        now, unit = look(), look().scale
        painter = smooth(QPainter(self))
        centre = QPointF(INSET + 8 * unit, MARK_AT * unit)
        if not self._is_last:
            is_done = self.stage.progress is Progress.DONE
            line = now.ink(Tone.ACCENT) if is_done else QColor(now.tokens.line)
            painter.setPen(QPen(line, 2))
            ends = (centre.x() + 10 * unit, self.width() - 2 * unit)
            painter.drawLine(QPointF(ends[0], centre.y()), QPointF(ends[1], centre.y()))
        self._mark(painter, centre, unit)
        self._name(painter)
        if self.hasFocus():
            area = QRectF(self.rect()).adjusted(0, 0, -5 * unit, 0)
            focus_ring(painter, area, 6, now.ink(Tone.ACCENT))

    def _mark(self, painter: QPainter, centre: QPointF, unit: float) -> None:
        now, progress = look(), self.stage.progress
        accent = now.ink(Tone.ACCENT)
        is_ahead = progress is Progress.AHEAD
        painter.setPen(QPen(now.ink(Tone.QUIET) if is_ahead else accent, 2 * unit))
        painter.setBrush(accent if progress is Progress.DONE else QColor(now.tokens.panel))
        painter.drawEllipse(centre, RADIUS * unit, RADIUS * unit)
        if progress is Progress.DONE:
            mark(painter, Mark.TICK, centre, 0.85 * unit, now.ink(Tone.ON_ACCENT))
        elif progress is Progress.NOW:
            mark(painter, Mark.DOT, centre, 0.88 * unit, accent)

    def _name(self, painter: QPainter) -> None:
        now, progress = look(), self.stage.progress
        font = now.font(Size.SECOND, DEMIBOLD if progress is Progress.NOW else REGULAR)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(now.ink(Tone.QUIET if progress is Progress.AHEAD else Tone.PLAIN))
        area = QRectF(INSET, now.px(LABEL_AT), self.width(), now.px(HEIGHT - LABEL_AT))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.stage.name
        )


class StageBar(QWidget):
    """The stages in a row, or in several when narrow. One Tab stop; arrow keys go along it."""

    def __init__(self, stages: Sequence[Stage], follow: Callable[[str], object]) -> None:
        super().__init__()
        self.setAccessibleName(f"Stages of the case, a list of {len(stages)}")
        self._flow = Flow(0, column=self._widest)
        self.setLayout(self._flow)
        self._follow = follow
        self.links: list[StageLink] = []
        self._roving = Roving(self)
        self.show_stages(stages)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show these stages in place of those shown."""
        if [link.stage for link in self.links] == list(stages):
            return
        for old in self.links:
            self._flow.removeWidget(old)
            old.deleteLater()
        self.links = [
            StageLink(stage, number, len(stages)) for number, stage in enumerate(stages, 1)
        ]
        for link in self.links:
            link.clicked.connect(self._clicked)
            self._flow.addWidget(link)
        current = [n for n, one in enumerate(stages) if one.progress is Progress.NOW]
        self._roving.hold(self.links, current[0] if current else 0)

    def _clicked(self) -> None:
        link = self.sender()
        if isinstance(link, StageLink):
            self._follow(link.stage.code)

    def _widest(self) -> int:
        return max((link.sizeHint().width() for link in self.links), default=1)


def stage_words(stages: Sequence[Stage]) -> str:
    """'Stage 3 of 7: Investigation'."""
    at = next((n for n, one in enumerate(stages) if one.progress is Progress.NOW), None)
    if at is None:
        return ""
    return f"Stage {at + 1} of {len(stages)}: {stages[at].name}"
