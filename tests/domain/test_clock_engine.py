"""The clock engine beside a slow, obvious one: ten years, four nations, every unit."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain import clocks
from casework.domain.clocks import ClockRule, Confidence, Pause, Unit
from casework.domain.dates import add_months, last_day_of_months, moment
from casework.packs.loading import Packs

PACKS = Packs(Path(__file__).parents[2] / "resources")
NATIONS = ("england", "wales", "scotland", "northern_ireland")
FIRST, LAST = date(2019, 1, 1), date(2028, 12, 31)
DAYS = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
BEGINNING = datetime(2019, 1, 2, tzinfo=UTC)
DAY_UNITS = [one for one in Unit if one is not Unit.HOURS]


def rule(n: int, unit: Unit, *, statutory: bool = False) -> ClockRule:
    return ClockRule(
        "TEST", "Test", n, unit, statutory, "test", date(2026, 6, 5), Confidence.READ, "start"
    )


@dataclass(frozen=True)
class Slow:
    """Counts by crossing days off a list."""

    holidays: set[date]
    closed: set[date]
    paused: set[date]

    def due(self, start: date, n: int, unit: Unit, more: int) -> date:
        if unit in (Unit.CALENDAR_MONTHS, Unit.CALENDAR_YEARS):
            return self.after_months(start, n * (12 if unit is Unit.CALENDAR_YEARS else 1), more)
        counting = [day for day in DAYS if day > start and self.counts(day, unit)]
        return counting[n + more - 1]

    def counts(self, day: date, unit: Unit) -> bool:
        if day in self.paused:
            return False
        if unit is Unit.CALENDAR_DAYS:
            return True
        off = self.holidays | (self.closed if unit is Unit.WORKING_DAYS else set())
        return day.weekday() < 5 and day not in off

    def after_months(self, start: date, months: int, more: int) -> date:
        """Walk to the month, then to the corresponding day of it or its last; then day by day."""
        at = start
        for _ in range(months):
            at = at.replace(day=1) + timedelta(days=32)
        first = at.replace(day=1)
        in_month = [first + timedelta(days=n) for n in range(31)]
        fitting = [day for day in in_month if day.month == first.month and day.day <= start.day]
        at = fitting[-1] + timedelta(days=more)
        while (still := sum(start < day <= at for day in self.paused)) and (
            fitting[-1] + timedelta(days=more + still) != at
        ):
            at = fitting[-1] + timedelta(days=more + still)
        return at


spans = st.tuples(st.dates(date(2019, 1, 1), date(2026, 12, 31)), st.integers(1, 90))


@given(
    nation=st.sampled_from(NATIONS),
    start=st.dates(FIRST, date(2026, 6, 30)),
    n=st.integers(1, 40),
    unit=st.sampled_from(DAY_UNITS),
    closed=st.sets(st.dates(FIRST, LAST), max_size=30),
    pauses=st.lists(spans, max_size=3),
    more=st.integers(0, 15),
)
def test_the_engine_agrees_with_the_slow_way(
    nation: str,
    start: date,
    n: int,
    unit: Unit,
    closed: set[date],
    pauses: list[tuple[date, int]],
    more: int,
) -> None:
    n = min(n, 2) if unit is Unit.CALENDAR_YEARS else n % 12 + 1 if "months" in unit.value else n
    calendar = PACKS.calendar(nation, dict.fromkeys(closed, "Closed"))
    still = [Pause(first, first + timedelta(days=days - 1), "police") for first, days in pauses]
    crossed = {one.first + timedelta(days=k) for one in still
               for k in range((one.last - one.first).days + 1)}  # fmt: skip
    slow = Slow(set(calendar.holidays), closed, crossed)
    found = clocks.due(rule(n, unit), start, calendar, still, more)
    assert found.on == slow.due(start, n, unit, more)
    assert found.overdue_at == moment(found.on + timedelta(days=1), time())
    assert found.explanation.startswith(unit.words(n))


def slow_offset(at: datetime) -> int:
    """Hours that London is ahead: one from the last Sunday of March to that of October, 01:00."""
    turns = []
    for month in (3, 10):
        last = date(at.year, month, 31)
        while last.weekday() != 6:
            last -= timedelta(days=1)
        turns.append(datetime.combine(last, time(1), UTC))
    return 1 if turns[0] <= at < turns[1] else 0


@given(
    st.integers(0, 9 * 365 * 24 * 60).map(lambda n: BEGINNING + timedelta(minutes=n)),
    st.integers(1, 240),
    st.sampled_from(NATIONS),
)
def test_clock_hours_pass_one_by_one_whatever_the_clocks_on_the_wall(
    start: datetime, n: int, nation: str
) -> None:
    at = start
    for _ in range(n):
        at += timedelta(hours=1)
    found = clocks.due(rule(n, Unit.HOURS), start, PACKS.calendar(nation))
    assert found.at == found.overdue_at == at
    assert found.on == (at + timedelta(hours=slow_offset(at))).date()


@pytest.mark.parametrize(
    ("night", "before", "after"),
    [
        (date(2026, 3, 29), time(0, 30), time(5, 30)),  # an hour is skipped
        (date(2026, 10, 25), time(0, 30), time(3, 30)),  # an hour comes twice
        (date(2027, 3, 28), time(0, 59), time(5, 59)),
        (date(2025, 10, 26), time(0, 15), time(3, 15)),
    ],
)
def test_four_hours_across_the_nights_on_which_the_clocks_change(
    night: date, before: time, after: time
) -> None:
    found = clocks.due(rule(4, Unit.HOURS), moment(night, before), PACKS.calendar("scotland"))
    assert found.at == moment(night, after)
    assert found.on == night


@pytest.mark.parametrize(
    ("start", "unit", "n", "expected"),
    [
        (date(2026, 1, 31), Unit.CALENDAR_MONTHS, 1, date(2026, 2, 28)),
        (date(2024, 1, 31), Unit.CALENDAR_MONTHS, 1, date(2024, 2, 29)),
        (date(2026, 11, 30), Unit.CALENDAR_MONTHS, 3, date(2027, 2, 28)),
        (date(2024, 2, 29), Unit.CALENDAR_YEARS, 1, date(2025, 2, 28)),
        (date(2024, 2, 29), Unit.CALENDAR_YEARS, 4, date(2028, 2, 29)),
        (date(2026, 6, 19), Unit.CALENDAR_YEARS, 1, date(2027, 6, 19)),
        (date(2026, 6, 1), Unit.CALENDAR_DAYS, 30, date(2026, 7, 1)),
    ],
)
def test_months_and_years_end_on_the_corresponding_date(
    start: date, unit: Unit, n: int, expected: date
) -> None:
    assert clocks.due(rule(n, unit), start, PACKS.calendar("england")).on == expected


def test_a_pause_longer_than_a_year_is_counted_and_told_in_one_span() -> None:
    hold = Pause(date(2024, 6, 3), date(2026, 6, 12), "police")
    calendar = PACKS.calendar("england")
    found = clocks.due(rule(20, Unit.WORKING_DAYS), date(2024, 5, 28), calendar, [hold])
    assert found.on == date(2026, 7, 7)
    assert found.explanation == (
        "20 working days after Tue 28 May 2024, "
        "not counting Mon 3 June 2024 to Fri 12 June (clock paused: police)"
    )


def test_granted_days_are_told_and_a_statutory_clock_takes_none() -> None:
    calendar = PACKS.calendar("scotland")
    found = clocks.due(rule(5, Unit.WORKING_DAYS), date(2026, 6, 9), calendar, more=3)
    assert found.on == date(2026, 6, 22)
    assert found.explanation.startswith("5 working days and 3 more granted after Tue 9 June 2026")
    weeks = clocks.due(rule(28, Unit.CALENDAR_DAYS), date(2026, 6, 1), calendar, more=1)
    assert weeks.explanation == "28 calendar days after Mon 1 June 2026, and 1 day more granted"
    for fixed in (rule(5, Unit.WORKING_DAYS, statutory=True), PACKS.clock("PROVISIONAL")):
        with pytest.raises(clocks.ClockNeverPauses):
            clocks.due(fixed, date(2026, 6, 9), calendar, more=1)


def test_a_schools_days_count_for_its_policy_clocks_and_say_whose_they_are() -> None:
    half_term = {date(2026, 5, 25) + timedelta(days=n): "Half term" for n in range(5)}
    school = PACKS.calendar("england").of("Howitt Primary", half_term, date(2026, 5, 29))
    policy = clocks.due(rule(5, Unit.WORKING_DAYS), date(2026, 5, 21), school)
    assert policy.on == date(2026, 6, 4)
    assert policy.explanation == (
        "5 working days of Howitt Primary after Thu 21 May 2026, not counting Mon 25 May "
        "(Spring bank holiday) and Tue 26 May to Fri 29 May (Half term); "
        "holidays after Fri 29 May are not entered yet"
    )
    by_law = clocks.due(rule(5, Unit.STATUTORY_WORKING_DAYS), date(2026, 5, 21), school)
    assert by_law.on == date(2026, 5, 29)
    assert "Howitt" not in by_law.explanation


def test_the_last_day_of_a_period_of_months_is_the_day_before() -> None:
    assert last_day_of_months(date(2026, 9, 30), 3) == date(2026, 12, 29)
    assert last_day_of_months(date(2026, 9, 30), 6) == date(2027, 3, 29)
    assert last_day_of_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert add_months(date(2026, 6, 19), 18) == date(2027, 12, 19)
