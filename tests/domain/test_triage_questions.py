"""The triage questions and the paths they open, as data: whole, in plain words, and coherent."""

import datetime as dt
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.domain.choices import NATIONS
from casework.domain.facts.beside import HoldFacts
from casework.domain.facts.inquiry import ScreenAnswer
from casework.domain.facts.triage import BeliefFacts, PathFacts, TriageFacts
from casework.domain.guards.paths import belief_signed_off, contact_agreed, not_told
from casework.domain.guards.triage import contact_allowed, screens_answered
from casework.domain.held_back import forbids_contact, held_back
from casework.domain.paths import OFFICES, PATHS
from casework.domain.refusal import Force
from casework.domain.triage_questions import ASKED, BY_CODE, QUESTIONS, WHOLE, answer_to
from casework.domain.vocabulary import BLOCKING_SCREENS, SANCTIONS, SCREENS
from tests.domain.test_steps_table import BLANK

DAY = dt.date(2026, 6, 24)
OURS = re.compile(r"\b(please|sorry|invalid|successfully|illegal|guilty|no duty)\b|!", re.I)
ANSWERS = ("yes", "no", "not_known", "")


def test_the_codes_of_old_stores_and_stories_are_all_there() -> None:
    assert {
        "immediate_risk", "child_or_adult_harm", "possible_crime", "indecent_image",
        "disclosure_or_grievance", "person_type", "belief_or_adjustment", "data_breach",
    } <= set(SCREENS)  # fmt: skip
    assert len(QUESTIONS) == len(SCREENS)


def test_four_questions_hold_triage_and_no_other() -> None:
    wanted = {"child_or_adult_harm", "possible_crime", "indecent_image", "person_type"}
    assert set(BLOCKING_SCREENS) == wanted


@pytest.mark.parametrize("one", QUESTIONS, ids=lambda one: one.code)
def test_a_question_says_what_it_means_why_and_what_each_answer_brings(one) -> None:  # type: ignore[no-untyped-def]
    assert one.asks.endswith("?")
    said = [one.means, one.on_yes, one.on_no, one.until_known]
    said += [one.why] if not one.parts else []
    for words in (*said, *one.on_yes_in.values()):
        assert words.endswith(".")
        assert not OURS.search(words), words
    assert len(one.short) <= 30


def test_a_wider_question_is_never_asked_and_its_parts_are() -> None:
    asked = {one.code for one in ASKED}
    assert not asked & set(WHOLE.values())
    assert set(WHOLE) <= asked


@pytest.mark.parametrize("wide", sorted(set(WHOLE.values())))
def test_an_answer_to_a_wider_question_counts_for_its_parts_but_says_not_which(wide: str) -> None:
    for part in BY_CODE[wide].parts:
        assert answer_to(part, {wide: "no"}) == "no"
        assert answer_to(part, {wide: "not_known"}) == "not_known"
        assert answer_to(part, {wide: "yes"}) == "not_known"
        assert answer_to(part, {wide: "yes", part: "no"}) == "no"
        assert answer_to(part, {}) == ""


@given(st.lists(st.sampled_from(ANSWERS), min_size=3, max_size=3))
def test_a_wider_question_is_answered_from_its_parts(answers: list[str]) -> None:
    parts = BY_CODE["belief_or_adjustment"].parts
    kept = {part: one for part, one in zip(parts, answers, strict=True) if one}
    found = answer_to("belief_or_adjustment", kept)
    if "yes" in answers:
        assert found == "yes"
    elif "" in answers:
        assert found == ""
    else:
        assert found == ("not_known" if "not_known" in answers else "no")


def test_every_path_is_opened_by_a_question_and_tells_offices_that_exist() -> None:
    for path in PATHS:
        assert path.question in BY_CODE
        for nation in NATIONS:
            assert {one for each in path.wanted(nation) for one in each} <= set(OFFICES)
            assert all(words.endswith((".", "?")) for words in path.advice(nation))


