"""Time stamps of exhibits and manifests: a request goes out as a file, the answer comes in as one.

Casework sends nothing anywhere: the caseworker, or IT, takes the request to an authority.
"""

import secrets
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain.dates import say_moment
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, ExhibitId, ManifestId, TimeStampId
from casework.domain.refusals import rights
from casework.domain.refusals import time_stamps as refusals
from casework.domain.roles import Role
from casework.evidence.time_stamps import MOST_BYTES, BadStamp, read_answer, request
from casework.exports import digest_of, into_place
from casework.fact_parts.unseen import may_be_opened
from casework.services.custody import note_custody
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import tell_story
from casework.store.audit import note_audit
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import EvidenceManifest, TimeStamp

SIGNED = "checked"


@dataclass(frozen=True)
class _Stamped:
    """What a time stamp is of."""

    label: str
    sha256: str
    exhibit: Exhibit | None = None
    manifest: EvidenceManifest | None = None


@act(Role.CASEWORKER)
def ask_time_stamp(
    desk: Desk,
    case: CaseId,
    *,
    out: Path,
    exhibit: ExhibitId | None = None,
    manifest: ManifestId | None = None,
) -> TimeStampId:
    """Write a request (.tsq) for the SHA-256 of one exhibit, or of a manifest's list, to `out`.

    Nothing but the SHA-256 and a random number is in it. Raises `CannotWrite`, and `Refused` for
    what stays closed; its answer may be brought in whatever happened meanwhile.
    """
    row = desk.case(case)
    desk.about(row)
    what = _what(desk, row, exhibit, manifest)
    if what.exhibit is not None:
        may_be_opened(desk, what.exhibit, row)
    nonce = secrets.randbits(63) | 1 << 62
    data = request(what.sha256, nonce)
    with into_place(out) as file:
        file.write(data)
        sha256 = digest_of(file)
        kept = _keep(desk, row, what, nonce, data)
        about = [("file", f"time stamp {kept.number}, request", sha256)]
        note_audit(desk.session, "ask_time_stamp", case_id=row.id, about=about)
    return TimeStampId(kept.id)


@act(Role.CASEWORKER)
def bring_time_stamp(desk: Desk, case: CaseId, *, stamp: TimeStampId, file: Path) -> str:
    """Read an authority's answer (.tsr) to a request and keep it; what it says, in a sentence.

    Its status, SHA-256, request, signature and certificate are checked, not whether the authority
    is trusted. Raises `BadStamp` with the sentence of what does not fit; then nothing is kept.
    """
    row = desk.case(case)
    desk.about(row)
    found = desk.row(TimeStamp, stamp, thing="time stamp")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="time stamp")
    if found.response is not None:
        raise BadEntry(refusals.STAMP_IS_HERE, where="stamp")
    data = _bytes_of(file)
    said = read_answer(data, found.sha256, int(found.nonce, 16))
    found.response, found.brought_on, found.signature = data, desk.today, SIGNED
    found.stamped_at, found.authority = said.at, said.authority
    found.serial, found.policy = said.serial, said.policy
    what = _what(desk, row, ExhibitId(found.exhibit_id or ""), ManifestId(found.manifest_id or ""))
    words = f"stamped by {said.authority}, {say_moment(said.at)}, as its answer says"
    if what.exhibit is not None:
        note_custody(desk, what.exhibit, "stamped", f"By {words.removeprefix('stamped by ')}")
    told = f"{what.label} was {words}."
    tell_story(desk, row, "bring_time_stamp", told, desk.today)
    return told


def _keep(desk: Desk, case: Case, what: _Stamped, nonce: int, data: bytes) -> TimeStamp:
    """The request, open until its answer is brought in."""
    wanted = select(func.max(TimeStamp.number)).where(TimeStamp.case_id == case.id)
    return desk.add(
        TimeStamp(
            case_id=case.id,
            exhibit_id=what.exhibit.id if what.exhibit else None,
            manifest_id=what.manifest.id if what.manifest else None,
            number=(desk.session.scalar(wanted) or 0) + 1,
            sha256=what.sha256,
            nonce=f"{nonce:x}",
            request=data,
            asked_on=desk.today,
            response=None,
            brought_on=None,
            stamped_at=None,
        )
    )


def _what(
    desk: Desk, case: Case, exhibit: ExhibitId | None, manifest: ManifestId | None
) -> _Stamped:
    """What is to be stamped: a manifest where one is named. Raises `NotFound`."""
    if manifest:
        found = desk.row(EvidenceManifest, manifest, thing="manifest")
        if found.case_id != case.id:
            raise NotFound(rights.NOT_FOUND, thing="manifest")
        return _Stamped(f"Evidence manifest {found.number}", found.sha256, manifest=found)
    one = desk.row(Exhibit, exhibit or "", thing="exhibit")
    belongs(desk, case, ExhibitId(one.id), None)
    return _Stamped(f"EX-{one.number}", one.sha256, exhibit=one)


def _bytes_of(file: Path) -> bytes:
    """At most one byte more than an answer may have. Raises `BadStamp`."""
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as problem:
        raise BadStamp(refusals.NO_STAMP_FILE, name=file.name) from problem
