"""Fills the exhibits and the audit certificate of the case file; pictures come print-ready."""

from collections import Counter
from collections.abc import Callable
from typing import BinaryIO

from casework.desk import Desk
from casework.documents import case_file_values as paper
from casework.domain.dates import say_moment
from casework.domain.evidence_choices import CUSTODY_KINDS
from casework.domain.phrases import in_sentence
from casework.evidence.sights import sight_of
from casework.papers import file_words
from casework.papers.redaction import (
    edition_pictures,
    print_opener,
    printed_elsewhere,
    redaction_facts,
    unless_masked,
    without_masked,
)
from casework.papers.words import day_and_time, facts_given
from casework.queries.exhibits import CustodyRow, ExhibitRow
from casework.queries.provenance import AnswerRow

NOT_COMPARED = "It has not been compared with the other pictures of the case yet."


def exhibits(desk: Desk, rows: tuple[ExhibitRow, ...]) -> tuple[paper.Exhibit, ...]:
    """Section 10 and the exhibit pages. Sensitive ones are numbered placeholders."""
    return tuple(_exhibit(desk, one) for one in rows)


def certificate(rows: tuple[ExhibitRow, ...]) -> paper.AuditCertificate:
    """What the audit can show, with a count of custody events."""
    kinds = Counter(event.kind for one in rows for event in one.custody)
    counted = [(CUSTODY_KINDS.get(kind, kind), str(n)) for kind, n in sorted(kinds.items())]
    checked = min((one.verified_at for one in rows), default=None)
    return paper.AuditCertificate(
        first_number=1, verified_at=checked, custody_summary=facts_given(counted)
    )


def _exhibit(desk: Desk, one: ExhibitRow) -> paper.Exhibit:
    edition = one.redactions.printed
    is_closed = _is_closed(one)
    text, note = ("", "") if is_closed else file_words.words(desk, one)
    return paper.Exhibit(
        label=one.label,
        title=unless_masked(one, one.title),
        sha256=one.sha256,
        size=one.size,
        obtained_by=one.obtained_by or "Not said",
        obtained_at=day_and_time(one.obtained_on, one.obtained_time),
        obtained_how=unless_masked(one, one.obtained_how or one.source),
        facts=facts_given(without_masked(one, _facts(one))),
        pictures=_pictures(desk, one),
        kind=one.kind,
        mark=_mark(one),
        held_back=_held_back(one),
        shown_to=_shown_to(one),
        of_file=() if is_closed else file_words.said(one),
        warned=() if is_closed else file_words.warned(one),
        text=printed_elsewhere(one) or text,
        text_note=note,
        copy_sha256=edition.sha256 if edition is not None else "",
        custody=tuple(unless_masked(one, _custody(event)) for event in one.custody),
        asked=facts_given(without_masked(one, _checklist(one))),
    )


def _pictures(desk: Desk, one: ExhibitRow) -> tuple[paper.Picture, ...]:
    """Its redacted edition where it has one, else itself where it is a picture."""
    edition = one.redactions.printed
    if _held_back(one) or one.redactions.edition is not None:
        return ()
    if edition is not None:
        return edition_pictures(desk, edition)
    return (paper.Picture(_opener(desk, one)),) if _can_be_shown(desk, one) else ()


def _can_be_shown(desk: Desk, one: ExhibitRow) -> bool:
    """One that no decoder has looked at yet is looked at before a page is made for it."""
    if not one.awaits_a_look:
        return one.is_picture
    with desk.vault.open(one.blob_id) as file:
        return sight_of(desk.decoder, file).size is not None


def _opener(desk: Desk, one: ExhibitRow) -> Callable[[], BinaryIO]:
    """Opens the print-ready picture only while its page is drawn."""
    return print_opener(desk, one.blob_id)


