"""The program's look, put on before each window test; windows that live as long as their test."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casework.settings import ColourScheme
from casework.workspace import Workspace
from tests.services.walking import Office, opened
from tests.ui_shell.a_case_store import TODAY, build
from tests.ui_shell.a_form import a_form
from ui import theme
from ui.errands import MakeForm
from ui.jobs import Jobs
from ui.settings_file import SettingsFile
from ui.shell import Shell

Shown = Callable[..., QWidget]


@dataclass
class Place:
    """A copy of the store with Debbie's case, open."""

    office: Office
    debbie: str

    @property
    def workspace(self) -> Workspace:
        return self.office.workspace


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The store with Debbie's case, made once a run, closed."""
    folder = tmp_path_factory.mktemp("built")
    return folder / "store", build(folder)


@pytest.fixture
def place(built: tuple[Path, str], tmp_path: Path) -> Iterator[Place]:
    """A copy of it, open for A. Macrae on Wednesday 24 June 2026 at two."""
    shutil.copytree(built[0], tmp_path / "store")
    office = opened(tmp_path / "store")
    office.be(TODAY, 13)
    yield Place(office, built[1])
    office.close()


@pytest.fixture
def shell(place: Place, tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    """The unlocked window on it, with forms of one text box."""
    yield from unlocked(place, tmp_path, qtbot, a_form)


def unlocked(place: Place, folder: Path, qtbot: QtBot, forms: MakeForm) -> Iterator[Shell]:
    """The window in front with its keyboard, until the test is over; then nothing of it is left."""
    jobs = Jobs()
    made = Shell(place.workspace, jobs, SettingsFile(folder / "settings.json"), forms)
    made.window.resize(1440, 900)
    made.window.show()
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    yield made
    jobs.stop()
    made.drop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