def test_a_lado_is_named_in_england_and_only_to_be_denied_elsewhere() -> None:
    (safeguarding,) = [one for one in PATHS if one.code == "safeguarding"]
    offices = {n: {one for each in safeguarding.wanted(n) for one in each} for n in NATIONS}
    assert [nation for nation in NATIONS if "lado" in offices[nation]] == ["england"]
    assert any("no LADO" in words for words in safeguarding.advice("scotland"))
    assert any("one working day" in words for words in safeguarding.advice("england"))


def answered(**answers: str) -> tuple[ScreenAnswer, ...]:
    kinds = {one.code: "no" for one in ASKED} | answers
    return tuple(ScreenAnswer(kind, answer) for kind, answer in kinds.items() if answer)


def test_a_question_that_holds_and_is_not_known_wants_a_reason() -> None:
    facts = replace(BLANK, screens=answered(possible_crime="not_known", grievance=""))
    found = {one.code: one.force for one in screens_answered(facts)}
    assert found == {"SCREEN_NOT_KNOWN": Force.OVERRIDE, "SCREENS_STILL_OPEN": Force.WARN}


paths_facts = st.builds(
    PathFacts,
    code=st.sampled_from([one.code for one in PATHS]),
    told=st.frozensets(st.sampled_from(sorted(OFFICES))),
    may_tell=st.sampled_from(["", "yes", "no"]),
    may_interview=st.sampled_from(["", "yes", "no"]),
    said_by=st.just("DC Hume"),
    said_on=st.just(DAY),
    is_open=st.booleans(),
)


@given(
    st.lists(paths_facts, max_size=4, unique_by=lambda one: one.code),
    st.sampled_from(sorted(NATIONS)),
    st.booleans(),
)
def test_what_the_header_says_is_held_back_is_what_the_guards_hold(
    paths: list[PathFacts], nation: str, is_on_hold: bool
) -> None:
    holds = (HoldFacts("police", "DC Hume", False),) if is_on_hold else ()
    rules = replace(BLANK.rules, nation=nation)
    facts = replace(BLANK, rules=rules, holds=holds, triage=TriageFacts(paths=tuple(paths)))
    hard = [one for one in contact_allowed(facts) if one.force is not Force.WARN]
    assert bool(hard) is bool(forbids_contact(facts))
    blocks = any(one.force is Force.BLOCK for one in hard)
    assert blocks is any(one.is_absolute for one in forbids_contact(facts))
    for one in held_back(facts):
        assert one.sentence.endswith(".")
        assert " until " in one.sentence
        assert not OURS.search(one.sentence)
    for path in paths:
        assert len(not_told(facts, path.code)) <= 3


def test_a_yes_of_those_who_protect_lets_the_case_go_on_and_a_no_stops_it() -> None:
    def found(**more: str) -> dict[str, Force]:
        path = PathFacts("safeguarding", said_by="DC Hume", said_on=DAY, **more)  # type: ignore[arg-type]
        facts = replace(BLANK, triage=TriageFacts(paths=(path,)))
        return {one.code: one.force for one in contact_agreed(facts)}

    assert found() == {"PATH_NOT_AGREED": Force.OVERRIDE}
    assert found(may_tell="no") == {"PATH_FORBIDS_CONTACT": Force.BLOCK}
    assert found(may_tell="yes") == {}


@pytest.mark.parametrize("sanction", SANCTIONS)
def test_a_final_warning_or_more_waits_for_legal_where_a_belief_is_in_play(sanction: str) -> None:
    facts = replace(BLANK, triage=TriageFacts(belief=BeliefFacts(True, DAY)))
    found = [one.code for one in belief_signed_off(facts, sanction)]
    assert found == ([] if sanction in ("no_action", "first_warning") else ["BELIEF_NEEDS_LEGAL"])
    signed = replace(BLANK, triage=TriageFacts(belief=BeliefFacts(True, DAY, DAY)))
    assert list(belief_signed_off(signed, sanction)) == []
