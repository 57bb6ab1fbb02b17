"""Where words that are sought stand among the words of a page; accents and case do not count."""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from casework.domain.search_text import LONGEST_QUERY, fold

MOST = 2_000
"""The most places told of on one page, or in one text."""

_SPACES = str.maketrans(dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x1f", " "))


def word_hits(words: Sequence[str], sought: str) -> list[range]:
    """The places of `sought` among `words`, each as the words it goes over; parts of words count.

    Spaces and line ends between words count as one space.
    """
    wanted = " ".join(fold(sought[:LONGEST_QUERY]).split())
    if not wanted:
        return []
    starts, pieces, length = [], [], 0
    for word in words:
        folded = fold(word)
        starts.append(length)
        pieces.append(folded)
        length += len(folded) + 1
    found: list[range] = []
    text, at = " ".join(pieces), 0
    while len(found) < MOST and (at := text.find(wanted, at)) >= 0:
        first = bisect_right(starts, at) - 1
        last = bisect_right(starts, at + len(wanted) - 1) - 1
        found.append(range(first, last + 1))
        at += len(wanted)
    return found


def text_hits(text: str, sought: str) -> list[tuple[int, int]]:
    """Where `sought` stands in a text, each as its first letter and the one after its last.

    Any space counts as any other; accents and case do not count.
    """
    wanted = " ".join(fold(sought[:LONGEST_QUERY]).split())
    if not wanted:
        return []
    folded, starts = _folded(text)
    found: list[tuple[int, int]] = []
    at = 0
    while len(found) < MOST and (at := folded.find(wanted, at)) >= 0:
        found.append((starts(at), starts(at + len(wanted) - 1) + 1))
        at += len(wanted)
    return found


def _folded(text: str) -> tuple[str, Callable[[int], int]]:
    """A text folded letter by letter, and from where in the text a folded letter is."""
    if text.isascii():
        return fold(text).translate(_SPACES), lambda at: at
    known: dict[str, str] = {}
    pieces, starts, length = [], [], 0
    for letter in text:
        if (folded := known.get(letter)) is None:
            folded = known[letter] = " " if letter.isspace() else fold(letter)
        pieces.append(folded)
        starts.append(length)
        length += len(folded)
    return "".join(pieces), lambda at: bisect_right(starts, at) - 1
