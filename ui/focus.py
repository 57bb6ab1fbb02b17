"""Where the keyboard is, and where it may go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


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


def enter(pane: QWidget) -> bool:
    """Focus where it was in this pane, or on the first widget that takes it; false if none does."""
    kept = focused_in(pane)
    if kept is not None and takes_tab(kept):
        kept.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
    for widget in pane.findChildren(QWidget):
        if takes_tab(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
