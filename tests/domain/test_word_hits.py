"""Words are found whatever their case, accents and spaces, and told where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain.word_hits import text_hits, word_hits


@pytest.mark.parametrize(
    ("sought", "places"),
    [
        ("party", [range(2, 3), range(5, 6)]),
        ("SCHOOL  party", [range(1, 3)]),
        ("hool par", [range(1, 3)]),
        ("sian", [range(3, 4)]),
        ("e s", [range(2)]),
        ("", []),
        (" \n", []),
        ("none", []),
    ],
)
def test_words_of_a_page(sought: str, places: list[range]) -> None:
    words = ["The", "school", "party,", "Si\u00e2n:", "a", "PARTY"]
    assert word_hits(words, sought) == places


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("\U0001f600 Si\u00e2n", "sian", ["Si\u00e2n"]),
        ("the school\nparty", "school party", ["school\nparty"]),
        ("stra\u00dfe Strasse", "strasse", ["stra\u00dfe", "Strasse"]),
        ("a\tb", "a b", ["a\tb"]),
        ("\u0301", "a", []),
    ],
)
def test_places_in_a_text(text: str, sought: str, found: list[str]) -> None:
    assert [text[first:after] for first, after in text_hits(text, sought)] == found


@given(st.text(max_size=60), st.text(max_size=6))
def test_whatever_is_sought_the_places_are_in_the_text(text: str, sought: str) -> None:
    for first, after in text_hits(text, sought):
        assert 0 <= first < after <= len(text)
    for place in word_hits(text.split(), sought):
        assert 0 <= place.start < place.stop <= len(text.split())
