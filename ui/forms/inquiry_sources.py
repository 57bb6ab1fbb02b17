"""What the forms of an investigation may choose from."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from casework.domain.dates import short_day
from casework.domain.inquiry_words import FACT_STATUSES, GRANTED_ANSWERS, WAITING_INVITATIONS
from casework.queries import groundwork, inquiry, statements
from casework.queries.statements import StatementFile
from casework.services.groundwork import ANOTHER
from casework.workspace import Workspace
from ui.fields.option_row import Choice

Read = Callable[[Workspace, str], Sequence[Choice]]


def _spoken(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(statements.statement_files, case_id)
    return [_statement(workspace, one) for one in rows if one.row.kind != "attempt"]


def _unsigned(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(statements.statement_files, case_id)
    return [
        _statement(workspace, one)
        for one in rows
        if one.row.kind != "attempt" and one.row.status != "signed"
    ]


def _statement(workspace: Workspace, one: StatementFile) -> Choice:
    row = one.row
    on = short_day(row.taken_on, today=workspace.today)
    return Choice(row.id, f"S-{row.number}  {row.kind_words}, {row.name}", on)


def _invitations(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(inquiry.inquiry, case_id).invitations
    return [
        Choice(one.id, one.name, short_day(one.held_on, today=workspace.today))
        for one in rows
        if one.state in WAITING_INVITATIONS
    ]


def _requests(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(inquiry.inquiry, case_id).requests
    return [Choice(one.id, one.what, one.kind_words) for one in rows if not one.answer]


def _granted(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(inquiry.inquiry, case_id).requests
    return [
        Choice(one.id, f"{one.number}  {one.what}", one.answer_words)
        for one in rows
        if one.answer in GRANTED_ANSWERS
    ]


def _facts(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(groundwork.groundwork, case_id).facts
    return [
        Choice(one.id, f"{one.number}  {one.text}", FACT_STATUSES.get(one.status, ""))
        for one in rows
    ]


def _advice(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(groundwork.groundwork, case_id).advice
    return [Choice(one.id, one.who, one.about) for one in rows if not one.said]


def _duties(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(groundwork.groundwork, case_id).duties
    return [
        Choice(one.clause_id, f"{one.heading}, {one.printed_ref}", one.paraphrase) for one in rows
    ]


def _permissions(workspace: Workspace, case_id: str) -> list[Choice]:
    rows = workspace.read(groundwork.groundwork, case_id).permitting
    named = [Choice(one.clause_id, one.citation, one.says) for one in rows]
    return [*named, Choice(ANOTHER, "Another permission", "One that the policy does not name.")]


INQUIRY_READERS: Mapping[str, Read] = MappingProxyType(
    {
        "spoken": _spoken,
        "unsigned": _unsigned,
        "invitations": _invitations,
        "requests": _requests,
        "granted_requests": _granted,
        "facts": _facts,
        "advice": _advice,
        "duties": _duties,
        "permissions": _permissions,
    }
)
