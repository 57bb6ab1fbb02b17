"""Redacting an exhibit: a draft that can be left, then an edition sealed as an exhibit of its own.

Masked words stand in the draft alone: in no log, no file name, no line of the chronology.
"""

import datetime as dt
import hashlib
from dataclasses import dataclass, field

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound, Refused
from casework.domain.ids import CaseId, ExhibitId, RedactionId
from casework.domain.masked_words import survivors
from casework.domain.redaction import NOTHING, Redaction, checked, read, reasons_counted, written
from casework.domain.refusal import unmet
from casework.domain.refusals import redaction as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.evidence.edition import Checked, Survivor
from casework.evidence.left_over import PNG_START, strange_part, words_in_bytes
from casework.fact_parts.unseen import may_be_opened
from casework.services.capture_facts import CONTENTS
from casework.services.custody import note_custody
from casework.services.derived import seal_copy
from casework.services.likenesses import withdraw_question
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import beside, tell_story
from casework.services.verifying import must_be_whole
from casework.store.tables import redactions as tables
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.redactions import Pseudonym

WORKERS = (Role.CASEWORKER, Role.INVESTIGATOR)
HOW = "redact"
TELLING_FACTS = ("url", "account_handle", "account_name", "device", "attribution")


@dataclass(frozen=True)
class Edition:
    """What was made of a draft and what its check found; `sought` are the words that must be gone.

    `marks_sha256` is `fingerprint` of the draft it was made from.
    """

    data: bytes = field(repr=False)
    pages: int
    marks_sha256: str
    sought: tuple[str, ...] = field(repr=False)
    check: Checked
    read_by: str


def fingerprint(marks: str, words: str) -> str:
    """Tells whether a draft was changed after an edition was made from it."""
    return hashlib.sha256(f"{marks}\n{words}".encode()).hexdigest()


@act(*WORKERS)
def begin_redaction(desk: Desk, case: CaseId, *, exhibit: ExhibitId, on: dt.date) -> RedactionId:
    """Go on with the draft of an exhibit, or begin one: from the boxes of its last edition.

    It is looked at, so the look stands in its custody. Raises `Refused`, `BadEntry`.
    """
    row = beside(desk, case, on, when_closed=True)
    belongs(desk, row, exhibit, None)
    original = desk.row(Exhibit, exhibit, thing="exhibit")
    may_be_opened(desk, original, row)
    _can_be_redacted(desk, original)
    must_be_whole(desk, [original], is_asked=False)
    note_custody(desk, original, "viewed", "To redact it")
    last = _last(desk, original)
    if last is not None and last.made_id is None:
        return RedactionId(last.id)
    marks, words = (last.marks, last.words) if last else written(NOTHING)
    draft = tables.Redaction(
        case_id=row.id,
        exhibit_id=original.id,
        number=last.number + 1 if last else 1,
        marks=marks,
        words=words,
        made_id=None,
        made_on=None,
        made_by="",
        pages=0,
        checked=0,
        read_by="",
        marks_sha256="",
    )
    return RedactionId(desk.add(draft).id)


@act(*WORKERS)
def keep_redaction(
    desk: Desk,
    case: CaseId,
    *,
    redaction: RedactionId,
    masked: Redaction,
    version: int | None = None,
) -> int:
    """Keep a draft as it is now; the version it has after it. Raises `BadEntry`, `Stale`."""
    row = desk.case(case)
    desk.about(row)
    draft = _draft(desk, row, redaction)
    desk.check_version(draft, version)
    masked = checked(masked)
    _known_pseudonyms(desk, row, masked)
    draft.marks, draft.words = written(masked)
    desk.session.flush()
    return draft.version


@act(*WORKERS)
def finalise_redaction(
    desk: Desk,
    case: CaseId,
    *,
    redaction: RedactionId,
    edition: Edition,
    on: dt.date,
    contains: tuple[str, ...] = (),
) -> ExhibitId:
    """Seal an edition that was made and checked; from now on it is printed for its original.

    `contains` is what it still holds that needs care. Its bytes are looked through once more here.
    Raises `Refused` when a masked word survives or anything but pixels is in it.
    """
    for one in contains:
        entries.choice(one, CONTENTS, "contains", "what it still holds")
    row = beside(desk, case, on, when_closed=True)
    draft = _draft(desk, row, redaction)
    masked = read(draft.marks, draft.words)
    if not masked.marks:
        raise Refused([unmet(refusals.NOTHING_MASKED)])
    if edition.marks_sha256 != fingerprint(draft.marks, draft.words):
        raise Refused([unmet(refusals.CHANGED_SINCE_MADE)])
    _must_be_clean(edition, masked)
    original = desk.row(Exhibit, draft.exhibit_id, thing="exhibit")
    may_be_opened(desk, original, row)
    must_be_whole(desk, [original], is_asked=False)
    made = _seal(desk, row, original, draft, edition, contains, on)
    draft.made_id, draft.made_on, draft.made_by = made, on, desk.user.name
    draft.pages, draft.checked = edition.pages, len(edition.sought)
    draft.read_by, draft.marks_sha256 = edition.read_by, edition.marks_sha256
    label = f"EX-{desk.row(Exhibit, made, thing='exhibit').number}"
    words = (
        f"{label} is the redacted edition {draft.number} of EX-{original.number}, "
        "and is printed in its place."
    )
    tell_story(desk, row, "finalise_redaction", words, on)
    return made


