"""Finding words on a page and in what was made of it; what is offered; boxes kept and undone."""

from dataclasses import dataclass

import pytest

from casework.domain.masked_words import hits, is_telling, survivors, under
from casework.domain.redaction import Mark, Redaction, read, written
from casework.domain.redaction_choices import REASON_OF_KIND, REASONS, pseudonym
from casework.domain.redaction_offers import offers


@dataclass(frozen=True)
class Word:
    text: str
    x0: float = 0.1
    y0: float = 0.1
    x1: float = 0.2
    y1: float = 0.2


def line(text: str) -> list[Word]:
    """Words beside one another."""
    return [
        Word(one, n / 20 + 0.001, 0.1, n / 20 + 0.04, 0.13) for n, one in enumerate(text.split())
    ]


def test_words_are_found_without_case_accents_and_punctuation() -> None:
    words = line('He saw Siân. "SIAN PRICE" came; Sian\'s and Price-Siân left, Siânwen too')
    assert hits(words, "sian") == ((2,), (3,), (6,))
    assert hits(words, "Sian Price") == ((3, 4),)
    assert hits(words, "  ") == ()
    assert hits([], "sian") == ()


@pytest.mark.parametrize(
    ("text", "word", "is_left"),
    [
        ("Wilhelmina was there", "Wilhelmina", True),
        ("WilhelminaReid", "Wilhelmina", True),
        ("Wil helmina", "Wilhelmina", True),
        ("Wilhel-\nmina", "Wilhelmina", True),
        ("wílhélmina", "Wilhelmina", True),
        ("Annual plan", "Ann", False),
        ("asked Ann's mum", "Ann", True),
        ("(Ann)", "Ann", True),
        ("Jo Lee", "Jo Lee", True),
        ("Lee and Jo", "Jo Lee", False),
        ("nothing", "", False),
    ],
)
def test_what_can_still_be_read_is_found(text: str, word: str, is_left: bool) -> None:
    assert bool(survivors(text, [word])) is is_left


def test_a_machine_that_confuses_letters_does_not_hide_a_word() -> None:
    assert survivors("W1lhelm1na", ["Wilhelmina"]) == ()
    assert survivors("W1lhelm1na", ["Wilhelmina"], by_machine=True) == ("Wilhelmina",)
    assert survivors("0141 4960l02", ["0141 496 0102"], by_machine=True) != ()


def test_words_under_boxes_are_sought_where_they_tell_who_somebody_is() -> None:
    words = line("then Callum and his mum rang 01414960102 x@y.uk Monday")
    mark = Mark(0, 0.0, 0.0, 1.0, 1.0)
    assert under(words, [mark], 0) == ("Callum", "01414960102", "x@y.uk")
    assert under(words, [mark], 1) == ()
    half = Mark(0, 0.05, 0.0, 0.06, 1.0)
    assert under(words, [half], 0) == ()
    assert not is_telling("The")


@pytest.mark.parametrize(
    ("text", "what", "said"),
    [
        ("write to jan.reid@example.org today", "E-mail address", "jan.reid@example.org"),
        ("call 0141 496 0102 now", "Telephone number", "0141 496 0102"),
        ("call +44 7700 900123 now", "Telephone number", "+44 7700 900123"),
        ("NI QQ 12 34 56 C here", "National Insurance number", "QQ 12 34 56 C"),
        ("NI QQ123456C here", "National Insurance number", "QQ123456C"),
        ("NHS 943 476 5919 here", "NHS number", "943 476 5919"),
        ("lives at G2 1DU in Glasgow", "Postcode", "G2 1DU"),
        ("born on 4/5/2011 in", "Date of birth", "4/5/2011"),
        ("DOB: 4 May 2011 he", "Date of birth", "4 May 2011"),
        ("ask @callum_r about", "Account name", "@callum_r"),
        ("then Callum came", "Name of a person of the case", "Callum"),
    ],
)
def test_what_may_have_to_be_masked_is_offered(text: str, what: str, said: str) -> None:
    (found,) = offers(line(text), ["Callum Reid"])
    assert (found.what, found.text) == (what, said)
    assert (found.reason in REASONS) is not what.startswith("Name")


def test_nothing_is_offered_twice_and_plain_words_are_not_offered() -> None:
    (found,) = offers(line("Callum Reid was there on 4/5/2024 at 10.30"), ["Callum Reid"])
    assert found.text == "Callum Reid"
    assert offers([], ["Callum Reid"]) == ()
    assert len(offers(line("0" * 4_000), [])) == 0


def test_pseudonyms_go_on_after_z() -> None:
    assert [pseudonym("child", n) for n in (1, 26, 27, 53)] == [
        "Child A",
        "Child Z",
        "Child AA",
        "Child BA",
    ]
    assert pseudonym("service_user", 12) == "Service user 12"
    assert set(REASON_OF_KIND.values()) <= set(REASONS)


def test_a_draft_is_read_as_it_was_written() -> None:
    masked = Redaction((Mark(2, 0.1, 0.2, 0.3, 0.4, "child", "id"),), ("Siân",), ("Price",))
    assert read(*written(masked)) == masked
    assert read("", "") == Redaction()


def test_a_box_stays_on_its_page() -> None:
    mark = Mark(0, 0.1, 0.1, 0.3, 0.3)
    pushed = mark.moved(-0.5, 2).moved(0, 0)
    assert (pushed.x0, pushed.y0) == pytest.approx((0.0, 0.8))
    assert (pushed.x1, pushed.y1) == pytest.approx((0.2, 1.0))
    assert max(pushed.x1, pushed.y1) <= 1.0
    small = mark.grown(-9, -9)
    assert small.x1 > small.x0
    assert mark.grown(9, 9).x1 == 1.0
