"""What may be a password, and what a recovery key survives on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain.errors import BadEntry
from casework.store.passwords import check_new_login, check_new_password, password_bytes
from casework.store.recovery_key import ALPHABET, as_groups, from_groups


def refusal(password: str, login: str = "") -> str:
    with pytest.raises(BadEntry) as problem:
        check_new_password(password, login)
    return problem.value.code


@pytest.mark.parametrize("password", ["", "a", "elevenchars"])
def test_a_password_under_twelve_characters_is_refused(password: str) -> None:
    assert refusal(password) == "PASSWORD_SHORT"


@pytest.mark.parametrize(
    "password",
    [
        "three grey herons",
        " leading space stays",
        "zwölf Rösser traben",
        "🦉🦉🐝🐝🪿🪿🦡🦡🐌🐌🐢🐢",
        "correct horse battery",
        "4839201may77",
        "the quick brown fox " * 500,
    ],
)
def test_other_passwords_are_taken_as_they_are(password: str) -> None:
    check_new_password(password, "ann")


@pytest.mark.parametrize(
    "password",
    [
        "password1234",
        "Password2026!",
        "PASSWORDpassword",
        "123456789012",
        "111111111111",
        "qwertyuiop12",
        "abcdefghijkl",
        "zyxwvutsrqponm",
        "abcabcabcabc",
        "Summer2026!!",
        "GlasgowCouncil26",
        "letmeinletmein",
        "ann.macrae.ann.macrae",
        "annmacrae2026",
    ],
)
def test_passwords_that_are_tried_first_are_refused(password: str) -> None:
    assert refusal(password, "annmacrae") == "PASSWORD_COMMON"


def test_a_password_has_no_maximum_below_ten_thousand() -> None:
    check_new_password("otter marmot " * 834)
    assert refusal("otter marmot " * 2_000) == "PASSWORD_LONG"


def test_a_character_typed_in_two_ways_is_the_same_password() -> None:
    assert password_bytes("caf\u00e9 au lait") == password_bytes("cafe\u0301 au lait")


def test_half_a_character_is_refused_with_a_sentence() -> None:
    assert refusal("three grey \ud83d herons") == "PASSWORD_UNKEEPABLE"


def test_sign_in_names_are_folded_and_checked() -> None:
    assert check_new_login("  Ann ") == "ann"
    for name, code in (
        ("  ", "LOGIN_EMPTY"),
        ("a\x00b", "LOGIN_EMPTY"),
        ("a" * 61, "LOGIN_LONG"),
        ("Recovery", "LOGIN_TAKEN"),
    ):
        with pytest.raises(BadEntry) as problem:
            check_new_login(name)
        assert problem.value.code == code


@given(st.binary(min_size=32, max_size=32))
def test_a_recovery_key_can_be_typed_back(key: bytes) -> None:
    printed = as_groups(key)
    assert [len(group) for group in printed.split("-")] == [4] * 14
    assert from_groups(printed.lower().replace("-", " ").replace("0", "o")) == key


@given(st.binary(min_size=32, max_size=32), st.integers(0, 55), st.integers(1, 31))
def test_one_wrong_character_is_noticed(key: bytes, place: int, step: int) -> None:
    plain = as_groups(key).replace("-", "")
    other = ALPHABET[(ALPHABET.index(plain[place]) + step) % 32]
    with pytest.raises(BadEntry):
        from_groups(plain[:place] + other + plain[place + 1 :])


@pytest.mark.parametrize("text", ["", "ABCD", "!" * 56, "Z" * 56, "A" * 57])
def test_what_is_no_recovery_key_is_told_so(text: str) -> None:
    with pytest.raises(BadEntry) as problem:
        from_groups(text)
    assert problem.value.code == "RECOVERY_KEY_MISTYPED"
