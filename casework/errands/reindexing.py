"""Making the search index again, and filling it for an older store some hundred rows at a time."""

from sqlalchemy import func, select

from casework.desk import Desk, act, look
from casework.domain.progress import Progress, no_progress
from casework.domain.roles import EVERYBODY
from casework.services.indexing import index_case
from casework.store.found_sources import found_sources
from casework.store.found_upkeep import clear, fill, is_filled
from casework.store.tables.cases import Case
from casework.store.tables.finding import SearchEntry
from casework.workspace import Workspace

A_TIME = 400
"""Rows in one transaction: others wait for it no longer than for a save."""


def reindex(workspace: Workspace, progress: Progress = no_progress) -> int:
    """Make every search index again from the rows as they are; how many entries there are then."""
    workspace.run(empty_search)
    done, after = 0, ""
    while after := workspace.run(reindex_cases, after=after, most=A_TIME):
        done += A_TIME
        progress(done, 0)
    while not fill_some(workspace):
        done += A_TIME
        progress(done, 0)
    return workspace.read(entries)


def fill_some(workspace: Workspace, most: int = A_TIME) -> bool:
    """Take some more of an older store's rows into the index; whether all are in."""
    return workspace.read(search_is_whole) or workspace.run(fill_search, most=most)


@look(*EVERYBODY)
def search_is_whole(desk: Desk) -> bool:
    """Whether every row that is searched is in the index."""
    return is_filled(desk.session, found_sources())


@look(*EVERYBODY)
def entries(desk: Desk) -> int:
    """How many entries the index has."""
    return desk.session.scalar(select(func.count()).select_from(SearchEntry)) or 0


@act(*EVERYBODY)
def empty_search(desk: Desk) -> None:
    """Begin the index again."""
    clear(desk.session)
    desk.note_audit("search_index_made_again")


@act(*EVERYBODY)
def fill_search(desk: Desk, *, most: int) -> bool:
    """Take up to `most` more rows into the index; whether all are in."""
    return fill(desk.session, most)


@act(*EVERYBODY)
def reindex_cases(desk: Desk, *, after: str, most: int) -> str:
    """Index up to `most` cases anew, those after the id `after`; the last id, '' when none was."""
    wanted = select(Case).where(Case.id > after).order_by(Case.id).limit(most)
    last = ""
    for case in desk.session.scalars(wanted):
        index_case(desk, case)
        last = case.id
    return last
