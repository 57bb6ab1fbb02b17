"""Evidence read behind the work: said quietly, stopped by a touch, alarming when it is damaged."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework import upkeep
from casework.queries.machine_reading import waiting
from casework.queries.watching import watch
from casework.services import organisation
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import named, opened
from tests.ui_shell.walk import problems
from ui.ask import News, Question
from ui.screens.case.evidence import EvidencePart
from ui.shell import Shell
from ui.watching import words_of
from ui.widgets.buttons import Button


def spoil(place: Place) -> None:
    file = next(one for one in place.workspace.store.evidence.rglob("*") if one.is_file())
    kept = bytearray(file.read_bytes())
    kept[-3] ^= 1
    file.chmod(0o600)
    file.write_bytes(kept)


def the_next_day(place: Place) -> None:
    place.office.be(place.office.today + dt.timedelta(days=2))


def test_it_is_said_at_the_foot_of_the_rail_how_far_it_is(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    the_next_day(place)
    shell.watching.take_turn()
    assert shell.watching.is_busy()
    qtbot.waitUntil(lambda: not shell.watching.is_busy(), timeout=20_000)
    assert shell.window.rail._checked.text() == "3 exhibits checked today"
    assert place.workspace.read(watch).is_over
    shell.watching.take_turn()
    assert not shell.watching.is_busy()
    assert words_of(2, 1200) == "2 of 1,200 exhibits checked today"


def test_nothing_is_read_while_somebody_works(shell: Shell, place: Place) -> None:
    the_next_day(place)
    shell.watching.touched()
    shell.watching.look()
    assert not shell.watching.is_busy()


def test_a_touch_ends_the_turn(shell: Shell, place: Place, qtbot: QtBot) -> None:
    the_next_day(place)
    shell.watching.take_turn()
    shell.watching.touched()
    qtbot.waitUntil(lambda: not shell.watching.is_busy(), timeout=20_000)
    shell.watching.take_turn()
    qtbot.waitUntil(lambda: place.workspace.read(watch).is_over, timeout=20_000)


def test_damage_is_told_in_red_on_window_and_case_and_mended_from_a_backup(
    shell: Shell, place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    place.workspace.run(organisation.set_backup_folder, folder=str(tmp_path / "backups"))
    upkeep.make_backup(place.workspace)
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    assert shell.case is not None
    assert not shell.case.header.alarm.isVisible()
    spoil(place)
    the_next_day(place)
    qtbot.waitUntil(lambda: not shell.host.jobs.count(), timeout=20_000)
    shell.watching.take_turn()
    qtbot.waitUntil(lambda: shell.window.alarm.isVisible(), timeout=20_000)
    assert "Evidence is damaged: HR-2026-00002 EX-" in shell.window.alarm.words.text()
    header = shell.case.header
    qtbot.waitUntil(lambda: header.alarm.isVisible(), timeout=20_000)
    assert "No paper is made final" in header.alarm.words.text()
    bad = next(one for one in page.rows.values() if one.damage)
    page.go_to(bad.id)
    QApplication.processEvents()
    assert problems(shell.window) == []
    found = named(page, Button, "Look for a good copy")
    assert isinstance(found, Button)
    QTest.keyClick(found, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(Question)), timeout=20_000)
    [asked] = shell.window.findChildren(Question)
    assert problems(asked) == []
    asked.yes.click()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(News)), timeout=20_000)
    qtbot.waitUntil(lambda: not header.alarm.isVisible(), timeout=20_000)


def test_without_a_backup_it_says_what_can_be_done(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    spoil(place)
    page.verify()
    qtbot.waitUntil(lambda: any(one.damage for one in page.rows.values()), timeout=20_000)
    bad = next(one for one in page.rows.values() if one.damage)
    page.mending.look(bad.id, bad.label)
    titles = lambda: [one.title.said() for one in shell.window.findChildren(News)]  # noqa: E731
    qtbot.waitUntil(lambda: f"No good copy of {bad.label}" in titles(), timeout=20_000)


def test_words_of_pictures_are_read_once_everything_was_checked(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    assert place.workspace.read(waiting, with_pictures=True) is not None
    for _ in range(20):
        shell.watching.read_words()
        qtbot.waitUntil(lambda: not shell.watching.is_busy(), timeout=60_000)
        if place.workspace.read(waiting, with_pictures=True) is None:
            break
    assert place.workspace.read(waiting, with_pictures=True) is None


def test_the_check_of_the_store_says_how_to_go_on(shell: Shell, place: Place, qtbot: QtBot) -> None:
    spoil(place)
    shell.go("settings")
    assert shell.settings_page is not None
    shell.settings_page.sections.choose("safety")
    check = named(shell.settings_page, Button, "Check the store")
    assert isinstance(check, Button)
    check.click()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(News)), timeout=20_000)
    [told] = shell.window.findChildren(News)
    assert told.title.said() == "1 thing is damaged"
    words = " ".join(one.text() for one in told.findChildren(type(told.title)))
    assert "Each exhibit is mended by itself" in words
