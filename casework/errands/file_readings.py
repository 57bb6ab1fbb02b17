"""Reading what is sealed: when somebody looks at it, or one after the other while nobody works."""

import datetime as dt
import time

from casework.domain.ids import CaseId, ExhibitId
from casework.domain.progress import Progress, no_progress
from casework.domain.roles import Role
from casework.queries.unread import next_unread, part_of, read_from_file
from casework.services.kept_readings import keep_reading
from casework.services.parts import seal_part
from casework.workspace import Workspace

KEEPERS = frozenset({Role.CASEWORKER, Role.INVESTIGATOR})
SECONDS = 10.0
"""How long one turn goes on; it ends sooner when somebody touches the window."""


def read_file(workspace: Workspace, exhibit: ExhibitId) -> None:
    """Read one exhibit and keep what it says; nothing is locked while the child works on it.

    Raises `Refused` where it is held back.
    """
    reading, outcome = workspace.read(read_from_file, exhibit)
    workspace.run(keep_reading, exhibit, reading=reading, outcome=outcome)


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
        read_file(workspace, exhibit)
        count += 1
        progress(count, 0)
    return count
