"""A person at the keyboard: presses keys where the keyboard is, and sees what is said there."""

import datetime as dt
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import Day
from tests.flows.sight import is_in_sight, words_on
from tests.ui_shell.walk import name_of
from ui.door import Door
from ui.focus import within
from ui.forms.form import Form
from ui.screens.unlock import Unlock
from ui.shell import Shell
from ui.widgets.menus import MoreButton

PICTURES = "CASEWORK_PICTURES"
"""A folder, named in the environment, for a picture of every screen that the hands come to."""
MOST_TABS = 200
PATIENCE = 20_000


class Hands:
    """Nothing here calls a screen: only keys, the clipboard, and files dropped."""

    def __init__(self, qtbot: QtBot, door: Door, day: Day) -> None:
        self.qtbot, self.door, self.day = qtbot, door, day
        self.written: list[str] = []
        self.days: list[dt.date] = []
        """Every text and every day that was recorded, to be found in the case file."""
        self.pictures = 0

    # ------------------------------------------------------------ where the keyboard is

    @property
    def at(self) -> QWidget:
        """The widget that has the keyboard; a person is lost without one."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    @property
    def shell(self) -> Shell:
        assert self.door.shell is not None, "the program is locked"
        return self.door.shell

    @property
    def form(self) -> Form:
        """The form that is open."""
        form = self.shell.errands.form
        assert isinstance(form, Form), "no form is open"
        return form

    @property
    def place(self) -> QWidget:
        """The window on top: a dialog, or the window itself."""
        top = QApplication.activeModalWidget() or self.door.window()
        assert top is not None
        return top

    # ------------------------------------------------------------ keys

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.at, key)

    def chord(self, keys: str) -> None:
        """'Ctrl+N', pressed wherever the keyboard is, as shortcuts must work from anywhere."""
        (stroke,) = QKeySequence(keys)
        QTest.keyClick(self.at, stroke.key(), stroke.keyboardModifiers())

    def tab(self) -> None:
        self.press(Qt.Key.Key_Tab)

    def back(self) -> None:
        QTest.keyClick(self.at, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    def write(self, text: str) -> None:
        """Typed letter by letter into what has the keyboard."""
        lines = text.split("\n")
        for number, line in enumerate(lines):
            if number:
                self.press(Qt.Key.Key_Return)
            QTest.keyClicks(self.at, line)

    def paste(self, text: str) -> None:
        """From the clipboard, as long texts come in."""
        QApplication.clipboard().setText(text)
        self.chord("Ctrl+V")

    def go_to(self, name: str) -> QWidget:
        """Tab until the keyboard is on what a screen reader calls so (or begins so)."""
        seen = []
        for _ in range(MOST_TABS):
            seen.append(name_of(self.at))
            if seen[-1].startswith(name):
                self.must_be_in_sight()
                return self.at
            self.tab()
        raise AssertionError(f"Tab never comes to {name!r}; it came to {sorted(set(seen))}")

    def push(self, name: str) -> None:
        """Go to a button and press Enter."""
        self.go_to(name)
        self.press(Qt.Key.Key_Return)

    def push_or_choose(self, *names: str) -> None:
        """Go to a button of one of these names, or to a menu with such a line, and do it."""
        for _ in range(MOST_TABS):
            at = self.at
            if name_of(at).startswith(names):
                break
            lines = [one.words for one in at.choices] if isinstance(at, MoreButton) else []
            if found := [one for one in lines if one.startswith(names)]:
                self.choose(found[0])
                return
            self.tab()
        assert name_of(self.at).startswith(names), f"Tab never comes to any of {names}"
        self.must_be_in_sight()
        self.press(Qt.Key.Key_Return)

    def choose(self, words: str) -> None:
        """Open the menu of the button that has the keyboard; by the arrow keys to a line of it."""
        self.must_be_in_sight()
        self.press(Qt.Key.Key_Return)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            if (line := menu.activeAction()) is not None and line.text().startswith(words):
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        assert menu.activeAction().text().startswith(words), menu.activeAction().text()
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.to_front()

    def rail(self, place: str) -> None:
        """By F6 to the rail, by the arrow keys to a place of it, and in."""
        rail = self.shell.window.rail
        for _ in range(4):
            if rail.isAncestorOf(self.at):
                break
            self.chord("F6")
        for _ in range(6):
            if name_of(self.at).startswith(place):
                break
            self.press(Qt.Key.Key_Down)
        assert name_of(self.at).startswith(place)
        self.press(Qt.Key.Key_Return)

    def cell(self, allegation: int, column: str) -> None:
        """By the arrow keys to a cell of the matrix, and open it."""
        self.go_to("Allegation ")
        for key, wanted in (
            (Qt.Key.Key_Down, f"Allegation {allegation},"),
            (Qt.Key.Key_Right, f". {column}: "),
        ):
            for _ in range(8):
                if wanted in name_of(self.at):
                    break
                self.press(key)
            assert wanted in name_of(self.at), name_of(self.at)
        self.must_be_in_sight()
        self.press(Qt.Key.Key_Return)

    def row(self, of: str, words: str) -> None:
        """Go to a list, by the arrow keys to a row of it, and open that."""
        rows = self.go_to(of)
        assert isinstance(rows, QAbstractItemView)
        for _ in range(rows.model().rowCount()):
            if str(rows.currentIndex().data()).startswith(words):
                break
            self.press(Qt.Key.Key_Down)
        assert str(rows.currentIndex().data()).startswith(words), rows.currentIndex().data()
        self.press(Qt.Key.Key_Return)

    def lock(self) -> None:
        """A backup that is due is made before the keys go."""
        self.chord("Ctrl+L")
        self.until(lambda: self.door.shell is None)
        self.to_front()

    def sign_in(self, login: str, password: str) -> None:
        """From the screen that asks for a password to the window."""
        assert any(isinstance(one, Unlock) for one in within(self.place))
        self.go_to("Sign-in name")
        self.chord("Ctrl+A")
        self.write(login)
        self.tab()
        self.write(password)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.door.shell)
        self.to_front()
        self.settle()

    def find(self, words: str) -> None:
        """Ctrl+K, the words, and Enter on the first that is found."""
        self.chord("Ctrl+K")
        self.to_front()
        self.write(words)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.to_front()
        self.settle()

    # ------------------------------------------------------------ seeing

    def must_be_in_sight(self) -> None:
        """What has the keyboard is not hidden behind the edge of a scrolled page."""
        assert is_in_sight(self.at), f"{name_of(self.at)!r} has the keyboard out of sight"

    def look(self, name: str) -> None:
        """Keep a picture of what is on the screen, when somebody wants to look at it."""
        if folder := os.environ.get(PICTURES):
            QApplication.processEvents()
            self.pictures += 1
            self.place.grab().save(str(Path(folder) / f"{self.pictures:03} {name}.png"))

    def read_out(self) -> list[str]:
        """Every sentence on the screen."""
        return words_on(self.place)

    def until(self, so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(so()), timeout=PATIENCE)

    def settle(self) -> None:
        """Let the window read again what has changed."""
        QApplication.processEvents()
        self.until(lambda: self.shell.host.jobs.count() == 0)
        QApplication.processEvents()

    def be(self, moment: dt.datetime) -> None:
        """Wind the clock of the whole program."""
        self.day.at = moment

    def has_dialog(self, title: str) -> bool:
        """Whether a dialog of that title is open."""
        window = QApplication.activeModalWidget()
        return window is not None and window.windowTitle() == title

    def close_dialog(self) -> None:
        """Enter presses its button."""
        self.to_front()
        self.press(Qt.Key.Key_Return)
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.to_front()
        self.settle()

    # ------------------------------------------------------------ the computer's own windows

    def to_front(self) -> None:
        """What the desktop does when a dialog has closed; off screen there is none to do it."""
        window = self.place
        with self.qtbot.waitActive(window):
            window.activateWindow()
        self.until(lambda: window.isAncestorOf(self.at))

    def name_the_files(self, paths: Sequence[Path], then: Callable[[], object]) -> None:
        """Do what opens the computer's file window, and paste the paths into it."""
        done: list[str] = []
        words = " ".join(f'"{one}"' for one in paths) if len(paths) > 1 else str(paths[0])

        def name_them() -> None:
            window = QApplication.activeModalWidget()
            box = QApplication.focusWidget()
            if window is None or not isinstance(box, QLineEdit):
                QTimer.singleShot(0, name_them)
                return
            self.chord("Ctrl+A")
            self.paste(words)
            box.completer().popup().hide()
            self.press(Qt.Key.Key_Return)
            done.append(words)

        QTimer.singleShot(0, name_them)
        then()
        assert done == [words]
        self.to_front()

    def drop(self, path: Path) -> None:
        """Let a file go over what is under the middle of the page."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        case = self.shell.case
        assert case is not None
        onto = case.widget()
        middle, copy = QPointF(onto.rect().center()), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        assert onto.acceptDrops()
        QApplication.sendEvent(onto, QDragEnterEvent(middle.toPoint(), copy, data, left, none))
        QApplication.sendEvent(onto, QDropEvent(middle, copy, data, left, none))
