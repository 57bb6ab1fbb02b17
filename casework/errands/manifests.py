"""Giving exhibits away: copies, their sums, a manifest, and a page on how to check them."""

import hashlib
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import func, select

from casework import places
from casework.desk import Desk, act
from casework.documents.manifest import write_manifest
from casework.documents.manifest_text import as_json, how_to_check, plain_text, sums
from casework.documents.manifest_values import HOW, JSON, PDF, STAMPS, SUMS, TEXT, Manifest
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.evidence_choices import AUDIENCES, WITHIN_THE_COUNCIL
from casework.domain.ids import CaseId, ExhibitId, ManifestId
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import exports as refusals
from casework.domain.refusals import provenance, rights
from casework.domain.roles import EXPORTERS
from casework.errands.manifest_target import BLOCK, CannotGive, Target, digest, target
from casework.exports import next_number, paper_row
from casework.papers.case_file import anchor
from casework.papers.manifest import Giving, manifest
from casework.queries.exhibits import ExhibitRow, exhibit_rows
from casework.services.custody import note_custody
from casework.services.steps_taken import tell_story
from casework.services.verifying import must_be_whole
from casework.store.audit import note_audit
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import EvidenceManifest, TimeStamp


@dataclass(frozen=True)
class Given:
    """What was made. `sha256` is that of the list of sums: it is told apart from the files."""

    id: ManifestId
    number: int
    name: str
    sha256: str
    given: int
    held_back: int


@act(*EXPORTERS)
def export_manifest(
    desk: Desk,
    case: CaseId,
    *,
    out: Path,
    audience: str,
    to_whom: str,
    reason: str,
    exhibits: tuple[ExhibitId, ...] = (),
    progress: Progress = no_progress,
) -> Given:
    """Write exhibits (none named: all) with SHA256SUMS and a manifest as a folder or a zip.

    Each is checked against its seal first, and read back from where it was written. What is held
    back for this audience is listed with the reason. Raises `FoundOut`, `Refused`, `CannotGive`,
    `Cancelled`; then nothing is at `out` and nothing is recorded.
    """
    entries.choice(audience, AUDIENCES, "audience", "who it is for")
    whom = entries.line(to_whom, "to_whom", "who gets it", required=True)
    why = entries.passage(reason, "reason", "the reason", required=True)
    row = desk.case(case)
    desk.about(row)
    chosen = _chosen(desk, row, exhibits)
    giving = Giving(_next(desk, row), audience, whom, why)
    export = anchor(desk, next_number(desk, row))
    values = manifest(desk, row, giving, export, chosen)
    rows = _given_rows(desk, values, chosen)
    answers, needed = answers_of(desk, rows), sum(one.size for one in rows.values())
    values = replace(values, stamps=tuple((one, answers[one][0]) for one in answers))
    must_be_whole(desk, rows.values(), lambda done, of: progress(done, 2 * of))
    with target(out, needed) as place:
        papers = {name: data for name, (_of, data) in answers.items()} | _papers(values)
        listed = _write_all(desk, papers, rows, place, _second_half(progress, needed))
        kept = _keep(desk, row, giving, out, listed)
        title = f"Evidence manifest {giving.number}, for {whom}"[: entries.LINE]
        desk.add(paper_row(row, export, desk.at, ("manifest", title), out, kept.sha256))
        _tell(desk, row, giving, rows)
        about = [("manifest", str(giving.number), kept.sha256)]
        note_audit(desk.session, "export_manifest", case_id=row.id, about=about)
    return _made(kept, out, len(rows), len(values.held))


def _made(kept: EvidenceManifest, out: Path, given: int, held_back: int) -> Given:
    return Given(ManifestId(kept.id), kept.number, out.name, kept.sha256, given, held_back)


def _chosen(desk: Desk, case: Case, exhibits: Iterable[ExhibitId]) -> tuple[ExhibitRow, ...]:
    found = exhibit_rows(desk, case)
    wanted = set(exhibits)
    if not wanted <= {one.id for one in found}:
        raise NotFound(rights.NOT_FOUND, thing="exhibit")
    chosen = tuple(one for one in found if not wanted or one.id in wanted)
    if not chosen:
        raise BadEntry(provenance.NO_EXHIBIT_CHOSEN, where="exhibits")
    return chosen


