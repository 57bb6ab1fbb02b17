"""Two lanes on one axis: what happened above, what was done below, deadlines on the line."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from casework.domain.timeline import Timeline
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.axis_picture import CONDUCT, DEADLINE, PROCESS, AxisPicture, spots_of
from ui.widgets.paint import focus_ring, smooth

HIGH = 156


class TimeAxis(QWidget):
    """Arrow keys go from one thing to the next; `stood` carries what it says."""

    stood = Signal(str)

    def __init__(self, line: Timeline) -> None:
        super().__init__()
        self.spots = spots_of(line)
        self._picture = AxisPicture(line, self.spots)
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"Chronology on one axis, {len(self.spots)} points")
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look().px(480), look().px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows still show it."""
        return QSize(look().px(200), look().px(HIGH))

    def stand(self, number: int) -> None:
        """Stand on one, if there is one."""
        if 0 <= number < len(self.spots):
            self._at = number
            words = self.spots[number].sentence()
            self.setAccessibleDescription(words)
            self.stood.emit(words)
            announce(self, words)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right by days, Home and End to the ends, up and down between lanes."""
        key, last = event.key(), len(self.spots) - 1
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.stand(max(0, min(last, self._at + (1 if key == Qt.Key.Key_Right else -1))))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.stand(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stand(self._next_lane(1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The nearest to where it was clicked."""
        if not self.spots:
            return
        at = event.position()

        def away(number: int) -> float:
            point = self._picture.point(self.spots[number])
            return abs(point.x() - at.x()) + abs(point.y() - at.y())

        self.stand(min(range(len(self.spots)), key=away))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Gaps, the line with its breaks and years, then everything on it."""
        painter = smooth(QPainter(self))
        self._picture.size = QSizeF(self.size())
        self._picture.draw(painter, self._at)
        if self.hasFocus():
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            focus_ring(painter, area, 6, look().ink(Tone.ACCENT))

    def _next_lane(self, step: int) -> int:
        if self._at < 0:
            return 0
        order = (CONDUCT, DEADLINE, PROCESS)
        here = self.spots[self._at]
        wanted = order.index(here.lane) + step
        if not 0 <= wanted < len(order):
            return self._at
        others = [n for n, one in enumerate(self.spots) if one.lane == order[wanted]]
        return min(others, key=lambda n: abs((self.spots[n].first - here.first).days), default=-1)
