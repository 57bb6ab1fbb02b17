"""Watches over sealed files while nobody works, and mends a damaged one from a backup."""

import datetime as dt
import time
from dataclasses import dataclass
from pathlib import Path

from casework.domain.dates import say_moment
from casework.domain.errors import StoreProblem
from casework.domain.ids import ExhibitId
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import provenance as refusals
from casework.fact_parts.seals import SealedFacts, Verdict, verdict
from casework.queries.watching import Watch, seal_of, seal_to_mend, waiting, watch
from casework.services.watching import note_put_back, note_watched
from casework.store.backup import evidence_of
from casework.store.evidence_pool import pool_file
from casework.upkeep import backups_of
from casework.workspace import Workspace

SECONDS = 2.0
"""How long one turn of the watch goes on, so that it is never in anybody's way."""


@dataclass(frozen=True)
class Turn:
    """What one turn of the watch did. `damaged` are references, such as 'HR-2026-00001 EX-3', of
    cases that this person sees; `elsewhere` is how many are damaged in the others."""

    watch: Watch
    damaged: tuple[str, ...]
    elsewhere: int = 0


@dataclass(frozen=True)
class GoodCopy:
    """A good copy of a sealed file, in the backup that was made at `made_at`."""

    made_at: dt.datetime
    file: Path

    @property
    def words(self) -> str:
        """'The backup of Thu 19 November 2026, 14:00 GMT holds a good copy.'"""
        return f"The backup of {say_moment(self.made_at)} holds a good copy."


def take_turn(
    workspace: Workspace, progress: Progress = no_progress, *, seconds: float = SECONDS
) -> Turn:
    """Read those files that were read longest ago, for so long; then enter what was found.

    Nothing is locked meanwhile: the store is written to once, at the end. Raises `Cancelled`, and
    `EvidenceLocked` or `StoreProblem` when the program locks; what was read by then is read again.
    """
    found: list[Verdict] = []
    ends = time.monotonic() + seconds
    vault = workspace.parts.vault
    for one in workspace.read(waiting):
        found.append(verdict(vault, one, progress))
        if time.monotonic() >= ends:
            break
    damaged = workspace.run(note_watched, verdicts=tuple(found)) if found else ()
    count = sum(bool(one.sentence) for one in found)
    return Turn(workspace.read(watch), damaged, count - len(damaged))


def good_copy(workspace: Workspace, exhibit: str) -> GoodCopy | None:
    """The newest backup whose copy of an exhibit is as it was sealed; None when there is none."""
    seal = workspace.read(seal_of, exhibit)
    tried: set[str] = set()
    for backup in backups_of(workspace):
        for name in _names_in(backup.folder, seal.blob_id):
            file = pool_file(backup.place, name)
            if name not in tried and is_good(workspace, seal, file):
                return GoodCopy(backup.manifest.at, file)
            tried.add(name)
    return None


def put_back(workspace: Workspace, exhibit: str) -> GoodCopy:
    """Put the newest good copy in a damaged file's place; the damaged file is kept beside it.

    Raises `NotAllowed` before anything is touched, and `StoreProblem` where no backup holds a good
    copy, or the disk does not take it.
    """
    seal = workspace.read(seal_to_mend, exhibit)
    found = good_copy(workspace, exhibit)
    if found is None:
        raise StoreProblem(refusals.NO_GOOD_COPY)
    workspace.parts.vault.put_back(seal.blob_id, found.file)
    workspace.run(
        note_put_back, exhibit=ExhibitId(exhibit), verdict=verdict(workspace.parts.vault, seal),
        made_at=found.made_at,
    )  # fmt: skip
    return found


def is_good(workspace: Workspace, seal: SealedFacts, file: Path) -> bool:
    """Whether a copy somewhere else opens with the keys of this store and is what was sealed."""
    return workspace.parts.vault.check_copy(file, seal.blob_id, seal.sha256, seal.size) is None


def _names_in(folder: Path, blob_id: str) -> list[str]:
    try:
        return [one.name for one in evidence_of(folder) if one.blob_id == blob_id]
    except (OSError, ValueError):
        return []
