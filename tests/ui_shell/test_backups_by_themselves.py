"""Backups made behind the work, and before Casework locks or closes."""

import datetime as dt
import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.opening import open_workspace
from casework.queries import organisation as asked
from casework.queries.backups import backup_is_due
from casework.services import organisation
from tests.builders import PASSWORD, a_case
from tests.ui_shell.a_door import Store, door_of, only, press, with_password
from tests.ui_shell.walk import name_of, problems
from ui.door import Door
from ui.screens.leaving import Leaving
from ui.screens.settings.safety import SafetySection
from ui.screens.unlock import Unlock
from ui.shell import Shell
from ui.widgets.dialogs import Dialog
from ui.widgets.go_row import GoRow


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def door(qapp: QApplication, store: Store) -> Iterator[Door]:
    with door_of(qapp, store) as made:
        yield made


@pytest.fixture
def shell(door: Door, store: Store, qtbot: QtBot) -> Shell:
    return signed_in(door, store, qtbot)


def signed_in(door: Door, store: Store, qtbot: QtBot) -> Shell:
    """Signed in, with a place for backups and something to be backed up."""
    shell = with_password(door, qtbot)
    workspace = shell.host.workspace
    workspace.run(organisation.set_backup_folder, folder=str(place_of(store)))
    a_case(workspace)
    return shell


def place_of(store: Store) -> Path:
    return store.folder.parent / "backups"


def backups(store: Store) -> list[Path]:
    return list(place_of(store).glob("2026*"))


def lose_the_place(store: Store) -> None:
    """Something else stands where the folder for backups was."""
    shutil.rmtree(place_of(store), ignore_errors=True)
    place_of(store).write_text("not a folder")


def rested(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shell.backups.is_busy(), timeout=20_000)


def shells_left() -> list[str]:
    """Every unlocked window of which anything is left."""
    gc.collect()
    return [type(one).__name__ for one in gc.get_objects() if isinstance(one, Shell)]


def test_a_backup_is_made_quietly_and_not_again_while_nothing_is_done(
    shell: Shell, store: Store, qtbot: QtBot
) -> None:
    shell.backups.look()
    rested(shell, qtbot)
    assert len(backups(store)) == 1
    assert shell.window.rail._backed_up.said() == "Backed up 10:00 BST"
    assert shell.window.trouble.isHidden()
    store.day.at += dt.timedelta(hours=1)
    shell.backups.look()
    rested(shell, qtbot)
    assert len(backups(store)) == 1


def test_a_backup_that_fails_is_said_until_one_is_made(
    shell: Shell, store: Store, qtbot: QtBot
) -> None:
    lose_the_place(store)
    shell.backups.look()
    rested(shell, qtbot)
    line = shell.window.trouble
    assert line.isVisible()
    assert line.words.said().startswith("No backup was made at 10:00 BST. Casework cannot write")
    assert problems(shell.window) == []
    place_of(store).unlink()
    line.again.click()
    rested(shell, qtbot)
    assert line.isHidden()
    assert len(backups(store)) == 1


def test_another_place_is_tried_as_soon_as_it_is_chosen(
    shell: Shell, store: Store, qtbot: QtBot
) -> None:
    lose_the_place(store)
    shell.backups.look()
    rested(shell, qtbot)
    assert shell.window.trouble.isVisible()
    other = store.folder.parent / "another disk"
    shell.host.workspace.run(organisation.set_backup_folder, folder=str(other))
    qtbot.waitUntil(shell.window.trouble.isHidden, timeout=20_000)
    assert len(list(other.glob("2026*"))) == 1


def test_locking_backs_up_behind_a_screen_that_shows_nothing(
    door: Door, store: Store, qtbot: QtBot
) -> None:
    shell = signed_in(door, store, qtbot)
    workspace = shell.host.workspace
    window = shell.window
    del shell
    door.lock()
    screen = only(door.window(), Leaving)
    assert not window.isVisible()
    assert problems(door.window()) == []  # type: ignore[arg-type]
    del screen, window
    qtbot.waitUntil(lambda: door.shell is None, timeout=20_000)
    assert workspace.is_locked
    assert only(door.window(), Unlock).isVisible()
    assert len(backups(store)) == 1
    assert shells_left() == []


