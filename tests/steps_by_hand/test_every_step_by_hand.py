"""Every step of the table, taken in the window by keyboard, does what the table says."""

from collections.abc import Callable

import pytest

from casework.domain.step_rules import RULES
from casework.opening import Council
from tests.steps_by_hand import aside, early, ends, hearings, inquiry
from tests.steps_by_hand.bench import Bench, Chain
from ui.forms.acts.all_forms import NO_FORM

CHAINS = tuple(chain for part in (early, inquiry, hearings, ends, aside) for chain in part.CHAINS)


@pytest.mark.parametrize("chain", CHAINS, ids=lambda one: one.name)
def test_every_step_by_hand(chain: Chain, bench: Callable[[Council], Bench]) -> None:
    bench(chain.council).walk(chain)


def test_no_step_is_left_out() -> None:
    """Nor any state that a step may lead to."""
    taken = {(one.act, one.to) for chain in CHAINS for one in chain.moves}
    left = {rule.code for rule in RULES} - {act for act, _ in taken} - NO_FORM
    assert left == set()
    wanted = {(rule.code, state) for rule in RULES for state in rule.leads_to}
    assert wanted - taken == set()
