"""The evidence part: the register of a case, each exhibit with its facts and custody, pictures."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.capture_gaps import GAPS, NOT_SAID, still_to_say
from casework.domain.dates import say_day
from casework.domain.errors import NotFound
from casework.domain.phrases import sentence
from casework.domain.refusals import rights
from casework.domain.roles import READS_CASES
from casework.evidence.capture import (
    CaptureMethod,
    Contains,
    ContentKind,
    Labelled,
    LawfulRoute,
    Precision,
    SourceKind,
    Visibility,
    Zone,
)
from casework.evidence.pictures import Picture
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import exhibits_apart, image_suspected, may_be_opened
from casework.queries.edition_rows import Redactions, redactions_of, with_those_above
from casework.queries.filling import filled
from casework.queries.provenance import Provenance, provenance_of, with_its_own
from casework.queries.readings import ReadingRow, readings_of
from casework.store.tables.cases import Case
from casework.store.tables.evidence import CustodyEvent, Exhibit

THUMBNAIL = 400
"""The longest side of a thumbnail, in pixels."""


@dataclass(frozen=True)
class CustodyRow:
    """One thing that happened to an exhibit."""

    at: dt.datetime
    kind: str
    by: str
    note: str
    happened_on: dt.date | None = None
    to_whom: str = ""
    reason: str = ""

    @property
    def told(self) -> str:
        """What is told beside kind and name: to whom, on which day, why, the note."""
        parts = [f"to {self.to_whom}" if self.to_whom else ""]
        parts += [f"on {say_day(self.happened_on)}" if self.happened_on else ""]
        told = [part for part in (" ".join(filter(None, parts)), self.reason, self.note) if part]
        return " ".join([*(sentence(part) for part in told[:-1]), *told[-1:]])


@dataclass(frozen=True)
class ExhibitRow:
    """An exhibit with the facts of its capture in words. `contains` are labels."""

    id: str
    number: int
    label: str
    title: str
    kind: str
    is_picture: bool
    width: int
    height: int
    size: int
    sha256: str
    original_name: str
    source: str
    obtained_by: str
    obtained_on: dt.date
    obtained_time: str
    obtained_how: str
    route: str
    url: str
    platform: str
    account: str
    posted_on: dt.date | None
    posted_time: str
    posted_precision: str
    posted_zone: str
    """Empty where it was UK time."""
    content_kind: str
    seen_on: dt.date | None
    seen_time: str
    captured_by: str
    supplied_by: str
    captured_on: dt.date | None
    captured_time: str
    capture_method: str
    visibility: str
    device: str
    attribution: str
    contains: tuple[str, ...]
    is_sensitive: bool
    sealed_at: dt.datetime
    verified_at: dt.datetime
    damage: str
    notes: str
    blob_id: str
    custody: tuple[CustodyRow, ...]
    is_apart: bool
    """Got in secret or unlawfully, and not released: it is not used."""
    is_not_to_be_seen: bool
    """An indecent image of a child is suspected in the case: no picture of it is opened."""
    provenance: Provenance
    reading: ReadingRow | None
    """What the file says of itself; None where it was never read."""
    redactions: Redactions
    """Its redacted editions, or of which original it is one."""
    to_say: tuple[str, ...] = ()
    """What is still to be said of it."""

    @property
    def awaits_a_look(self) -> bool:
        """Whether it is a picture that no decoder has looked at: its size is not known, nor whether
        it can be shown, nor whether it looks like another."""
        return self.is_picture and not self.width

    @property
    def is_asked_about(self) -> bool:
        """Whether it looks like another, and nobody has said what the two are."""
        return any(one.is_open for one in self.provenance.likenesses)

    @property
    def has_doubt(self) -> bool:
        """Whether it is not clear that it was got openly."""
        return bool(self.provenance.doubt)


@look(*READS_CASES)
def exhibits(desk: Desk, case: str) -> tuple[ExhibitRow, ...]:
    """Every exhibit of a case, by number."""
    return exhibit_rows(desk, desk.case(case))


@look(*READS_CASES)
def thumbnail(desk: Desk, exhibit: str) -> Picture:
    """A small picture of an exhibit, decoded in the child process. Raises `CannotShow`."""
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    with desk.vault.open(row.blob_id) as file:
        return desk.decoder.decode_picture(file, longest_side=THUMBNAIL)


@look(*READS_CASES)
def exhibit(desk: Desk, case: str, exhibit: str) -> ExhibitRow:
    """One exhibit of a case with everything of it. Raises `NotFound`."""
    row = desk.case(case)
    found = [one for one in exhibit_rows(desk, row, exhibit) if one.id == exhibit]
    if not found:
        raise NotFound(rights.NOT_FOUND, thing="exhibit")
    return found[0]


def exhibit_rows(desk: Desk, case: Case, only: str = "") -> tuple[ExhibitRow, ...]:
    """The register of a case with custody; or of `only` one, with those it leads to."""
    wanted = select(Exhibit).where(Exhibit.case_id == case.id).order_by(Exhibit.number)
    if only:
        wanted = wanted.where(Exhibit.id.in_(with_its_own(only)))
    found = desk.session.scalars(wanted).all()
    custody = _custody(desk, [one.id for one in found])
    apart, hidden = exhibits_apart(desk, case), image_suspected(desk, case)
    known = provenance_of(desk, case, {one.id: one for one in found}, only)
    made_from = {each: [one.exhibit_id for one in has.made_from] for each, has in known.items()}
    read = readings_of(desk, list(known))
    masked = with_those_above(redactions_of(desk, case), made_from)
    return tuple(
        _row(
            *(one, tuple(custody[one.id]), known[one.id], read.get(one.id)),
            masked.get(one.id, Redactions()),
            is_apart=one.id in apart,
            is_hidden=hidden,
        )
        for one in found
        if one.id in known
    )


def _custody(desk: Desk, ids: list[str]) -> dict[str, list[CustodyRow]]:
    found: dict[str, list[CustodyRow]] = defaultdict(list)
    wanted = select(CustodyEvent).where(CustodyEvent.exhibit_id.in_(ids))
    for one in desk.session.scalars(wanted.order_by(CustodyEvent.at, CustodyEvent.id)):
        found[one.exhibit_id].append(filled(CustodyRow, one))
    return found


def _row(
    one: Exhibit,
    custody: tuple[CustodyRow, ...],
    provenance: Provenance,
    reading: ReadingRow | None,
    redactions: Redactions,
    *,
    is_apart: bool,
    is_hidden: bool,
) -> ExhibitRow:
    held = [part for part in one.contains.split(",") if part]
    return filled(
        ExhibitRow,
        one,
        label=f"EX-{one.number}",
        kind=one.kind_label,
        source=_label(SourceKind, one.source_kind),
        route=_label(LawfulRoute, one.lawful_route),
        account=" · ".join(part for part in (one.account_handle, one.account_name) if part),
        posted_precision=_label(Precision, one.posted_precision),
        posted_zone="" if one.posted_zone in ("", "uk") else _label(Zone, one.posted_zone),
        content_kind=_label(ContentKind, one.content_kind),
        to_say=_to_say(one),
        capture_method=_label(CaptureMethod, one.capture_method),
        visibility=_label(Visibility, one.visibility),
        contains=tuple(_label(Contains, part) for part in held),
        custody=custody,
        provenance=provenance,
        reading=reading,
        redactions=redactions,
        is_apart=is_apart,
        is_not_to_be_seen=is_hidden,
    )


def _to_say(one: Exhibit) -> tuple[str, ...]:
    fields = {name for names, _words in GAPS for name in names}
    return tuple(still_to_say({name: getattr(one, name) for name in fields}))


def _label(kind: type[Labelled], code: str) -> str:
    """What was not said is left out: `to_say` names it."""
    if code == NOT_SAID:
        return ""
    return next((one.label for one in kind if one.value == code), code)
