"""Moments in London: how sure they are, and the two nights when the clocks change."""

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from ui.fields.moment_field import MomentField
from ui.fields.question import Question
from ui.fields.when import CAME_TWICE, NO_TIME, NOT_SURE, When

LATER = dt.date(2026, 12, 1)
ASKED = Question("posted", "When it was posted")


@pytest.fixture
def field(qtbot: QtBot) -> MomentField:
    made = MomentField(ASKED, today=LATER)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(field: MomentField, day: str, clock: str, sure: int | None) -> None:
    field.day.setText(day)
    field.clock.setText(clock)
    if sure is not None:
        field.sureness.pick([sure])


def test_a_moment_is_kept_in_utc_and_said_in_london(field: MomentField) -> None:
    fill(field, "19 6 2026", "21:14", 0)
    at = dt.datetime(2026, 6, 19, 20, 14, tzinfo=dt.UTC)
    assert field.value() == When(dt.date(2026, 6, 19), "21:14", "exact", at)
    assert field.echo.said() == "Friday 19 June 2026 at 21:14 BST"
    assert field.words() == "Friday 19 June 2026 at 21:14 BST (exact, as shown by the platform)"


def test_a_day_alone_is_enough_when_only_the_day_is_known(field: MomentField) -> None:
    fill(field, "19/6/2026", "", 3)
    assert field.value() == When(dt.date(2026, 6, 19), "", "day", None)
    field.clock.setText("21:14")
    assert field.problem() == NO_TIME


def test_how_sure_the_time_is_must_be_said(field: MomentField) -> None:
    fill(field, "19/6/2026", "21:14", None)
    assert field.problem() == NOT_SURE
    assert field.value() is None


def test_a_time_that_came_twice_is_asked_about(field: MomentField) -> None:
    fill(field, "25/10/2026", "01:30", 0)
    assert field.twice.isVisible()
    assert field.problem() == CAME_TWICE
    field.twice.pick([0])
    first = field.value()
    field.twice.pick([1])
    second = field.value()
    assert first is not None is not second
    assert first.at == dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)
    assert second.at == dt.datetime(2026, 10, 25, 1, 30, tzinfo=dt.UTC)
    assert field.echo.said() == "Sunday 25 October 2026 at 01:30 GMT"
    field.clock.setText("03:30")
    assert not field.twice.isVisible()
    assert field.problem() is None


def test_a_time_that_never_was_is_refused(field: MomentField) -> None:
    fill(field, "29/3/2026", "01:30", 0)
    assert "The clocks went forward" in (field.problem() or "")


def test_a_moment_in_the_future_is_refused(field: MomentField) -> None:
    fill(field, "2/12/2026", "09:00", 0)
    assert "must be today or in the past" in (field.problem() or "")


def test_a_draft_brings_back_what_was_typed(qtbot: QtBot, field: MomentField) -> None:
    assert field.typed() == {}
    fill(field, "25/10/2026", "01:30", 2)
    field.twice.pick([1])
    again = MomentField(ASKED, today=LATER)
    qtbot.addWidget(again)
    again.set_typed(field.typed())
    assert again.value() == field.value()
    assert again.typed() == field.typed()
