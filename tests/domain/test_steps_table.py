"""The table of steps: what is open in each state, what is missing, and that nothing hangs loose."""

import ast
import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import casework.services
from casework.domain.case_facts import CaseFacts, Rules
from casework.domain.case_people import PartHolder, Respondent
from casework.domain.case_steps import (
    BY_CODE,
    StepStatus,
    refuse_unless_departed,
    step,
    steps,
    unmet_for,
)
from casework.domain.errors import Refused
from casework.domain.facts.decided import HearingFacts
from casework.domain.facts.inquiry import AllegationFacts
from casework.domain.refusal import Force, Unmet
from casework.domain.step_rules import RULES
from casework.domain.steps.row import ACTIVE, CLOSABLE
from casework.domain.vocabulary import STAGES, STATE_NAMES, CaseState, Stage
from casework.services.catalogue import acts

TODAY = dt.date(2026, 6, 24)
RULES_OF_A_PACK = Rules("Pack", "scotland", 5, False, False, True, "G-31", {}, True)
BLANK = CaseFacts(
    today=TODAY,
    case_id="c",
    reference="HR-2026-00001",
    state=CaseState.REPORTED,
    discovered_on=TODAY,
    reported_on=TODAY,
    rules=RULES_OF_A_PACK,
    respondent=Respondent("p", "Debbie Marsh"),
)
ALLEGATION = AllegationFacts(
    "a", 1, "A post", "REP", TODAY, TODAY, "no", ("must",), 0, 0, True, True, True, "", ""
)
HEARING = HearingFacts("h", "notified", "x", TODAY, TODAY, TODAY, False, 0, TODAY)


@pytest.mark.parametrize("state", CaseState)
def test_in_each_state_only_the_steps_of_that_state_are_open(state: CaseState) -> None:
    facts = replace(BLANK, state=state)
    for one in steps(facts):
        rule = BY_CODE[one.code]
        if state in rule.opens_from:
            assert "STEP_NOT_OPEN" not in {each.code for each in one.unmet}
        else:
            assert not one.is_open
            found = unmet_for(one.code, facts)
            assert [each.code for each in found] == ["STEP_NOT_OPEN"]
            assert STATE_NAMES[state].lower() in found[0].sentence


@pytest.mark.parametrize("state", CaseState)
def test_what_is_not_open_is_refused_even_when_it_was_done_before(state: CaseState) -> None:
    done = replace(BLANK, state=state, allegations=(ALLEGATION,), hearing=HEARING)
    for rule in RULES:
        found = unmet_for(rule.code, done)
        if state not in rule.opens_from:
            with pytest.raises(Refused):
                refuse_unless_departed(found, [one.code for one in found])


def test_every_state_has_words_a_stage_and_a_way_out() -> None:
    assert set(STATE_NAMES) == set(STAGES) == set(CaseState)
    left = {state for rule in RULES if rule.leads_to for state in rule.opens_from}
    assert left == set(CaseState)


def test_every_state_is_reached_from_the_first() -> None:
    reached = {CaseState.REPORTED}
    while True:
        more = {
            state for rule in RULES if rule.opens_from & reached for state in rule.leads_to
        } - reached
        if not more:
            break
        reached |= more
    assert reached == set(CaseState)


def test_every_state_but_closed_leads_to_closing() -> None:
    ends = {CaseState.CLOSED}
    while True:
        more = {
            state for rule in RULES if set(rule.leads_to) & ends for state in rule.opens_from
        } - ends
        if not more:
            break
        ends |= more
    assert ends == set(CaseState)
    assert BY_CODE["close_case"].opens_from == CLOSABLE
    assert CaseState.CLOSED not in ACTIVE


