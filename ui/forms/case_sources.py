"""What the forms of a case may choose from, read from the open store when a form is opened."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from casework.domain.dates import short_day
from casework.domain.roles import Role
from casework.queries import (
    case_page,
    changes,
    contacts,
    exhibits,
    file_records,
    letters,
    matrix,
    organisation,
    policies,
    report_page,
)
from casework.services.leaving import ANSWERS
from casework.services.organisation import ROLES
from casework.workspace import Workspace
from ui.fields.option_row import Choice
from ui.fields.person_offers import Known
from ui.forms import hearing_sources
from ui.forms.deadline_sources import READERS as DEADLINES
from ui.forms.evidence_sources import EVIDENCE
from ui.forms.inquiry_sources import INQUIRY_READERS
from ui.forms.region_sources import REGION_READERS
from ui.forms.sources import Sources
from ui.forms.triage_sources import TRIAGE

SHOWN = 200
Read = Callable[[Workspace, str], Sequence[Choice]]


def case_sources(workspace: Workspace, case_id: str) -> Sources:
    """For a form of this case, or of none when `case_id` is empty."""

    def choices(name: str) -> Sequence[Choice]:
        return READERS[name](workspace, case_id)

    def find_people(typed: str) -> Sequence[Known]:
        found = workspace.read(organisation.people_like, typed)
        return [Known(one.person_id, one.name, one.line) for one in found]

    return Sources(workspace.today, find_people, choices)


def _allegations(workspace: Workspace, case_id: str) -> list[Choice]:
    page = workspace.read(matrix.matrix, case_id)
    return [Choice(one.id, f"{one.number}  {one.heading}") for one in page.allegations]


def _placements(workspace: Workspace, case_id: str) -> list[Choice]:
    page = workspace.read(matrix.matrix, case_id)
    return [
        Choice(each.id, f"{each.label}  {each.title}", f"{side}, allegation {one.number}")
        for one in page.allegations
        for side, placed in (("For", one.placed_for), ("Against", one.placed_against))
        for each in placed
    ]


def _statements(workspace: Workspace, case_id: str) -> list[Choice]:
    page = workspace.read(matrix.matrix, case_id)
    return [
        Choice(
            one.id,
            f"{one.number}  {one.kind_words}, {one.name}",
            short_day(one.taken_on, today=workspace.today),
        )
        for one in page.statements
    ]


def _exhibits(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(exhibits.exhibits, case_id)
    return [Choice(one.id, f"EX-{one.number}  {one.title}") for one in rows]


def _clauses(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(organisation.citable, case_id, workspace.today)
    return [
        Choice(
            one.clause_id,
            one.citation,
            f"{one.paraphrase} (advice, not a rule)" if one.is_advice else one.paraphrase,
        )
        for one in rows
    ]


def _parties(workspace: Workspace, case_id: str) -> list[Choice]:
    page = workspace.read(report_page.report, case_id)
    return [Choice(one.person_id, one.name, one.part) for one in page.parties]


def _people(workspace: Workspace, case_id: str) -> list[Choice]:
    page = workspace.read(case_page.overview, case_id)
    return [Choice(one.person_id, one.name, one.part) for one in page.people]


def _letters(workspace: Workspace, case_id: str) -> list[Choice]:
    offers = workspace.read(letters.letters, case_id).offers
    return [Choice(one.code, one.title, f"{one.audience}. {one.purpose}") for one in offers]


def _letter_people(workspace: Workspace, case_id: str) -> list[Choice]:
    offers = workspace.read(letters.letters, case_id).offers
    found = {person: name for one in offers for person, name in one.people}
    return [Choice(person, name) for person, name in found.items()]


def _joinable(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(changes.joinable, case_id)
    return [Choice(one.id, f"{one.reference}  {one.name}", one.state) for one in rows]


def _registers(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(changes.changes, case_id).registers
    return [Choice(one.body, one.body_name, one.number) for one in rows if not one.told_on]


def _kept_values(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(file_records.correctable, case_id)
    return [Choice(one.key, one.about, _short(one.said)) for one in rows]


def _mistakes(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(file_records.mistakes, case_id)
    return [Choice(one.key, one.about, _short(one.said)) for one in rows]


def _short(said: str) -> str:
    """Enough of a long text to know it by."""
    return said if len(said) <= SHOWN else f"{said[:SHOWN]}…"


def _asking_bodies(workspace: Workspace, _case_id: str) -> list[Choice]:
    """Bodies that ask about somebody who left, each with its own question."""
    return [Choice(one.code, one.name, one.question) for one in workspace.read(organisation.asking)]


def _leaving_answers(workspace: Workspace, _case_id: str) -> list[Choice]:
    """Each answer, with the words in which each body has it."""
    said: dict[str, list[str]] = {code: [] for code in ANSWERS}
    for one in workspace.read(organisation.asking):
        for code, words in one.answers:
            said[code].append(f"{one.short_name}: {words}.")
    return [Choice(code, words, " ".join(said[code])) for code, words in ANSWERS.items()]


def _bodies(workspace: Workspace, _case_id: str) -> list[Choice]:
    return [Choice(code, name) for code, name in workspace.read(organisation.bodies)]


def _policies(workspace: Workspace, _case_id: str) -> list[Choice]:
    return [
        Choice(one.code, f"{one.council}: {one.title}", f"Version {one.version}")
        for one in workspace.read(policies.policies)
    ]


def _caseworkers(workspace: Workspace, _case_id: str) -> list[Choice]:
    page = workspace.read(organisation.settings)
    return [
        Choice(one.id, one.name)
        for one in page.users
        if one.is_active and one.role == Role.CASEWORKER.value
    ]


def _waiting_contacts(workspace: Workspace, case_id: str) -> list[Choice]:
    page = workspace.read(contacts.contact_page, case_id)
    return [
        Choice(
            one.id,
            f"{one.number}  {one.channel}, {one.name}",
            one.follow_up_what or short_day(one.on, today=workspace.today),
        )
        for one in page.contacts
        if one.waits
    ]


def _users(workspace: Workspace, _case_id: str) -> list[Choice]:
    page = workspace.read(organisation.settings)
    active = [one for one in page.users if one.is_active]
    return [Choice(one.id, one.name, ROLES.get(one.role, one.role)) for one in active]


READERS: Mapping[str, Read] = MappingProxyType(
    {
        "allegations": _allegations,
        "placements": _placements,
        "statements": _statements,
        "exhibits": _exhibits,
        "clauses": _clauses,
        "parties": _parties,
        "people": _people,
        "letters": _letters,
        "letter_people": _letter_people,
        "joinable": _joinable,
        "registers": _registers,
        "kept_values": _kept_values,
        "mistakes": _mistakes,
        "bodies": _bodies,
        "asking_bodies": _asking_bodies,
        "leaving_answers": _leaving_answers,
        **REGION_READERS,
        "policies": _policies,
        "caseworkers": _caseworkers,
        "waiting_contacts": _waiting_contacts,
        "users": _users,
        **DEADLINES,
        **EVIDENCE,
        **INQUIRY_READERS,
        **TRIAGE,
        **hearing_sources.READERS,
    }
)
