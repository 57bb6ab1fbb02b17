"""Two versions of a text: nothing is lost, what changed is marked, and long texts end in time."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.domain.word_changes import Change, Kind, changes, counted

WORDS = st.lists(
    st.sampled_from(["a", "b", "cat", " ", "  ", "\n", ".", ",", "ŵŷ", "🙂", "\u202e", "\x00"]),
    max_size=30,
).map("".join)


def whole(found: tuple[Change, ...]) -> tuple[str, str]:
    older = "".join(one.text for one in found if one.kind is not Kind.NEW)
    newer = "".join(one.text for one in found if one.kind is not Kind.GONE)
    return older, newer


@given(WORDS, WORDS)
@settings(max_examples=300)
def test_both_versions_can_be_read_back_to_the_letter(older: str, newer: str) -> None:
    found = changes(older, newer)
    assert whole(found) == (older, newer)
    assert all(one.text for one in found)
    assert all(one.kind is not other.kind for one, other in pairwise(found))


@given(WORDS)
def test_a_text_and_itself_differ_in_nothing(text: str) -> None:
    assert [one.kind for one in changes(text, text)] == ([Kind.SAME] if text else [])


def test_words_are_marked_not_letters() -> None:
    found = changes("I saw it on Friday night. It was late.", "I saw it on Friday evening. It was.")
    marked = [(one.kind, one.text) for one in found if one.kind is not Kind.SAME]
    assert marked == [(Kind.GONE, "night"), (Kind.NEW, "evening"), (Kind.GONE, " late")]
    assert counted(found) == (2, 1)


def test_a_lone_space_between_two_changes_goes_with_them() -> None:
    found = changes("She told her manager.", "They asked my deputy.")
    assert [one.kind for one in found] == [Kind.GONE, Kind.NEW, Kind.SAME]


def test_what_moved_to_another_line_is_found_again() -> None:
    found = changes("one\ntwo\nthree\n", "one\nthree\n")
    assert [(one.kind, one.text) for one in found] == [
        (Kind.SAME, "one\n"),
        (Kind.GONE, "two\n"),
        (Kind.SAME, "three\n"),
    ]


def lines(seed: int, words: list[str], count: int, end: str) -> str:
    chance = random.Random(seed)
    return "".join(chance.choice(words) + end for _ in range(count))


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("a b " * 500_000, "b a " * 500_000),
        (lines(1, ["a", "b", "c"], 200_000, " "), lines(2, ["a", "b", "c"], 200_000, " ")),
        (lines(3, ["yes", "no"], 50_000, "\n"), lines(4, ["yes", "no"], 50_000, "\n")),
        ("Z" + "\u0301" * 1_000_000, "Z" + "\u0301" * 999_999 + "a"),
        ("x" * 2_000_000, "y" * 2_000_000),
        ("", "word " * 400_000),
    ],
    ids=["swapped", "few words", "few lines", "marks", "one word", "all new"],
)
def test_the_longest_texts_end_in_time(older: str, newer: str) -> None:
    began = time.perf_counter()
    assert whole(changes(older, newer)) == (older, newer)
    assert time.perf_counter() - began < 10
