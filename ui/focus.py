"""Where the keyboard is, and where it may go."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget


def focused_in(widget: QWidget) -> QWidget | None:
    """The widget inside `widget` that has, or last had, the keyboard."""
    return widget.focusWidget()


def focused() -> QWidget | None:
    """The widget that has the keyboard now."""
    return QApplication.focusWidget()


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at it."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.isVisible()


def within(widget: QWidget) -> Iterator[QWidget]:
    """Everything inside, from top to bottom.

    Not by `findChildren` (nor by the focus chain): PySide takes what these give for children of
    the widget they were asked of, and keeps it when it is gone, names and all.
    """
    for one in widget.children():
        if isinstance(one, QWidget):
            yield one
            yield from within(one)


def stops_in(widget: QWidget) -> list[QWidget]:
    """Everything inside at which Tab stops."""
    return [one for one in within(widget) if takes_tab(one)]


@dataclass(frozen=True)
class Spot:
    """Where the keyboard is on a page, by name and number: pages are made anew when read again."""

    name: str = ""
    number: int = 0

    @staticmethod
    def of(page: QWidget) -> "Spot":
        """Where it is, or was last, inside `page`."""
        at, stops = focused_in(page), stops_in(page)
        if at is None:
            return Spot()
        return Spot(at.accessibleName(), stops.index(at) if at in stops else 0)

    def focus(self, page: QWidget) -> None:
        """The keyboard goes to what is called so; if that is gone, to what can be done there."""
        stops = stops_in(page)
        named = [one for one in stops if one.accessibleName() == self.name]
        later = stops[self.number :]
        acts = [one for one in later if isinstance(one, QAbstractButton)]
        for one in (*named, *acts, *later, *stops[-1:])[:1]:
            one.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_in_sight(one)


def bring_in_sight(widget: QWidget) -> None:
    """Scroll every page around it in its window until it is seen.

    Questions that came up with the last answer are given their place first.
    """
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    up = widget.parentWidget()
    while up is not None and not up.isWindow():
        if isinstance(up, QScrollArea):
            up.ensureWidgetVisible(widget, 24, 48)
        up = up.parentWidget()


class KeepsInSight(QObject):
    """Whatever the keyboard comes to in a window is scrolled into sight.

    Not where a mouse button is down: what is being pressed must not move.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = self.parent()
        is_by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or is_by_mouse or not isinstance(window, QWidget):
            return
        if window.isAncestorOf(now):
            bring_in_sight(now)


def enter(pane: QWidget) -> bool:
    """Focus where it was in this pane, or on the first widget that takes it; false if none does."""
    kept = focused_in(pane)
    if kept is not None and takes_tab(kept):
        kept.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_in_sight(kept)
        return True
    for widget in within(pane):
        if takes_tab(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_in_sight(widget)
            return True
    return False
