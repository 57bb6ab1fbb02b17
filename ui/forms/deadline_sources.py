"""What forms of deadlines and of calendars may choose from."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from casework.domain.dates import say_day, short_day
from casework.domain.routing import CORPORATE
from casework.queries import accounts, claims, clocks, organisation, triage_page
from casework.queries.clocks import ClockPage
from casework.services.clock_numbers import EVERY_PROCEDURE
from casework.services.school_days import COUNCIL
from casework.workspace import Workspace
from ui.fields.option_row import Choice

COUNCILS = "The council’s own days"
EVERYBODY = "Every case whose procedure has no number of its own"


def _clocks(wanted: Callable[[ClockPage], bool]) -> Callable[[Workspace, str], list[Choice]]:
    def read(workspace: Workspace, case_id: str) -> list[Choice]:
        pages = workspace.read(clocks.case_clocks, case_id).clocks
        return [
            Choice(one.row.id, one.row.title, f"Due {short_day(one.row.due_on)}")
            for one in pages
            if wanted(one)
        ]

    return read


def _calendars(workspace: Workspace, _case_id: str) -> list[Choice]:
    return [Choice(one.id, one.name, one.source) for one in workspace.read(clocks.calendars)]


def _calendars_or_council(workspace: Workspace, case_id: str) -> list[Choice]:
    return [Choice(COUNCIL, COUNCILS), *_calendars(workspace, case_id)]


def _school_days(workspace: Workspace, _case_id: str) -> list[Choice]:
    return [
        Choice(
            day, f"{school.name}: {name}", _span_words(first == last, say_day(first), say_day(last))
        )
        for school in workspace.read(clocks.calendars)
        for day, first, last, name in school.days
    ]


def _span_words(is_one: bool, first: str, last: str) -> str:
    return first if is_one else f"{first} to {last}"


def _closed_days(workspace: Workspace, _case_id: str) -> list[Choice]:
    page = workspace.read(organisation.settings)
    return [Choice(day, say_day(on), name) for day, on, name in page.closed_days]


def _settable(workspace: Workspace, _case_id: str) -> list[Choice]:
    rules = workspace.read(clocks.rules)
    return [
        Choice(one.code, one.title, f"{one.counted}, from: {one.start_event}")
        for one in rules
        if one.may_set
    ]


def _own(workspace: Workspace, _case_id: str) -> list[Choice]:
    rules = workspace.read(clocks.rules)
    return [
        Choice(one.code, one.title, f"{one.counted}; with the program {one.usual}")
        for one in rules
        if one.is_own or one.by_procedure
    ]


def _with_times(workspace: Workspace, _case_id: str) -> list[Choice]:
    """Every case, or those of one procedure that has times of its own."""
    known = workspace.read(triage_page.procedures)
    others = [Choice(one.code, one.title) for one in known if one.code != CORPORATE]
    return [Choice(EVERY_PROCEDURE, EVERYBODY), *others]


def _accounts(workspace: Workspace, _case_id: str) -> list[Choice]:
    rows = workspace.read(accounts.business_accounts)
    return [
        Choice(one.id, one.name, f"{one.platform}; may post: {', '.join(one.editors) or 'nobody'}")
        for one in rows
        if one.closed_on is None
    ]


def _conciliations(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(claims.conciliations, case_id)
    return [
        Choice(one.id, f"Acas was told {say_day(one.began_on)}")
        for one in rows
        if one.ended_on is None
    ]


READERS: Mapping[str, Callable[[Workspace, str], Sequence[Choice]]] = MappingProxyType(
    {
        "clocks_to_move": _clocks(lambda one: one.may_move and one.row.paused_since is None),
        "standing_clocks": _clocks(lambda one: one.row.paused_since is not None),
        "missed_clocks": _clocks(lambda one: one.was_missed),
        "calendars": _calendars,
        "calendars_or_council": _calendars_or_council,
        "school_days": _school_days,
        "closed_days": _closed_days,
        "clocks_of_the_council": _settable,
        "own_numbers": _own,
        "procedures_with_times": _with_times,
        "conciliations": _conciliations,
        "business_accounts": _accounts,
    }
)
