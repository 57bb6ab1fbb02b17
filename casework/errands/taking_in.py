"""Taking in what was dropped: folders walked, files sealed a few at a time, each failure named."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from casework.desk import Reason
from casework.domain.errors import CaseworkError, Refused
from casework.domain.ids import CaseId
from casework.domain.progress import Cancelled, Progress, no_progress
from casework.evidence.folder_watch import FolderWatch, Looked
from casework.evidence.folders import files_in
from casework.queries.last_capture import held_up
from casework.services.entries import CaptureEntry
from casework.services.evidence_several import (
    NotTaken,
    PastedEntry,
    register_several,
    seal_each,
)
from casework.workspace import Workspace

__all__ = ["FolderWatch", "Looked", "Saying", "TakenIn", "begin", "take_in"]
AT_A_TIME = 20
"""So many are registered in one go: what is sealed is on file a moment later, and the window hears
of it twenty times less often."""


THE_OTHERS = "The others"


@dataclass
class TakenIn:
    """What became of a drop. `left` were not tried: it was stopped, or the disk was full."""

    sealed: list[int] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)
    left: int = 0
    was_stopped: bool = False


@dataclass(frozen=True)
class Saying:
    """What is said of all of them, and whether the name of each file may add to it."""

    entry: CaptureEntry
    on: dt.date
    by_name: bool = True


def begin(
    workspace: Workspace, case: CaseId, saying: Saying, reasons: Mapping[str, Reason]
) -> None:
    """Check what is said of all, and note what is to be noted, before any file is opened.

    Raises `BadEntry` and `Refused`.
    """
    workspace.run_departing(reasons, register_several, case, entry=saying.entry, on=saying.on)


def take_in(
    workspace: Workspace,
    case: CaseId,
    paths: Sequence[Path],
    saying: Saying,
    *,
    pasted: Sequence[PastedEntry] = (),
    progress: Progress = no_progress,
) -> TakenIn:
    """Seal all that was dropped, after `begin`; what cannot be taken in is named with its sentence.

    Stopped through `progress`, it keeps what was sealed by then and says how many were left.
    """
    done = TakenIn()
    try:
        found = files_in(paths, lambda _count, _total: progress(0, 0))
        done.not_taken += [NotTaken(one.name, one.sentence) for one in found.left_out]
        _seal_all(workspace, case, found.files, tuple(pasted), saying, done, progress)
    except Cancelled:
        done.was_stopped = True
    except CaseworkError as refusal:  # the case was closed meanwhile, or nothing may be opened
        done.not_taken.append(NotTaken(THE_OTHERS, refusal.sentence))
    return done


def _seal_all(
    workspace: Workspace,
    case: CaseId,
    files: tuple[Path, ...],
    pasted: tuple[PastedEntry, ...],
    saying: Saying,
    done: TakenIn,
    progress: Progress,
) -> None:
    total = done.left = len(files) + len(pasted)
    progress(0, total)
    everything: list[Path | PastedEntry] = [*files, *pasted]
    for start in range(0, total, AT_A_TIME):
        group = everything[start : start + AT_A_TIME]
        _must_be_open(workspace, case)
        taken, not_taken = seal_each(workspace.parts.vault, group)
        done.sealed += workspace.run(
            register_several,
            case,
            entry=saying.entry,
            on=saying.on,
            taken=taken,
            by_name=saying.by_name,
            goes_on=True,
        )
        done.not_taken += not_taken
        done.left -= len(group)
        if any(one.is_disk for one in not_taken):
            return
        progress(start + len(group), total)


def _must_be_open(workspace: Workspace, case: CaseId) -> None:
    """Asked again before each few are read: an answer at triage may forbid it meanwhile."""
    if blocks := workspace.read(held_up, case):
        raise Refused(blocks)
