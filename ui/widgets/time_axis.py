"""Two lanes on one axis: what happened above, what was done below, deadlines on the line."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from casework.domain.dates import short_day
from casework.domain.timeline import Axis, Timeline
from ui.plain import one_line
from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.paint import focus_ring, smooth

HIGH, GUTTER, EDGE, LANE, DOT = 140, 92, 26, 34, 5.5
CONDUCT, PROCESS, DEADLINE = "conduct", "process", "deadline"
NAMES = {CONDUCT: "Happened", DEADLINE: "Due", PROCESS: "Done"}


@dataclass(frozen=True)
class Spot:
    """One thing that can be stood on; those of a lane and a day share a spot."""

    lane: str
    first: dt.date
    last: dt.date
    words: tuple[str, ...]
    is_missed: bool = False

    def sentence(self) -> str:
        """As it is read aloud."""
        return f"{NAMES[self.lane]}: " + "; ".join(one_line(one) for one in self.words)


def spots_of(line: Timeline) -> tuple[Spot, ...]:
    """Everything on the axis in the order of days."""
    found: dict[tuple[str, dt.date, dt.date], list[str]] = {}
    for one in line.entries:
        late = " (entered late)" if one.is_late else ""
        found.setdefault((one.lane, one.first, one.last), []).append(
            f"{one.when}: {one.text}{late}"
        )
    spots = [Spot(lane, first, last, tuple(words)) for (lane, first, last), words in found.items()]
    spots += [_deadline(line, one.title, one.due_on) for one in line.deadlines]
    return tuple(sorted(spots, key=lambda one: (one.first, one.lane)))


def _deadline(line: Timeline, title: str, due_on: dt.date) -> Spot:
    one = next(each for each in line.deadlines if (each.title, each.due_on) == (title, due_on))
    late = one.days_late(line.today)
    due = f"{title}, due {short_day(due_on, today=line.today)}"
    if not late:
        met = f", met {short_day(one.met_on, today=line.today)}" if one.met_on else ""
        return Spot(DEADLINE, due_on, due_on, (f"{due}{met}",))
    days = f"{late} day{'' if late == 1 else 's'}"
    words = f"{due}, missed by {days}" if one.met_on else f"{due}, overdue by {days}"
    why = f": {one.reason}" if one.reason else ""
    return Spot(DEADLINE, due_on, due_on, (f"{words}{why}",), is_missed=True)


class TimeAxis(QWidget):
    """Arrow keys go from one thing to the next; `stood` carries what it says."""

    stood = Signal(str)

    def __init__(self, line: Timeline) -> None:
        super().__init__()
        self._line, self.spots = line, spots_of(line)
        self._axis = Axis(line.days())
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
            point = self._point(self.spots[number])
            return abs(point.x() - at.x()) + abs(point.y() - at.y())

        self.stand(min(range(len(self.spots)), key=away))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Gaps, the line with its breaks and years, then everything on it."""
        painter = smooth(QPainter(self))
        self._gaps(painter)
        self._ground(painter)
        for number, spot in enumerate(self.spots):
            self._spot(painter, spot, is_here=number == self._at)
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

    def _x(self, day: dt.date) -> float:
        return self._along(self._axis.place(day))

    def _along(self, place: float) -> float:
        left, right = look().px(GUTTER), self.width() - look().px(EDGE)
        return left + place * max(1, right - left)

    def _y(self, lane: str) -> float:
        middle = self.height() / 2
        return middle + look().px({CONDUCT: -LANE, DEADLINE: 0, PROCESS: LANE}[lane])

    def _point(self, spot: Spot) -> QPointF:
        return QPointF((self._x(spot.first) + self._x(spot.last)) / 2, self._y(spot.lane))

    def _gaps(self, painter: QPainter) -> None:
        now, y = look(), self._y(PROCESS)
        for gap in self._line.gaps:
            left, right = self._x(gap.first), self._x(gap.last)
            area = QRectF(left, y - now.px(11), right - left, now.px(22))
            painter.fillRect(area, now.soft(Tone.AMBER))
            painter.setFont(now.font(Size.SECOND))
            painter.setPen(now.ink(Tone.AMBER))
            words = f"{gap.days} days"
            if painter.fontMetrics().horizontalAdvance(words) < area.width():
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _ground(self, painter: QPainter) -> None:
        now, y = look(), self._y(DEADLINE)
        painter.setPen(QPen(now.ink(Tone.QUIET), 1.5))
        painter.drawLine(QPointF(self._x(dt.date.min), y), QPointF(self._x(dt.date.max), y))
        for place, days in self._axis.breaks:
            x = self._along(place)
            painter.fillRect(QRectF(x - 6, y - 7, 12, 14), QColor(now.tokens.panel))
            for shift in (-3, 3):
                painter.drawLine(QPointF(x + shift - 3, y + 6), QPointF(x + shift + 3, y - 6))
            painter.setFont(now.font(Size.SECOND))
            box = QRectF(x - 60, y + now.px(7), 120, now.px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{days} days left out")
        self._today(painter)
        self._ends(painter)

    def _today(self, painter: QPainter) -> None:
        """A dotted line, where the axis reaches so far."""
        days = self._line.days()
        if not days or not days[0] <= self._line.today <= days[-1]:
            return
        x = self._x(self._line.today)
        painter.setPen(QPen(look().ink(Tone.QUIET), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, look().px(8)), QPointF(x, self.height() - look().px(24)))

    def _ends(self, painter: QPainter) -> None:
        now, days = look(), self._line.days()
        painter.setFont(now.font(Size.SECOND))
        painter.setPen(now.ink(Tone.QUIET))
        edge, high = Qt.AlignmentFlag, now.px(18)
        area = QRectF(now.px(GUTTER - EDGE / 2), self.height() - high - 2, 0, high)
        area.setRight(self.width() - 8)
        for words, where in _ends_of(days, self._line.today):
            side = edge.AlignLeft if where == 0 else edge.AlignRight
            painter.drawText(area, side | edge.AlignVCenter, words)
        for lane, name in NAMES.items():
            box = QRectF(8, self._y(lane) - high / 2, now.px(GUTTER) - 12, high)
            painter.drawText(box, edge.AlignLeft | edge.AlignVCenter, name)

    def _spot(self, painter: QPainter, spot: Spot, *, is_here: bool) -> None:
        now, point = look(), self._point(spot)
        tone = {CONDUCT: Tone.BLUE, PROCESS: Tone.ACCENT, DEADLINE: Tone.QUIET}[spot.lane]
        ink = now.ink(Tone.RED if spot.is_missed else tone)
        size = DOT * now.scale * (1.4 if is_here else 1)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if is_here or spot.is_missed else QColor(now.tokens.panel))
        if spot.lane == DEADLINE:
            height = now.px(15 if spot.is_missed else 8) * (1.3 if is_here else 1)
            painter.drawLine(point - QPointF(0, height), point)
            if spot.is_missed:
                painter.drawRect(QRectF(point.x(), point.y() - height, size * 1.6, size * 1.2))
            return
        if spot.first != spot.last:
            half = (self._x(spot.last) - self._x(spot.first)) / 2
            painter.drawLine(point - QPointF(half, 0), point + QPointF(half, 0))
        painter.drawEllipse(point, size, size)
        if len(spot.words) > 1:
            painter.setFont(now.font(Size.SECOND))
            box = QRectF(point.x() - 20, point.y() - size - now.px(16), 40, now.px(15))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(len(spot.words)))


def _ends_of(days: Sequence[dt.date], today: dt.date) -> list[tuple[str, int]]:
    if not days:
        return []
    return [(short_day(days[0], today=today), 0), (short_day(days[-1], today=today), 1)]
