"""What is cut off: controls too small for their words, and what stands beyond the edge."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.ui_shell.walk import cut_labels, name_of

KINDS = (QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QAbstractItemView)


def cut(window: QWidget) -> list[str]:
    """All that cannot be read or pressed as a whole, however one scrolls up and down."""
    shown = [one for kind in KINDS for one in window.findChildren(kind) if one.isVisible()]
    return [
        *cut_labels(window),
        *(f"too small: {_said(one)}" for one in shown if _is_too_small(one)),
        *(f"beyond the edge: {_said(one)}" for one in shown if _is_beyond(one)),
    ]


def _is_too_small(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton):
        return False
    need = widget.minimumSizeHint()
    high = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else need.height()
    return widget.width() < need.width() or widget.height() < high


def _is_beyond(widget: QWidget) -> bool:
    """Out of anything around it, or of the page it is on: pages scroll up and down only."""
    up = widget.parentWidget()
    while up is not None:
        holder = up.parentWidget()
        is_page = isinstance(holder, QAbstractScrollArea) and holder.viewport() is up
        at = QRect(widget.mapTo(up, QPoint(0, 0)), widget.size())
        if at.left() < 0 or at.right() > up.width():
            return True
        if not is_page and (at.top() < 0 or at.bottom() > up.height()):
            return True
        if is_page or up.isWindow():
            return False
        up = holder
    return False


def _said(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel) else name_of(widget)
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__} {words[:60]!r}"
