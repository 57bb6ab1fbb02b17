"""Which backups are kept as they age."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from casework.store.thinning import ALL_FOR, kept

NOW = dt.datetime(2026, 6, 25, 12, tzinfo=dt.UTC)
HALF_HOUR = dt.timedelta(minutes=30)


def backups(*moments: dt.datetime) -> list[tuple[dt.datetime, str]]:
    return [(moment, moment.isoformat()) for moment in moments]


def ages(names: set[str]) -> list[int]:
    """Whole days before NOW, of what is kept, newest first."""
    return [(NOW - dt.datetime.fromisoformat(name)).days for name in sorted(names, reverse=True)]


def test_everything_of_two_days_is_kept() -> None:
    made = backups(*(NOW - number * HALF_HOUR for number in range(97)))
    assert kept(made, NOW) == {name for _at, name in made}


def test_after_five_years_there_are_about_thirty_beside_the_last_two_days() -> None:
    moments = [NOW - dt.timedelta(days=number / 2) for number in range(5 * 730)]
    keep = kept(backups(*moments), NOW)
    older = ages({name for name in keep if NOW - dt.datetime.fromisoformat(name) > ALL_FOR})
    assert len(older) == 12 + 10 + 9
    assert older[:12] == list(range(2, 14))
    assert 250 < older[-1] < 400


def test_of_one_day_the_newest_is_kept() -> None:
    day = NOW - dt.timedelta(days=5)
    made = backups(*(day.replace(hour=hour) for hour in (8, 17, 12)))
    assert kept(made, NOW) == {day.replace(hour=17).isoformat()}


def test_a_gap_of_months_does_not_use_up_the_days() -> None:
    moments = [NOW - dt.timedelta(days=200 + number) for number in range(12)]
    assert len(kept(backups(*moments), NOW)) == 12


def test_two_of_the_same_second_are_told_apart() -> None:
    assert kept([(NOW, "one"), (NOW, "two")], NOW) == {"one", "two"}


def test_backups_of_the_future_are_kept() -> None:
    later = NOW + dt.timedelta(days=400)
    assert kept(backups(later, later + HALF_HOUR), NOW) == {
        later.isoformat(),
        (later + HALF_HOUR).isoformat(),
    }


@given(st.lists(st.integers(-50, 3_000), max_size=80), st.integers(0, 23))
def test_the_newest_always_stays_and_thinning_twice_changes_nothing(
    days: list[int], hour: int
) -> None:
    moments = [NOW - dt.timedelta(days=day, hours=hour) for day in days]
    keep = kept(backups(*moments), NOW)
    if moments:
        assert max(moments).isoformat() in keep
    again = [(dt.datetime.fromisoformat(name), name) for name in keep]
    assert kept(again, NOW) == keep