def test_every_step_is_an_act_and_every_act_takes_a_step_there_is() -> None:
    assert {rule.code for rule in RULES} <= set(acts())
    taken = set()
    for path in Path(casework.services.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "take":
                code = node.args[2]
                if isinstance(code, ast.Constant):
                    taken.add(code.value)
    by_name = {"request_removal", "instruct_removal", "report_to_platform"}
    assert taken | by_name == {rule.code for rule in RULES}


def test_no_step_is_told_twice() -> None:
    assert len(BY_CODE) == len(RULES)
    assert {rule.stage for rule in RULES} <= set(Stage)


def test_what_is_missing_leads_to_a_part_of_the_case() -> None:
    parts = {
        "overview", "report", "investigation", "matrix", "evidence", "chronology", "hearing",
        "outcome", "referrals",
    }  # fmt: skip
    for state in CaseState:
        for one in steps(replace(BLANK, state=state, respondent=None)):
            assert one.part in parts
            for each in one.unmet:
                assert each.where in parts, each


def test_how_a_step_stands() -> None:
    triage = replace(BLANK, state=CaseState.TRIAGE)
    assert step("start_triage", BLANK).status is StepStatus.READY
    assert step("start_triage", triage).status is StepStatus.DONE
    assert step("sign_report", triage).status is StepStatus.NOT_NOW
    held = step("start_investigation", triage)
    assert held.status is StepStatus.CANNOT_START
    assert not held.is_open
    assert {one.code for one in held.unmet} == {
        "SCREEN_UNANSWERED",
        "SCREENS_STILL_OPEN",
        "NO_ALLEGATION",
        "NO_INVESTIGATOR",
        "NO_EVIDENCE_YET",
    }


def test_what_may_be_departed_from_is_open_but_cannot_simply_start() -> None:
    heard = replace(BLANK, state=CaseState.DECISION_PENDING, allegations=(ALLEGATION,))
    found = step("issue_outcome", heard)
    assert found.status is StepStatus.CANNOT_START
    assert found.is_open
    assert [one.force for one in found.unmet] == [Force.OVERRIDE]


def test_a_step_that_is_done_says_nothing_is_missing() -> None:
    done = replace(BLANK, allegations=(ALLEGATION,))
    assert step("add_allegation", done).unmet == ()


FORCES = st.sampled_from(Force)
UNMET = st.builds(
    Unmet, st.sampled_from("ABCD"), st.just("A sentence."), st.just("overview"), FORCES
)


@given(st.lists(UNMET, max_size=6), st.sets(st.sampled_from("ABCD")))
def test_blocks_are_never_departed_from_and_warnings_never_refuse(
    found: list[Unmet], departing: set[str]
) -> None:
    hard = [
        one
        for one in found
        if one.force is Force.BLOCK or (one.force is Force.OVERRIDE and one.code not in departing)
    ]
    if not hard:
        refuse_unless_departed(found, departing)
        return
    with pytest.raises(Refused) as caught:
        refuse_unless_departed(found, departing)
    assert list(caught.value.unmet) == hard
    assert (
        caught.value.code == next((one for one in hard if one.force is Force.BLOCK), hard[0]).code
    )


def test_the_first_block_speaks_for_a_refusal() -> None:
    override = Unmet("A", "A reason will do.", "hearing", Force.OVERRIDE)
    block = Unmet("B", "Never.", "overview", Force.BLOCK)
    refused = Refused([override, block])
    assert (refused.code, refused.sentence, refused.where) == ("B", "Never.", "overview")
    assert str(refused) == "Never."


def test_curly_brackets_in_a_sentence_do_no_harm() -> None:
    refused = Refused([Unmet("A", "Nobody called {0.__class__} was named.", "", Force.BLOCK)])
    assert refused.sentence == "Nobody called {0.__class__} was named."


def test_a_holder_is_the_latest_of_a_part() -> None:
    held = replace(
        BLANK, parts=(PartHolder("2", "Second", "chair"), PartHolder("1", "First", "panel"))
    )
    found = held.holder("chair")
    assert found is not None
    assert found.name == "Second"
    assert held.holder("companion") is None
