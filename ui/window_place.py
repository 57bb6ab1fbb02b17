"""Where a window stands on the screen, as text for the settings."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget


def place_of(window: QWidget) -> str:
    """Its size, its screen and whether it fills it."""
    return bytes(window.saveGeometry().toBase64().data()).decode()


def put_back(window: QWidget, place: str) -> None:
    """Stand where `place` says; nothing happens when it says nothing."""
    window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode())))
