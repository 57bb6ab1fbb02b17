"""The facts of a capture as typed, put on an exhibit: checked, and never more than was said."""

import datetime as dt

from casework.desk import Desk
from casework.domain import entries
from casework.domain.dates import short_day
from casework.evidence.capture import (
    CaptureMethod,
    Contains,
    ContentKind,
    LawfulRoute,
    Precision,
    SourceKind,
    Visibility,
    Zone,
    is_sensitive,
)
from casework.services.entries import CaptureEntry
from casework.store.tables.evidence import Exhibit

SOURCE_KINDS = {one.value: one.label for one in SourceKind}
LAWFUL_ROUTES = {one.value: one.label for one in LawfulRoute}
VISIBILITIES = {one.value: one.label for one in Visibility}
CAPTURE_METHODS = {one.value: one.label for one in CaptureMethod}
CONTENT_KINDS = {one.value: one.label for one in ContentKind}
PRECISIONS = {one.value: one.label for one in Precision}
ZONES = {one.value: one.label for one in Zone}
CONTENTS = {one.value: one.label for one in Contains}
TIME = 60
"""The most characters of a time as it was given ('about 11 pm, by her phone')."""
CHOICES = {
    "source_kind": (SOURCE_KINDS, "where it came from"),
    "lawful_route": (LAWFUL_ROUTES, "by what right the council has it"),
    "visibility": (VISIBILITIES, "who could see it"),
    "posted_precision": (PRECISIONS, "how exactly the time is known"),
    "posted_zone": (ZONES, "by which clock"),
    "capture_method": (CAPTURE_METHODS, "how it was captured"),
    "content_kind": (CONTENT_KINDS, "what sort of thing it is"),
}
LINES = {
    "title": "the title",
    "obtained_by": "who obtained it",
    "captured_by": "who captured it",
    "supplied_by": "who supplied it",
    "platform": "the platform",
    "account_handle": "the account",
    "account_name": "the name on the account",
    "device": "the device",
    "obtained_time": "the time",
    "posted_time": "the time",
    "captured_time": "the time",
    "seen_time": "the time",
}
PASSAGES = {
    "obtained_how": "how it was obtained",
    "url": "the address",
    "attribution": "why it is thought to be theirs",
    "notes": "the notes",
}
DAYS = ("posted_on", "captured_on", "seen_on")


def described(desk: Desk, entry: CaptureEntry, on: dt.date) -> Exhibit:
    """An exhibit as typed, not yet sealed or kept. Raises `BadEntry`.

    It was obtained on `on`, the day it was handed in, unless another day is said.
    """
    row = Exhibit()
    row.obtained_on = entry.obtained_on or on
    for day in DAYS:
        setattr(row, day, getattr(entry, day))
    if entry.seen_on is not None:
        entries.past(entry.seen_on, desk.today, "seen_on", "The day it was first seen")
    for field, (choices, what) in CHOICES.items():
        setattr(row, field, entries.choice(getattr(entry, field), choices, field, what))
    for field, what in LINES.items():
        limit = TIME if field.endswith("_time") else entries.LINE
        setattr(row, field, entries.line(getattr(entry, field), field, what, limit=limit))
    for field, what in PASSAGES.items():
        setattr(row, field, entries.passage(getattr(entry, field), field, what))
    for one in entry.contains:
        entries.choice(one, CONTENTS, "contains", "what it holds")
    hold(row, entry.contains)
    return row


def hold(row: Exhibit, contains: tuple[str, ...]) -> None:
    """What in an exhibit needs care, in the order it was said; what is sensitive is kept apart."""
    row.contains = ",".join(dict.fromkeys(contains))
    row.is_sensitive = is_sensitive([one for one in Contains if one.value in contains])


def title_of(row: Exhibit) -> str:
    """'Post by debbie.marsh.92, 19 June', as far as it is known; else the name of the file."""
    known = row.content_kind not in ("", ContentKind.NOT_SAID.value, ContentKind.OTHER.value)
    account = row.account_handle or row.account_name
    if not (account or known):
        return row.original_name[: entries.LINE]
    what = CONTENT_KINDS[row.content_kind].partition(" ")[0] if known else row.platform or "Capture"
    by = f" by {account}" if account else ""
    day = f", {short_day(row.posted_on, today=row.posted_on)}" if row.posted_on else ""
    return f"{what}{by}{day}"[: entries.LINE]


def received_words(row: Exhibit) -> str:
    """From whom it came, as far as that is said."""
    if row.supplied_by and row.obtained_by:
        return f"From {row.obtained_by}, supplied by {row.supplied_by}"
    who = row.obtained_by or row.supplied_by
    return f"From {who}" if who else "From whom is not said yet"
