"""Answers one question of a form with the keys that a person would press."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.flows.hands import Hands
from ui.fields.choice_field import ManyField, RowsField
from ui.fields.date_field import DateField
from ui.fields.field import Field
from ui.fields.file_field import FileField
from ui.fields.long_list import LongList
from ui.fields.long_text_field import LongTextField
from ui.fields.moment_field import MomentField
from ui.fields.number_field import NumberField
from ui.fields.option_list import OptionList
from ui.fields.option_row import Choice
from ui.fields.password_field import PasswordField
from ui.fields.person_field import PersonField
from ui.fields.text_field import TextField
from ui.fields.time_field import TimeField

PASTED = 400
"""Texts longer than this are pasted."""


def answer(hands: Hands, field: Field, wanted: object) -> None:
    """Type or choose it; the keyboard is in the field's first control and stays in the field."""
    for kind, how in HOW.items():
        if isinstance(field, kind):
            how(hands, field, wanted)
            hands.must_be_in_sight()
            return
    raise AssertionError(f"nobody knows how to answer {type(field).__name__}")


def _line(hands: Hands, field: Field, wanted: object) -> None:
    hands.chord("Ctrl+A")
    hands.write(str(wanted))


def _text(hands: Hands, field: Field, wanted: object) -> None:
    text = str(wanted)
    hands.chord("Ctrl+A")
    if len(text) > PASTED:
        hands.paste(text)
    else:
        hands.write(text)


def _day(hands: Hands, field: Field, wanted: object) -> None:
    assert isinstance(wanted, dt.date)
    hands.chord("Ctrl+A")
    hands.write(f"{wanted.day}/{wanted.month}/{wanted.year}")
    assert field.value() == wanted


def _moment(hands: Hands, field: Field, wanted: object) -> None:
    assert isinstance(field, MomentField)
    assert isinstance(wanted, tuple)
    day, time, precision = wanted
    hands.write(f"{day.day}/{day.month}/{day.year}")
    hands.tab()
    hands.write(time)
    hands.tab()
    rows = [number for number, one in enumerate(field._precisions) if one.value == precision]
    _choose_mark(hands, field.sureness, rows[0])


def _person(hands: Hands, field: Field, wanted: object) -> None:
    assert isinstance(field, PersonField)
    name = str(wanted)
    hands.chord("Ctrl+A")
    hands.write(name)
    found = [one.name for one in field.offers.found]
    if found:
        hands.press(Qt.Key.Key_Down)
        assert hands.at is field.offers
        row = found.index(name) if name in found else len(found)
        hands.press(*[Qt.Key.Key_Down] * row)
        hands.press(Qt.Key.Key_Return)
        assert field.words() == name, (field.words(), name)


def _one(hands: Hands, field: Field, wanted: object) -> None:
    assert isinstance(field, RowsField)
    number = row_of(field.choices, wanted)
    if isinstance(field.rows, OptionList):
        _choose_mark(hands, field.rows, number)
    else:
        _find_row(hands, field.rows, field.choices[number])
    assert field.rows.picked() == [number]


def _many(hands: Hands, field: Field, wanted: object) -> None:
    assert isinstance(field, ManyField)
    assert isinstance(wanted, list | tuple)
    numbers = sorted(row_of(field.choices, one) for one in wanted)
    for number in numbers:
        if isinstance(field.rows, OptionList):
            _tab_to(hands, field.rows.rows[number].mark)
        else:
            _tab_to(hands, field.rows.finder, step=hands.back)
            _find_row(hands, field.rows, field.choices[number])
        hands.press(Qt.Key.Key_Space)
    assert field.rows.picked() == numbers


def row_of(choices: Sequence[Choice], wanted: object) -> int:
    """Which choice has this value, or begins with these words."""
    found = [n for n, one in enumerate(choices) if one.value == wanted]
    found += [n for n, one in enumerate(choices) if one.words.startswith(str(wanted))]
    assert found, f"{wanted!r} is not among {[one.words for one in choices]}"
    return found[0]


def _choose_mark(hands: Hands, rows: OptionList, number: int) -> None:
    marks: list[QAbstractButton] = [row.mark for row in rows.rows]
    assert hands.at in marks
    for _ in marks:
        if hands.at is marks[number]:
            break
        hands.press(Qt.Key.Key_Down)
    assert hands.at is marks[number], "the arrow keys do not come to the choice"
    if not marks[number].isChecked():
        hands.press(Qt.Key.Key_Space)


def _find_row(hands: Hands, rows: LongList, choice: Choice) -> None:
    hands.chord("Ctrl+A")
    hands.write(choice.words)
    hands.press(Qt.Key.Key_Down)
    assert hands.at is rows.view
    for _ in range(rows.model.rowCount()):
        if rows.view.currentIndex().data() == choice.words:
            return
        hands.press(Qt.Key.Key_Down)
    raise AssertionError(f"{choice.words!r} is not found by its own words")


def _tab_to(hands: Hands, wanted: QWidget, step: Callable[[], None] | None = None) -> None:
    for _ in range(60):
        if hands.at is wanted:
            return
        (step or hands.tab)()
    raise AssertionError("Tab does not come to the choice")


HOW: dict[type[Field], Callable[[Hands, Field, object], None]] = {
    ManyField: _many,
    RowsField: _one,
    TextField: _line,
    TimeField: _line,
    NumberField: _line,
    PasswordField: _line,
    FileField: _line,
    DateField: _day,
    LongTextField: _text,
    MomentField: _moment,
    PersonField: _person,
}
