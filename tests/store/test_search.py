"""Cases are found by their words and by pieces of their reference, and by nothing else."""

from contextlib import closing

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from casework.store.database_check import search_damage
from casework.store.database_copy import copy_database
from casework.store.engine import connect
from casework.store.search import CaseWords, forget_words, found_by, index_words
from tests.store.conftest import Made, act

CASES = (
    CaseWords(7, "HR-2026-00042", "Siân O'Brien", "Teacher", "posted #metoo at 10:30", "@sian_ob"),
    CaseWords(9, "HR-2026-00142", "Debbie Marsh", "Care worker", "Smith & Sons <dept> C++"),
    CaseWords(1_000_003, "HR-2027-00001", "Łukasz Nowak", "Driver", "ﬁlm of the café"),
)
SEARCHES = (
    *('"', "O'Brien", "foo-bar", "AND", "NOT", "a OR", "NEAR(", "title:", "case_search:", "*", "^"),
    *("foo*", "a^b", "(", "{", "#metoo", "@user", "50%", "10:30", "C++", "", " ", "-case", "\x00"),
    *('"unbalanced', "a AND AND b", "café", "x" * 100_000, "(" * 1_000, "a.b", "'; drop table x"),
    *(" OR ".join(f"a{number}" for number in range(3_000)), "body : x", "/", "\\", "?", "😀", "+"),
)


@pytest.fixture
def indexed(made: Made) -> Made:
    def index(session: Session) -> None:
        for one in CASES:
            index_words(session, one)

    act(made.store, index)
    return made


def find(made: Made, typed: str) -> list[int]:
    with made.store.reading() as session:
        return sorted({found for each in found_by(typed) for found in session.scalars(each)})


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("sian", [7]),
        ("SIÂN obrien", []),
        ("sian o'brien", [7]),
        ("O’Brien", [7]),
        ("deb", [9]),
        ("d", [9, 1_000_003]),
        ("smith sons", [9]),
        ("#metoo", [7]),
        ("lukasz", [1_000_003]),
        ("film cafe", [1_000_003]),
        ("hr-2026", [7, 9]),
        ("00042", [7]),
        ("0142", [9]),
        ("2026-001", [9]),
        ("an_o", [7]),
        ("nobody", []),
        ("", []),
        ("&", []),
    ],
)
def test_what_is_typed_finds_the_right_cases(indexed: Made, typed: str, numbers: list[int]) -> None:
    assert find(indexed, typed) == numbers


@pytest.mark.parametrize("typed", SEARCHES)
def test_no_search_fails(indexed: Made, typed: str) -> None:
    find(indexed, typed)


def test_a_case_indexed_again_is_found_by_its_new_words_only(indexed: Made) -> None:
    act(
        indexed.store,
        lambda session: index_words(session, CaseWords(7, "HR-2026-00042", "Moira", "", "")),
    )
    assert find(indexed, "moira") == [7]
    assert find(indexed, "sian") == []
    act(indexed.store, lambda session: forget_words(session, 7))
    assert find(indexed, "moira") == find(indexed, "00042") == []


def test_indexing_goes_back_with_the_act_that_failed(indexed: Made) -> None:
    def fail(session: Session) -> None:
        index_words(session, CaseWords(7, "HR-2026-00042", "Moira", "", ""))
        raise KeyError

    with pytest.raises(KeyError):
        act(indexed.store, fail)
    assert find(indexed, "sian") == [7]


def test_the_index_survives_copying_and_vacuum_and_still_finds_the_right_person(
    indexed: Made,
) -> None:
    """An index on an implicit rowid finds another person's case after a table copy."""
    store = indexed.store
    copy = store.folder / "copy.db"
    copy_database(store.database, store.keys.database, copy, store.keys.database)
    with closing(connect(copy, store.keys.database)) as raw:
        raw.execute("VACUUM")
        found = raw.execute("SELECT rowid FROM case_search WHERE case_search MATCH '\"sian\"*'")
        assert found.fetchall() == [(7,)]


def test_indexing_writes_nothing_on_the_audit(indexed: Made) -> None:
    with indexed.store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM audit")) == 1


def test_a_search_can_be_joined_to_what_may_be_seen(indexed: Made) -> None:
    with indexed.store.reading() as session:
        sought = found_by("hr-2026")[0].subquery()
        query = select(sought.c.rowid).where(sought.c.rowid != 9)
        assert session.scalars(query).all() == [7]


def test_a_broken_index_is_found(indexed: Made) -> None:
    with closing(connect(indexed.store.database, indexed.store.keys.database)) as raw:
        assert search_damage(raw) == []
        raw.execute("UPDATE case_search_data SET block = x'00' WHERE id > 10")
        assert [damage.where for damage in search_damage(raw)] == ["case_search"]
