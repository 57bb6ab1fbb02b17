"""Posts, comments and messages in a platform's own export, whatever the layout of the day."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from casework.evidence.formats import warnings
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import one_line
from casework.evidence.formats.when import When, from_seconds

_SECONDS = ("timestamp", "creation_timestamp", "taken_at", "start_timestamp")
_MILLISECONDS = ("timestamp_ms",)
_WHO = ("sender_name", "author", "name")
_WORDS = ("post", "comment", "content", "text", "title", "value", "description", "href", "link",
          "uri", "url")  # fmt: skip
MOST_ENTRIES = 200_000
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was written: when, by whom ('' where the export does not say), the words."""

    moment: When
    who: str
    words: str

    def line(self, owner: str = "") -> str:
        """'2026-06-25 20:14:05 UTC  Sian: the words'; `owner`: who wrote what names nobody."""
        who = self.who or owner
        said = f"{who}: {self.words}" if who and self.words else self.words or who
        return f"{self.moment.moment:%Y-%m-%d %H:%M:%S} UTC  {said}"


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A part still to be looked at, with what stood above it."""

    part: object
    title: str = ""
    above: When | None = None


def loaded(data: bytes, found: Found) -> object:
    """A JSON file; None for one that cannot be read, with a warning where it is nested too deep."""
    try:
        return json.loads(data.decode("utf-8-sig", "replace"))
    except RecursionError:
        found.warn(warnings.TOO_DEEP)
    except ValueError:
        found.warn(warnings.DAMAGED)
    return None


def mended(text: str) -> str:
    """Facebook and Instagram write each byte of UTF-8 as a letter of its own: put right."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def entries(content: object) -> Iterator[Entry]:
    """Everything with a moment of its own, however it is nested, with the words that go with it.

    What lies within it with the same moment is part of it, not an entry of its own.
    """
    waiting, given = [_Waiting(content)], 0
    while waiting and given < MOST_ENTRIES:
        one = waiting.pop()
        if isinstance(one.part, list):
            waiting.extend(_Waiting(each, one.title, one.above) for each in reversed(one.part))
        elif isinstance(one.part, dict):
            moment = _moment(one.part)
            is_own = moment is not None and not _same(moment, one.above)
            if moment is not None and is_own and (entry := _entry(moment, one)):
                given += 1
                yield entry
            above = moment or one.above
            title = "" if is_own else str(one.part.get("title") or one.title)
            waiting.extend(
                _Waiting(each, title, above)
                for each in reversed(one.part.values())
                if isinstance(each, list | dict)
            )


def _moment(one: dict[str, object]) -> When | None:
    for names, unit in ((_SECONDS, 1), (_MILLISECONDS, 1000)):
        for name in names:
            value = one.get(name)
            if isinstance(value, int | float) and 0 < value < 1 << 62:
                return from_seconds(value / unit)
    return _mapped_moment(one)


def _mapped_moment(one: dict[str, object]) -> When | None:
    """Instagram's way: {'Comment': {'value': …}, 'Time': {'timestamp': …}}."""
    parts = [part for part in one.values() if isinstance(part, dict)]
    if len(parts) < len(one):
        return None
    bare = [part for part in parts if "timestamp" in part and not part.get("value")]
    return _moment(bare[0]) if bare and len(parts) > 1 else None


def _same(moment: When, other: When | None) -> bool:
    return other is not None and moment.moment == other.moment


def _entry(moment: When, one: _Waiting) -> Entry | None:
    """Who, and the words beneath it that have no other moment, each once."""
    part = one.part if isinstance(one.part, dict) else {}
    who = next((mended(str(part[name])) for name in _WHO if isinstance(part.get(name), str)), "")
    found = list(dict.fromkeys((mended(one.title), *_words(part, 0, moment))))
    words = " · ".join(word for word in found if word and word != who)
    who = who or next(_authors(part, moment), "")
    return Entry(moment, one_line(who), words) if words or who else None


def _authors(part: dict[str, object], moment: When) -> Iterator[str]:
    """Who wrote it, where that stands one or two steps within."""
    waiting: list[tuple[object, int]] = [(part, 0)]
    while waiting:
        one, depth = waiting.pop()
        if isinstance(one, list):
            waiting.extend((each, depth) for each in one[:5])
        elif isinstance(one, dict) and depth < 3 and _belongs(one, moment):
            if isinstance(author := one.get("author"), str):
                yield mended(author)
            waiting.extend((each, depth + 1) for each in one.values())


def _words(one: object, depth: int, moment: When) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(one, list):
        for part in one[:200]:
            yield from _words(part, depth + 1, moment)
    elif isinstance(one, dict):
        for name in _WORDS:
            if isinstance(part := one.get(name), str) and part:
                yield one_line(mended(part), 8_000)
        for name, part in one.items():
            if isinstance(part, dict) and isinstance(part.get("value"), str):
                yield f"{mended(name)}: {one_line(mended(part['value']), 8_000)}".rstrip(": ")
            elif isinstance(part, list) or (isinstance(part, dict) and _belongs(part, moment)):
                yield from _words(part, depth + 1, moment)


def _belongs(part: dict[str, object], moment: When) -> bool:
    own = _moment(part)
    return own is None or own.moment == moment.moment
