"""The program's look, put on before each window test; windows that live as long as their test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casework.settings import ColourScheme
from ui import theme

Shown = Callable[..., QWidget]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, ColourScheme.LIGHT, 1.0)
    yield qapp
    theme.apply(qapp, ColourScheme.LIGHT, 1.0)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """`shown(widget, ..., width=700)` puts widgets on a window that is open and active."""
    windows: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 700) -> QWidget:
        window = QWidget()
        windows.append(window)
        box = QVBoxLayout(window)
        for widget in widgets:
            box.addWidget(widget)
        box.addStretch(1)
        window.resize(width, 500)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.processEvents()
