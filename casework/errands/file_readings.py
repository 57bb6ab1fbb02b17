"""Reading what is sealed: when somebody looks at it, or one after the other while nobody works."""

import datetime as dt
import time
from collections.abc import Sequence
from contextlib import suppress

from casework.domain.errors import Refused, StoreProblem
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.evidence.sights import Sight
from casework.queries.unread import next_unread, part_of, read_from_file
from casework.queries.unseen_pictures import picture_seen, pictures_waiting
from casework.services.kept_readings import keep_reading
from casework.services.parts import seal_part
from casework.services.pictures_seen import keep_sights
from casework.workspace import Workspace

KEEPERS = frozenset({Role.CASEWORKER, Role.INVESTIGATOR})
SECONDS = 10.0
"""How long one turn goes on; it ends sooner when somebody touches the window."""


def read_file(workspace: Workspace, exhibit: ExhibitId) -> None:
    """Read one exhibit and keep what it says; nothing is locked while the child works on it.

    A picture is looked at first. Raises `Refused` where it is held back.
    """
    see_pictures(workspace, (exhibit,))
    reading, outcome = workspace.read(read_from_file, exhibit)
    workspace.run(keep_reading, exhibit, reading=reading, outcome=outcome)


def see_pictures(
    workspace: Workspace,
    exhibits: Sequence[ExhibitId],
    progress: Progress = no_progress,
) -> int:
    """Look at pictures of one case that wait for it, and keep what is seen; how many they were.

    Nothing is locked while the child decodes. Raises `Refused` where one is held back, and
    `StoreProblem` when the program locks meanwhile: a child that was ended then saw nothing.
    """
    parts = workspace.parts
    seen: list[tuple[ExhibitId, Sight]] = []
    for one in exhibits:
        progress(len(seen), len(exhibits))
        sight = workspace.read(picture_seen, one)
        if workspace.parts is not parts:
            raise StoreProblem(rights.LOCKED)
        if sight is not None:
            seen.append((one, sight))
    if seen:
        workspace.run(keep_sights, seen=tuple(seen))
    return len(seen)


def see_waiting(
    workspace: Workspace, progress: Progress = no_progress, *, seconds: float = SECONDS
) -> int:
    """Look at pictures nobody looked at yet, for so long; how many. Raises `Cancelled`."""
    count, last, ends = 0, "", time.monotonic() + seconds
    while workspace.user.role in KEEPERS and time.monotonic() < ends:
        waiting = workspace.read(pictures_waiting, last)
        if not waiting:
            break
        last = waiting[-1]
        with suppress(Refused):  # one was set apart meanwhile: the others are looked at next time
            count += see_pictures(workspace, waiting, progress)
    return count


def take_out(
    workspace: Workspace, case: CaseId, exhibit: ExhibitId, number: int, on: dt.date
) -> ExhibitId:
    """Seal one thing that an exhibit holds as an exhibit of its own.

    Nothing is locked while the child takes it out. Raises `CannotRead` and `CannotSeal`.
    """
    part = workspace.read(part_of, exhibit, number)
    if part.problem is not None:
        raise part.problem
    return workspace.run(seal_part, case, exhibit=exhibit, path=part.path, data=part.data, on=on)


def read_waiting(
    workspace: Workspace, progress: Progress = no_progress, *, seconds: float = SECONDS
) -> int:
    """Read exhibits that were never read, for so long; how many they were. Raises `Cancelled`."""
    count, ends = 0, time.monotonic() + seconds
    while workspace.user.role in KEEPERS and time.monotonic() < ends:
        exhibit = workspace.read(next_unread)
        if exhibit is None:
            break
        with suppress(Refused):  # set apart meanwhile: it waits no longer
            read_file(workspace, exhibit)
        count += 1
        progress(count, 0)
    return count
