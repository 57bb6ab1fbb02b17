"""The walk itself finds what it is there to find: each fault planted once."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from tests.ui_shell.conftest import Shown
from tests.ui_shell.walk import disorder, problems, tab_stops
from ui.widgets.buttons import button


def test_a_button_without_a_name_is_found(shown: Shown) -> None:
    bare = QToolButton()
    window = shown(button("Named"), bare)
    bare.setFocusPolicy(bare.focusPolicy().StrongFocus)
    assert [one.split(":")[0] for one in problems(window)] == ["no name"]


def test_a_text_box_that_keeps_tab_is_found(shown: Shown) -> None:
    box = QPlainTextEdit()
    box.setAccessibleName("Statement")
    window = shown(button("Before"), box, button("After"))
    assert any("never comes to" in one for one in problems(window))
    box.setTabChangesFocus(True)
    box.clear()
    assert problems(window) == []


def test_tab_going_back_up_is_found(shown: Shown) -> None:
    boxes = [QLineEdit() for _ in range(3)]
    for number, box in enumerate(boxes):
        box.setAccessibleName(f"Box {number}")
    window = shown(*boxes)
    assert disorder(tab_stops(window)) == []
    QWidget.setTabOrder(boxes[0], boxes[2])
    QWidget.setTabOrder(boxes[2], boxes[1])
    assert len(disorder(tab_stops(window))) == 1


def test_a_label_that_would_read_markup_is_found(shown: Shown) -> None:
    window = shown(button("One"), QLabel("<b>bold</b>"))
    assert any("reads markup" in one for one in problems(window))
