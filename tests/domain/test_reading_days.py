"""Days and times as people type them, and as the program says them."""

import calendar
import contextlib
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain import dates
from casework.domain.errors import BadEntry

TODAY = date(2026, 6, 24)
APRIL_3 = date(2026, 4, 3)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3/4/26", APRIL_3),
        ("3/4/2026", APRIL_3),
        ("03/04/2026", APRIL_3),
        ("3 4 2026", APRIL_3),
        ("3.4.2026", APRIL_3),
        ("3-4-2026", APRIL_3),
        ("3–4–2026", APRIL_3),
        ("03042026", APRIL_3),
        ("030426", APRIL_3),
        ("3 apr", APRIL_3),
        ("3rd April 2026", APRIL_3),
        ("3 of April 2026", APRIL_3),
        ("3apr26", APRIL_3),
        ("April 3, 2026", APRIL_3),
        ("Fri 3 April", APRIL_3),
        ("Friday, 3 April 2026", APRIL_3),
        ("2026-04-03", APRIL_3),
        ("  3 / 4 / 2026 ".replace(" / ", "/"), APRIL_3),
        ("３/４/２０２６", APRIL_3),
        ("today", TODAY),
        ("Tomorrow", date(2026, 6, 25)),
        ("yesterday.", date(2026, 6, 23)),
        ("weds 24 june", TODAY),
        ("29/2/2024", date(2024, 2, 29)),
        ("12 sept", date(2026, 9, 12)),
        ("28 dec", date(2025, 12, 28)),
        ("1/7/46", date(1946, 7, 1)),
        ("1/7/45", date(2045, 7, 1)),
    ],
)
def test_what_is_typed_is_the_day_that_was_meant(typed: str, meant: date) -> None:
    assert dates.read_day(typed, today=TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "code", "words"),
    [
        ("", "DAY_MISSING", "Enter a date"),
        ("   ", "DAY_MISSING", "Enter a date"),
        ("31/02/2026", "DAY_NOT_IN_MONTH", "February 2026 has 28 days"),
        ("31/2", "DAY_NOT_IN_MONTH", "February 2026 has 28 days"),
        ("29/2/2026", "DAY_NOT_IN_MONTH", "28 days"),
        ("29 feb", "DAY_NEEDS_YEAR", "29 February"),
        ("6/25/2026", "MONTH_NOT_REAL", "no month 25"),
        ("0/4/2026", "DAY_ZERO", "counted from 1"),
        ("3/4/0026", "YEAR_NOT_NEAR", "1900"),
        ("3/4/126", "DAY_NOT_READ", "3/4/126"),
        ("monday", "DAY_NEEDS_MONTH", "more than one day"),
        ("Mon 3 April 2026", "WEEKDAY_DIFFERS", "3 April 2026 is a Friday"),
        ("next friday", "DAY_NOT_READ", "next friday"),
        ("June 2026", "DAY_NOT_READ", "June 2026"),
        ("<b>\x00\u202e" + "9" * 3_000_000, "DAY_NOT_READ", "<b>"),
        ("3/4/2026; drop", "DAY_NOT_READ", "25 June 2026"),
    ],
)
def test_what_is_no_day_is_refused_in_words(typed: str, code: str, words: str) -> None:
    with pytest.raises(BadEntry) as caught:
        dates.read_day(typed, today=TODAY, where="seen_on")
    assert (caught.value.code, caught.value.where) == (code, "seen_on")
    assert words in caught.value.sentence
    assert len(caught.value.sentence) < 160
    assert "\x00" not in caught.value.sentence
    assert "\u202e" not in caught.value.sentence


