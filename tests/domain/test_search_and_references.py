"""Folded text, search queries that cannot fail, and case references."""

import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain.errors import BadEntry
from casework.domain.references import CaseReference, case_reference, parse_reference
from casework.domain.search_text import fold, fts_query, like_pattern


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Siân O’Brien", "sian o'brien"),
        ("ŁÓDŹ Ærø straße ﬁle", "lodz aero strasse file"),
        ("Ŵyn Llŷr", "wyn llyr"),
        ("İstanbul", "istanbul"),
        ("ＨＲ－２０２６", "hr-2026"),
        ("ǢǾ", "aeo"),
        ("a\x00b", "a b"),
    ],
)
def test_text_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=60))
def test_folding_is_settled_and_the_same_for_every_way_of_writing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert fold(unicodedata.normalize("NFD", text)) == once
    assert "\x00" not in once


def matches(query: str) -> int:
    base = sqlite3.connect(":memory:")
    try:
        base.execute("create virtual table f using fts5(body, tokenize='unicode61')")
        folded = fold("Siân O'Brien re #metoo foo-bar C++ 50% title: café")
        base.execute("insert into f values (?)", (folded,))
        found = base.execute("select count(*) from f where f match ?", (query,)).fetchone()
        return int(found[0])
    finally:
        base.close()


HARD = ['"', "'", "AND", "NEAR(", "title:x", "*", "foo*", "^", "{", "-case", '"open', "(" * 400]


@pytest.mark.parametrize("typed", [*HARD, "\x00", "x" * 100_000, " OR ".join(["a1"] * 900)])
def test_nothing_typed_breaks_the_search(typed: str) -> None:
    query = fts_query(typed)
    assert query.count("*") <= 21 + typed.count("*")
    assert query == "" or matches(query) >= 0


@given(st.text(max_size=250))
def test_no_text_breaks_the_search(typed: str) -> None:
    query = fts_query(typed)
    assert query == "" or matches(query) >= 0


@pytest.mark.parametrize(
    "typed", ["sian", "SIÂN o’br", "foo-ba", "c++ caf", "#meto", "title:", "brien *"]
)
def test_what_was_meant_is_found(typed: str) -> None:
    assert matches(fts_query(typed)) == 1


def test_signs_of_like_are_plain() -> None:
    assert like_pattern("100%_\\") == "%100\\%\\_\\\\%"


def test_references_are_made_and_read_back() -> None:
    assert case_reference("hr", 2026, 42) == "HR-2026-00042"
    assert case_reference("HR", 2026, 123456) == "HR-2026-123456"
    assert parse_reference(" hr 2026/42 ") == CaseReference("HR", 2026, 42)
    assert str(parse_reference("HR-2026-00042")) == "HR-2026-00042"


@pytest.mark.parametrize("typed", ["", "HR", "HR-2026-", "HR-26-1", "HR-2026-0", "x" * 90])
def test_what_is_no_reference_is_refused(typed: str) -> None:
    with pytest.raises(BadEntry) as caught:
        parse_reference(typed, where="case")
    assert (caught.value.code, caught.value.where) == ("REFERENCE_NOT_READ", "case")


def test_a_prefix_that_is_not_plain_is_refused() -> None:
    for prefix in ("", "H R", "HR-", "ABCDEFGHI"):
        with pytest.raises(BadEntry):
            case_reference(prefix, 2026, 1)
