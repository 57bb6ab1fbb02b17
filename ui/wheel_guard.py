"""The mouse wheel changes no answer: over an unfocused drop-down it scrolls the page instead."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

HOLDS_AN_ANSWER = (QComboBox, QAbstractSpinBox, QAbstractSlider)


class WheelGuard(QObject):
    """Install on the application. Without it one notch over a list changed an outcome."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the wheel to what has no focus; the widget behind it may have it."""
        if event.type() is not QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if isinstance(watched, QScrollBar) or not isinstance(watched, HOLDS_AN_ANSWER):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True