def test_locking_without_the_backup_locks_and_keeps_none(
    shell: Shell, door: Door, store: Store, qtbot: QtBot
) -> None:
    workspace = shell.host.workspace
    door.lock()
    press(only(door.window(), Leaving), "Lock without a backup")
    qtbot.waitUntil(lambda: door.shell is None, timeout=20_000)
    assert workspace.is_locked
    again = with_password(door, qtbot).host.workspace
    assert again.read(backup_is_due, is_leaving=True) is not bool(backups(store))


def test_a_backup_that_fails_never_stops_the_lock(door: Door, store: Store, qtbot: QtBot) -> None:
    shell = signed_in(door, store, qtbot)
    lose_the_place(store)
    shell.backups.look()
    rested(shell, qtbot)
    workspace = shell.host.workspace
    del shell
    door.lock()
    qtbot.waitUntil(lambda: door.shell is None, timeout=20_000)
    assert workspace.is_locked
    told = only(door.window(), Dialog)
    assert told.title.text() == "The backup was not made"
    told.accept()
    assert shells_left() == []


def test_closing_waits_for_the_backup(shell: Shell, door: Door, store: Store, qtbot: QtBot) -> None:
    assert not shell.window.close()
    leaving = door.window()
    assert leaving is not None
    qtbot.waitUntil(lambda: not leaving.isVisible(), timeout=20_000)
    assert len(backups(store)) == 1
    door.close()
    opened = open_workspace(store.folder, "macrae", PASSWORD, surround=store.around)
    assert opened.read(asked.settings).last_backup_at == store.day.at
    opened.close()


def test_closing_after_a_failed_backup_is_the_persons_choice(
    shell: Shell, door: Door, store: Store, qtbot: QtBot
) -> None:
    lose_the_place(store)
    assert not shell.window.close()
    leaving = door.window()
    screen = only(leaving, Leaving)
    assert leaving is not None
    qtbot.waitUntil(screen.retry.isVisible, timeout=20_000)
    assert screen.words.said().startswith("Casework cannot write backups in")
    assert problems(leaving) == []
    screen.retry.click()
    qtbot.waitUntil(screen.retry.isVisible, timeout=20_000)
    press(screen, "Close without a backup")
    qtbot.waitUntil(lambda: not leaving.isVisible(), timeout=20_000)


def test_nobody_there_after_a_failed_backup_closes_without_one(
    shell: Shell, door: Door, store: Store, qtbot: QtBot
) -> None:
    lose_the_place(store)
    shell.window.close()
    leaving = door.window()
    assert leaving is not None
    qtbot.waitUntil(only(leaving, Leaving).retry.isVisible, timeout=20_000)
    door.idle.idle.emit()
    qtbot.waitUntil(lambda: not leaving.isVisible(), timeout=20_000)


def test_with_everything_backed_up_closing_closes(
    shell: Shell, door: Door, store: Store, qtbot: QtBot
) -> None:
    shell.backups.look()
    rested(shell, qtbot)
    assert shell.window.close()


def test_home_says_that_there_is_no_place_and_leads_there(door: Door, qtbot: QtBot) -> None:
    shell = with_password(door, qtbot)
    rows = shell.home.findChildren(GoRow)
    assert name_of(rows[0]).startswith("No place for backups is chosen.")
    rows[0].click()
    assert shell.settings_page is not None
    assert isinstance(shell.settings_page.pages.currentWidget(), SafetySection)
    shell.host.workspace.run(organisation.set_backup_folder, folder="/elsewhere")
    shell.go("home")
    assert not [one for one in shell.home.findChildren(GoRow) if "backups" in name_of(one)]


def test_long_work_begins_only_when_whoever_shows_it_hears_of_its_end(
    shell: Shell, qtbot: QtBot
) -> None:
    running: list[int] = []
    shell.host.work_begun.connect(lambda _name, _job: running.append(shell.host.jobs.count()))
    shell.host.work("Nothing at all", lambda _progress: None)
    assert running == [0]
    qtbot.waitUntil(shell.window.strip.isHidden)
