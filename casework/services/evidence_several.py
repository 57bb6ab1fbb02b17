"""Sealing several files in one go: each on its own, numbered in order, with what is said of all."""

import datetime as dt
import io
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from casework.desk import Desk, act
from casework.domain.ids import CaseId
from casework.domain.roles import Role
from casework.evidence.decoder import Decoder
from casework.evidence.file_names import shown_name
from casework.evidence.intake import Taken, looked_at, sealed_file
from casework.evidence.problems import CannotSeal
from casework.evidence.reading import Reading
from casework.evidence.sealing import Sealed
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
    vault: Vault, decoder: Decoder, things: Sequence[Path | PastedEntry]
) -> tuple[tuple[Taken, ...], tuple[NotTaken, ...]]:
    """Seal files one after the other; one that cannot be taken in is named, and the others go on.

    Each is hashed, encrypted, read back and compared; no transaction is open meanwhile. While one
    is sealed, the one before is looked at: that happens in another process anyway.
    """
    not_taken: list[NotTaken] = []
    looked: list[Future[Taken]] = []
    with ThreadPoolExecutor(max_workers=1) as beside_it:
        for one in things:
            if not_taken and not_taken[-1].is_disk:
                not_taken.append(replace(not_taken[-1], name=shown_name(one.name)))
                continue
            try:
                sealed = _sealed(vault, one)
            except CannotSeal as problem:
                is_disk = problem.code in ("EVIDENCE_DISK_FULL", "EVIDENCE_NOT_WRITTEN")
                not_taken.append(NotTaken(shown_name(one.name), problem.sentence, is_disk))
            else:
                looked.append(beside_it.submit(looked_at, vault, sealed, one.name, decoder))
    return tuple(look.result() for look in looked), tuple(not_taken)


def _sealed(vault: Vault, one: Path | PastedEntry) -> Sealed:
    if isinstance(one, PastedEntry):
        return vault.seal(io.BytesIO(one.data))
    return sealed_file(vault, one)


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
