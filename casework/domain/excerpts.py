"""The place in a text where sought words stand, with a little of what is around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casework.domain.search_text import fold, sought_words

BEFORE, LENGTH, CHUNK, OVERLAP = 40, 180, 4_000, 200
MOST_READ = 200_000
"""Characters of one text that are looked through: as many as are indexed."""
_JOINT = r"[\W_]+"
_START = r"(?<![^\W_])"


@dataclass(frozen=True)
class Excerpt:
    """A piece of text on one line. `marks` are (start, end) of the sought words in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def excerpt(text: str, typed: str) -> Excerpt:
    """Where the words of `typed` stand closest to the beginning; the beginning when nowhere."""
    pattern = _pattern(typed)
    for start in range(0, min(len(text), MOST_READ), CHUNK):
        piece = text[start : start + CHUNK + OVERLAP]
        folded, places = _folded(piece)
        found = pattern.search(folded) if pattern else None
        if found is not None:
            return _cut(text, start + places[found.start()], pattern)
    return _cut(text, 0, None)


def has_literally(texts: Sequence[str], typed: str) -> bool:
    """Whether the words with signs of their own ('100%', 'a_b') stand in the texts as typed."""
    wanted = [word for word in sought_words(typed) if _is_literal(word)]
    if not wanted:
        return True
    folded = fold("\n".join(one[:MOST_READ] for one in texts))
    return all(word in folded for word in wanted)


def is_literal(typed: str) -> bool:
    """Whether a word was typed that must stand there sign by sign."""
    return any(_is_literal(word) for word in sought_words(typed))


def _is_literal(word: str) -> bool:
    return any(sign in "%_\\+=$£€&*^~|<>" for sign in word)


def _pattern(typed: str) -> "re.Pattern[str] | None":
    words = [re.findall(r"[^\W_]+", word) for word in sought_words(typed)]
    said = [_JOINT.join(re.escape(one) for one in parts) for parts in words if parts]
    return re.compile(_START + "(?:" + "|".join(said) + ")") if said else None


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Folded letter by letter, with the place each came from."""
    if text.isascii():
        return fold(text), range(len(text) + 1)
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for one in fold(sign):
            signs.append(one)
            places.append(place)
    return "".join(signs), [*places, len(text)]


def _cut(text: str, at: int, pattern: "re.Pattern[str] | None") -> Excerpt:
    start = max(0, at - BEFORE)
    if start:
        gap = text.find(" ", start, at)
        start = gap + 1 if gap >= 0 else start
    end = min(len(text), start + LENGTH)
    if end < len(text):
        gap = text.rfind(" ", at + 1, end)
        end = gap if gap > at else end
    shown = ("… " if start else "") + " ".join(text[start:end].split())
    shown += " …" if end < len(text) else ""
    return Excerpt(shown, tuple(_marks(shown, pattern)) if pattern else ())


def _marks(shown: str, pattern: "re.Pattern[str]") -> list[tuple[int, int]]:
    folded, places = _folded(shown)
    return [
        (places[one.start()], places[one.end() - 1] + 1)
        for one in pattern.finditer(folded)
        if one.end() > one.start()
    ]