def _facts(one: ExhibitRow) -> tuple[tuple[str, str], ...]:
    return (
        ("Posted", day_and_time(one.posted_on, one.posted_time, one.posted_precision.lower())),
        ("What it is", one.content_kind),
        ("By which clock", one.posted_zone if one.posted_time else ""),
        ("Account", one.account),
        ("Who could see it", one.visibility),
        ("First seen", day_and_time(one.seen_on, one.seen_time)),
        ("Taken", day_and_time(one.captured_on, one.captured_time)),
        ("Taken by", one.captured_by),
        ("Platform", one.platform),
        ("How captured", one.capture_method),
        ("Device", one.device),
        ("Where from", one.source),
        ("Obtained", _obtained(one)),
        ("How it was got", one.obtained_how),
        ("Supplied by", one.supplied_by),
        ("By what right", one.route),
        ("Why it is theirs", one.attribution),
        ("Address", one.url),
        ("Holds", ", ".join(one.contains)),
        ("File name", one.original_name),
        ("Complete?", _complete(one)),
        ("Changed since?", _changed(one)),
        ("Made from", "\n".join(each.words for each in one.provenance.made_from)),
        ("Copies made of it", "\n".join(each.words for each in one.provenance.copies)),
        *redaction_facts(one),
        ("Looks like", _looks_like(one)),
        ("Time stamps", "\n".join(each.words for each in one.provenance.stamps)),
        ("Notes", one.notes),
        ("Still to be said", ", ".join(one.to_say)),
    )


def _is_closed(one: ExhibitRow) -> bool:
    """Whether what was read in it stays off paper: it is held back, masked, or an edition."""
    masked = one.redactions.printed is not None or one.redactions.edition is not None
    return bool(_held_back(one)) or masked


def _obtained(one: ExhibitRow) -> str:
    by = f", by {one.obtained_by}" if one.obtained_by else ""
    return f"{day_and_time(one.obtained_on, one.obtained_time)}{by}"


def _complete(one: ExhibitRow) -> str:
    """What was answered on its checklist; that nobody asked yet is said as well."""
    found = next((each for each in one.provenance.checklist if each.code == "complete"), None)
    return found.said if found is not None and found.answer else "Not asked yet"


def _looks_like(one: ExhibitRow) -> str:
    """What it looks like; that it was not compared yet is said as well."""
    found = [each.words for each in one.provenance.likenesses]
    is_left = one.awaits_a_look and not _is_closed(one)
    return " ".join([*found, *([NOT_COMPARED] if is_left else [])])


def _changed(one: ExhibitRow) -> str:
    if one.damage:
        return one.damage
    return f"No. Checked against its seal {say_moment(one.verified_at)}"


def _checklist(one: ExhibitRow) -> tuple[tuple[str, str], ...]:
    """What was asked of it and what was answered; what nobody asked is named at the end."""
    found = one.provenance.checklist
    said = [(each.question, _answered(each)) for each in found if each.answer]
    left = [each.question for each in found if not each.answer]
    return (*said, *((("Not asked", " ".join(left)),) if said and left else ()))


def _answered(one: AnswerRow) -> str:
    return "\n".join((one.said, *(f"Before: {each}" for each in one.earlier)))


def _held_back(one: ExhibitRow) -> str:
    if one.damage:
        return "It is not as it was sealed and is not printed."
    if one.is_not_to_be_seen:
        return "An indecent image of a child is suspected in this case: no picture is printed."
    if one.is_apart:
        return "It is set apart because of how it was got, and is not used."
    edition = one.redactions.printed
    if edition is not None:
        return edition.damage and "Its redacted edition is not as it was sealed and is not printed."
    above = one.redactions.above
    if above is not None:
        return f"It was made from {above.of_label}, which is printed redacted."
    if one.is_sensitive:
        return f"It holds: {', '.join(one.contains).lower()}."
    return ""


def _mark(one: ExhibitRow) -> str:
    if one.redactions.printed is not None and not _held_back(one):
        return "Redacted edition"
    return "Restricted" if one.is_sensitive else ""


def _shown_to(one: ExhibitRow) -> str:
    if not (one.is_sensitive or one.redactions.editions):
        return ""
    return "Those who must decide on it, in Casework, by agreement with the caseworker."


def _custody(event: CustodyRow) -> str:
    note = f": {event.told}" if event.told else ""
    what = in_sentence(CUSTODY_KINDS.get(event.kind, event.kind))
    return f"{say_moment(event.at)}, {what}, {event.by}{note}"
