"""What the forms of hearing, outcome and appeal may choose from."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from casework.domain.dates import say_day, short_day
from casework.domain.vocabulary import PARTS
from casework.queries import authority, case_page, decisions, hearing_room, ledger, service_rules
from casework.queries.delivery_rows import DeliveryRow
from casework.workspace import Workspace
from ui.fields.option_row import Choice

Read = Callable[[Workspace, str], Sequence[Choice]]


def _methods(workspace: Workspace, _case_id: str) -> list[Choice]:
    rows = workspace.read(service_rules.service_rules)
    return [Choice(one.code, one.words, one.rule) for one in rows]


def _deliveries(workspace: Workspace, case_id: str) -> list[Choice]:
    hearings = workspace.read(decisions.hearings, case_id).hearings
    page = workspace.read(decisions.outcome, case_id)
    outcomes = (*page.earlier, *((page.outcome,) if page.outcome else ()))
    about = (*hearings, *outcomes, *page.appeals)
    return [_letter(workspace, each) for one in about for each in one.deliveries]


def _letter(workspace: Workspace, one: DeliveryRow) -> Choice:
    sent = f"{one.method}, {short_day(one.sent_on, today=workspace.today)}"
    return Choice(one.id, f"{one.letter_words}: {sent}", one.proof_words)


def _held(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(decisions.hearings, case_id).hearings
    return [Choice(one.id, say_day(one.held_on), one.chair) for one in rows if one.minutes]


def _needs(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(hearing_room.hearing_room, case_id).needs
    return [Choice(one.id, f"{one.kind_words}: {one.asked}", one.answer_words) for one in rows]


def _witnesses(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(hearing_room.hearing_room, case_id).witnesses
    return [Choice(one.id, one.name, f"Called by: {one.called_by.lower()}") for one in rows]


def _papers(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(hearing_room.hearing_room, case_id).papers
    return [Choice(one.id, f"{one.label}  {one.title}", one.side_words) for one in rows]


def _bundles(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(hearing_room.hearing_room, case_id).issues
    return [
        Choice(one.id, f"{one.number}  {one.holder}", say_day(one.issued_on))
        for one in rows
        if one.returned_on is None
    ]


def _people(workspace: Workspace, case_id: str) -> list[Choice]:
    """Everybody with a part in the case, each once."""
    page = workspace.read(case_page.overview, case_id)
    parts = set(PARTS.values())
    held = {one.person_id: one for one in page.people if one.part in parts}
    return [Choice(one.person_id, one.name, one.part) for one in held.values()]


def _live(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(ledger.ledger, case_id)
    return [
        Choice(one.id, f"{one.level}, {say_day(one.issued_on)}", f"Live; {one.reference}")
        for one in rows
        if one.is_live
    ]


def _spent(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(ledger.ledger, case_id)
    return [
        Choice(
            one.id,
            f"{one.level}, {say_day(one.issued_on)}",
            f"Spent since {say_day(one.spent_from)}",
        )
        for one in rows
        if not one.is_live and not one.is_cancelled
    ]


def _authorities(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(authority.authority, case_id)
    return [Choice(one.code, one.words, one.who) for one in rows]


READERS: Mapping[str, Read] = MappingProxyType(
    {
        "service_methods": _methods,
        "deliveries": _deliveries,
        "hearings_held": _held,
        "needs": _needs,
        "hearing_witnesses": _witnesses,
        "papers": _papers,
        "bundles": _bundles,
        "hearing_people": _people,
        "live_warnings": _live,
        "spent_warnings": _spent,
        "authorities": _authorities,
    }
)
