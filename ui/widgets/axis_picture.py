"""How the axis of a case is drawn: lanes, gaps, breaks, deadlines, days known about."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from casework.domain.dates import short_day
from casework.domain.timeline import Axis, Timeline
from ui.plain import one_line
from ui.theme import Size, look
from ui.tokens import Tone

GUTTER, EDGE, LANE, DOT, BUNCH = 92, 26, 34, 5.5, 22
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


class AxisPicture:
    """Knows where everything lies in a given size, and draws it."""

    def __init__(self, line: Timeline, spots: Sequence[Spot]) -> None:
        self._line, self._spots = line, spots
        self._axis = Axis(line.days())
        self.size = QSizeF(0, 0)

    def draw(self, painter: QPainter, at: int) -> None:
        """Gaps, the line with its breaks and days, then everything on it; `at` is stood on."""
        self._gaps(painter)
        self._ground(painter)
        for number, spot in enumerate(self._spots):
            self._spot(painter, spot, is_here=number == at)
        for lane in (CONDUCT, PROCESS):
            self._counts(painter, [one for one in self._spots if one.lane == lane])

    def _x(self, day: dt.date) -> float:
        return self._along(self._axis.place(day))

    def _along(self, place: float) -> float:
        left, right = look().px(GUTTER), self.size.width() - look().px(EDGE)
        return left + place * max(1, right - left)

    def _y(self, lane: str) -> float:
        middle = self.size.height() / 2
        return middle + look().px({CONDUCT: -LANE, DEADLINE: 0, PROCESS: LANE}[lane])

    def point(self, spot: Spot) -> QPointF:
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
        now, x = look(), self._x(self._line.today)
        painter.setPen(QPen(now.ink(Tone.QUIET), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, now.px(18)), QPointF(x, self.size.height() - now.px(24)))
        painter.setFont(now.font(Size.SECOND))
        area = QRectF(x - now.px(30), 1, now.px(60), now.px(16))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "Today")

    def _ends(self, painter: QPainter) -> None:
        now, days = look(), self._line.days()
        painter.setFont(now.font(Size.SECOND))
        painter.setPen(now.ink(Tone.QUIET))
        edge, high = Qt.AlignmentFlag, now.px(18)
        area = QRectF(now.px(GUTTER - EDGE / 2), self.size.height() - high - 2, 0, high)
        area.setRight(self.size.width() - 8)
        for words, where in _ends_of(days, self._line.today):
            side = edge.AlignLeft if where == 0 else edge.AlignRight
            painter.drawText(area, side | edge.AlignVCenter, words)
        for lane, name in NAMES.items():
            box = QRectF(8, self._y(lane) - high / 2, now.px(GUTTER) - 12, high)
            painter.drawText(box, edge.AlignLeft | edge.AlignVCenter, name)

    def _spot(self, painter: QPainter, spot: Spot, *, is_here: bool) -> None:
        now, point = look(), self.point(spot)
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

    def _counts(self, painter: QPainter, spots: Sequence[Spot]) -> None:
        """How many there are in each bunch of marks that stand too close for a number each."""
        now = look()
        bunches: list[list[Spot]] = []
        for spot in spots:
            x = self.point(spot).x()
            if bunches and x - self.point(bunches[-1][-1]).x() < now.px(BUNCH):
                bunches[-1].append(spot)
            else:
                bunches.append([spot])
        painter.setFont(now.font(Size.SECOND))
        painter.setPen(now.ink(Tone.QUIET))
        for bunch in bunches:
            count = sum(len(one.words) for one in bunch)
            first, last = self.point(bunch[0]), self.point(bunch[-1])
            top = first.y() - DOT * now.scale - now.px(16)
            box = QRectF((first.x() + last.x()) / 2 - 20, top, 40, now.px(15))
            if count > 1:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))


def _ends_of(days: Sequence[dt.date], today: dt.date) -> list[tuple[str, int]]:
    if not days:
        return []
    return [(short_day(days[0], today=today), 0), (short_day(days[-1], today=today), 1)]