def _can_be_redacted(desk: Desk, exhibit: Exhibit) -> None:
    made = select(tables.Redaction).where(tables.Redaction.made_id == exhibit.id)
    if (edition := desk.session.scalar(made)) is not None:
        first = desk.row(Exhibit, edition.exhibit_id, thing="exhibit")
        raise Refused(
            [unmet(refusals.REDACT_THE_ORIGINAL, number=exhibit.number, first=first.number)]
        )
    if not (exhibit.is_picture or exhibit.kind == "pdf"):
        raise Refused([unmet(refusals.CANNOT_BE_REDACTED, number=exhibit.number)])


def _last(desk: Desk, exhibit: Exhibit) -> tables.Redaction | None:
    wanted = select(tables.Redaction).where(tables.Redaction.exhibit_id == exhibit.id)
    return desk.session.scalars(wanted.order_by(tables.Redaction.number.desc())).first()


def _draft(desk: Desk, case: Case, redaction: str) -> tables.Redaction:
    found = desk.row(tables.Redaction, redaction, thing="redaction")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="redaction")
    if found.made_id is not None:
        raise Refused([unmet(refusals.REDACTION_IS_FINAL)])
    return found


def _known_pseudonyms(desk: Desk, case: Case, masked: Redaction) -> None:
    used = {one.pseudonym for one in masked.marks if one.pseudonym}
    wanted = select(func.count()).where(Pseudonym.case_id == case.id, Pseudonym.id.in_(used))
    is_text = all(one.isascii() for one in used)
    if used and not (is_text and desk.session.scalar(wanted) == len(used)):
        raise BadEntry(refusals.NO_SUCH_PSEUDONYM)


def _must_be_clean(edition: Edition, masked: Redaction) -> None:
    """What was found when it was made, and what this act finds in its bytes. Raises `Refused`."""
    strange = edition.check.strange or strange_part(edition.data)
    if strange:
        raise Refused([unmet(refusals.EDITION_HOLDS_MORE, what=strange)])
    found = words_in_bytes(edition.data, (*masked.words, *edition.sought))
    left = (*edition.check.survivors, *(Survivor(-1, one) for one in found))
    if left:
        where = Checked("", left, edition.check.was_read).where
        raise Refused([unmet(refusals.MASKED_WORD_SURVIVES, where=where)])


def _seal(
    desk: Desk,
    case: Case,
    original: Exhibit,
    draft: tables.Redaction,
    edition: Edition,
    contains: tuple[str, ...],
    on: dt.date,
) -> ExhibitId:
    """Its name and title give nothing away; facts of the capture that would are left out."""
    end = "png" if edition.data.startswith(PNG_START) else "pdf"
    title = f"Redacted edition of EX-{original.number}"
    if not survivors(original.title, edition.sought):
        title = f"{title}: {original.title}"
    counted = reasons_counted(read(draft.marks, draft.words).marks)
    note = "Masked: " + ", ".join(f"{words.lower()} ({count})" for words, count in counted)
    made = seal_copy(
        desk,
        case,
        original,
        data=edition.data,
        name=f"EX-{original.number} redacted {draft.number}.{end}",
        how=HOW,
        on=on,
        title=title,
        note=note,
        contains=contains,
    )
    copy = desk.row(Exhibit, made, thing="exhibit")
    _no_question(desk, copy, original)
    for fact in TELLING_FACTS:
        if survivors(getattr(copy, fact), edition.sought):
            setattr(copy, fact, "")
    return made


def _no_question(desk: Desk, copy: Exhibit, original: Exhibit) -> None:
    """Editions of one original look alike, and nobody need be asked why."""
    wanted = select(tables.Redaction.made_id).where(
        tables.Redaction.exhibit_id == original.id, tables.Redaction.made_id.is_not(None)
    )
    for earlier in desk.session.scalars(wanted).all():
        withdraw_question(desk, copy, desk.row(Exhibit, str(earlier), thing="exhibit"))
