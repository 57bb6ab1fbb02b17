"""Commands that look at cases: the list, one case, its case file, a statement's versions."""

import argparse
from collections.abc import Callable

from casework.cli.asking import open_store
from casework.cli.case_text import case_lines, due_lines, list_lines
from casework.cli.inquiry_text import compared
from casework.cli.json_text import to_json
from casework.cli.store_commands import tell
from casework.domain.due_items import DueFilter
from casework.domain.errors import NotFound
from casework.domain.ids import CaseId
from casework.domain.refusals import rights
from casework.domain.word_changes import changes
from casework.exports import export_case_file, export_deadlines, export_where_are_we
from casework.queries.due import due as due_page
from casework.queries.statements import StatementFile, VersionRow, statement_files
from casework.services import looking
from casework.stories.telling import case_called, tell_case, tell_cases


def cases(asked: argparse.Namespace) -> int:
    """Print the list of cases, what is due first on top."""
    workspace = open_store(asked)
    try:
        rows = workspace.read(tell_cases, asked.find, only_open=asked.open)
    finally:
        workspace.close()
    print(to_json(rows) if asked.json else "\n".join(list_lines(rows)))
    return 0


def due(asked: argparse.Namespace) -> int:
    """Print what is due, or write it as a calendar file."""
    workspace = open_store(asked)
    try:
        if asked.ics is not None:
            only = DueFilter(only_mine=asked.mine)
            number = workspace.run(
                export_deadlines, out=asked.ics, only=only, with_names=asked.names
            )
            tell(file=asked.ics, number=number)
            return 0
        page = workspace.read(due_page, DueFilter(only_mine=asked.mine))
        today = workspace.today
    finally:
        workspace.close()
    print("\n".join(due_lines(page.items, today)))
    return 0


def show(asked: argparse.Namespace) -> int:
    """Print one case."""
    workspace = open_store(asked)
    try:
        case = workspace.read(case_called, asked.ref)
        workspace.run(looking.note_view, CaseId(case))
        told = workspace.read(tell_case, case)
    finally:
        workspace.close()
    print(to_json(told) if asked.json else "\n".join(case_lines(told)))
    return 0


def export(asked: argparse.Namespace) -> int:
    """Write the case file PDF; prints where it is and its number among the papers."""
    return _written(asked, export_case_file)


def where(asked: argparse.Namespace) -> int:
    """Write the page that tells where a case is; prints where it went and its number."""
    return _written(asked, export_where_are_we)


def _written(asked: argparse.Namespace, paper: Callable[..., int]) -> int:
    workspace = open_store(asked)
    try:
        case = CaseId(workspace.read(case_called, asked.ref))
        number = workspace.run(paper, case, out=asked.out)
    finally:
        workspace.close()
    tell(file=asked.out, number=number)
    return 0


def compare(asked: argparse.Namespace) -> int:
    """Print two versions of a statement as one text, with what changed marked in it."""
    workspace = open_store(asked)
    try:
        case = workspace.read(case_called, asked.ref)
        workspace.run(looking.note_view, CaseId(case))
        older, newer = versions_of(workspace.read(statement_files, case), asked)
    finally:
        workspace.close()
    print("\n".join(compared(changes(older.text, newer.text))))
    return 0


def versions_of(
    found: tuple[StatementFile, ...], asked: argparse.Namespace
) -> tuple[VersionRow, VersionRow]:
    """The two that were asked for, the last two if none were. Raises `NotFound`."""
    number = asked.statement.upper().removeprefix("S-")
    versions = [one.versions for one in found if str(one.row.number) == number]
    if not versions:
        raise NotFound(rights.NOT_FOUND, thing="statement")
    newest = len(versions[0])
    wanted = (asked.older or max(1, newest - 1), asked.newer or newest)
    if not all(1 <= one <= newest for one in wanted):
        raise NotFound(rights.NOT_FOUND, thing="version of the statement")
    older, newer = (versions[0][one - 1] for one in wanted)
    return older, newer
