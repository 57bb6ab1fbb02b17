"""Fills an evidence manifest: what is given to whom, what stays, and what is said of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casework.desk import Desk
from casework.documents.front_values import Fact
from casework.documents.manifest_values import FOLDER, Manifest, ManifestExhibit
from casework.domain.dates import say_moment
from casework.domain.evidence_choices import AUDIENCES, CUSTODY_KINDS, MAY_HAVE_SENSITIVE
from casework.domain.phrases import in_sentence
from casework.evidence.kinds import kind_named, saved_name
from casework.papers.case_file import Export
from casework.papers.redaction import unless_masked
from casework.papers.words import day_and_time, facts_given
from casework.queries.exhibits import CustodyRow, ExhibitRow
from casework.queries.path_records import NoCopyRow, no_copy
from casework.queries.provenance import LinkRow
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit

NOT_TOLD_WHO = frozenset({"employee"})
"""Who is not told by a manifest who reported, supplied or was shown an exhibit, and not that an
indecent image is suspected: the police say who may know, and when."""
OWN_KINDS = frozenset({"sealed", "verified", "damaged", "restored", "derived", "stamped"})
SUSPECTED = (
    "An indecent image of a child is suspected in this case: nothing of it is opened or copied."
)
CLOSED = "Nothing of this case is opened or copied for now."
APART = "It is set apart because of how it was got, and stays closed until Legal releases it."
_SHELL = str.maketrans(dict.fromkeys("%$`!&^';", "_"))


@dataclass(frozen=True)
class Giving:
    """To whom exhibits are given, and why."""

    number: int
    audience: str
    to_whom: str
    reason: str


def manifest(
    desk: Desk, case: Case, giving: Giving, export: Export, chosen: Sequence[ExhibitRow]
) -> Manifest:
    """The manifest of `chosen`, as the case stands in this transaction."""
    is_told = giving.audience not in NOT_TOLD_WHO
    return Manifest(
        council=desk.organisation.name,
        reference=case.reference,
        number=giving.number,
        audience=AUDIENCES[giving.audience],
        to_whom=giving.to_whom,
        reason=giving.reason,
        made_at=desk.at,
        made_by=desk.user.name,
        audit_number=export.audit_number,
        audit_head=export.audit_head,
        exhibits=tuple(_exhibit(desk, one, giving.audience) for one in chosen),
        no_copy=tuple(_no_copy(one) for one in no_copy(desk, case)) if is_told else (),
        is_sample=desk.organisation.is_sample,
    )


def file_name(one: Exhibit) -> str:
    """'exhibits/EX-3 post.png': safe on every system and in every shell, with its true ending."""
    name = f"EX-{one.number} {one.original_name}".translate(_SHELL)
    return f"{FOLDER}/{saved_name(name, kind_named(one.kind))}"


def _exhibit(desk: Desk, one: ExhibitRow, audience: str) -> ManifestExhibit:
    held = _held_back(one, audience)
    return ManifestExhibit(
        label=one.label,
        title=one.title if audience in MAY_HAVE_SENSITIVE else unless_masked(one, one.title),
        kind=one.kind,
        size=one.size,
        sha256=one.sha256,
        file="" if held else file_name(desk.row(Exhibit, one.id, thing="exhibit")),
        held_back=held,
        facts=() if held else _facts(one, audience),
        custody=() if held else tuple(_custody(one.custody, audience)),
    )


def _held_back(one: ExhibitRow, audience: str) -> str:
    if one.is_not_to_be_seen:
        return CLOSED if audience in NOT_TOLD_WHO else SUSPECTED
    if one.is_apart:
        return APART
    if audience in MAY_HAVE_SENSITIVE:
        return ""
    edition = one.redactions.printed
    if edition is not None:
        return f"{edition.label} is its redacted edition."
    above = one.redactions.above
    if above is not None:
        return f"It was made from {above.of_label}, which is given redacted."
    if one.is_sensitive:
        held = ", ".join(one.contains).lower()
        return f"It holds: {held}. There is no redacted edition of it yet."
    return ""


def _facts(one: ExhibitRow, audience: str) -> tuple[Fact, ...]:
    who = audience not in NOT_TOLD_WHO
    return facts_given(
        (
            ("Original name", one.original_name),
            ("Sealed", say_moment(one.sealed_at)),
            ("Obtained", day_and_time(one.obtained_on, one.obtained_time)),
            ("Obtained by", one.obtained_by if who else ""),
            ("How", one.obtained_how if who else ""),
            ("Supplied by", one.supplied_by if who else ""),
            ("Taken", day_and_time(one.captured_on, one.captured_time)),
            ("Taken by", one.captured_by if who else ""),
            ("Posted", day_and_time(one.posted_on, one.posted_time, one.posted_precision.lower())),
            ("Account", one.account),
            ("Address", one.url),
            ("Made from", _linked(one.provenance.made_from)),
            ("Copies made", _linked(one.provenance.copies)),
            ("Time stamps", "\n".join(each.words for each in one.provenance.stamps)),
        )
    )


def _linked(links: Sequence[LinkRow]) -> str:
    return "; ".join(
        f"{one.label} ({in_sentence(one.how_words)})" if one.how_words else one.label
        for one in links
    )


def _custody(events: Sequence[CustodyRow], audience: str) -> Iterator[str]:
    for one in events:
        what = in_sentence(CUSTODY_KINDS.get(one.kind, one.kind))
        if audience not in NOT_TOLD_WHO:
            note = f": {one.told}" if one.told else ""
            yield f"{say_moment(one.at)}, {what}, {one.by}{note}"
        elif one.kind in OWN_KINDS:
            yield f"{say_moment(one.at)}, {what}"


def _no_copy(one: NoCopyRow) -> str:
    police = one.police_reference or "not known"
    found = day_and_time(one.found_on, one.found_time)
    return (
        f"Suspected indecent image of a child, seen {found}: nothing was copied, opened or kept. "
        f"Police reference: {police}."
    )
