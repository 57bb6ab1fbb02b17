"""Where words that are sought stand among the words of a page; accents and case do not count."""

from bisect import bisect_right
from collections.abc import Sequence

from casework.domain.search_text import LONGEST_QUERY, fold

MOST = 2_000
"""The most places told of on one page."""


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
