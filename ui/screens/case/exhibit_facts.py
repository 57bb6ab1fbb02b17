"""An exhibit in words: its card in the grid, its facts, its custody."""

import datetime as dt
from calendar import month_name

from casework.domain.dates import short_moment
from casework.domain.evidence_choices import CUSTODY_KINDS
from casework.queries.exhibit_cards import CardRow
from casework.queries.exhibits import CustodyRow, ExhibitRow
from ui.due_words import day_and_time
from ui.tables.exhibits import ExhibitLine
from ui.tokens import Tone
from ui.widgets.chips import State
from ui.widgets.facts import Fact
from ui.widgets.paint import Mark

SEALED = State("Sealed", Tone.GREEN, Mark.TICK)
DAMAGED = State("Damaged", Tone.RED, Mark.STOP)
UNITS = ("bytes", "kB", "MB", "GB")


def card_line(one: CardRow | ExhibitRow, today: dt.date) -> ExhibitLine:
    """An exhibit as a card; what is sensitive is not shown until somebody asks for it."""
    where = one.platform or one.kind
    when = one.posted_on or one.captured_on or one.obtained_on
    year = "" if when.year == today.year else f" {when.year}"
    time = f" {one.posted_time}" if one.posted_on is not None else ""
    detail = f"{where} · {when.day} {month_name[when.month]}{year}{time}".strip()
    if one.is_sensitive:
        detail = "Restricted: " + ", ".join(one.contains).lower()
    return ExhibitLine(
        one.id,
        one.label,
        one.title,
        detail,
        DAMAGED if one.damage else SEALED,
        has_picture=one.is_picture and not (one.is_sensitive or one.damage or one.is_apart),
        icon="hidden" if one.is_sensitive else "picture" if one.is_picture else "file",
    )


def facts(one: ExhibitRow, today: dt.date) -> list[Fact]:
    """The facts of the capture, in the order a person asks for them; empty ones are left out."""
    size = f"{one.width:,} × {one.height:,}, " if one.is_picture and one.width else ""
    found = [
        Fact("What", one.content_kind),
        Fact("Posted", day_and_time(one.posted_on, one.posted_time, today, one.posted_precision)),
        Fact("By clock", one.posted_zone if one.posted_time else ""),
        Fact("Account", one.account),
        Fact("Platform", one.platform),
        Fact("Address", one.url),
        Fact("Seen by", one.visibility),
        Fact("First seen", day_and_time(one.seen_on, one.seen_time, today)),
        Fact("Taken", day_and_time(one.captured_on, one.captured_time, today)),
        Fact("Taken by", one.captured_by),
        Fact("Captured", one.capture_method),
        Fact("Device", one.device),
        Fact("From", one.source),
        Fact("Supplied by", one.supplied_by),
        Fact("Obtained", _obtained(one, today)),
        Fact("How", one.obtained_how),
        Fact("Right", one.route),
        Fact("Is it them?", one.attribution),
        Fact("Contains", " · ".join(one.contains)),
        Fact("Notes", one.notes),
        Fact("File", f"{one.original_name}, {one.kind}, {size}{file_size(one.size)}"),
        Fact("SHA-256", one.sha256),
        Fact("Changed?", changed(one, today)),
    ]
    return [fact for fact in found if fact.value]


def changed(one: ExhibitRow, today: dt.date) -> str:
    """Whether the original is as it was sealed, and when that was last seen."""
    if one.damage:
        return one.damage
    return f"No. Checked against its seal {short_moment(one.verified_at, today=today)}"


def custody_line(one: CustodyRow, today: dt.date) -> str:
    """'Tue 23 June, 10:02 BST  Received, A. Macrae. From F. Reid'."""
    what = CUSTODY_KINDS.get(one.kind, one.kind)
    note = f". {one.told}" if one.told else ""
    return f"{short_moment(one.at, today=today)}  {what}, {one.by}{note}"


def file_size(size: int) -> str:
    """'412 kB'."""
    shown, unit = float(size), 0
    while shown >= 1000 and unit < len(UNITS) - 1:
        shown, unit = shown / 1000, unit + 1
    if size == 1:
        return "1 byte"
    return f"{shown:,.0f} {UNITS[unit]}" if unit < 2 else f"{shown:,.1f} {UNITS[unit]}"


def _obtained(one: ExhibitRow, today: dt.date) -> str:
    by = f" by {one.obtained_by}" if one.obtained_by else ""
    return f"{day_and_time(one.obtained_on, one.obtained_time, today)}{by}"
