"""The rail beside the set-up: which steps there are, which are done, which is asked now."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import DEMIBOLD, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.cards import Surface
from ui.widgets.labels import label
from ui.widgets.paint import Mark, mark, smooth

WIDE, ROW = 232, 44


class Steps(QWidget):
    """The steps under one another; `now` is counted from 0."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names, self.now = tuple(names), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go(0)

    def go(self, now: int) -> None:
        """Show where the person is; -1 is before the first."""
        self.now = now
        where = f"Step {now + 1} of {len(self.names)}: {self.names[now]}" if now >= 0 else ""
        self.setAccessibleName(where or "Steps of setting up")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(WIDE), look().px(ROW) * len(self.names))

    def paintEvent(self, event: QPaintEvent) -> None:
        look_now = look()
        painter = smooth(QPainter(self))
        row, unit = look_now.px(ROW), look_now.scale
        ink, strong = look_now.ink(Tone.RAIL), QColor(look_now.tokens.rail_strong)
        for number, name in enumerate(self.names):
            is_now = number == self.now
            centre = QPointF(12 * unit, row * (number + 0.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(strong if is_now else ink, 1.5 * unit))
            painter.drawEllipse(centre, 9 * unit, 9 * unit)
            kind = Mark.TICK if number < self.now else Mark.DOT if is_now else Mark.NONE
            mark(painter, kind, centre, unit, strong if is_now else ink)
            painter.setPen(strong if is_now else ink)
            painter.setFont(look_now.font(Size.BODY, DEMIBOLD if is_now else REGULAR))
            area = QRectF(34 * unit, row * number, self.width() - 34 * unit, row)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)


class StepRail(Surface):
    """The program's name and the steps, in the colours of the rail."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__("rail")
        self.steps = Steps(names)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 24, 12, 20)
        box.setSpacing(4)
        box.addWidget(label("Casework", 17, Tone.RAIL_STRONG, DEMIBOLD))
        box.addWidget(label("Setting up", Size.SECOND, Tone.RAIL))
        box.addSpacing(20)
        box.addWidget(self.steps)
        box.addStretch(1)
        self.restyle()

    def restyle(self) -> None:
        """Colour and width of the look."""
        super().restyle()
        self.setFixedWidth(look().px(WIDE))
