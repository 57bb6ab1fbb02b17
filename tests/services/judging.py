"""Says what a refusal of each force must do: block whatever, give way to a reason, or be noted."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from casework.desk import Reason
from casework.domain.errors import Refused
from casework.domain.refusal import Force, Refusal
from tests.services.walking import Walk

Scene = Callable[[Walk], None]


def codes(*modules: ModuleType) -> dict[str, Refusal]:
    """Every refusal these modules define."""
    return {
        one.code: one
        for module in modules
        for one in vars(module).values()
        if isinstance(one, Refusal)
    }


def blocked(walk: Walk, code: str, action: Callable[..., Any], **told: Any) -> None:
    """Refused, and no reason helps."""
    assert walk.refused(action, **told)[code] is Force.BLOCK
    told.setdefault("on", walk.office.today)
    with walk.office.nothing_written(), pytest.raises(Refused) as caught:
        walk.ws.run_departing({code: Reason("It cannot wait.")}, action, walk.case, **told)
    assert code in {one.code for one in caught.value.unmet}


def overridable(walk: Walk, code: str, action: Callable[..., Any], **told: Any) -> None:
    """Refused; with a reason it is done, and the reason stands on the file with who agreed."""
    assert walk.refused(action, **told) == {code: Force.OVERRIDE}
    walk.do_departing(code, action, **told)
    (kept,) = [one for one in walk.departures if one.code == code]
    assert (kept.force, kept.reason, kept.approved_by) == (
        "override",
        "It cannot wait.",
        "C. Ferrie",
    )
    assert kept.sentence


def warned(walk: Walk, code: str, action: Callable[..., Any], **told: Any) -> None:
    """Done without a reason, and noted on the file."""
    before = sum(one.code == code for one in walk.departures)
    walk.do(action, **told)
    kept = [one for one in walk.departures if one.code == code]
    assert len(kept) == before + 1
    assert kept[-1].force == "warn"
    assert kept[-1].reason
