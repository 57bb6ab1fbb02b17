"""People, passwords, files, times and numbers."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from casework.domain.refusal import Force, Unmet
from tests.ui_forms.conftest import find_people
from ui.fields.file_field import FileField, Picks
from ui.fields.number_field import NumberField
from ui.fields.password_field import CAPS_LOCK, PasswordField
from ui.fields.person_field import NEW_PERSON, PersonField
from ui.fields.person_offers import Named
from ui.fields.question import Question
from ui.fields.time_field import TimeField

WHO = Question("chair", "Who chairs it?")


@pytest.fixture
def person(qtbot: QtBot) -> PersonField:
    made = PersonField(WHO, find_people)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.enter()
    return made


def test_somebody_known_is_found_and_chosen_by_keyboard(qtbot: QtBot, person: PersonField) -> None:
    qtbot.keyClicks(person.box, "sinc")
    assert [one.detail for one in person.offers.found] == [
        "Internal Audit",
        "Teacher, Kelvin Academy",
    ]
    qtbot.keyClick(person.box, Qt.Key.Key_Down)
    qtbot.keyClick(person.offers, Qt.Key.Key_Down)
    qtbot.keyClick(person.offers, Qt.Key.Key_Return)
    assert person.value() == Named("p2", "Ian Sinclair")
    assert person._note.said() == "Teacher, Kelvin Academy"
    assert person.box.hasFocus()
    assert person.offers.isHidden()


def test_a_name_that_may_be_one_of_two_is_not_guessed(qtbot: QtBot, person: PersonField) -> None:
    qtbot.keyClicks(person.box, "Sinclair")
    person.left.emit()
    assert person.value() is None
    assert person.problem() == "Choose which ‘Sinclair’ is meant, or add a new person."


def test_a_new_name_is_a_new_person(qtbot: QtBot, person: PersonField) -> None:
    qtbot.keyClicks(person.box, "Pat O'Neill & Co")
    person.left.emit()
    assert person.value() == Named("", "Pat O'Neill & Co")
    assert person._note.said() == NEW_PERSON


def test_a_namesake_can_be_added_as_a_new_person(qtbot: QtBot, person: PersonField) -> None:
    qtbot.keyClicks(person.box, "Isla Sinclair")
    qtbot.keyClick(person.box, Qt.Key.Key_Return)
    qtbot.keyClick(person.offers, Qt.Key.Key_End)
    qtbot.keyClick(person.offers, Qt.Key.Key_Space)
    assert person.value() == Named("", "Isla Sinclair")


def test_editing_a_chosen_name_lets_go_of_the_person(qtbot: QtBot, person: PersonField) -> None:
    person.set_value(Named("p1", "Isla Sinclair"))
    qtbot.keyClick(person.box, Qt.Key.Key_Backspace)
    assert person.value() is None


@pytest.mark.parametrize("name", ["X", "Null", "None", "O'Neill-Ó Dálaigh", "\N{GRINNING FACE}"])
def test_unusual_names_are_names(qtbot: QtBot, person: PersonField, name: str) -> None:
    person.box.setText(name)
    assert person.problem() is None
    assert person.value() == Named("", name)


@pytest.mark.parametrize(
    ("length", "is_enough"), [(0, False), (11, False), (12, True), (200, True)]
)
def test_a_new_password_has_twelve_characters_or_more(
    qtbot: QtBot, length: int, is_enough: bool
) -> None:
    field = PasswordField(Question("password", "Password"), is_new=True)
    qtbot.addWidget(field)
    field.set_value("a" * length)
    assert (field.problem() is None) is is_enough
    assert field.typed() == ""


def test_an_old_password_may_have_any_length(qtbot: QtBot) -> None:
    field = PasswordField(Question("password", "Password"))
    qtbot.addWidget(field)
    field.set_value(" short")
    assert field.problem() is None
    assert field.value() == " short"


def test_a_password_can_be_pasted_shown_and_hidden(qtbot: QtBot) -> None:
    field = PasswordField(Question("password", "Password"))
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("correct horse battery")
    field.box.paste()
    assert field.value() == "correct horse battery"
    assert field.box.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(field.shower, Qt.MouseButton.LeftButton)
    assert field.box.echoMode() is QLineEdit.EchoMode.Normal
    assert field.shower.accessibleName() == "Hide password"
    qtbot.mouseClick(field.shower, Qt.MouseButton.LeftButton)
    assert field.box.echoMode() is QLineEdit.EchoMode.Password


def test_caps_lock_is_noticed(qtbot: QtBot) -> None:
    field = PasswordField(Question("password", "Password"))
    qtbot.addWidget(field)
    qtbot.keyClick(field.box, "A")
    assert field._note.said() == CAPS_LOCK
    qtbot.keyClick(field.box, "b")
    assert field._note.isHidden()
    qtbot.keyClick(field.box, "C", Qt.KeyboardModifier.ShiftModifier)
    assert field._note.isHidden()


def test_a_folder_that_cannot_be_used_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    def check(path: Path) -> Unmet | None:
        force = {"OneDrive": Force.BLOCK, "Stick": Force.WARN}.get(path.name)
        return Unmet("FOLDER", f"This is {path.name}.", "folder", force) if force else None

    field = FileField(Question("folder", "Folder"), Picks.FOLDER, check=check)
    qtbot.addWidget(field)
    field.box.setText(str(tmp_path / "OneDrive"))
    assert field.problem() == "This is OneDrive."
    field.box.setText(str(tmp_path / "Stick"))
    assert field.problem() is None
    assert field._note.said() == "This is Stick."
    field.box.setText(f'"{tmp_path}"')
    assert field.problem() is None
    assert field.value() == tmp_path
    field.box.setText("beside/me")
    assert "must be a full path" in (field.problem() or "")


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("14:05", "14:05"),
        ("1405", "14:05"),
        ("2.30pm", "14:30"),
        ("9am", "09:00"),
        ("noon", "12:00"),
    ],
)
def test_times_are_read_on_the_24_hour_clock(qtbot: QtBot, typed: str, clock: str) -> None:
    field = TimeField(Question("time", "Time"))
    qtbot.addWidget(field)
    qtbot.keyClicks(field.box, typed)
    assert field.value() == clock
    assert field.problem() is None


@pytest.mark.parametrize("typed", ["25:00", "9", "10:60", "later"])
def test_what_is_no_time_is_refused(qtbot: QtBot, typed: str) -> None:
    field = TimeField(Question("time", "Time"))
    qtbot.addWidget(field)
    qtbot.keyClicks(field.box, typed)
    assert field.value() == ""
    assert "cannot be read as a time" in (field.problem() or "")


@pytest.mark.parametrize(
    ("typed", "number"), [("18", 18), ("0", 0), ("1,000", 1000), ("007", 7), (" 12 ", 12)]
)
def test_whole_numbers_are_read(qtbot: QtBot, typed: str, number: int) -> None:
    field = NumberField(Question("months", "Months"), most=1000)
    qtbot.addWidget(field)
    field.set_typed(typed)
    assert field.value() == number
    assert field.problem() is None


@pytest.mark.parametrize("typed", ["-1", "½", "1e308", "1.5", "2147483648", "9" * 30, "1,00", "٣"])
def test_other_numbers_are_refused(qtbot: QtBot, typed: str) -> None:
    field = NumberField(Question("months", "Months"))
    qtbot.addWidget(field)
    field.set_typed(typed)
    assert field.problem() == "Months must be a whole number from 0 to 999."