@given(st.dates(date(1950, 1, 1), date(2044, 12, 31)))
def test_a_day_written_in_any_of_our_ways_reads_back(day: date) -> None:
    ways = [
        dates.say_day(day),
        dates.short_day(day),
        day.isoformat(),
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d%m%y}",
        f"{day.day} {calendar.month_abbr[day.month]} {day:%y}",
    ]
    assert {dates.read_day(way, today=TODAY) for way in ways} == {day}


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.dates())
def test_a_day_without_a_year_is_the_nearest(today: date, other: date) -> None:
    typed = f"{other.day}/{other.month}"
    if (other.month, other.day) == (2, 29):
        return
    found = dates.read_day(typed, today=today)
    assert (found.day, found.month) == (other.day, other.month)
    assert abs(found - today) <= timedelta(days=184)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    with contextlib.suppress(BadEntry):
        assert isinstance(dates.read_day(text, today=TODAY), date)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10:45", time(10, 45)),
        ("1045", time(10, 45)),
        ("10.45", time(10, 45)),
        ("2.30pm", time(14, 30)),
        ("2:30 p.m.", time(14, 30)),
        ("9am", time(9)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("noon", time(12)),
        ("midnight", time(0)),
        ("00:00", time(0)),
        ("10:45:59", time(10, 45)),
    ],
)
def test_times_are_read(typed: str, meant: time) -> None:
    assert dates.read_time(typed) == meant


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "TIME_MISSING"),
        ("9", "TIME_NOT_READ"),
        ("25:00", "TIME_NOT_READ"),
        ("10:60", "TIME_NOT_READ"),
        ("13pm", "TIME_NOT_READ"),
        ("0am", "TIME_NOT_READ"),
        ("half ten", "TIME_NOT_READ"),
    ],
)
def test_what_is_no_time_is_refused(typed: str, code: str) -> None:
    with pytest.raises(BadEntry) as caught:
        dates.read_time(typed)
    assert caught.value.code == code


def test_days_and_moments_are_said_with_their_zone() -> None:
    day = date(2026, 6, 25)
    assert dates.say_day(day) == "Thursday 25 June 2026"
    assert dates.short_day(day, today=TODAY) == "Thu 25 June"
    assert dates.short_day(day, today=date(2027, 1, 1)) == "Thu 25 June 2026"
    summer = datetime(2026, 6, 25, 9, 45, tzinfo=UTC)
    assert dates.say_moment(summer) == "Thursday 25 June 2026 at 10:45 BST"
    winter = datetime(2026, 12, 1, 10, 45, tzinfo=UTC)
    assert dates.say_moment(winter) == "Tuesday 1 December 2026 at 10:45 GMT"
    late = datetime(2026, 6, 24, 23, 30, tzinfo=UTC)
    assert dates.london_day(late) == day
    elsewhere = late.astimezone(timezone(timedelta(hours=-5)))
    assert dates.short_moment(elsewhere, today=TODAY) == "Thu 25 June, 00:30 BST"


def test_a_time_the_clocks_skipped_is_refused_and_one_that_came_twice_is_the_earlier() -> None:
    with pytest.raises(BadEntry) as caught:
        dates.moment(date(2026, 3, 29), time(1, 30))
    assert caught.value.code == "TIME_SKIPPED"
    twice = dates.moment(date(2026, 10, 25), time(1, 30))
    assert twice == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert dates.moment(date(2026, 6, 4), time(10, 45)) == datetime(2026, 6, 4, 9, 45, tzinfo=UTC)


def test_calendar_months_end_on_the_corresponding_date() -> None:
    assert dates.add_months(date(2026, 7, 29), 3) == date(2026, 10, 29)
    assert dates.add_months(date(2026, 10, 1), 3) == date(2027, 1, 1)
    assert dates.add_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert dates.add_months(date(2026, 6, 19), 18) == date(2027, 12, 19)


def test_tribunal_periods_begin_with_the_day_employment_ends() -> None:
    assert dates.last_day_of_months(date(2026, 9, 30), 3) == date(2026, 12, 29)
    assert dates.last_day_of_months(date(2026, 9, 30), 6) == date(2027, 3, 29)
    assert dates.last_day_of_months(date(2026, 10, 1), 3) == date(2026, 12, 31)
    assert dates.last_day_of_months(date(2026, 10, 1), 6) == date(2027, 3, 31)
    assert dates.last_day_of_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
