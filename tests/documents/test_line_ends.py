"""Line ends that end a paragraph, and those that a mail program put in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.documents.line_ends import is_numbered, own_number, unwrapped

FULL = "A line that is as long as a mail program lets it become before it breaks"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (f"{FULL}\nin the middle of a sentence.", f"{FULL} in the middle of a sentence."),
        (f"{FULL}\r\nDebbie said.", f"{FULL} Debbie said."),
        (f"{FULL}.\nThe next sentence.", f"{FULL}.\nThe next sentence."),
        (f'"{FULL}."\nThe next.', f'"{FULL}."\nThe next.'),
        ("Hi\nhow are you", "Hi\nhow are you"),
        (f"{FULL}\n\nA new paragraph", f"{FULL}\n\nA new paragraph"),
        (f"{FULL}\n- a list", f"{FULL}\n- a list"),
        (f"{FULL}\n2. numbered", f"{FULL}\n2. numbered"),
        (f"{FULL}\nA. answered", f"{FULL}\nA. answered"),
        (f"{FULL}\n10:45 the next entry", f"{FULL}\n10:45 the next entry"),
        (f"{FULL}\n[21/06/2026] Owen: hi", f"{FULL}\n[21/06/2026] Owen: hi"),
        (f"{FULL}\n> quoted", f"{FULL}\n> quoted"),
        (f"{FULL}\nthe end of it\nNew line", f"{FULL} the end of it\nNew line"),
    ],
)
def test_a_line_end_inside_a_sentence_is_a_space(typed: str, meant: str) -> None:
    assert unwrapped(typed) == meant


@given(st.text())
def test_nothing_but_line_ends_is_changed(typed: str) -> None:
    ends = str.maketrans({"\r": " ", "\n": " "})
    assert unwrapped(typed).translate(ends) == typed.replace("\r\n", "\n").translate(ends)


def test_numbers_that_were_typed_are_found() -> None:
    assert own_number("12. I saw it.") == ("12.", "I saw it.")
    assert own_number("2026 was the year") == ("", "2026 was the year")
    assert is_numbered("\n1. I saw it.\n2. I said so.")
    assert not is_numbered("I saw 1. and 2.")
