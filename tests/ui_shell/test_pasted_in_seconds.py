"""A screenshot on the clipboard is a sealed, numbered, attributed exhibit in under 15 seconds."""

import time
from dataclasses import dataclass, field

from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casework.errands.file_readings import see_waiting
from casework.queries import exhibits
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import opened
from ui.act_forms import form_maker
from ui.bindings import bind
from ui.focus import enter
from ui.shell import Shell

KEYS_A_SECOND = 200 / 60
"""40 words a minute, five keys to a word: an office worker, not a typist."""
LIMIT = 15.0


@dataclass
class Typist:
    """Presses keys where the keyboard is, counts them, and times what the program takes."""

    shell: Shell
    keys: int = 0
    began: float = field(default_factory=time.perf_counter)

    @property
    def at(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def press(self, keys: str) -> None:
        (stroke,) = QKeySequence(keys)
        QTest.keyClick(self.at, stroke.key(), stroke.keyboardModifiers())
        self.keys += keys.count("+") + 1

    def write(self, text: str) -> None:
        QTest.keyClicks(self.at, text)
        self.keys += len(text)

    def seconds(self) -> float:
        """What a person would have taken: the keys at their pace, and the program beside."""
        return self.keys / KEYS_A_SECOND + time.perf_counter() - self.began


def a_screenshot(shade: int) -> None:
    picture = QImage(1170, 2532, QImage.Format.Format_RGB32)  # as phones make them
    picture.fill(shade)
    for line in range(0, 2532, 40):
        for dot in range(0, 1170, 9):
            picture.setPixel(dot, line, shade ^ (dot * line))
    QApplication.clipboard().setImage(picture)


def sealed(shell: Shell, place: Place, qtbot: QtBot, count: int) -> exhibits.ExhibitRow:
    """Once it is on file and the page with it is back."""
    qtbot.waitUntil(lambda: shell.errands.form is None, timeout=20_000)
    rows = place.workspace.read(exhibits.exhibits, place.debbie)
    assert len(rows) == count
    return rows[-1]


def test_two_screenshots_in_a_row_by_keyboard_alone(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    shell.errands._make = form_maker
    bind(shell, lambda: None)
    opened(shell, place, "overview")
    assert shell.case is not None
    enter(shell.case.widget())
    a_screenshot(0x336699)

    first = Typist(shell)
    first.press("Ctrl+V")
    first.write("debbie.marsh.92")
    first.press("Tab")
    first.write("Her own photo")
    first.press("Ctrl+Return")
    row = sealed(shell, place, qtbot, 4)
    took = first.seconds()
    assert (row.label, row.account) == ("EX-4", "debbie.marsh.92")
    assert row.attribution == "Her own photo"
    assert (row.kind, len(row.sha256)) == ("PNG picture", 64)
    assert [one.kind for one in row.custody] == ["received", "sealed"]
    assert row.to_say[0] == "the platform"
    assert first.keys == 33
    assert took < LIMIT, f"{first.keys} keys and {took:.1f} s"

    a_screenshot(0x993366)
    second = Typist(shell)
    second.press("Ctrl+V")
    second.press("F4")
    second.press("Ctrl+Return")
    row = sealed(shell, place, qtbot, 5)
    assert (row.label, row.account) == ("EX-5", "debbie.marsh.92")
    assert second.keys == 5
    assert second.seconds() < LIMIT

    see_waiting(place.workspace)
    last = place.workspace.read(exhibits.exhibits, place.debbie)[-1]
    assert (last.width, last.height) == (1170, 2532)
