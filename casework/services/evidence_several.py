"""Sealing several files in one go: each on its own, numbered in order, with what is said of all."""

import datetime as dt
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from casework.desk import Desk, act
from casework.domain.ids import CaseId
from casework.domain.roles import Role
from casework.evidence.file_names import shown_name
from casework.evidence.intake import Taken, seal_bytes, seal_file
from casework.evidence.problems import CannotSeal
from casework.evidence.reading import Reading
from casework.evidence.suggesting import suggested
from casework.evidence.vault import Vault
from casework.fact_parts.unseen import may_be_seen
from casework.services.capture_facts import described
from casework.services.entries import CaptureEntry
from casework.services.evidence import may_seal, register
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit

BY_NAME = ("captured_on", "captured_time", "platform", "capture_method")
"""What the name of a file may answer, where nothing was said of all of them."""
AT_ONCE = 4
"""So many files are sealed side by side."""


@dataclass(frozen=True)
class PastedEntry:
    """Something without a file of its own: its bytes, and what it is to be called."""

    name: str
    data: bytes


@dataclass(frozen=True)
class NotTaken:
    """A file that was not taken in, and why; `is_disk` when none after it could be either."""

    name: str
    sentence: str
    is_disk: bool = False


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def register_several(
    desk: Desk,
    case: CaseId,
    *,
    entry: CaptureEntry,
    on: dt.date,
    taken: tuple[Taken, ...] = (),
    by_name: bool = True,
    goes_on: bool = False,
) -> tuple[int, ...]:
    """Enter files that were sealed just now, under the next numbers of the case; those numbers.

    `entry` holds for all of them; `by_name` adds what the name of each file says where `entry` does
    not. `goes_on`: these come after others of the same drop, for which what is noted was noted.
    Without `taken` it only checks what is said. Raises `BadEntry` and `Refused`.
    """
    row = _goes_on(desk, case, on) if goes_on else may_seal(desk, case, entry, on)
    described(desk, entry, on)
    sealed: list[Exhibit] = []
    for one in taken:
        said = _with_name(entry, one.original_name) if by_name else entry
        exhibit = described(desk, said, on)
        register(desk, row, one, exhibit, on, is_told=False)
        sealed.append(exhibit)
    if sealed:
        tell_story(desk, row, "seal_evidence", _story(sealed), on)
    return tuple(one.number for one in sealed)


def _goes_on(desk: Desk, case: CaseId, on: dt.date) -> Case:
    row = beside(desk, case, on)
    may_be_seen(desk, row)
    return row


def seal_each(
    vault: Vault, things: Sequence[Path | PastedEntry]
) -> tuple[tuple[Taken, ...], tuple[NotTaken, ...]]:
    """Seal files, a few at once; one that cannot be taken in is named, and the others go on.

    Each is hashed, encrypted, read back and compared; no transaction is open meanwhile. While the
    disk is waited for on behalf of one, others are worked on. What comes back is in their order.
    """
    full: list[NotTaken] = []

    def one_of_them(one: Path | PastedEntry) -> Taken | NotTaken:
        if full:
            return replace(full[0], name=shown_name(one.name))
        done = _sealed(vault, one)
        if isinstance(done, NotTaken) and done.is_disk:
            full.append(done)
        return done

    with ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="sealing") as pool:
        found = list(pool.map(one_of_them, things))
    taken = tuple(one for one in found if isinstance(one, Taken))
    return taken, tuple(one for one in found if isinstance(one, NotTaken))


def _sealed(vault: Vault, one: Path | PastedEntry) -> Taken | NotTaken:
    try:
        if isinstance(one, PastedEntry):
            return seal_bytes(vault, one.data, one.name)
        return seal_file(vault, one)
    except CannotSeal as problem:
        is_disk = problem.code in ("EVIDENCE_DISK_FULL", "EVIDENCE_NOT_WRITTEN")
        return NotTaken(shown_name(one.name), problem.sentence, is_disk)


def _with_name(entry: CaptureEntry, name: str) -> CaptureEntry:
    """What the name of a file says, where nothing was said of all of them."""
    nothing = CaptureEntry()
    found = {
        field: value
        for field, value in suggested(Reading(), name).items()
        if field in BY_NAME and getattr(entry, field) == getattr(nothing, field)
    }
    return replace(entry, **found)  # type: ignore[arg-type]  # fields of the entry


def _story(sealed: list[Exhibit]) -> str:
    first, last = sealed[0], sealed[-1]
    if first is last:
        return f"EX-{first.number} was sealed: {first.title}."
    return f"EX-{first.number} to EX-{last.number} were sealed: {len(sealed)} files."
