"""A program that was just installed, on a day that the test winds."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.settings import ColourScheme
from tests.builders import Day, surround
from tests.flows.hands import Hands
from ui import theme
from ui.door import Door
from ui.jobs import Jobs
from ui.settings_file import SettingsFile


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    """Somebody before the first screen, at ten on Monday 22 June 2026."""
    theme.apply(qapp, ColourScheme.LIGHT, 1.0)
    day, jobs = Day(dt.datetime(2026, 6, 22, 8, 50, tzinfo=dt.UTC)), Jobs()
    door = Door(qapp, jobs, SettingsFile(tmp_path / "settings.json"), surround(day))
    door.open(None)
    person = Hands(qtbot, door, day)
    person.to_front()
    yield person
    for left in QApplication.topLevelWidgets():
        left.hide()
    jobs.stop()
    door.close()
    for left in QApplication.topLevelWidgets():
        left.close()
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
