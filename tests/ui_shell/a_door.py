"""A real store behind its door, opened as a person does."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casework.domain.errors import WrongPassword
from casework.opening import create_workspace, open_workspace, open_workspace_with_recovery
from casework.store.opening import FirstUser
from tests.builders import COUNCIL, PASSWORD, Day, surround
from tests.ui_shell.walk import name_of
from ui.door import Door
from ui.jobs import Jobs
from ui.screens.unlock import Unlock
from ui.settings_file import SettingsFile
from ui.shell import Shell
from ui.widgets.buttons import Button

Kind = TypeVar("Kind", bound=QWidget)


class Store:
    """A closed store of A. Macrae, caseworker, and its recovery key."""

    def __init__(self, folder: Path) -> None:
        self.day = Day()
        self.around = surround(self.day)
        self.folder = folder
        first = FirstUser("macrae", "A. Macrae", PASSWORD)
        made, self.key = create_workspace(folder, first, COUNCIL, surround=self.around)
        self.user = made.user.id
        made.close()

    def opens(self, login: str, password: str) -> bool:
        try:
            open_workspace(self.folder, login, password, surround=self.around).close()
        except WrongPassword:
            return False
        return True

    def opens_with_key(self, key: str) -> bool:
        try:
            open_workspace_with_recovery(self.folder, key, surround=self.around).close()
        except WrongPassword:
            return False
        return True


@contextmanager
def door_of(app: QApplication, store: Store) -> Iterator[Door]:
    """The door of a store, closed at the end with whatever window is open."""
    jobs = Jobs()
    made = Door(app, jobs, SettingsFile(store.folder.parent / "settings.json"), store.around)
    made.open(store.folder)
    yield made
    jobs.stop()
    window, shell = made.window(), made.shell
    made.close()
    if shell is not None:
        shell.drop()
    if window is not None:
        window.hide()
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def only(parent: QWidget | None, kind: type[Kind]) -> Kind:
    assert parent is not None
    [found] = [one for one in parent.findChildren(kind) if not one.isHidden()]
    return found


def inside(door: Door, qtbot: QtBot) -> Shell:
    qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)
    assert door.shell is not None
    return door.shell


def with_key(door: Door, key: str, qtbot: QtBot) -> Shell:
    screen = only(door.window(), Unlock)
    screen.switch.click()
    screen.key.fields["recovery_key"].set_value(key)
    screen.submit()
    return inside(door, qtbot)


def with_password(
    door: Door, qtbot: QtBot, login: str = "macrae", password: str = PASSWORD
) -> Shell:
    screen = only(door.window(), Unlock)
    screen.password.fields["login"].set_value(login)
    screen.password.fields["password"].set_value(password)
    screen.submit()
    return inside(door, qtbot)


def press(parent: QWidget, name: str) -> None:
    found = [one for one in parent.findChildren(Button) if name_of(one) == name]
    assert len(found) == 1, [name_of(one) for one in parent.findChildren(Button)]
    found[0].click()
