"""Numbers of papers: late ones take a letter, and no number is ever given twice or changed."""

from hypothesis import given
from hypothesis import strategies as st

from casework.domain.paper_numbers import Number, label, late_number, next_number


def test_twelve_then_twelve_a() -> None:
    taken = [(number, "") for number in range(1, 13)]
    assert label(*next_number(taken)) == "13"
    found = late_number(taken, 12)
    assert found is not None
    assert label(*found) == "12A"
    following = late_number([*taken, found], 12)
    assert following is not None
    assert label(*following) == "12B"


@given(st.integers(1, 30), st.lists(st.integers(1, 30), max_size=60))
def test_numbers_are_given_once_and_stay(first: int, late: list[int]) -> None:
    taken: list[Number] = [(number, "") for number in range(1, first + 1)]
    for after in late:
        found = late_number(taken, min(after, first))
        if found is None:
            assert sum(number == min(after, first) for number, _ in taken) == 27
            continue
        before = list(taken)
        taken.append(found)
        assert taken[:-1] == before
    assert len(set(taken)) == len(taken)
