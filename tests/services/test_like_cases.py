"""Comparators: counts by outcome, nobody named, small numbers withheld, consistency no tariff."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain.comparators import SMALL, TARIFF, TOO_FEW, Comparison, Likeness
from casework.domain.vocabulary import SANCTIONS
from casework.queries import decisions
from casework.services.entries import PersonEntry
from tests.services.walking import Office, Walk


def person(number: int) -> PersonEntry:
    return PersonEntry(name=f"Person {number}", post="Clerk", regulated_role="none")


def decided(office: Office, number: int, sanction: str) -> Walk:
    import datetime as dt

    office.be(dt.date(2026, 6, 24))
    return office.walk(person(number)).decided().outcome(sanction)


@pytest.fixture
def six(office: Office) -> Walk:
    """Five first warnings and one dismissal under the same rule; then this case."""
    import datetime as dt

    for number in range(5):
        decided(office, number, "first_warning")
    decided(office, 5, "summary_dismissal")
    office.be(dt.date(2026, 6, 24))
    return office.walk(person(9)).decided()


def test_counts_of_five_are_shown_and_less_is_withheld(six: Walk) -> None:
    page = six.ws.read(decisions.outcome, six.case)
    kind, rule = page.comparison.likenesses
    assert kind.basis == "Same kind of allegation (Confidentiality)"
    for one in (kind, rule):
        assert one.lines() == (
            "First written warning: 5",
            "Other outcomes: withheld, fewer than 5 of each",
        )
    words = page.comparison.words()
    assert TARIFF in words
    assert not [one for one in ("Person", "HR-2026", "6") if one in words]


def test_what_was_seen_is_kept_with_the_outcome(six: Walk) -> None:
    six.outcome("first_warning")
    page = six.ws.read(decisions.outcome, six.case)
    assert page.outcome is not None
    assert "First written warning: 5" in page.outcome.comparators_shown
    assert page.comparison.words() == ""


def test_an_outcome_that_was_overturned_counts_for_nobody(office: Office) -> None:
    import datetime as dt

    for number in range(5):
        decided(office, number, "first_warning")
    overturned = office.walk(person(6))
    office.be(dt.date(2026, 6, 24))
    overturned.decided().outcome("first_warning").appealed()
    office.be(dt.date(2026, 8, 7))
    overturned.appeal_decided("overturned")
    office.be(dt.date(2026, 6, 24))
    walk = office.walk(person(9)).decided()
    page = walk.ws.read(decisions.outcome, walk.case)
    assert page.comparison.likenesses[0].counts == {"first_warning": 5}


COUNTS = st.dictionaries(st.sampled_from(sorted(SANCTIONS)), st.integers(0, 12))


@given(COUNTS)
def test_no_small_number_is_ever_shown_or_can_be_worked_out(counts: dict[str, int]) -> None:
    lines = Likeness("Same kind", counts).lines()
    if sum(counts.values()) < SMALL:
        assert lines == (TOO_FEW,)
        return
    shown = {one.split(":")[0] for one in lines if one[-1].isdigit()}
    assert shown == {SANCTIONS[code] for code, count in counts.items() if count >= SMALL}
    small = {code for code, count in counts.items() if 0 < count < SMALL}
    assert not [one for one in small if SANCTIONS[one] in " ".join(lines)]
    assert len(lines) == len(shown) + bool(small)


def test_nothing_to_compare_says_nothing() -> None:
    assert Comparison().words() == ""
