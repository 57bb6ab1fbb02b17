"""Saving a copy of an exhibit outside the store: clean name, true extension, mark of the web."""

from dataclasses import dataclass
from pathlib import Path

from casework.desk import Desk, act, look
from casework.domain import entries
from casework.domain.ids import ExhibitId
from casework.domain.roles import EXPORTERS, READS_CASES
from casework.evidence.kinds import kind_named, saved_name
from casework.evidence.web_mark import mark
from casework.exports import BLOCK, digest_of, into_place
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened
from casework.services.custody import note_custody
from casework.services.verifying import must_be_whole
from casework.store.audit import note_audit


@dataclass(frozen=True)
class SavedCopy:
    """What was written; `is_marked` where the disk keeps the mark of the web."""

    name: str
    sha256: str
    is_marked: bool


@look(*READS_CASES)
def copy_name(desk: Desk, exhibit: str) -> str:
    """What a copy is to be called: 'EX-3 IMG_2041.jpg', safe anywhere, with its true extension."""
    row, _case = visible_exhibit(desk, exhibit)
    return saved_name(f"EX-{row.number} {row.original_name}", kind_named(row.kind))


@act(*EXPORTERS)
def save_copy(
    desk: Desk, exhibit: ExhibitId, *, out: Path, reason: str, to_whom: str = ""
) -> SavedCopy:
    """Write an exhibit as it was sealed to `out` and keep in its custody why.

    Its extension is made the true one. Checked against its seal first, and its bytes against its
    SHA-256. Raises `FoundOut`, `Refused`, `CannotWrite`; then nothing is left at `out`.
    """
    why = entries.passage(reason, "reason", "the reason", required=True)
    whom = entries.line(to_whom, "to_whom", "who it is for")
    row, case = visible_exhibit(desk, exhibit)
    desk.about(case)
    may_be_opened(desk, row, case)
    must_be_whole(desk, [row], is_asked=False)
    place = out.with_name(saved_name(out.name, kind_named(row.kind)))
    with into_place(place) as file, desk.vault.open(row.blob_id) as sealed:
        while block := sealed.read(BLOCK):
            file.write(block)
        sha256 = digest_of(file)
        is_marked = mark(Path(file.name))
        line = note_custody(desk, row, "copied", f"Saved as {place.name}")
        line.reason, line.to_whom, line.happened_on = why, whom, desk.today
        about = [("file", f"EX-{row.number}", sha256)]
        note_audit(desk.session, "save_copy", case_id=case.id, about=about)
    return SavedCopy(place.name, sha256, is_marked)
