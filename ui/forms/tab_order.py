"""Parts that come later take their place in the Tab order where they are seen, not at its end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.focus import within


def stops(root: QWidget) -> list[QWidget]:
    """The widget and what is in it, as far as Tab stops there, from top to bottom."""
    found = [root, *within(root)]
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def follow(before: QWidget, *parts: QWidget) -> None:
    """Tab goes from `before` through all stops of the parts, then on as it did."""
    for part in parts:
        for stop in stops(part):
            if stop is not before:
                QWidget.setTabOrder(before, stop)
                before = stop


def last_stop(root: QWidget) -> QWidget:
    """Where Tab leaves a part; the part itself when there is no stop in it."""
    return (stops(root) or [root])[-1]


def settle(whole: QWidget, *parts: QWidget) -> None:
    """Tab goes through the parts of `whole` in this order, from what stands before it."""
    inside = {id(one) for one in stops(whole)}
    before: QWidget | None = None
    for one in stops(whole.window()):
        if id(one) in inside:
            break
        before = one
    if before is not None:
        follow(before, *parts)
