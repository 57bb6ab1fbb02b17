"""What can be seen of a window: whether a widget is in sight, and every word on the screen."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from tests.ui_shell.walk import name_of
from ui.focus import within

CORNER = 40
"""This much of a large widget has to be seen."""


def is_in_sight(widget: QWidget) -> bool:
    """Not behind the edge of any page it is scrolled on."""
    wide, high = min(widget.width(), CORNER), min(widget.height(), CORNER)
    spot = widget.mapToGlobal(QPoint(wide // 2, high // 2))
    up = widget.parentWidget()
    while up is not None and not up.isWindow():
        if isinstance(up, QAbstractScrollArea):
            view = up.viewport()
            if not QRect(view.mapToGlobal(QPoint(0, 0)), view.size()).contains(spot):
                return False
        up = up.parentWidget()
    return True


def words_on(window: QWidget) -> list[str]:
    """Every label and every button's name, scrolled away or not."""
    shown = [one for one in within(window) if one.isVisibleTo(window)]
    labels = [one.text() for one in shown if isinstance(one, QLabel)]
    return labels + [name_of(one) for one in shown if isinstance(one, QAbstractButton)]
