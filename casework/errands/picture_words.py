"""Reading the words of exhibits, page by page: by a person's asking, or while nobody works."""

import time

from casework.domain.errors import CaseworkError, Refused, StoreProblem
from casework.domain.ids import ExhibitId
from casework.domain.progress import Progress, no_progress
from casework.domain.refusal import unmet
from casework.domain.refusals import evidence as refusals
from casework.domain.roles import Role
from casework.evidence.word_reader import WordsRead, engine_name, is_installed
from casework.queries.machine_reading import page_to_read, waiting
from casework.services.machine_reading import keep_words, note_not_read
from casework.workspace import Workspace

NOTHING = WordsRead(())
SECONDS = 5.0
"""How long one turn goes on; the page that is being read is finished."""
READERS = frozenset({Role.CASEWORKER, Role.INVESTIGATOR})


def reader_here() -> str:
    """What reads words on this PC, with its version; '' where that part is not installed."""
    return engine_name() if is_installed() else ""


def read_exhibit(workspace: Workspace, exhibit: ExhibitId, progress: Progress = no_progress) -> int:
    """Read every page of an exhibit, also one that failed before; how many words were found.

    Raises `Refused` where nothing may be read or the part is missing, and `CannotShow`.
    """
    page, pages, words = 0, 1, 0
    while page < pages:
        progress(page, pages)
        pages, found = read_page(workspace, exhibit, page)
        words += found
        page += 1
    return words


def read_page(workspace: Workspace, exhibit: ExhibitId, page: int) -> tuple[int, int]:
    """Read one page and keep its words; how many pages there are, and words on this one.

    The picture is decoded and read outside the transaction that keeps the words.
    """
    found = workspace.read(page_to_read, exhibit, page)
    read, engine = NOTHING, ""
    if found.picture is not None:
        if not is_installed():
            raise Refused([unmet(refusals.WORDS_PART_MISSING)])
        read, engine = workspace.parts.word_reader.read(found.picture), engine_name()
    workspace.run(
        keep_words,
        exhibit,
        page=page,
        pages=found.pages,
        text=read.text,
        words=read.words,
        engine=engine,
    )
    return found.pages, len(read.words)


def read_next(workspace: Workspace) -> bool:
    """Read the page that waits longest, if any does: for when nobody is working.

    What cannot be read is noted, so that it is not tried for ever. False when nothing waits.
    """
    if workspace.user.role not in READERS:
        return False
    found = workspace.read(waiting, with_pictures=is_installed())
    if found is None:
        return False
    exhibit = ExhibitId(found.exhibit_id)
    try:
        read_page(workspace, exhibit, found.page)
    except StoreProblem:
        raise  # locked, or the disk: no fault of the picture
    except Refused as refused:
        if refused.code != refusals.WORDS_PART_MISSING.code:
            return True  # set apart meanwhile: it waits no longer, and waits again once released
        workspace.run(note_not_read, exhibit, outcome="part_missing", why=refused.sentence)
    except CaseworkError as problem:
        workspace.run(note_not_read, exhibit, outcome="failed", why=problem.sentence)
    return True


def read_waiting(
    workspace: Workspace, progress: Progress = no_progress, *, seconds: float = SECONDS
) -> bool:
    """Read pages that wait, for so long; whether more are waiting. Raises `Cancelled`."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if not read_next(workspace):
            return False
        progress(0, 0)
    return True