def _given_rows(desk: Desk, values: Manifest, chosen: Iterable[ExhibitRow]) -> dict[str, Exhibit]:
    """File name → exhibit, of those that are given."""
    ids = {one.label: one.id for one in chosen}
    return {one.file: desk.row(Exhibit, ids[one.label], thing="exhibit") for one in values.given}


def _write_all(
    desk: Desk,
    papers: Mapping[str, bytes],
    rows: Mapping[str, Exhibit],
    place: Target,
    progress: Progress,
) -> str:
    """Everything, read back and compared; the list of sums."""
    found, done = {}, 0
    for name, one in rows.items():
        found[name], done = one.sha256, _copy(desk, one, name, place, progress, done)
    for name, data in papers.items():
        found[name] = _write(place, name, data)
    listed = sums(found)
    found[SUMS] = _write(place, SUMS, listed.encode())
    place.written()
    for name, sha256 in found.items():
        with place.reopen(name) as file:
            if digest(file) != sha256:
                raise CannotGive(refusals.COPY_DIFFERS, name=name)
        progress(done, 0)
    return listed


def _copy(desk: Desk, one: Exhibit, name: str, place: Target, progress: Progress, done: int) -> int:
    """Copy one exhibit out of the vault; how many bytes are done now."""
    with desk.vault.open(one.blob_id) as sealed, place.create(name) as file:
        while block := sealed.read(BLOCK):
            file.write(block)
            done += len(block)
            progress(done, 0)
    return done


def answers_of(desk: Desk, rows: Mapping[str, Exhibit]) -> dict[str, tuple[str, bytes]]:
    """Name of a .tsr file → the exhibit's file it is of, and its bytes; of those given only."""
    files = {one.id: name for name, one in rows.items()}
    numbers = {one.id: one.number for one in rows.values()}
    wanted = select(TimeStamp).where(
        TimeStamp.exhibit_id.in_(files), TimeStamp.response.is_not(None)
    )
    found = {}
    for one in desk.session.scalars(wanted.order_by(TimeStamp.number)):
        exhibit = one.exhibit_id or ""
        name = f"{STAMPS}/EX-{numbers[exhibit]} stamp {one.number}.tsr"
        found[name] = (files[exhibit], one.response or b"")
    return found


def _papers(values: Manifest) -> dict[str, bytes]:
    pdf = io.BytesIO()
    write_manifest(values, pdf, places.resources() / "fonts")
    return {
        PDF: pdf.getvalue(),
        TEXT: plain_text(values).encode(),
        JSON: as_json(values).encode(),
        HOW: how_to_check(values).encode(),
    }


def _write(place: Target, name: str, data: bytes) -> str:
    with place.create(name) as file:
        file.write(data)
    return hashlib.sha256(data).hexdigest()


def _second_half(progress: Progress, needed: int) -> Progress:
    """Copying comes after the check, which took as long."""
    return lambda done, _of: progress(needed + done, 2 * max(needed, 1))


def _next(desk: Desk, case: Case) -> int:
    wanted = select(func.max(EvidenceManifest.number)).where(EvidenceManifest.case_id == case.id)
    return (desk.session.scalar(wanted) or 0) + 1


def _keep(desk: Desk, case: Case, giving: Giving, out: Path, listed: str) -> EvidenceManifest:
    return desk.add(
        EvidenceManifest(
            case_id=case.id,
            number=giving.number,
            audience=giving.audience,
            to_whom=giving.to_whom,
            reason=giving.reason,
            made_on=desk.today,
            with_files=True,
            folder_name=out.name[: entries.LINE],
            content=listed,
            sha256=hashlib.sha256(listed.encode()).hexdigest(),
        )
    )


def _tell(desk: Desk, case: Case, giving: Giving, rows: dict[str, Exhibit]) -> None:
    """In the custody of each exhibit that is given, and in one line of the chronology."""
    kind = "copied" if giving.audience in WITHIN_THE_COUNCIL else "disclosed"
    for name, one in rows.items():
        note = f"With evidence manifest {giving.number}, as {name.rpartition('/')[2]}"
        line = note_custody(desk, one, kind, note)
        line.happened_on, line.to_whom, line.reason = desk.today, giving.to_whom, giving.reason
    labels = ", ".join(f"EX-{one.number}" for one in rows.values()) or "No exhibit"
    words = f"{labels}: {kind} with evidence manifest {giving.number}, to {giving.to_whom}. "
    words += f"Why: {giving.reason}"
    tell_story(desk, case, "export_manifest", words[: entries.PASSAGE], desk.today)
