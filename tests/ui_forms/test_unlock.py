"""Opening a store on the screen: by password, by recovery key, and what is said otherwise."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casework.opening import create_workspace, open_workspace, open_workspace_with_recovery
from casework.store.opening import FirstUser
from casework.workspace import Workspace
from tests.builders import COUNCIL, PASSWORD, Day, surround
from ui.forms.running import by_worker
from ui.forms.sources import Sources
from ui.jobs import Jobs
from ui.screens.unlock import RECOVER, Doors, Unlock

Show = Callable[[QWidget], None]


class Store:
    """A store that is closed, with its recovery key."""

    def __init__(self, folder: Path) -> None:
        self.day = Day()
        self.folder = folder
        first = FirstUser("macrae", "A. Macrae", PASSWORD)
        made, self.key = create_workspace(folder, first, COUNCIL, surround=surround(self.day))
        made.close()

    def by_password(self, folder: Path, login: str, password: str) -> Workspace:
        return open_workspace(folder, login, password, surround=surround(self.day))

    def by_key(self, folder: Path, key: str) -> Workspace:
        return open_workspace_with_recovery(folder, key, surround=surround(self.day))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def screen(store: Store, sources: Sources, shown: Show, qtbot: QtBot) -> Unlock:
    jobs = Jobs()
    made = Unlock(
        store.folder,
        Doors(store.by_password, store.by_key, by_worker(jobs)),
        sources,
        login="macrae",
    )
    jobs.setParent(made)
    shown(made)
    made.begin()
    return made


def test_a_store_is_opened_by_keyboard(qtbot: QtBot, screen: Unlock) -> None:
    password = screen.password.fields["password"].way_in()
    assert password.hasFocus()
    qtbot.keyClicks(password, PASSWORD)
    with qtbot.waitSignal(screen.opened) as opened:
        qtbot.keyClick(password, Qt.Key.Key_Return)
    workspace = opened.args[0]
    assert workspace.user.name == "A. Macrae"
    assert screen.password.fields["password"].value() == ""
    workspace.close()


def test_a_wrong_password_is_said_beside_the_box_and_then_costs_time(
    qtbot: QtBot, screen: Unlock
) -> None:
    password = screen.password.fields["password"]
    password.set_value("not this one at all")
    for _ in range(4):
        screen.submit()
        qtbot.waitUntil(lambda: not screen._is_busy)
    assert "do not open this store" in password._problem.said()
    assert screen.summary.hasFocus()
    assert screen.status.said() == "You can try again in 2 seconds."
    screen.submit()
    assert not screen._is_busy
    qtbot.waitUntil(lambda: screen.status.isHidden(), timeout=5_000)


def test_the_recovery_key_opens_the_store(qtbot: QtBot, screen: Unlock, store: Store) -> None:
    screen.switch.click()
    assert screen.main.words() == RECOVER
    key = screen.key.fields["recovery_key"]
    assert key.way_in().hasFocus()
    key.set_value(store.key.lower())
    with qtbot.waitSignal(screen.opened) as opened:
        screen.submit()
    opened.args[0].close()


def test_a_mistyped_recovery_key_is_said(qtbot: QtBot, screen: Unlock) -> None:
    screen.switch.click()
    screen.key.fields["recovery_key"].set_value("AAAA BBBB")
    screen.submit()
    qtbot.waitUntil(lambda: not screen._is_busy)
    assert "14 groups of 4" in screen.key.fields["recovery_key"]._problem.said()


def test_empty_boxes_are_asked_for_and_nothing_is_tried(screen: Unlock) -> None:
    screen.submit()
    assert screen.password.fields["password"]._problem.said() == "Enter your password"
    assert not screen._is_busy


def test_another_store_can_be_asked_for(qtbot: QtBot, screen: Unlock) -> None:
    with qtbot.waitSignal(screen.other_wanted):
        screen.other.click()
