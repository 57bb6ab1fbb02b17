"""What forms of anything that runs beside a case may choose from."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from casework.domain.dates import short_day
from casework.domain.region_choices import ACCESS_STATES, ALTERNATIVES, LEAVER_STATES
from casework.queries import beside
from casework.queries.beside import BesidePage
from casework.queries.removal_rows import RemovalRow
from casework.workspace import Workspace
from ui.fields.option_row import Choice

Read = Callable[[Workspace, str], Sequence[Choice]]


def _page(workspace: Workspace, case_id: str) -> BesidePage:
    return workspace.read(beside.beside, case_id)


def _removal(workspace: Workspace, one: RemovalRow) -> Choice:
    return Choice(one.id, one.what, short_day(one.asked_on, today=workspace.today))


def _all_removals(workspace: Workspace, case_id: str) -> list[Choice]:
    return [_removal(workspace, one) for one in _page(workspace, case_id).removals]


def _removals(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = _page(workspace, case_id).removals
    return [_removal(workspace, one) for one in rows if one.state == "requested"]


def _proposed(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = _page(workspace, case_id).removals
    return [_removal(workspace, one) for one in rows if one.proposal == "proposed"]


def _holds(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = _page(workspace, case_id).holds
    return [Choice(one.id, one.kind_words, one.asked_by) for one in rows if not one.lifted_on]


def _all_concerns(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = _page(workspace, case_id).concerns
    return [Choice(one.id, one.kind_words, one.summary) for one in rows]


def _concerns(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = _page(workspace, case_id).concerns
    return [Choice(one.id, one.kind_words, one.summary) for one in rows if not one.resolved_on]


def _arrangements(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = _page(workspace, case_id).arrangements
    return [
        Choice(one.id, ALTERNATIVES.get(one.kind, one.kind), one.what)
        for one in rows
        if one.ended_on is None
    ]


def _access(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = _page(workspace, case_id).access
    return [Choice(one.id, one.what, ACCESS_STATES.get(one.state, one.state)) for one in rows]


def _leaver_duties(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = _page(workspace, case_id).leaver_duties
    return [Choice(one.id, one.what, LEAVER_STATES.get(one.state, one.state)) for one in rows]


REGION_READERS: Mapping[str, Read] = MappingProxyType(
    {
        "removals": _removals,
        "all_removals": _all_removals,
        "proposed_removals": _proposed,
        "holds": _holds,
        "concerns": _concerns,
        "all_concerns": _all_concerns,
        "arrangements": _arrangements,
        "access": _access,
        "leaver_duties": _leaver_duties,
    }
)
