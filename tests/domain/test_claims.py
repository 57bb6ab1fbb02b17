"""Last days for a claim, kept for records: three and six months, and early conciliation."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain import claims
from casework.domain.claims import Conciliation
from casework.packs.law import LegalParameter, Status
from casework.packs.loading import Packs

LAW = Packs(Path(__file__).parents[2] / "resources").law


def limits(ended: date) -> dict[int, tuple[date, str]]:
    found = LAW.possible_figures("TRIBUNAL_LIMIT_MONTHS", "scotland", ended)
    return {one.value: (claims.last_day(ended, one.value), one.status.value) for one in found}


@pytest.mark.parametrize(
    ("ended", "short", "long"),
    [
        (date(2026, 9, 30), date(2026, 12, 29), date(2027, 3, 29)),
        (date(2026, 10, 1), date(2026, 12, 31), date(2027, 3, 31)),
        (date(2027, 1, 1), date(2027, 3, 31), date(2027, 6, 30)),
        (date(2026, 8, 31), date(2026, 11, 30), date(2027, 2, 28)),
    ],
)
def test_both_limits_are_worked_out_and_papers_held_to_the_later(
    ended: date, short: date, long: date
) -> None:
    found = limits(ended)
    assert found == {3: (short, "confirmed"), 6: (long, "expected")}
    assert claims.later(day for day, _ in found.values()) == long


def test_a_change_that_is_confirmed_holds_from_its_day_alone() -> None:
    sure = LAW.parameters[1]
    assert (sure.code, sure.value) == ("TRIBUNAL_LIMIT_MONTHS", 6)
    fields = {**vars(sure), "status": Status.CONFIRMED}
    law = type(LAW)(LAW.entries, (LAW.parameters[0], LegalParameter(**fields)))
    for day, months in ((date(2026, 9, 30), 3), (date(2026, 10, 1), 6)):
        (one,) = law.possible_figures("TRIBUNAL_LIMIT_MONTHS", "scotland", day)
        assert one.value == months


@pytest.mark.parametrize(
    ("limit", "began", "ended", "moved"),
    [
        # Luton Borough Council v Haque: 31 days are left out
        (date(2016, 9, 19), date(2016, 7, 22), date(2016, 8, 22), date(2016, 10, 20)),
        # the limit would pass within a month of the certificate: the end of that month
        (date(2014, 4, 15), date(2014, 4, 11), date(2014, 5, 11), date(2014, 6, 11)),
        # begun after the limit had passed: nothing moves
        (date(2014, 4, 15), date(2014, 4, 16), date(2014, 5, 11), date(2014, 4, 15)),
        # begun and ended on one day, long before
        (date(2026, 12, 29), date(2026, 10, 1), date(2026, 10, 1), date(2026, 12, 29)),
    ],
)
def test_early_conciliation_moves_a_limit(
    limit: date, began: date, ended: date, moved: date
) -> None:
    assert claims.after_conciliation(limit, Conciliation(began, ended)) == moved


@given(st.dates(date(2020, 1, 1), date(2028, 1, 1)), st.integers(-200, 120), st.integers(0, 84))
def test_conciliation_never_shortens_a_limit_nor_moves_it_beyond_the_latest(
    limit: date, before: int, length: int
) -> None:
    began = date.fromordinal(limit.toordinal() + before)
    ended = date.fromordinal(began.toordinal() + length)
    moved = claims.after_conciliation(limit, Conciliation(began, ended))
    assert limit <= moved <= claims.latest_with_conciliation(limit, 12)


def test_twelve_weeks_of_conciliation_where_acas_was_told_from_december_2025() -> None:
    def weeks(on: date) -> list[int]:
        return [one.value for one in LAW.figures("EARLY_CONCILIATION_WEEKS", "england", on)]

    assert weeks(date(2025, 11, 30)) == [6]
    assert weeks(date(2025, 12, 1)) == [12]
    assert claims.latest_with_conciliation(date(2027, 3, 29), 12) == date(2027, 7, 21)


def test_the_service_that_protects_from_unfair_dismissal_depends_on_the_last_day() -> None:
    def months(ended: date) -> list[tuple[int, str]]:
        found = LAW.figures("UNFAIR_DISMISSAL_MONTHS", "england", ended)
        return [(one.value, one.status.value) for one in found]

    assert months(date(2026, 12, 31)) == [(24, "confirmed")]
    assert months(date(2027, 1, 1)) == [(24, "confirmed"), (6, "expected")]
    assert LAW.figures("UNFAIR_DISMISSAL_MONTHS", "northern_ireland", date(2027, 1, 1)) == ()
    assert claims.has_served(date(2026, 7, 1), date(2026, 12, 31), 6)
    assert not claims.has_served(date(2026, 7, 2), date(2026, 12, 31), 6)
    assert claims.has_served(date(2024, 9, 30), date(2026, 9, 29), 24)
