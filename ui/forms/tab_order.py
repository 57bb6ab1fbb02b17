"""Parts that come later take their place in the Tab order where they are seen, not at its end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(root: QWidget) -> list[QWidget]:
    """The widget and what is in it, as far as Tab stops there, from top to bottom."""
    found = [root, *root.findChildren(QWidget)]
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
    """Tab goes through the parts of `whole` in this order; the last one is in its place already.

    A widget that takes no focus keeps its old place in Qt's chain: `whole` itself says nothing.
    """
    inside, last = stops(whole), parts[-1]
    before = last.previousInFocusChain()
    while before is not None and before is not last:
        if before not in inside and before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            follow(before, *parts)
            return
        before = before.previousInFocusChain()
