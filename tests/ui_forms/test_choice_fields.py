"""Choices by mouse and keyboard: the wheel changes nothing, and long lists can be searched."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.fields.choice_field import ChoiceField, ManyField, yes_no_not_known, yes_or_no
from ui.fields.long_list import LongList
from ui.fields.option_list import OptionList
from ui.fields.option_row import Choice
from ui.fields.question import Question

ASKED = Question("sanction", "Outcome")
THREE = (
    Choice("none", "No case to answer"),
    Choice("first", "First & final", "Live for 18 months"),
    Choice("dismiss", "Dismissal"),
)
CLAUSES = tuple(Choice(f"G-{n:02}", f"G-{n:02} Rule {n}", "Glasgow") for n in range(1, 35))


def shown(qtbot: QtBot, field: QWidget) -> None:
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()


def turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, middle, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("choices", [THREE, CLAUSES])
def test_the_wheel_changes_no_answer(qtbot: QtBot, choices: tuple[Choice, ...]) -> None:
    field = ChoiceField(ASKED, choices)
    shown(qtbot, field)
    field.set_value(choices[0].value)
    for widget in (field, *field.findChildren(QWidget)):
        turn_wheel(widget)
    assert field.value() == choices[0].value


def test_nothing_is_chosen_beforehand(qtbot: QtBot) -> None:
    field = ChoiceField(ASKED, THREE)
    shown(qtbot, field)
    assert field.value() is None
    assert field.problem() == "Choose outcome"


def test_arrows_and_space_choose(qtbot: QtBot) -> None:
    field = ChoiceField(ASKED, THREE)
    shown(qtbot, field)
    assert isinstance(field.rows, OptionList)
    first, second = field.rows.rows[0].mark, field.rows.rows[1].mark
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert field.value() == "none"
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert field.value() == "first"
    assert second.hasFocus()
    assert field.words() == "First & final"


def test_a_click_on_the_words_chooses_and_an_ampersand_is_kept(qtbot: QtBot) -> None:
    field = ChoiceField(ASKED, THREE)
    shown(qtbot, field)
    assert isinstance(field.rows, OptionList)
    row = field.rows.rows[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 4, 8))
    assert field.value() == "first"
    assert row.mark.accessibleName() == "First & final"
    assert row.mark.accessibleDescription() == "Outcome Live for 18 months"


def test_a_long_list_is_searched_by_what_is_typed(qtbot: QtBot) -> None:
    field = ChoiceField(ASKED, CLAUSES)
    shown(qtbot, field)
    assert isinstance(field.rows, LongList)
    field.enter()
    qtbot.keyClicks(field.rows.finder, "rule g-2")
    assert field.rows.model.rowCount() == 10
    assert field.value() is None
    qtbot.keyClick(field.rows.finder, Qt.Key.Key_Down)
    assert field.value() == "G-20"
    qtbot.keyClick(field.rows.view, Qt.Key.Key_Down)
    assert field.value() == "G-21"
    field.rows.finder.setText("34")
    assert field.value() == "G-21"
    assert field.words() == "G-21 Rule 21"


def test_ticks_stay_when_the_list_is_searched_again(qtbot: QtBot) -> None:
    field = ManyField(ASKED, CLAUSES)
    shown(qtbot, field)
    assert isinstance(field.rows, LongList)
    for sought in ("rule 10", "rule 14"):
        field.rows.finder.setText(sought)
        qtbot.keyClick(field.rows.finder, Qt.Key.Key_Down)
        qtbot.keyClick(field.rows.view, Qt.Key.Key_Space)
    assert field.value() == ("G-10", "G-14")
    assert field.words() == "G-10 Rule 10\nG-14 Rule 14"


def test_many_may_be_ticked_and_unticked(qtbot: QtBot) -> None:
    field = ManyField(Question("why", "Reasons", required=False), THREE)
    shown(qtbot, field)
    assert field.problem() is None
    field.set_value(("none", "dismiss"))
    assert field.value() == ("none", "dismiss")
    assert isinstance(field.rows, OptionList)
    qtbot.keyClick(field.rows.rows[0].mark, Qt.Key.Key_Space)
    assert field.value() == ("dismiss",)


def test_tab_stops_at_every_check_box_and_at_one_radio_button(qtbot: QtBot) -> None:
    many, one = ManyField(ASKED, THREE), ChoiceField(ASKED, THREE)
    for field in (many, one):
        shown(qtbot, field)
        assert isinstance(field.rows, OptionList)
    first, second, _ = (row.mark for row in many.rows.rows)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert many.focusWidget() is second
    first, second, _ = (row.mark for row in one.rows.rows)
    one.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert one.focusWidget() is not second


def test_a_draft_brings_a_choice_back(qtbot: QtBot) -> None:
    for kind in (ChoiceField, ManyField):
        field, again = kind(ASKED, CLAUSES), kind(ASKED, CLAUSES)
        for one in (field, again):
            qtbot.addWidget(one)
        assert field.typed() == []
        field.rows.pick([3])
        again.set_typed(field.typed())
        assert again.value() == field.value()


def test_yes_no_and_not_known(qtbot: QtBot) -> None:
    known, plain = yes_no_not_known(ASKED), yes_or_no(ASKED)
    for field in (known, plain):
        qtbot.addWidget(field)
    assert [one.value for one in known.choices] == ["yes", "no", "not_known"]
    plain.set_value(False)
    assert plain.value() is False
    assert plain.problem() is None
