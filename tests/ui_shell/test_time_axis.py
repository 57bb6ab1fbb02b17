"""The axis is gone along by keyboard, and says what it stands on."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casework.domain.timeline import Deadline, Entry, Timeline, gaps
from tests.ui_shell.conftest import Shown
from ui.widgets.time_axis import TimeAxis

JUNE = dt.date(2026, 6, 1)


def after(days: int) -> dt.date:
    return JUNE + dt.timedelta(days=days)


def line() -> Timeline:
    entries = (
        Entry("conduct", after(-3), after(3), "A post was made.", "About Mon 1 June"),
        Entry("process", after(9), after(9), "Reported.", "Wed 10 June"),
        Entry("process", after(9), after(9), "Acknowledged.", "Wed 10 June"),
        Entry("process", after(40), after(40), "Interviewed.", "Sat 11 July", is_late=True),
    )
    deadlines = (Deadline("Decide at triage", after(14), after(20)),)
    done = [one.first for one in entries if one.lane == "process"]
    return Timeline(after(41), entries, deadlines, gaps(done))


@pytest.fixture
def axis(shown: Shown) -> TimeAxis:
    made = TimeAxis(line())
    made.resize(700, 148)
    shown(made)
    made.setFocus()
    return made


def said(axis: QWidget) -> str:
    return axis.accessibleDescription()


def test_arrow_keys_go_by_days_and_by_lanes(axis: TimeAxis, qtbot: QtBot) -> None:
    heard: list[str] = []
    axis.stood.connect(heard.append)
    qtbot.keyClick(axis, Qt.Key.Key_Home)
    assert said(axis) == "Happened: About Mon 1 June: A post was made."
    qtbot.keyClick(axis, Qt.Key.Key_Right)
    assert said(axis) == "Done: Wed 10 June: Reported.; Wed 10 June: Acknowledged."
    qtbot.keyClick(axis, Qt.Key.Key_Up)
    assert said(axis) == "Due: Decide at triage, due Mon 15 June, missed by 6 days"
    qtbot.keyClick(axis, Qt.Key.Key_Up)
    assert said(axis).startswith("Happened")
    qtbot.keyClick(axis, Qt.Key.Key_Up)
    assert said(axis).startswith("Happened"), "there is nothing above"
    qtbot.keyClick(axis, Qt.Key.Key_End)
    assert said(axis) == "Done: Sat 11 July: Interviewed. (entered late)"
    qtbot.keyClick(axis, Qt.Key.Key_Right)
    assert said(axis).startswith("Done: Sat 11 July"), "there is nothing after"
    assert heard[0].startswith("Happened")


def test_a_click_stands_on_the_nearest(axis: TimeAxis, qtbot: QtBot) -> None:
    qtbot.mouseClick(axis, Qt.MouseButton.LeftButton, pos=QPoint(axis.width() - 4, 110))
    assert said(axis).startswith("Done: Sat 11 July")


def test_an_axis_without_anything_can_be_shown_and_walked(shown: Shown, qtbot: QtBot) -> None:
    bare = TimeAxis(Timeline(JUNE, (), (), ()))
    bare.resize(300, 148)
    shown(bare)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(bare, key)
    qtbot.mouseClick(bare, Qt.MouseButton.LeftButton)
    assert said(bare) == ""
    assert not bare.grab().isNull()
