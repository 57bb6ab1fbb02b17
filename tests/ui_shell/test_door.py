"""The way in and out: password, window, locking; nothing of a case is left in memory's windows."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from casework import admission
from casework.queries import home
from casework.workspace import Workspace
from tests.builders import PASSWORD
from tests.ui_shell.conftest import Place
from tests.ui_shell.walk import pictures_held, problems
from ui.door import Door
from ui.forms.form import Form
from ui.jobs import Jobs
from ui.screens.case.case_screen import CaseScreen
from ui.screens.case.evidence import EvidencePart
from ui.screens.first_run import FirstRun
from ui.screens.unlock import Unlock
from ui.settings_file import SettingsFile
from ui.shell import Shell


@pytest.fixture
def door(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Door]:
    jobs = Jobs()
    made = Door(qapp, jobs, SettingsFile(tmp_path / "settings.json"))
    yield made
    jobs.stop()
    made.close()
    window = made.window()
    if window is not None:
        window.close()
        window.deleteLater()


def the_screen(door: Door, kind: type[QWidget]) -> QWidget:
    window = door.window()
    assert window is not None
    [found] = window.findChildren(kind)
    return found


def sign_in(door: Door, password: str = PASSWORD) -> None:
    screen = the_screen(door, Unlock)
    assert isinstance(screen, Unlock)
    screen.password.fields["login"].set_value("macrae")
    screen.password.fields["password"].set_value(password)
    screen.submit()


@pytest.fixture
def inside(door: Door, place: Place, qtbot: QtBot) -> Shell:
    folder = place.workspace.folder
    place.workspace.close()
    door.open(folder)
    sign_in(door)
    qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)
    assert door.shell is not None
    return door.shell


def test_without_a_store_the_first_run_is_shown(door: Door, tmp_path: Path) -> None:
    door.open(None)
    assert the_screen(door, FirstRun).isVisible()


def test_a_folder_without_a_store_is_said(door: Door, tmp_path: Path) -> None:
    door.open(tmp_path / "nothing")
    assert the_screen(door, FirstRun).isVisible()


def test_a_wrong_password_is_said_and_the_right_one_opens(
    door: Door, place: Place, qtbot: QtBot
) -> None:
    folder = place.workspace.folder
    place.workspace.close()
    door.open(folder)
    sign_in(door, "not the password at all")
    screen = the_screen(door, Unlock)
    assert isinstance(screen, Unlock)
    qtbot.waitUntil(lambda: screen.status.text() == "", timeout=20_000)
    assert door.shell is None
    qtbot.waitUntil(lambda: screen._wait == 0, timeout=20_000)
    sign_in(door)
    qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)


def test_the_store_used_last_is_offered_next_time(inside: Shell, door: Door) -> None:
    assert SettingsFile(inside.settings.path).now.store == str(inside.host.workspace.folder)


def test_the_whole_window_can_be_walked(inside: Shell, qtbot: QtBot) -> None:
    with qtbot.waitActive(inside.window):
        inside.window.activateWindow()
    assert problems(inside.window) == []


def test_locking_leaves_no_key_and_no_picture(
    inside: Shell, door: Door, built: tuple[Path, str], qtbot: QtBot
) -> None:
    inside.open_case(built[1], "evidence")
    assert inside.case is not None
    page = inside.case.widget()
    assert isinstance(page, EvidencePart)
    page.grid.grab()
    qtbot.waitUntil(lambda: page.model.picture_count() == 2, timeout=20_000)
    workspace = inside.host.workspace
    keys = workspace.store.keys
    assert len(pictures_held()) == 2
    QTest.keySequence(inside.window, "Ctrl+L")
    assert door.shell is None
    assert workspace.is_locked
    for name in vars(keys):
        value = getattr(keys, name)
        assert not isinstance(value, bytearray) or not any(value), name
    assert the_screen(door, Unlock).isVisible()
    assert pictures_held() == []


def test_locking_drops_every_screen(door: Door, place: Place, qtbot: QtBot) -> None:
    folder = place.workspace.folder
    place.workspace.close()
    door.open(folder)
    sign_in(door)
    qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)
    assert door.shell is not None
    door.shell.open_case(place.debbie)
    door.lock()
    kinds = (CaseScreen, Shell, Workspace)
    gc.collect()
    left = [type(one).__name__ for one in gc.get_objects() if isinstance(one, kinds)]
    assert [name for name in left if name != "Workspace"] == []
    assert [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()] == [
        "Casework"
    ]


def test_after_locking_the_password_opens_it_again(inside: Shell, door: Door, qtbot: QtBot) -> None:
    door.lock()
    screen = the_screen(door, Unlock)
    assert isinstance(screen, Unlock)
    assert screen.password.fields["login"].words() == "macrae"
    sign_in(door)
    qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)


def test_nobody_there_locks_by_itself(inside: Shell, door: Door, qtbot: QtBot) -> None:
    assert door.idle.is_counting()
    door.idle.set_minutes(0.001)
    door.idle.start()
    qtbot.waitUntil(lambda: door.shell is None)
    assert not door.idle.is_counting()


def test_esc_and_return_mean_what_they_say_on_the_way_in(
    door: Door, place: Place, qtbot: QtBot
) -> None:
    folder = place.workspace.folder
    place.workspace.close()
    door.open(folder)
    screen = the_screen(door, Unlock)
    assert isinstance(screen, Unlock)
    screen.password.fields["login"].set_value("macrae")
    screen.password.fields["password"].set_value(PASSWORD)
    QTest.keyClick(screen, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)


def test_what_was_being_typed_is_a_draft_after_locking(
    inside: Shell, door: Door, built: tuple[Path, str], qtbot: QtBot
) -> None:
    inside.host.fill_in("record_leaving", built[1])
    form = inside.errands.form
    assert isinstance(form, Form)
    reason = form.answers.fields["on"].findChild(QLineEdit)
    assert isinstance(reason, QLineEdit)
    with qtbot.waitActive(inside.window):
        inside.window.activateWindow()
    reason.setFocus()
    reason.clear()
    QTest.keyClicks(reason, "23/6/2026")
    door.lock()
    sign_in(door)
    qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)
    assert door.shell is not None
    kept = door.shell.host.read(home.draft, "record_leaving", built[1])
    assert kept is not None
    assert kept[0]["on"] == "23/6/2026"


def test_a_first_password_has_to_be_changed_before_anything_else(
    inside: Shell, door: Door, qtbot: QtBot
) -> None:
    first, own = "apple river stone", "window teapot garden"
    admission.let_in(
        inside.host.workspace, login="ferrie", name="C. Ferrie", role="caseworker", password=first
    )
    door.lock()
    screen = the_screen(door, Unlock)
    assert isinstance(screen, Unlock)
    screen.password.fields["login"].set_value("ferrie")
    screen.password.fields["password"].set_value(first)
    screen.submit()
    qtbot.waitUntil(lambda: door.shell is not None, timeout=20_000)
    assert door.shell is not None
    form = door.shell.errands.form
    assert isinstance(form, Form)
    door.shell.go("cases")
    assert door.shell.errands.form is form
    form.answers.fields["old"].set_value(first)
    form.answers.fields["password"].set_value(own)
    form.submit()
    shell = door.shell
    qtbot.waitUntil(lambda: shell.errands.form is None, timeout=20_000)
    shell.go("settings")
    assert shell.at == "settings"
