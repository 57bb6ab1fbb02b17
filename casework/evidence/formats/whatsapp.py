"""A chat exported from WhatsApp: who wrote what when, with the order of day and month found out."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from casework.evidence.formats import warnings
from casework.evidence.formats.archive import Archive
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import decoded, number_words, one_line

MOST_BYTES = 64_000_000
DAY_FIRST, MONTH_FIRST, YEAR_FIRST, UNCLEAR = "day", "month", "year", "unclear"
_START = re.compile(
    r"\u200e?\[?(\d{1,4})[./-](\d{1,2})[./-](\d{2,4}),?\s+(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?"
    r"(?:\s?([AaPp])\.?\s?[Mm]\.?)?(?:\]\s?|\s+-\s+)"
)
_SHOWN_PEOPLE = 30
_OMITTED = re.compile(r"<Media omitted>|(image|video|audio|sticker|document|GIF) omitted", re.I)
_DELETED = re.compile(r"(This message was|You) deleted( this message)?|message was deleted", re.I)
_OF_THE_APP = re.compile(
    r"^(Messages and calls are end-to-end encrypted|.{0,100}(created (this )?group|added|joined"
    r"|changed (the|this) group|left$|security code))"
)
_UNTURNED = dict.fromkeys(map(ord, "\u202a\u202c\u2068\u2069\u200e"))
"""Marks that WhatsApp sets around numbers and names to keep them from turning."""
_EDITED = "<This message was edited>"
_WAYS = {
    DAY_FIRST: "the day first",
    MONTH_FIRST: "the month first",
    YEAR_FIRST: "the year first",
    UNCLEAR: "not clear",
}


@dataclass(slots=True)
class Message:
    """One message: its stamp as it stands, in numbers, who wrote it ('' for the app), the words."""

    stamp: str
    numbers: tuple[int, int, int]
    clock: tuple[int, int, int]
    who: str
    words: str

    def moment(self, order: str) -> dt.datetime | None:
        """When, read in this order; None for what is no day."""
        first, second, third = self.numbers
        year, month, day = {
            DAY_FIRST: (third, second, first),
            MONTH_FIRST: (third, first, second),
            YEAR_FIRST: (first, second, third),
        }[order]
        try:
            return dt.datetime(year + 2000 if year < 100 else year, month, day, *self.clock)  # noqa: DTZ001 - an export does not say its zone
        except ValueError:
            return None


def looks_like(text: str) -> bool:
    """Whether a text begins as an export does: at least two of its first lines bear a stamp."""
    lines = [line for line in text[:20_000].splitlines() if line.strip()][:12]
    return sum(bool(_START.match(line)) for line in lines) >= 2


def is_zip(archive: Archive) -> bool:
    """Whether an archive is an export with its media."""
    return bool(_chats(archive))


def read_zip(archive: Archive, found: Found) -> None:
    """The chat in an archive; its media are members already."""
    for entry in _chats(archive)[:5]:
        say(decoded(archive.content(entry, MOST_BYTES)), found)


def read(file: BinaryIO, found: Found) -> None:
    """A chat on its own."""
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        found.is_cut = True
        found.warn(warnings.NOT_ALL_READ)
    say(decoded(data[:MOST_BYTES], is_cut=len(data) > MOST_BYTES), found)


def say(text: str, found: Found) -> None:
    """Facts and the messages, one after the other."""
    messages = list(_messages(text))
    order, why = order_of(messages)
    found.clue("platform", "WhatsApp")
    found.clue("capture_method", "platform_export")
    people = Counter(one.who for one in messages if one.who)
    found.clue("visibility", "group" if len(people) > 2 else "direct")
    found.fact("Messages", number_words(len(messages), "message"))
    found.fact("Written by", _people(people))
    found.fact("Order of its dates", f"{_WAYS[order]}: {why}")
    if order == UNCLEAR:
        found.warn(warnings.DAY_ORDER_UNCLEAR)
    _span(messages, order, found)
    _gaps(messages, found)
    found.warn(warnings.NOT_THE_PLATFORM)
    found.say("\n".join(_line(one, order) for one in messages))


def order_of(messages: list[Message]) -> tuple[str, str]:
    """Which of day and month comes first, and how that is known."""
    if any(one.numbers[0] > 31 for one in messages):
        return YEAR_FIRST, "it begins with the year"
    firsts = any(one.numbers[0] > 12 for one in messages)
    seconds = any(one.numbers[1] > 12 for one in messages)
    if firsts != seconds:
        return (DAY_FIRST if firsts else MONTH_FIRST), "numbers above 12 stand there"
    if firsts:
        return UNCLEAR, "numbers above 12 stand in both places"
    rising = [order for order in (DAY_FIRST, MONTH_FIRST) if _rises(messages, order)]
    if len(rising) == 1:
        return rising[0], "worked out from the order of the messages"
    return UNCLEAR, "no number above 12 stands in either place"


def _messages(text: str) -> Iterator[Message]:
    """Each message with its further lines; lines before the first are passed over."""
    start: re.Match[str] | None = None
    lines: list[str] = []
    for line in text.splitlines():
        hit = _START.match(line)
        if hit is None:
            lines.append(line)
            continue
        if start is not None:
            yield _made(start, lines)
        start, lines = hit, [line[hit.end() :]]
    if start is not None:
        yield _made(start, lines)


def _made(start: re.Match[str], lines: list[str]) -> Message:
    first, second, third, hour, minute, seconds, half = start.groups()
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half in "Pp" else 0)
    whole = "\n".join(lines)
    rest = whole.replace("\u200e", "")
    who, colon, words = rest.partition(": ")
    if not colon and rest.endswith(":"):
        who, colon, words = rest[:-1], ":", ""
    is_app = ": \u200e" in whole and bool(_OF_THE_APP.search(words))
    is_person = bool(colon) and len(who) <= 100 and "\n" not in who and not is_app
    return Message(
        start.group().strip("\u200e[] -"),
        (int(first), int(second), int(third)),
        (hours, int(minute), int(seconds or 0)),
        one_line(who.translate(_UNTURNED)) if is_person else "",
        words if is_person else rest,
    )


def _rises(messages: list[Message], order: str) -> bool:
    moments = [one.moment(order) for one in messages]
    known = [moment for moment in moments if moment]
    is_whole = len(known) == len(moments) and len(set(known)) > 1
    return is_whole and all(a <= b for a, b in pairwise(known))


def _people(people: Counter[str]) -> str:
    busiest = sorted(people.items(), key=lambda one: -one[1])
    shown = ", ".join(f"{who} ({count:,})" for who, count in busiest[:_SHOWN_PEOPLE])
    more = len(people) - _SHOWN_PEOPLE
    return f"{shown} and {more} more" if more > 0 else shown


def _span(messages: list[Message], order: str, found: Found) -> None:
    if order == UNCLEAR:
        for name, one in (("First", messages[:1]), ("Last", messages[-1:])):
            found.fact(f"{name}, as it stands", one[0].stamp if one else "")
        return
    moments = [moment for one in messages if (moment := one.moment(order))]
    if not moments:
        return
    found.fact("First message", f"{min(moments):%A} {min(moments).day} {min(moments):%B %Y, %H:%M}")
    found.fact("Last message", f"{max(moments):%A} {max(moments).day} {max(moments):%B %Y, %H:%M}")
    found.fact("Its times", "As the phone that exported it showed them; no zone is recorded")
    if any(a > b for a, b in pairwise(moments)):
        found.warn(warnings.OUT_OF_ORDER)


def _gaps(messages: list[Message], found: Found) -> None:
    """What the export itself says is not in it."""
    rows = (
        ("Media left out", sum(bool(_OMITTED.search(one.words)) for one in messages)),
        ("Deleted messages", sum(bool(_DELETED.match(one.words)) for one in messages)),
        ("Edited messages", sum(_EDITED in one.words for one in messages)),
        ("Lines of the app itself", sum(not one.who for one in messages)),
    )
    for name, count in rows:
        found.fact(name, f"{count:,}" if count else "")


def _line(one: Message, order: str) -> str:
    moment = None if order == UNCLEAR else one.moment(order)
    stamp = f"{moment:%Y-%m-%d %H:%M:%S}" if moment else one.stamp
    return f"{stamp}  {one.who}: {one.words}" if one.who else f"{stamp}  {one.words}"


def _chats(archive: Archive) -> list:  # type: ignore[type-arg]
    names = [one for one in archive.find(".txt") if "/" not in one.filename.strip("/")]
    return [
        one for one in names if looks_like(decoded(archive.beginning(one, 20_000), is_cut=True))
    ]
