"""A group that is one Tab stop: arrow keys, Home and End move inside it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.focus import bring_in_sight

STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Roving(QObject):
    """Lets the keyboard into one widget of a group, and moves it with the arrow keys."""

    _held: Sequence[QWidget] = ()
    """On the class as well: Qt still sends events while the program is being taken down."""

    def hold(self, widgets: Sequence[QWidget], at: int = 0) -> None:
        """Look after `widgets`; Tab goes to the one at `at`."""
        self._held = list(widgets)
        for widget in self._held:
            widget.installEventFilter(self)
        self.rest_on(at)

    def rest_on(self, at: int) -> None:
        """Tab will go to the widget at `at`."""
        for number, widget in enumerate(self._held):
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            widget.setFocusPolicy(strong if number == at else click)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys among those held."""
        places = [n for n, widget in enumerate(self._held) if widget is watched]
        if places and event.type() is QEvent.Type.FocusIn:
            self.rest_on(places[0])
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return bool(places) and self._moved(places[0], Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _moved(self, at: int, key: Qt.Key) -> bool:
        last = len(self._held) - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if key not in STEPS and key not in ends:
            return False
        to = ends[key] if key in ends else (at + STEPS[key]) % (last + 1)
        self._held[to].setFocus(Qt.FocusReason.TabFocusReason)
        bring_in_sight(self._held[to])
        return True
