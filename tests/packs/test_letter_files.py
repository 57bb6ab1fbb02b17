"""The letters that ship load, and a fault in one is named by file, line and key."""

from pathlib import Path

import pytest

from casework.domain.errors import NotFound
from casework.domain.letter_facts import FACTS, stands
from casework.domain.letter_placeholders import GROUPS, PLACEHOLDERS
from casework.domain.letter_text import as_lines, faults, tokens, used
from casework.domain.step_rules import RULES
from casework.packs.letters import read_letter, read_letters
from casework.packs.loading import load_packs
from casework.packs.reading import PackProblem

RESOURCES = Path(__file__).parents[2] / "resources"
NOTICE = (RESOURCES / "letters" / "hearing_notice.toml").read_text(encoding="utf-8")
LETTERS = load_packs(RESOURCES).letters.by_code
AVOIDED = ("please", "sorry", "unfortunately", "guilty", "offence", "innocent", "no duty", "!")


def refused(content: str) -> PackProblem:
    with pytest.raises(PackProblem) as caught:
        read_letter(content.encode(), "hearing_notice.toml")
    assert "hearing_notice.toml" in caught.value.sentence
    return caught.value


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("{{hearing.day}}", "{{hearing.dya}}", "PACK_VALUE_WRONG", "{{hearing.dya}}"),
        ("{{hearing.day}} at", "{{hearing.day at", "PACK_VALUE_WRONG", "closed"),
        ("\n{{allegations}}\n", "\n\nThese: {{allegations}}\n", "PACK_VALUE_WRONG", "alone"),
        ('audience = "respondent"', 'audience = "reporter"', "PACK_VALUE_WRONG", "reported it"),
        ('audience = "respondent"', 'audience = "everyone"', "PACK_VALUE_WRONG", "respondent"),
        ('stage = "hearing"', 'stage = "trial"', "PACK_VALUE_WRONG", "hearing"),
        ('offered = ["case_', 'offered = ["lunch", "case_', "PACK_VALUE_WRONG", "lunch"),
        ('feeds = "call_hearing"', 'feeds = "call_nobody"', "PACK_NO_SUCH", "call_nobody"),
        ('only_if = "hearing_moved"', 'only_if = "1 == 1"', "PACK_VALUE_WRONG", "a fact"),
        ('must_hold = ["allegations"]', 'must_hold = ["hearing.day"]', "PACK_NO_SUCH", "hearing"),
        ('says = "Acas Code 9: the possible consequences"\n', "", "PACK_KEY_MISSING", "says"),
        ('id = "when"', 'id = "opening"', "PACK_TWICE", "opening"),
        ('id = "when"', 'id = "When, where"', "PACK_VALUE_WRONG", "small letters"),
        ('heading = "When', 'header = "When', "PACK_KEY_UNKNOWN", "header"),
        ('confidence = "reported"', 'confidence = "sure"', "PACK_VALUE_WRONG", "unverified"),
        ("[letter]", "[letters]", "PACK_KEY_MISSING", "source"),
    ],
)  # fmt: skip
def test_a_fault_in_a_letter_is_named(old: str, new: str, code: str, words: str) -> None:
    assert old in NOTICE
    problem = refused(NOTICE.replace(old, new, 1))
    assert problem.code == code
    assert words in problem.sentence


def test_a_letter_without_parts_or_of_ten_megabytes_is_refused() -> None:
    assert refused(NOTICE[: NOTICE.index("[[part]]")]).code == "PACK_KEY_MISSING"
    long = NOTICE.replace("Nothing has been decided.", "Nothing. " * 20_000)
    assert refused(long).code == "PACK_VALUE_WRONG"


@pytest.mark.parametrize("code", LETTERS)
def test_a_shipped_letter_keeps_to_the_words_of_the_house(code: str) -> None:
    letter = LETTERS[code]
    text = f"{letter.title}\n{letter.subject}\n{letter.purpose}\n".lower()
    text += "\n".join(f"{part.heading}\n{part.text}" for part in letter.parts).lower()
    assert [word for word in AVOIDED if word in text] == []
    assert "acas" not in text.replace(letter.purpose.lower(), "")
    assert letter.subject[0].isupper()
    assert not letter.subject.endswith(".")
    assert letter.purpose.endswith(".")


@pytest.mark.parametrize("code", LETTERS)
def test_a_shipped_letter_hangs_together(code: str) -> None:
    letter = LETTERS[code]
    assert letter.code == code
    assert letter.offered, "it would never be offered"
    for part in letter.parts:
        assert not part.is_required or part.says
        for line in part.text.split("\n"):
            assert "  " not in line
    open_parts = [one for one in letter.parts if one.is_required and not one.only_if]
    assert open_parts, "nothing in it is required"


def test_two_letters_of_one_name_are_refused_and_a_missing_one_is_told() -> None:
    with pytest.raises(PackProblem) as caught:
        read_letters({"a.toml": NOTICE.encode(), "b.toml": NOTICE.encode() + b"#"})
    assert caught.value.code == "PACK_TWICE"
    letters = read_letters({"a.toml": NOTICE.encode()})
    assert letters.content[letters.letter("hearing_notice").sha256] == NOTICE.encode()
    with pytest.raises(NotFound) as missing:
        letters.letter("love_letter")
    assert missing.value.code == "LETTER_NOT_FOUND"


def test_the_file_of_a_letter_has_its_name() -> None:
    assert [path.stem for path in sorted((RESOURCES / "letters").glob("*.toml"))] == list(LETTERS)


def test_every_placeholder_says_what_it_is_and_stands_once() -> None:
    listed = [one.code for _heading, group in GROUPS for one in group]
    assert len(listed) == len(set(listed)) == len(PLACEHOLDERS)
    for one in PLACEHOLDERS.values():
        assert one.what
        assert one.what[0].islower()
        assert one.example


def test_a_text_is_read_and_never_evaluated() -> None:
    line = "On {{ hearing.day }} {{x.__class__}} and {{ {{chair.name}} }}"
    found = [one.code for one in tokens(line)]
    assert [code for code in found if code] == ["hearing.day", "chair.name"]
    assert "".join(one.words for one in tokens(line)) == line
    assert [one.kind for one in faults(line)] == ["unknown", "open", "open"]
    assert used("{{chair.name}}\n{{chair.name}} {{hearing.day}}") == ("chair.name", "hearing.day")


def test_paragraphs_of_a_file_are_joined_and_bullets_and_lists_are_not() -> None:
    text = "\nOne\ntwo\n\nThree\n- four\n  five\n- six\n\n{{allegations}}\nseven\n"
    assert as_lines(text) == "One two\nThree\n- four five\n- six\n{{allegations}}\nseven"


def test_a_part_stands_or_not_by_one_fact() -> None:
    assert stands("", {})
    assert stands("attended", {"attended": True})
    assert not stands("attended", {})
    assert stands("not attended", {})
    assert not stands("not attended", {"attended": True})
    assert len(FACTS) > 20
    assert {one.feeds for one in LETTERS.values()} <= {rule.code for rule in RULES} | {""}
