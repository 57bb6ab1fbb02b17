"""The axis of a case: gaps, missed deadlines, broken stretches, days known about."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from casework.domain.dates import short_day
from casework.domain.timeline import (
    LONGEST_DRAWN,
    QUIET_DAYS,
    Axis,
    Deadline,
    Entry,
    Timeline,
    gaps,
    sentences,
    span,
)

JUNE = dt.date(2026, 6, 1)


def after(days: int) -> dt.date:
    return JUNE + dt.timedelta(days=days)


def test_a_day_known_about_spans_a_week() -> None:
    assert span(JUNE, "about") == (after(-3), after(3))
    assert span(JUNE, "day") == span(JUNE, "minute") == (JUNE, JUNE)


def test_a_gap_is_longer_than_three_weeks_and_counts_the_days_between() -> None:
    assert gaps([JUNE, after(QUIET_DAYS)]) == ()
    (one,) = gaps([JUNE, after(QUIET_DAYS + 1)])
    assert (one.first, one.last, one.days) == (after(1), after(QUIET_DAYS), QUIET_DAYS)


def test_while_a_case_is_open_the_gap_runs_to_today() -> None:
    (one,) = gaps([JUNE], until=after(40))
    assert one.days == 39
    assert gaps([JUNE]) == ()


def test_a_deadline_is_missed_from_the_day_after() -> None:
    met, late, running = (
        Deadline("Acknowledge", after(2), after(2)),
        Deadline("Triage", after(5), after(8), "A bank holiday was overlooked."),
        Deadline("Report", after(9), None),
    )
    line = Timeline(after(10), (), (running, late, met), ())
    assert [one.title for one in line.missed] == ["Triage", "Report"]
    said = list(sentences(line, lambda day: short_day(day, today=line.today)))
    assert said == [
        "Triage: due Sat 6 June, met 3 days late. A bank holiday was overlooked.",
        "Report: due Wed 10 June, overdue by 1 day.",
    ]


def test_a_long_empty_stretch_is_broken_and_says_how_much_is_left_out() -> None:
    axis = Axis([JUNE, after(10), after(10 + 400)])
    ((where, days),) = axis.breaks
    assert days == 400 - LONGEST_DRAWN
    assert axis.place(after(10)) < where < 1.0
    assert axis.place(after(10)) == 10 / (10 + LONGEST_DRAWN)


@given(
    st.lists(st.dates(dt.date(2019, 1, 1), dt.date(2028, 12, 31)), max_size=30),
    st.lists(st.dates(), min_size=2, max_size=12),
)
def test_places_keep_the_order_of_days(known: list[dt.date], asked: list[dt.date]) -> None:
    axis = Axis(known)
    places = [axis.place(day) for day in sorted(asked)]
    assert places == sorted(places)
    assert all(0.0 <= one <= 1.0 for one in places)


def test_one_day_alone_has_a_place() -> None:
    assert Axis([JUNE]).place(JUNE) == 0.0
    assert Axis([]).place(JUNE) == 0.0
    entry = Entry("conduct", JUNE, JUNE, "A post", "Mon 1 June")
    assert Timeline(JUNE, (entry,), (), ()).days() == (JUNE,)
