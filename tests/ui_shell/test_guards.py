"""What watches over the windows: crash notice, wheel guard, idle lock, keys, questions."""

import sys

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from casework.domain.errors import NotFound
from casework.domain.refusal import Refusal
from tests.conftest import LogWatch
from tests.ui_shell.conftest import Shown
from tests.ui_shell.walk import problems
from ui import ask
from ui.actions import KEYS, Actions
from ui.crash import CrashReporter
from ui.idle_lock import IdleLock
from ui.wheel_guard import WheelGuard


def scroll(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def outcomes() -> QComboBox:
    made = QComboBox()
    made.setAccessibleName("Outcome")
    made.addItems(["No case to answer", "Written warning", "Dismissal"])
    return made


def test_the_wheel_changes_nothing_that_has_no_focus(qapp: QApplication, shown: Shown) -> None:
    first, drop_down, number = QPushButton("First"), outcomes(), QSpinBox()
    shown(first, drop_down, number)
    first.setFocus()
    guard = WheelGuard()
    qapp.installEventFilter(guard)
    scroll(drop_down)
    scroll(number)
    assert (drop_down.currentText(), number.value()) == ("No case to answer", 0)
    drop_down.setFocus()
    scroll(drop_down)
    assert drop_down.currentText() == "Written warning"
    qapp.removeEventFilter(guard)


def test_without_the_guard_one_notch_changes_the_outcome(shown: Shown) -> None:
    first, drop_down = QPushButton("First"), outcomes()
    shown(first, drop_down)
    first.setFocus()
    scroll(drop_down)
    assert drop_down.currentText() == "Written warning"


def test_idle_is_told_once_and_a_touch_puts_it_off(
    qapp: QApplication, shown: Shown, qtbot: QtBot
) -> None:
    button = QPushButton("Here")
    shown(button)
    lock = IdleLock(0.02 / 60 * 10)
    qapp.installEventFilter(lock)
    lock.start()
    with qtbot.waitSignal(lock.idle):
        QTest.keyClick(button, Qt.Key.Key_A)
    assert not lock.is_counting()
    QTest.keyClick(button, Qt.Key.Key_A)
    assert not lock.is_counting()
    qapp.removeEventFilter(lock)


def test_a_crash_is_written_down_and_told_once_without_case_text(
    qtbot: QtBot, expect_log: LogWatch
) -> None:
    expect_log("uncaught exception")
    reporter = CrashReporter()
    told: list[str] = []
    reporter.crashed.connect(told.append)
    for _ in range(3):
        try:
            raise ValueError("Debbie Marsh posted photographs")
        except ValueError as error:
            reporter.report(error)
    assert len(told) == 1
    assert told[0].startswith("ValueError at ")
    assert "Debbie" not in told[0]


def test_the_reporter_takes_over_and_gives_back(qtbot: QtBot) -> None:
    before = sys.excepthook
    reporter = CrashReporter()
    reporter.install()
    assert sys.excepthook != before
    reporter.uninstall()
    assert sys.excepthook == before


def test_keys_do_what_they_are_bound_to_and_only_bound_keys_are_listed(shown: Shown) -> None:
    window = shown(QPushButton("Here"))
    actions = Actions(window)
    done: list[str] = []
    actions.on("lock", lambda: done.append("lock"))
    QTest.keySequence(window, "Ctrl+L")
    QTest.keySequence(window, "Ctrl+P")
    assert done == ["lock"]
    assert [key.code for key in actions.listed()] == ["lock", "leave"]


def test_no_two_acts_share_a_key_and_no_key_is_a_single_letter() -> None:
    keys = [key for one in KEYS for key in one.keys]
    assert len(keys) == len(set(keys))
    assert all(len(key) > 1 for key in keys)
    assert {"Ctrl+N", "Ctrl+F", "Ctrl+K", "Ctrl+P", "Ctrl+L", "F1", "Ctrl+/", "F6"} <= set(keys)


def test_a_question_is_answered_by_the_act_or_left(shown: Shown, qtbot: QtBot) -> None:
    window = shown(QPushButton("Here"))
    done: list[str] = []
    asked = ask.whether(
        window,
        "Discard the draft <b>Hearing</b>?",
        lambda: done.append("discarded"),
        yes="Discard the draft",
        no="Keep it",
        is_danger=True,
    )
    qtbot.waitUntil(asked.no.hasFocus)
    assert problems(asked) == []
    assert asked.title.said() == "Discard the draft <b>Hearing</b>?"
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert done == []
    again = ask.whether(window, "Sure?", lambda: done.append("done"), yes="Do it")
    again.yes.click()
    assert done == ["done"]


def test_a_refusal_is_told_in_its_own_sentence(shown: Shown) -> None:
    window = shown(QPushButton("Here"))
    told = ask.tell(window, NotFound(Refusal("GONE", "That case is not here.")))
    assert told.title.said() == "That case is not here."
    assert told.close_button.words() == "Go back"
    told.close_button.click()
