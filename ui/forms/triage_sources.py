"""What the forms of triage may choose from: people concerned, hand-overs, procedures, plans."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from casework.domain.dates import short_day
from casework.domain.paths import OFFICES, TITLES
from casework.queries import council, paths, report_page, respondent, support, triage_page
from casework.workspace import Workspace
from ui.fields.option_row import Choice


def _concerned(workspace: Workspace, case_id: str) -> list[Choice]:
    """Everybody the case touches, the respondent last."""
    parties = workspace.read(report_page.report, case_id).parties
    found = [Choice(one.person_id, one.name, one.part) for one in parties]
    person = workspace.read(respondent.respondent, case_id)
    found += [Choice(person.person_id, person.name, "Respondent")] if person else []
    return list({one.value: one for one in reversed(found)}.values())[::-1]


def _hand_overs(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(triage_page.triage, case_id).hand_overs
    return [
        Choice(one.id, one.to, short_day(one.given_on, today=workspace.today))
        for one in rows
        if one.received_on is None
    ]


def _procedures(workspace: Workspace, _case_id: str) -> list[Choice]:
    known = workspace.read(triage_page.procedures)
    return [Choice(one.code, one.title, one.note) for one in known]


def _apart(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(paths.paths, case_id).apart
    return [
        Choice(one.id, f"{one.label}  {one.kind_words}", one.what)
        for one in rows
        if one.released_on is None
    ]


def _support(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(support.support, case_id)
    return [Choice(one.id, one.name, one.part) for one in rows if one.ended_on is None]


def _paths(workspace: Workspace, case_id: str) -> list[Choice]:
    """Those that are open in the case first."""
    known = [one.code for one in workspace.read(paths.paths, case_id).paths if one.is_open]
    codes = [*known, *(one for one in TITLES if one not in known)]
    return [Choice(one, TITLES[one]) for one in codes]


def _offices(workspace: Workspace, _case_id: str) -> list[Choice]:
    """A LADO is an English office."""
    in_england = workspace.read(council.council).nation == "england"
    return [Choice(code, name) for code, name in OFFICES.items() if in_england or code != "lado"]


TRIAGE: Mapping[str, Callable[[Workspace, str], Sequence[Choice]]] = MappingProxyType(
    {
        "concerned": _concerned,
        "hand_overs": _hand_overs,
        "procedures": _procedures,
        "apart": _apart,
        "support": _support,
        "paths": _paths,
        "offices": _offices,
    }
)
