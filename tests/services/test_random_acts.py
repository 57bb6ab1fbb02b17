"""Whatever is done in whatever order: sentences or records, never a crash, never a broken audit."""

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from casework.desk import Reason
from casework.domain.errors import CaseworkError, Refused
from casework.domain.step_rules import RULES
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.queries import (
    beside,
    case_history,
    changes,
    decisions,
    file_records,
    home,
    matrix,
    report_page,
    to_complete,
    wordings,
)
from casework.queries.case_list import CaseFilter, matching_ids
from casework.services.catalogue import Act, acts
from casework.services.entries import PersonEntry
from tests.builders import DEBBIE, RACHEL
from tests.services.telling_acts import LEFT_ALONE, Teller
from tests.services.walking import Office, Walk

ON_A_CASE = [one for one in acts().values() if one.is_on_case and one.code not in LEFT_ALONE]
BY_CODE = {rule.code: rule for rule in RULES}
LOOKS = (
    beside.beside,
    case_history.chronology,
    case_history.departures,
    decisions.hearings,
    decisions.outcome,
    decisions.duties,
    matrix.matrix,
    report_page.report,
    changes.changes,
    wordings.wordings,
    file_records.correctable,
    file_records.mistakes,
    to_complete.to_complete,
)
FEW = settings(
    max_examples=6,
    phases=[Phase.explicit, Phase.generate],  # a shorter walk is another walk: the seed tells all
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
SEEDS = st.integers(0, 10**9)


def do_one(walk: Walk, act: Act, teller: Teller) -> str:
    """Try an act as told, going past what may be gone past; the code it was refused with, or ''."""
    told = teller.arguments(act)
    reasons: dict[str, Reason] = {}
    for _ in range(2):
        error = outcome_of(walk, reasons, act, told)
        if not isinstance(error, Refused):
            break
        reasons = {one.code: Reason("It cannot wait.") for one in error.unmet}
    if error is None:
        return ""
    assert error.sentence
    return error.code


def outcome_of(
    walk: Walk, reasons: dict[str, Reason], act: Act, told: dict[str, Any]
) -> CaseworkError | None:
    head = walk.office.head()
    try:
        walk.ws.run_departing(reasons, act.function, case=walk.case, **told)
    except CaseworkError as error:
        refused = error
    else:
        return None
    assert walk.office.head() == head  # whatever writes a row writes the audit
    return refused


def sound(walk: Walk) -> None:
    """The case is in a state there is, can be looked at from all sides, and the audit is whole."""
    page = walk.page
    assert page.header.state in STATE_NAMES.values()
    state = next(one for one, words in STATE_NAMES.items() if words == page.header.state)
    for one in page.steps:
        is_of_this_state = state in BY_CODE[one.code].opens_from
        assert is_of_this_state or not one.is_open
    for look in LOOKS:
        walk.ws.read(look, walk.case)
    walk.ws.read(home.home)
    assert walk.case in walk.ws.read(matching_ids, CaseFilter())
    assert walk.office.damage() == []


@FEW
@given(seed=SEEDS, person=st.sampled_from([DEBBIE, RACHEL]))
def test_sensible_acts_in_any_order(office: Office, seed: int, person: PersonEntry) -> None:
    walk, rnd = office.walk(person), Random(seed)
    teller = Teller(rnd, office, walk.case, wild=0)
    done: set[str] = set()
    for _ in range(30):
        is_open = [one.code for one in walk.page.steps if one.is_open]
        others = [one.code for one in ON_A_CASE]
        code = rnd.choice(is_open if is_open and rnd.random() < 0.8 else others)
        if code == "seal_evidence":
            code = "seal_pasted"
        if not do_one(walk, acts()[code], teller):
            done.add(code)
    assert done
    sound(walk)


@FEW
@given(seed=SEEDS)
def test_senseless_acts_in_any_order(office: Office, seed: int) -> None:
    walk, rnd = office.walk(RACHEL), Random(seed)
    teller = Teller(rnd, office, walk.case, wild=4)
    for _ in range(40):
        do_one(walk, rnd.choice(ON_A_CASE), teller)
    sound(walk)


STATES = {
    CaseState.TRIAGE: lambda walk: walk.triaged(),
    CaseState.INVESTIGATION: lambda walk: walk.investigated(),
    CaseState.CASE_TO_ANSWER: lambda walk: walk.reported().answered(),
    CaseState.HEARING_NOTIFIED: lambda walk: walk.notified(),
    CaseState.DECISION_PENDING: lambda walk: walk.decided(),
    CaseState.OUTCOME_ISSUED: lambda walk: walk.dismissed(),
    CaseState.APPEAL_NOTIFIED: lambda walk: walk.dismissed().appealed(),
    CaseState.LEFT_IN_PROCESS: lambda walk: walk.investigated().left(),
}


@pytest.mark.parametrize("state", STATES, ids=lambda one: one.value)
def test_every_act_from_every_stage(office: Office, state: CaseState) -> None:
    walk = office.walk()
    STATES[state](walk)
    assert walk.state == STATE_NAMES[state]
    rnd = Random(state.value)
    for wild in (0, 3):
        teller = Teller(rnd, office, walk.case, wild)
        for act in rnd.sample(ON_A_CASE, len(ON_A_CASE)):
            do_one(walk, act, teller)
    sound(walk)
