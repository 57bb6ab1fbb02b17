"""The left rail: where one can go, who is here, when it was saved, and the lock."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout

from ui.plain import caption
from ui.theme import DEMIBOLD, MEDIUM, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.cards import Surface
from ui.widgets.icons import draw_icon
from ui.widgets.labels import Label, label
from ui.widgets.paint import focus_ring, rounded, smooth
from ui.widgets.roving import Roving

WIDE, NARROW, ITEM = 176, 56, 34


@dataclass(frozen=True)
class Place:
    """Somewhere to go; `count` is what waits there."""

    code: str
    name: str
    icon: str
    count: int = 0


class RailButton(QAbstractButton):
    """One place on the rail; alone its pictogram when the rail is narrow."""

    def __init__(self, place: Place, keys: str = "") -> None:
        super().__init__()
        self.keys, self.is_narrow = keys, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_place(place)

    def show_place(self, place: Place) -> None:
        """Another count, the same place."""
        self.place = place
        self.setText(caption(place.name))
        self.setAccessibleName(f"{place.name}, {place.count}" if place.count else place.name)
        self.setAccessibleDescription(self.keys)
        self.setToolTip(place.name)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a control."""
        return QSize(look().px(NARROW - 20), look().px(ITEM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill when it is where one is; pictogram, name, count."""
        now, is_on = look(), self.isChecked()
        painter = smooth(QPainter(self))
        area = QRectF(self.rect())
        strong = QColor(now.tokens.rail_strong)
        ink = strong if is_on else now.ink(Tone.RAIL)
        if is_on or self.underMouse():
            fill = QColor(now.tokens.rail_on)
            fill.setAlpha(255 if is_on else 120)
            rounded(painter, area, 6, fill)
        side = now.px(18)
        left = (area.width() - side) / 2 if self.is_narrow else float(now.px(10))
        draw_icon(
            painter, self.place.icon, QRectF(left, (area.height() - side) / 2, side, side), ink
        )
        if not self.is_narrow:
            self._words(painter, area.adjusted(left + side + now.px(9), 0, -now.px(10), 0), ink)
        if self.hasFocus():
            focus_ring(painter, area, 6, QColor(now.tokens.rail_text))

    def _words(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        now, middle = look(), Qt.AlignmentFlag.AlignVCenter
        painter.setPen(ink)
        painter.setFont(now.font(Size.BODY, DEMIBOLD if self.isChecked() else REGULAR))
        painter.drawText(area, middle, self.place.name)
        painter.setFont(now.font(Size.SECOND, MEDIUM))
        right = self.keys or (str(self.place.count) if self.place.count else "")
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, right)


class NavRail(Surface):
    """One Tab stop for the places (arrow keys move), one for the lock."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, council: str, person: str, places: Sequence[Place]) -> None:
        super().__init__("rail")
        self.setAccessibleName("Places")
        self._title = label("Casework", 17, Tone.RAIL_STRONG, DEMIBOLD)
        self._council = label(council, Size.SECOND, Tone.RAIL, wrap=True)
        self._person = label(person, Size.SECOND, Tone.RAIL, wrap=True)
        self._saved = label("", Size.SECOND, Tone.RAIL, wrap=True)
        self._backed_up = label("", Size.SECOND, Tone.RAIL, wrap=True)
        self._checked = label("", Size.SECOND, Tone.RAIL, wrap=True)
        self.buttons = [RailButton(place) for place in places]
        self.lock = RailButton(Place("lock", "Lock", "lock"), "Ctrl+L")
        self.lock.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lock.clicked.connect(self.lock_asked)
        self._fill()
        self._roving = Roving(self)
        self._roving.hold(self.buttons)
        self.restyle()

    def restyle(self) -> None:
        """Colours and widths of the look."""
        super().restyle()
        if hasattr(self, "buttons"):
            self.collapse(is_narrow=self.lock.is_narrow)

    def collapse(self, *, is_narrow: bool) -> None:
        """Pictograms only, or words too."""
        self.setFixedWidth(look().px(NARROW if is_narrow else WIDE))
        for part in (self._title, self._council, *self._feet()):
            part.setVisible(not is_narrow and bool(part.text()))
        for each in (*self.buttons, self.lock):
            each.is_narrow = is_narrow
            each.update()

    def stand_at(self, code: str) -> None:
        """Mark the place that is shown."""
        for number, each in enumerate(self.buttons):
            each.setChecked(each.place.code == code)
            if each.isChecked():
                self._roving.rest_on(number)

    def count(self, code: str, number: int) -> None:
        """How much waits at a place."""
        for each in self.buttons:
            if each.place.code == code:
                each.show_place(Place(code, each.place.name, each.place.icon, number))

    def say_saved(self, words: str) -> None:
        """'Saved 14:03'."""
        self._saved.say(words)
        self._saved.setVisible(bool(words) and not self.lock.is_narrow)

    def say_backed_up(self, words: str) -> None:
        """'Backed up 14:03'."""
        self._backed_up.say(words)
        self._backed_up.setVisible(bool(words) and not self.lock.is_narrow)

    def say_checked(self, words: str) -> None:
        """'120 of 400 exhibits checked today'."""
        self._checked.say(words)
        self._checked.setVisible(bool(words) and not self.lock.is_narrow)

    def _feet(self) -> tuple[Label, ...]:
        return self._person, self._saved, self._backed_up, self._checked

    def _fill(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 12, 10, 10)
        box.setSpacing(2)
        for head in (self._title, self._council):
            head.setContentsMargins(2, 0, 0, 0)
            box.addWidget(head)
        box.addSpacing(16)
        for each in self.buttons:
            each.setCheckable(True)
            each.setAutoExclusive(True)
            each.clicked.connect(self._clicked)
            box.addWidget(each)
        box.addStretch(1)
        for foot in self._feet():
            foot.setContentsMargins(2, 0, 0, 0)
            box.addWidget(foot)
        box.addSpacing(4)
        box.addWidget(self.lock)

    def _clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, RailButton):
            self.chosen.emit(pressed.place.code)
