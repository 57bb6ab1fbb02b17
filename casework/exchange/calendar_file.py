"""What is due as a calendar file (iCalendar, RFC 5545) that any calendar takes in.

Each entry keeps its identity: taken in again, it is brought up to date and never doubled. Names
of people stand in it only where they were asked for; a calendar is often shared or on a phone.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from casework.domain.due_items import KINDS, DueItem

LINE_BYTES = 75
"""RFC 5545 3.1: no line is longer, without its end."""
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Casework//Deadlines//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:Casework deadlines",
)
OPEN_CASEWORK = "Open the case in Casework for how it was counted."


def calendar_file(items: Iterable[DueItem], *, made_at: dt.datetime, with_names: bool) -> bytes:
    """The file, UTF-8 with lines of 75 octets at most. The same input gives the same bytes.

    Without `with_names` an entry says the reference, what is due and of which kind, and nothing
    that anybody typed.
    """
    lines = [*HEAD]
    for one in items:
        lines += _event(one, made_at, with_names=with_names)
    lines.append("END:VCALENDAR")
    return b"".join(folded(one) for one in lines)


def folded(line: str) -> bytes:
    """One content line with its end: longer ones go on after a line break and a space.

    No character is torn apart.
    """
    parts, part = [], b""
    for letter in line:
        more = letter.encode("utf-8", "replace")
        if len(part) + len(more) > LINE_BYTES:
            parts.append(part)
            part = b" "
        part += more
    return b"\r\n".join([*parts, part]) + b"\r\n"


def escaped(text: str) -> str:
    """A text value: what has a meaning of its own is marked, control characters are left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    shown = "".join(one for one in plain if one == "\n" or (one >= " " and one != "\x7f"))
    return shown.translate(ESCAPED)


def _event(item: DueItem, made_at: dt.datetime, *, with_names: bool) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{item.uid}@casework"
    yield f"SEQUENCE:{item.sequence}"
    yield f"DTSTAMP:{_moment(made_at)}"
    yield from _when(item)
    yield f"SUMMARY:{escaped(_summary(item, with_names=with_names))}"
    yield f"DESCRIPTION:{escaped(_description(item, with_names=with_names))}"
    yield f"CATEGORIES:{escaped(KINDS[item.kind])}"
    yield "CLASS:CONFIDENTIAL"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _when(item: DueItem) -> Iterator[str]:
    """A moment where hours count, else the whole day."""
    if item.at is not None:
        yield f"DTSTART:{_moment(item.at)}"
        return
    yield f"DTSTART;VALUE=DATE:{item.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{item.on + dt.timedelta(days=1):%Y%m%d}"


def _summary(item: DueItem, *, with_names: bool) -> str:
    still = "Stands still: " if item.paused_since is not None else ""
    if with_names:
        return f"{item.reference} {still}{item.title} ({item.name})"
    return f"{item.reference} {still}{item.plain}"


def _description(item: DueItem, *, with_names: bool) -> str:
    words = [f"{KINDS[item.kind]}."]
    if with_names and item.note:
        words.append(f"{item.note}.")
    return " ".join([*words, OPEN_CASEWORK])


def _moment(at: dt.datetime) -> str:
    return f"{at.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
