"""Days typed as people type them, echoed in words, and never turned into other days."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.fields.date_field import DateField, Days
from ui.fields.question import Question

TODAY = dt.date(2026, 6, 24)
ASKED = Question("on", "Day it happened")


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField(ASKED, today=TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


READ = {
    "03/04/2026": dt.date(2026, 4, 3),
    "3/4/26": dt.date(2026, 4, 3),
    "31/12/2025": dt.date(2025, 12, 31),
    "29/2/2024": dt.date(2024, 2, 29),
    "1/1/1900": dt.date(1900, 1, 1),
    "3 apr": dt.date(2026, 4, 3),
    "3 4 2026": dt.date(2026, 4, 3),
    "today": TODAY,
    "t": TODAY,
    "T": TODAY,
    "y": dt.date(2026, 6, 23),
}
REFUSED = {
    "31/02/2026": "February 2026 has 28 days",
    "4/13/2026": "There is no month 13",
    "29/2/2023": "February 2023 has 28 days",
    "1/1/0001": "The year must be between",
    "1/1/9999": "The year must be between",
    "soon": "cannot be read as a date",
}


@pytest.mark.parametrize(("typed", "day"), READ.items())
def test_a_typed_day_is_read_and_echoed_in_words(
    qtbot: QtBot, field: DateField, typed: str, day: dt.date
) -> None:
    qtbot.keyClicks(field.box, typed)
    assert field.value() == day
    assert field.problem() is None
    assert field.words() == field._note.said() == f"{day:%A} {day.day} {day:%B} {day.year}"


@pytest.mark.parametrize(("typed", "said"), REFUSED.items())
def test_a_day_that_is_not_real_is_refused_and_stays_as_typed(
    qtbot: QtBot, field: DateField, typed: str, said: str
) -> None:
    qtbot.keyClicks(field.box, typed)
    assert field.value() is None
    assert said in (field.problem() or "")
    assert field.box.text() == typed
    assert field._note.isHidden()


def test_leaving_a_day_that_cannot_be_read_says_so_at_once(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.box, "31/02/2026")
    assert field._problem.isHidden()
    field.left.emit()
    assert "February 2026 has 28 days" in field._problem.said()
    qtbot.keyClick(field.box, Qt.Key.Key_Backspace)
    assert field._problem.isHidden()


def test_what_happened_cannot_lie_in_the_future_nor_a_plan_in_the_past(qtbot: QtBot) -> None:
    past = DateField(ASKED, today=TODAY, days=Days.PAST)
    future = DateField(ASKED, today=TODAY, days=Days.FUTURE)
    for field in (past, future):
        qtbot.addWidget(field)
    past.set_typed("25/6/2026")
    future.set_typed("23/6/2026")
    assert past.problem() == (
        "Day it happened must be today or in the past. Thursday 25 June 2026 is not yet."
    )
    assert "must be today or later" in (future.problem() or "")
    past.set_typed("today")
    future.set_typed("today")
    assert past.problem() is None is future.problem()


def test_an_optional_day_may_stay_empty_and_a_needed_one_may_not(qtbot: QtBot) -> None:
    needed = DateField(ASKED, today=TODAY)
    optional = DateField(Question("on", "Last day", required=False), today=TODAY)
    for field in (needed, optional):
        qtbot.addWidget(field)
    assert needed.problem() == "Enter day it happened"
    assert optional.problem() is None
    assert optional.value() is None


def test_a_known_day_is_shown_so_that_it_is_read_as_the_same_day(field: DateField) -> None:
    field.set_value(dt.date(2026, 4, 3))
    assert field.box.text() == "3/4/2026"
    assert field.value() == dt.date(2026, 4, 3)
