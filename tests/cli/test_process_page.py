"""docs/process.md: every state and step of the table is in it, and what it says of acts is so."""

import re
from collections.abc import Callable, Iterator

import pytest

from casework import places
from casework.cli.manual_process import MANY, picture, process_page
from casework.cli.process_reading import act_refusals, clocks_of, refusals_of
from casework.domain.case_facts import CaseFacts
from casework.domain.guards import closing, triage
from casework.domain.refusal import Unmet
from casework.domain.refusals import closing as refusals
from casework.domain.state_map import in_words, ways, ways_from
from casework.domain.step_rules import RULES
from casework.domain.steps.row import ACTIVE, BEFORE_OUTCOME, at
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.packs.loading import Packs
from casework.services import hearings, incidents, leaving, suspensions
from casework.services import triage as triages
from casework.services.catalogue import acts

PAGE, DRAWN = process_page(), list(picture())
CLOCKS = frozenset(Packs(places.resources()).clocks)
ARROW = re.compile(r" {4}(\w+|\[\*\]) --> (\w+|\[\*\])( : [^:]+)?")


def test_every_state_and_every_way_is_drawn() -> None:
    for state in CaseState:
        assert f"    {state.value} : {STATE_NAMES[state]}" in DRAWN
    arrows = [line for line in DRAWN if "-->" in line]
    assert all(ARROW.fullmatch(line) for line in arrows)
    wanted = sum(len(one.states) if len(one.states) <= MANY else 1 for one in ways())
    assert len(arrows) == wanted + 2


def test_every_step_has_one_row() -> None:
    for rule in RULES:
        assert PAGE.count(f"<br>`{rule.code}` |") == 1, rule.code
    for line in PAGE.splitlines():
        if line.startswith("| "):
            assert len(re.findall(r"(?<!\\)\|", line)) == 8, line


def test_a_guard_is_told_with_all_that_it_refuses() -> None:
    for rule in RULES:
        for guard in rule.guards:
            assert refusals_of(guard), f"{rule.code}: {guard.__name__}"
    assert {one.code for one in refusals_of(triage.has_allegations)} >= {"NO_CLAUSE"}
    assert [one.code for one in refusals_of(closing.leaver_determined)] == ["LEAVER_UNDETERMINED"]


def test_what_an_act_itself_asks_is_told_too() -> None:
    said = {one.code for one in act_refusals(acts()["call_hearing"].function)}
    assert {"HEARING_BEFORE_NOTICE", "COMPANION_NOT_TOLD", "CHAIR_MAY_NOT_DISMISS"} <= said
    assert act_refusals(incidents.acknowledge_report) == ()


@pytest.mark.parametrize(
    ("act", "starts", "stops"),
    [
        (triages.start_investigation, {"INVESTIGATION"}, {"TRIAGE", "INFORMAL_REVIEW"}),
        (suspensions.suspend, {"SUSPENSION_REVIEW", "SUSPENSION_RECORD"}, set()),
        (suspensions.lift_suspension, set(), {"SUSPENSION_REVIEW", "SUSPENSION_RECORD"}),
        (hearings.close_hearing, {"OUTCOME_LETTER"}, {"OUTCOME_LETTER"}),
        (leaving.withdraw_resignation, set(), {"PROVISIONAL", "PROVISIONAL_REASK"}),
    ],
)
def test_clocks_are_read_off_the_act(
    act: Callable[..., object], starts: set[str], stops: set[str]
) -> None:
    found = clocks_of(act, CLOCKS)
    assert set(found.starts) >= starts
    assert set(found.stops) >= stops
    assert set(found.starts) | set(found.stops) <= CLOCKS


def test_duties_and_the_end_of_all_clocks_are_seen() -> None:
    assert clocks_of(leaving.withdraw_resignation, CLOCKS).keeps_duties
    assert clocks_of(acts()["close_case"].function, CLOCKS).stops_all
    assert not clocks_of(incidents.acknowledge_report, CLOCKS).stops_all


def _a_guard(_facts: CaseFacts) -> Iterator[Unmet]:
    yield from closing.exhibits_whole(_facts)


def test_a_guard_that_asks_another_is_told_with_what_that_refuses() -> None:
    assert refusals_of(_a_guard) == (refusals.EXHIBIT_DAMAGED,)
    with pytest.raises(TypeError):
        refusals_of(print)


def test_sets_of_states_are_said_in_words() -> None:
    assert in_words(ACTIVE) == "any state but closed"
    assert in_words(BEFORE_OUTCOME) == "any state before the outcome"
    assert in_words(ACTIVE - {CaseState.REPORTED}).endswith("(not Reported)")
    assert in_words(at(CaseState.CLOSED)) == "Closed"
    assert in_words([CaseState.TRIAGE, CaseState.REPORTED]) == "Reported, Triage"


def test_every_state_but_closed_has_a_way_on_that_the_help_shows() -> None:
    for state in CaseState:
        assert ways_from(state), state
