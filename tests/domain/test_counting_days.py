"""Working days, clocks and warnings: the vectors of the rules, and a slow count beside ours."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain import clocks, dates, warnings, working_days
from casework.domain.clocks import ClockRule, Confidence, Pause, Tone, Unit
from casework.domain.errors import CaseworkError
from casework.domain.working_days import CalendarTooShort, WorkingCalendar
from casework.packs.calendars import read_holidays
from casework.packs.reading import read_table

CALENDARS = Path(__file__).parents[2] / "resources" / "calendars"


def calendar_of(nation: str) -> WorkingCalendar:
    return read_holidays(read_table(CALENDARS / f"{nation}.toml")).calendar()


ENGLAND, SCOTLAND = calendar_of("england-wales"), calendar_of("scotland")
IRELAND = calendar_of("northern-ireland")


def rule(n: int, unit: Unit, **more: object) -> ClockRule:
    values: dict[str, object] = {
        "code": "TEST",
        "title": "Test",
        "n": n,
        "unit": unit,
        "statutory": False,
        "source": "test",
        "checked": date(2026, 6, 5),
        "confidence": Confidence.READ,
        "start_event": "start",
    }
    return ClockRule(**(values | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("proposed", "england", "scotland"),
    [
        (date(2026, 4, 1), date(2026, 4, 10), date(2026, 4, 9)),
        (date(2026, 6, 11), date(2026, 6, 18), date(2026, 6, 19)),
        (date(2026, 7, 31), date(2026, 8, 7), date(2026, 8, 10)),
        (date(2026, 11, 27), date(2026, 12, 4), date(2026, 12, 7)),
        (date(2026, 12, 23), date(2027, 1, 4), date(2027, 1, 5)),
    ],
)
def test_the_companion_window_differs_by_nation(
    proposed: date, england: date, scotland: date
) -> None:
    assert working_days.latest_companion_day(proposed, ENGLAND) == england
    assert working_days.latest_companion_day(proposed, SCOTLAND) == scotland
    closed = {scotland - timedelta(days=1): "Council holiday", proposed: "Council holiday"}
    assert working_days.latest_companion_day(proposed, SCOTLAND.with_closed_days(closed)) == (
        scotland
    )


@pytest.mark.parametrize(
    ("n", "start", "england", "scotland"),
    [
        (5, date(2026, 6, 8), date(2026, 6, 15), date(2026, 6, 16)),
        (10, date(2026, 6, 12), date(2026, 6, 26), date(2026, 6, 29)),
        (10, date(2026, 6, 1), date(2026, 6, 15), date(2026, 6, 16)),
        (20, date(2026, 6, 5), date(2026, 7, 3), date(2026, 7, 6)),
        (1, date(2026, 6, 12), date(2026, 6, 15), date(2026, 6, 16)),
        (1, date(2026, 4, 2), date(2026, 4, 7), date(2026, 4, 6)),
        (1, date(2026, 6, 9), date(2026, 6, 10), date(2026, 6, 10)),
        (2, date(2026, 6, 9), date(2026, 6, 11), date(2026, 6, 11)),
        (5, date(2026, 6, 9), date(2026, 6, 16), date(2026, 6, 17)),
        (2, date(2026, 6, 10), date(2026, 6, 12), date(2026, 6, 12)),
        (5, date(2026, 6, 15), date(2026, 6, 22), date(2026, 6, 22)),
        (10, date(2026, 6, 22), date(2026, 7, 6), date(2026, 7, 6)),
    ],
)
def test_policy_clocks_follow_the_nations_days(
    n: int, start: date, england: date, scotland: date
) -> None:
    counted = rule(n, Unit.WORKING_DAYS)
    assert clocks.due(counted, start, ENGLAND).on == england
    assert clocks.due(counted, start, SCOTLAND).on == scotland


def test_northern_ireland_has_its_own_days() -> None:
    assert not IRELAND.is_working(date(2026, 3, 17))
    assert not IRELAND.is_working(date(2026, 7, 13))
    assert IRELAND.is_working(date(2026, 6, 15))


def test_closed_days_count_for_policy_clocks_only_and_the_explanation_names_them() -> None:
    fair = SCOTLAND.with_closed_days({date(2026, 6, 16): "Council holiday"})
    policy = clocks.due(rule(5, Unit.WORKING_DAYS), date(2026, 6, 9), fair)
    assert policy.on == date(2026, 6, 18)
    assert policy.explanation == (
        "5 working days after Tue 9 June 2026, not counting Mon 15 June (World Cup bank holiday) "
        "and Tue 16 June (Council holiday)"
    )
    by_law = clocks.due(rule(5, Unit.STATUTORY_WORKING_DAYS), date(2026, 6, 9), fair)
    assert by_law.on == date(2026, 6, 17)
    assert "Council holiday" not in by_law.explanation


def test_a_day_outside_the_table_is_refused_rather_than_guessed() -> None:
    with pytest.raises(CalendarTooShort) as caught:
        SCOTLAND.add_working_days(date(2028, 12, 28), 5)
    assert caught.value.code == "CALENDAR_TOO_SHORT"
    assert "Scotland are known from Tuesday 1 January 2019" in caught.value.sentence
    assert "Monday 1 January 2029" in caught.value.sentence
    with pytest.raises(CalendarTooShort):
        SCOTLAND.add_working_days(date(2019, 1, 3), -2)


def test_a_calendar_that_is_always_closed_is_refused() -> None:
    every = {date(2024, 1, 1) + timedelta(days=n): "Closed" for n in range(1800)}
    with pytest.raises(CalendarTooShort) as caught:
        SCOTLAND.with_closed_days(every).add_working_days(date(2025, 6, 9), 1)
    assert caught.value.code == "NO_WORKING_DAY"


def test_a_holiday_that_waits_for_its_proclamation_says_so() -> None:
    found = clocks.due(rule(3, Unit.WORKING_DAYS), date(2026, 12, 30), SCOTLAND)
    assert found.on == date(2027, 1, 6)
    assert "2 January (substitute day), not yet proclaimed" in found.explanation


def slow_add(start: date, n: int, off: set[date]) -> date:
    """The plain way: write every day down and strike out those that do not count."""
    days = [start + timedelta(days=1 + i) for i in range(400)]
    return [day for day in days if day.weekday() < 5 and day not in off][n - 1]


@given(
    st.dates(date(2024, 1, 1), date(2027, 6, 30)),
    st.integers(1, 60),
    st.sets(st.dates(date(2024, 1, 1), date(2028, 12, 31)), max_size=40),
    st.sampled_from([ENGLAND, SCOTLAND, IRELAND]),
)
def test_counting_agrees_with_the_slow_way(
    start: date, n: int, closed: set[date], nation: WorkingCalendar
) -> None:
    policy = nation.with_closed_days(dict.fromkeys(closed, "Closed"))
    end = policy.add_working_days(start, n)
    assert end == slow_add(start, n, closed | set(nation.holidays))
    assert policy.working_days_between(start, end) == n
    assert policy.working_days_between(end, start) == -n
    assert policy.statutory.add_working_days(start, n) == slow_add(start, n, set(nation.holidays))
    assert policy.add_working_days(start, 0) == start
    if policy.is_working(start):
        assert policy.add_working_days(end, -n) == start


def test_at_once_is_due_at_the_trigger_and_late_after_24_clock_hours() -> None:
    at_once = rule(0, Unit.HOURS, overdue_after_hours=24)
    friday = date(2026, 6, 12)
    by_day = clocks.due(at_once, friday, SCOTLAND)
    assert (by_day.on, by_day.overdue_from) == (friday, date(2026, 6, 13))
    at = dates.moment(date(2026, 6, 24), time(16, 20))
    exact = clocks.due(at_once, at, SCOTLAND)
    assert (exact.on, exact.overdue_from) == (date(2026, 6, 24), date(2026, 6, 25))
    assert exact.overdue_at == at + timedelta(hours=24)
    assert clocks.tone(exact, date(2026, 6, 24), SCOTLAND) is Tone.DUE_SOON
    assert clocks.tone(exact, date(2026, 6, 25), SCOTLAND) is Tone.OVERDUE
    assert "overdue from Thu 25 June, 16:20 BST" in exact.explanation


def test_72_clock_hours_run_through_weekends_and_clock_changes() -> None:
    ico = rule(72, Unit.HOURS, statutory=True)
    aware = dates.moment(date(2026, 6, 1), time(10, 45))
    found = clocks.due(ico, aware, ENGLAND)
    assert found.at == dates.moment(date(2026, 6, 4), time(10, 45))
    assert found.on == date(2026, 6, 4)
    assert clocks.tone(found, found.on, ENGLAND) is Tone.DUE_SOON
    late = found.overdue_at + timedelta(seconds=1)
    assert clocks.tone(found, found.on, ENGLAND, at=late) is Tone.OVERDUE
    autumn = clocks.due(ico, dates.moment(date(2026, 10, 23), time(10)), ENGLAND)
    assert autumn.at == dates.moment(date(2026, 10, 26), time(9))
    spring = clocks.due(ico, dates.moment(date(2026, 3, 27), time(10)), ENGLAND)
    assert spring.at == dates.moment(date(2026, 3, 30), time(11))


def test_hours_from_a_day_alone_are_counted_from_its_beginning() -> None:
    found = clocks.due(rule(72, Unit.HOURS), date(2026, 6, 1), ENGLAND)
    assert found.at == datetime(2026, 6, 3, 23, tzinfo=UTC)
    assert "no time was recorded" in found.explanation


def test_three_calendar_months_end_on_the_corresponding_date_with_a_target_before() -> None:
    pvg = rule(3, Unit.CALENDAR_MONTHS, statutory=True, internal_target_days=1)
    found = clocks.due(pvg, date(2026, 7, 29), SCOTLAND)
    assert (found.on, found.internal_target) == (date(2026, 10, 29), date(2026, 10, 28))
    assert found.overdue_from == date(2026, 10, 30)
    assert found.overdue_at == dates.moment(date(2026, 10, 30), time())
    assert clocks.due(pvg, date(2026, 10, 1), SCOTLAND).on == date(2027, 1, 1)


def test_a_policy_clock_pauses_and_a_statutory_one_refuses_to() -> None:
    pauses = (Pause(date(2026, 6, 22), date(2026, 6, 26), "police"),)
    found = clocks.due(rule(10, Unit.WORKING_DAYS), date(2026, 6, 16), SCOTLAND, pauses)
    assert found.on == date(2026, 7, 7)
    assert "Mon 22 June to Fri 26 June (clock paused: police)" in found.explanation
    weeks = clocks.due(rule(28, Unit.CALENDAR_DAYS), date(2026, 6, 1), SCOTLAND, pauses)
    assert weeks.on == date(2026, 7, 4)
    outside = (Pause(date(2026, 8, 1), date(2026, 8, 5), "police"),)
    assert clocks.due(rule(28, Unit.CALENDAR_DAYS), date(2026, 6, 1), SCOTLAND, outside).on == (
        date(2026, 6, 29)
    )
    with pytest.raises(clocks.ClockNeverPauses):
        clocks.due(rule(5, Unit.WORKING_DAYS, statutory=True), date(2026, 6, 1), SCOTLAND, pauses)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 6, 10), Tone.LATER),
        (date(2026, 6, 11), Tone.LATER),
        (date(2026, 6, 12), Tone.DUE_SOON),
        (date(2026, 6, 17), Tone.DUE_SOON),
        (date(2026, 6, 18), Tone.OVERDUE),
    ],
)
def test_due_soon_is_two_working_days_of_the_nation(today: date, expected: Tone) -> None:
    found = clocks.due(rule(5, Unit.WORKING_DAYS), date(2026, 6, 9), SCOTLAND)
    assert found.on == date(2026, 6, 17)
    assert clocks.tone(found, today, SCOTLAND) is expected


def test_a_colour_is_still_given_beyond_the_table() -> None:
    far = date(2029, 3, 2)
    assert clocks.tone_of(far, far + timedelta(days=1), far, SCOTLAND) is Tone.DUE_SOON
    assert clocks.tone_of(far + timedelta(days=9), far, date(2029, 3, 1), SCOTLAND) is Tone.LATER


def test_an_unverified_rule_never_sets_a_legal_limit() -> None:
    for confidence in (Confidence.UNVERIFIED, Confidence.REPORTED):
        guess = rule(5, Unit.WORKING_DAYS, confidence=confidence)
        assert clocks.due(guess, date(2026, 6, 9), SCOTLAND).on == date(2026, 6, 17)
        with pytest.raises(CaseworkError) as caught:
            clocks.legal_limit(guess, date(2026, 6, 9), SCOTLAND)
        assert caught.value.code == "CLOCK_ONLY_PROMPTS"
    known = rule(5, Unit.WORKING_DAYS)
    assert clocks.legal_limit(known, date(2026, 6, 9), SCOTLAND).on == date(2026, 6, 17)


def test_a_final_warning_of_18_months_is_spent_on_the_corresponding_date() -> None:
    life = warnings.WarningLife(date(2026, 6, 19), 18)
    assert life.spent_from == warnings.spent_from(date(2026, 6, 19), 18) == date(2027, 12, 19)
    assert life.last_live_day == date(2027, 12, 18)
    assert life.is_live_on(date(2027, 12, 18))
    assert not life.is_live_on(date(2027, 12, 19))
    assert not warnings.is_live(date(2026, 6, 19), 18, date(2026, 6, 18))
    assert life.words(date(2026, 7, 1)) == "Live until Saturday 18 December 2027"
    assert life.words(date(2027, 12, 19)) == "Spent since Sunday 19 December 2027"
    assert warnings.WarningLife(date(2026, 6, 19), 18, 30).spent_from == date(2027, 11, 19)


def test_only_live_warnings_may_be_looked_at() -> None:
    first = warnings.WarningLife(date(2025, 1, 10), 6)
    final = warnings.WarningLife(date(2026, 1, 10), 18)
    assert warnings.live_on([final, first], date(2026, 6, 1)) == (final,)
    assert warnings.live_on([final, first], date(2025, 6, 1)) == (first,)
