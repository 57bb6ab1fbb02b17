"""A thing of the case carried by the mouse from a list to a cell."""

from PySide6.QtCore import QByteArray, QMimeData, QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

EDGE, STEP = 48, 14
FORMAT = "application/x-casework-evidence"


def carry(key: str) -> QMimeData:
    """What a drag holds: 'exhibit:ID' or 'statement:ID', and nothing of its text."""
    data = QMimeData()
    data.setData(FORMAT, QByteArray(key.encode()))
    return data


def carried(data: QMimeData) -> str:
    """What is being dragged; empty when it is nothing of ours."""
    if not data.hasFormat(FORMAT):
        return ""
    return bytes(data.data(FORMAT).data()).decode("utf-8", "replace")


def scroll_at_edge(widget: QWidget, at: QPoint) -> None:
    """Scroll the page on when something is carried close to its upper or lower edge."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if not isinstance(area, QScrollArea):
        return
    seen = area.viewport()
    y, bar = widget.mapTo(seen, at).y(), area.verticalScrollBar()
    if y > seen.height() - EDGE:
        bar.setValue(bar.value() + STEP)
    elif y < EDGE:
        bar.setValue(bar.value() - STEP)
