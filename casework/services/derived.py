"""Derived copies: exhibits of their own that say from which original they were made, and how."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.evidence_choices import COPY_KINDS, copy_words
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import provenance as refusals
from casework.domain.roles import Role
from casework.evidence.intake import seal_bytes
from casework.services.custody import note_custody
from casework.services.evidence import register
from casework.services.likenesses import withdraw_question
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitLink

INHERITED = (
    *("source_kind", "obtained_by", "obtained_on", "obtained_time", "lawful_route", "url"),
    *("platform", "account_handle", "account_name", "posted_on", "posted_time"),
    *("posted_precision", "captured_on", "captured_time", "visibility", "device"),
    *("capture_method", "attribution", "contains", "is_sensitive", "content_kind", "posted_zone"),
    *("captured_by", "supplied_by", "seen_on", "seen_time"),
)
"""What is true of a copy because it is true of its original."""


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def link_exhibits(
    desk: Desk,
    case: CaseId,
    *,
    exhibit: ExhibitId,
    original: ExhibitId,
    how: str,
    on: dt.date,
    note: str = "",
) -> None:
    """Say that an exhibit, sealed before, was made from another; neither is changed."""
    entries.choice(how, COPY_KINDS, "how", "how it was made")
    said = entries.passage(note, "note", "the note")
    row = beside(desk, case, on)
    for one in (exhibit, original):
        belongs(desk, row, one, None)
    copy = desk.row(Exhibit, exhibit, thing="exhibit")
    first = desk.row(Exhibit, original, thing="exhibit")
    _may_be_linked(desk, copy, first)
    link(desk, copy, first, how, said)
    words = f"EX-{copy.number} is {copy_words(how)} EX-{first.number}."
    tell_story(desk, row, "link_exhibits", words, on)


def seal_copy(
    desk: Desk,
    case: Case,
    original: Exhibit,
    *,
    data: bytes,
    name: str,
    how: str,
    on: dt.date,
    title: str = "",
    note: str = "",
    contains: tuple[str, ...] | None = None,
) -> ExhibitId:
    """Seal `data` as a derived copy of `original`, whose capture it inherits, and link the two.

    For acts that make copies: cropping, redacting, taking out an attachment. `contains` says what
    the copy holds where that is less than the original did (a redacted edition holds nothing that
    needs care). It is set apart for as long as its original is. Raises `CannotSeal`.
    """
    copy = Exhibit()
    for field in INHERITED:
        setattr(copy, field, getattr(original, field))
    if contains is not None:
        copy.contains, copy.is_sensitive = ",".join(contains), bool(contains)
    label = f"EX-{original.number}"
    copy.title = (title or f"{original.title} ({COPY_KINDS[how].lower()})")[: entries.LINE]
    copy.obtained_how = f"Made in Casework by {desk.user.name}: {copy_words(how)} {label}."
    copy.notes = ""
    taken = seal_bytes(desk.vault, data, name)
    made = register(desk, case, taken, copy, on, is_copy=True)
    link(desk, copy, original, how, note)
    return made


def link(desk: Desk, copy: Exhibit, original: Exhibit, how: str, note: str) -> None:
    """Keep the link, and say it in the custody of both."""
    desk.add(ExhibitLink(exhibit_id=copy.id, of_exhibit_id=original.id, how=how, note=note))
    words = f"EX-{copy.number} is {copy_words(how)} EX-{original.number}"
    withdraw_question(desk, copy, original)
    note_custody(desk, copy, "derived", words)
    note_custody(desk, original, "derived", f"{words}; this original was not changed")


def _may_be_linked(desk: Desk, copy: Exhibit, original: Exhibit) -> None:
    """Raise `BadEntry` for an exhibit of itself, a link known already, and a circle of copies."""
    if copy.id == original.id:
        raise BadEntry(refusals.COPY_OF_ITSELF)
    above, seen = {original.id}, {original.id}
    while above:
        wanted = select(ExhibitLink.of_exhibit_id).where(ExhibitLink.exhibit_id.in_(above))
        above = set(desk.session.scalars(wanted)) - seen
        seen |= above
    if copy.id in seen:
        raise BadEntry(refusals.COPIES_IN_A_CIRCLE, copy=copy.number, original=original.number)
    known = select(ExhibitLink.id).where(
        ExhibitLink.exhibit_id == copy.id, ExhibitLink.of_exhibit_id == original.id
    )
    if desk.session.scalars(known).first() is not None:
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="original", what="This link")
