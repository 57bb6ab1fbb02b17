"""Every letter that ships holds what its kind must hold, in words of the house, and is short."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from casework.domain.letter_placeholders import PLACEHOLDERS
from casework.domain.letter_template import Audience, LetterPart, LetterTemplate
from casework.domain.letter_text import used
from casework.domain.vocabulary import Stage
from casework.packs.loading import load_packs
from tests.packs.letter_table import REQUIRED, VALUES

PACKS = load_packs(Path(__file__).parents[2] / "resources")
LETTERS = PACKS.letters.by_code
CLAUSES = {one.clause_id for pack in PACKS.policies for one in (*pack.clauses, *pack.other_rules)}
LONGEST_LETTER, LONGEST_SENTENCE, USUAL_SENTENCE = 600, 42, 17
"""In words, a placeholder counting as three."""
BANNED = (
    "guilty", "guilt", "innocent", "offence", "crime", "criminal", "illegal", "unlawful", "culprit",
    "accused", "perpetrator", "offender", "victim", "complainant", "convicted", "found out",
    "breach of contract", "zero tolerance", "we have no choice", "or else", "failure to comply",
    "you must", "you will be dismissed", "please", "sorry", "unfortunately", "regret", "kindly",
    "hereby", "herewith", "pursuant", "aforementioned", "notwithstanding", "forthwith", "shall",
    "in due course", "should you", "utilise", "prior to", "in respect of", "with regard to",
    "in the event", "without prejudice", "acas", "allegedly", "no duty", "would have dismissed",
    "would have been dismissed", "strictly confidential", "severe consequences",
)  # fmt: skip
BEFORE_DECISION = (Stage.REPORT, Stage.TRIAGE, Stage.INVESTIGATION, Stage.HEARING)
NUMBERED = re.compile(r"\b(paragraphs?|sections?|articles?|regulations?|s\.|ss\.)\s*\d", re.I)
COMPANION = re.compile(r"\bright to (be accompanied|bring)|official employed by a trade union")
DECIDED_NOTHING = re.compile(
    r"nothing (has been|is) decided|not decided anything|not (mean|a decision)|no decision is made|"
    r"says nothing about what"
)
SENTENCE_END = re.compile(r"(?<=[.?!:])\s+|\n")


def words(text: str) -> int:
    return len(re.sub(r"\{\{[^}]*\}\}", "one two three", text).split())


def sentences(letter: LetterTemplate) -> Iterator[str]:
    for part in letter.parts:
        for one in SENTENCE_END.split(part.text):
            if one.strip("{}_ "):
                yield one.removeprefix("- ")


def printed(letter: LetterTemplate) -> str:
    return "\n".join([letter.subject, *(f"{one.heading}\n{one.text}" for one in letter.parts)])


def parts_with(letter: LetterTemplate, wanted: str) -> list[LetterPart]:
    return [one for one in letter.parts if wanted in f"{one.heading}\n{one.text}".lower()]


def to_employee() -> list[str]:
    return [code for code, one in LETTERS.items() if one.audience is Audience.RESPONDENT]


def test_the_table_knows_every_letter() -> None:
    assert sorted(REQUIRED) == sorted(LETTERS)
    assert set(VALUES) <= set(LETTERS)


@pytest.mark.parametrize("code", LETTERS)
def test_a_letter_has_the_parts_of_its_kind(code: str) -> None:
    required = [one.code for one in LETTERS[code].parts if one.is_required]
    assert set(REQUIRED[code].split()) <= set(required)


@pytest.mark.parametrize("code", VALUES)
def test_a_letter_must_still_hold_its_values_when_it_is_final(code: str) -> None:
    kept = {code for part in LETTERS[code].parts for code in part.must_hold}
    wanted = set(VALUES[code].split())
    assert wanted <= set(PLACEHOLDERS)
    assert wanted - kept == set()


@pytest.mark.parametrize("code", LETTERS)
def test_no_letter_has_a_word_that_does_not_belong_in_one(code: str) -> None:
    text = " ".join(printed(LETTERS[code]).lower().split())
    assert [one for one in BANNED if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text)] == []
    assert NUMBERED.findall(text) == []
    assert not {one for one in CLAUSES if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text)}
    if "gross misconduct" in text:
        assert code == "outcome_summary_dismissal", "nobody has decided that yet"


@pytest.mark.parametrize("code", LETTERS)
def test_a_letter_is_short_and_so_are_its_sentences(code: str) -> None:
    letter = LETTERS[code]
    assert words(printed(letter)) <= LONGEST_LETTER
    lengths = [words(one) for one in sentences(letter)]
    assert [one for one in sentences(letter) if words(one) > LONGEST_SENTENCE] == []
    assert sum(lengths) / len(lengths) <= USUAL_SENTENCE
    assert all(len(one.heading) <= 60 and not one.heading.endswith(".") for one in letter.parts)


@pytest.mark.parametrize("code", LETTERS)
def test_before_a_decision_a_letter_says_that_there_is_none(code: str) -> None:
    letter = LETTERS[code]
    about_case = letter.audience is Audience.RESPONDENT and letter.stage in BEFORE_DECISION
    ended = code in ("no_case", "no_further_action", "suspension_lifted", "letter_of_concern")
    moved = code in ("postponement_companion", "postponement_declined")
    if about_case and not ended and not moved:
        assert DECIDED_NOTHING.search(printed(letter).lower()), "it sounds as if all was settled"


@pytest.mark.parametrize("code", LETTERS)
def test_dismissal_is_not_spoken_of_before_the_notice_says_it_is_possible(code: str) -> None:
    letter = LETTERS[code]
    if letter.stage in BEFORE_DECISION:
        for part in parts_with(letter, "dismiss"):
            assert part.only_if.removeprefix("not ") == "dismissal_possible", part.code


@pytest.mark.parametrize("code", LETTERS)
def test_the_right_to_a_companion_is_given_only_where_that_law_holds(code: str) -> None:
    for part in LETTERS[code].parts:
        if COMPANION.search(part.text) and code != "investigation_meeting":
            assert part.only_if == "great_britain", part.code


@pytest.mark.parametrize("code", to_employee())
def test_a_letter_to_the_employee_names_somebody_to_turn_to(code: str) -> None:
    there = {one for part in LETTERS[code].parts for one in used(part.text)}
    assert "support.contact" in there


@pytest.mark.parametrize("code", LETTERS)
def test_a_letter_that_asks_for_silence_says_to_whom_one_may_speak(code: str) -> None:
    for part in LETTERS[code].parts:
        if re.search(r"[Dd]o not (discuss|share|talk|otherwise)|[Kk]eep (this|it) (to|between)",
                     part.text):  # fmt: skip
            assert re.search(r"free to|can show", part.text), part.code


def test_only_an_instruction_speaks_of_refusing_and_only_where_the_policy_does() -> None:
    request, instruction = LETTERS["removal_request"], LETTERS["removal_instruction"]
    assert "looked\ninto" not in printed(request)
    assert "that will not be treated as misconduct" in printed(request)
    refusal = next(one for one in instruction.parts if one.code == "refusal")
    assert refusal.only_if == "refusal_is_breach"
    assert instruction.needs == ("may_instruct_removal",)
    for part in instruction.parts:
        assert part.code == "refusal" or "may itself be looked" not in part.text


def test_nobody_is_told_of_a_referral_or_written_to_in_a_hold_without_leave() -> None:
    assert LETTERS["referral_told"].needs == ("may_be_told",)
    assert LETTERS["hold_told"].needs == ("contact_allowed",)


def test_resigning_brings_no_ruling_on_what_would_have_followed() -> None:
    text = printed(LETTERS["resignation_received"]).lower()
    assert "dismiss" not in text
    assert "nothing has been decided" in text


@pytest.mark.parametrize("code", [one for one in LETTERS if one.startswith("outcome_")])
def test_an_outcome_comes_with_reasons_and_a_way_to_appeal(code: str) -> None:
    letter = LETTERS[code]
    if letter.audience is not Audience.RESPONDENT or code == "outcome_agreed":
        return
    there = {one for part in letter.parts for one in used(part.text)}
    assert {"allegations.decided", "outcome.reasons", "appeal.to", "appeal.by"} <= there
