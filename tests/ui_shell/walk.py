"""Walks a window as a person with a keyboard and a screen reader does; says what is wrong.

`from tests.ui_shell.walk import problems`; a screen is sound when `problems(window) == []`.
The window must be shown (`qtbot.addWidget(window); window.show()`).
"""

import gc
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPalette, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget

MOST_STEPS = 400


def problems(window: QWidget) -> list[str]:
    """All that is wrong with names, Tab order, traps and markup in `window`."""
    stops = tab_stops(window)
    return [*unnamed(window), *trapped(window, stops), *disorder(stops), *marked_up(window)]


def focusable(window: QWidget) -> list[QWidget]:
    """Every widget on show that can have the keyboard, by Tab or by click."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not _is_inside_of_qt(widget)
    ]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    face = QAccessible.queryAccessibleInterface(widget)
    return str(face.text(QAccessible.Text.Name)).strip()


def unnamed(window: QWidget) -> list[str]:
    """Widgets that a screen reader would not be able to name."""
    return [f"no name: {_where(one)}" for one in focusable(window) if not name_of(one)]


def tab_stops(window: QWidget) -> list[QWidget]:
    """Where Tab goes, pressing it for real, from the first stop until one comes again."""
    window.activateWindow()
    QApplication.processEvents()
    first = _first(window)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    at: QWidget | None = first
    while at is not None and at not in stops and len(stops) < MOST_STEPS:
        stops.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = window.focusWidget()
    return stops


def trapped(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Widgets from which Tab does not go on, and widgets that Tab never comes to."""
    wanted = [one for one in focusable(window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    never = [one for one in wanted if one not in stops]
    said = [f"Tab never comes to: {_where(one)}" for one in never]
    if len(stops) == 1 and len(wanted) > 1:
        said.append(f"Tab does not leave: {_where(stops[0])}")
    return said


def disorder(stops: list[QWidget]) -> list[str]:
    """Steps that go back up inside one part of the window."""
    said = []
    for before, after in pairwise(stops):
        if before.parentWidget() is not after.parentWidget():
            continue
        one, other = _place(before), _place(after)
        goes_up = other.bottom() <= one.top() and other.left() <= one.right()
        goes_back = abs(other.center().y() - one.center().y()) < 4 and other.right() <= one.left()
        if goes_up or goes_back:
            said.append(f"Tab goes back: {_where(before)} to {_where(after)}")
    return said


def marked_up(window: QWidget) -> list[str]:
    """Labels that would read people's words as markup."""
    return [
        f"reads markup: {_where(one)}"
        for one in window.findChildren(QLabel)
        if one.textFormat() != Qt.TextFormat.PlainText and one.text()
    ]


def cut_labels(window: QWidget) -> list[str]:
    """Labels on show whose words do not fit into them."""
    said = []
    for one in window.findChildren(QLabel):
        if not one.isVisible() or not one.text():
            continue
        wraps = one.hasHeightForWidth()
        need = one.heightForWidth(one.width()) if wraps else one.sizeHint().height()
        if one.height() < need or (not wraps and one.width() < one.sizeHint().width()):
            said.append(f"cut: {_where(one)} {one.text()[:40]!r}")
    return said


class StrayWindows(QObject):
    """Install on the application: collects widgets that were shown as windows of their own.

    A widget without a parent that is made visible flashes up as a window and takes the keyboard.
    """

    def __init__(self, *, expected: tuple[type[QWidget], ...] = ()) -> None:
        super().__init__()
        self._expected = expected
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() is QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and not isinstance(watched, self._expected):
            self.found += [type(watched).__name__] if watched.isWindow() else []
        return False


def pictures_held() -> list[object]:
    """Every picture that anything in the program still holds."""
    gc.collect()
    kinds = (QImage, QPixmap)
    return [one for one in gc.get_objects() if isinstance(one, kinds) and not one.isNull()]


def ink_of(widget: QWidget) -> str:
    """The colour its words are drawn in."""
    return widget.palette().color(QPalette.ColorRole.WindowText).name().upper()


def _first(window: QWidget) -> QWidget | None:
    """The first stop of the chain, wherever the keyboard is now."""
    stops = [one for one in focusable(window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        if at in stops:
            return at
        at = at.nextInFocusChain()
    return None


def _is_inside_of_qt(widget: QWidget) -> bool:
    """Viewports, scroll bars and the like, which Qt gives the name of what they belong to."""
    parent = widget.parentWidget()
    is_view = isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()
    return is_view or widget.objectName().startswith("qt_")


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _where(widget: QWidget) -> str:
    path = [type(widget).__name__]
    up = widget.parentWidget()
    while up is not None and len(path) < 4:
        path.append(type(up).__name__)
        up = up.parentWidget()
    return f"{' in '.join(path)} {name_of(widget)[:50]!r}"
