"""What changed between two versions of a text, word by word, in time that long texts can spare.

Words that stand once in both versions are anchors (Bram Cohen's patience diff); between anchors
the fewest changes are sought (E. W. Myers, 'An O(ND) Difference Algorithm', 1986) up to `MOST`
changes, beyond which the stretch is told as taken out and put in.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

MOST = 400
"""Changes sought in one stretch; the work grows with their square."""
TOKENS = re.compile(r"\s+|\w+|[^\w\s]")
LINES = re.compile(r"[^\n]*\n|[^\n]+")
Stretch = tuple[int, int, int, int]
"""From and to in the older, from and to in the newer."""


class Kind(Enum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Change:
    """Words of one kind. All but the new make the older text; all but the gone, the newer one."""

    kind: Kind
    text: str


def changes(older: str, newer: str) -> tuple[Change, ...]:
    """From the older text to the newer. First by whole lines, then by words within what differs."""
    return tuple(_joined(_folded([*_joined(_by_line(older, newer))])))


def counted(found: Sequence[Change]) -> tuple[int, int]:
    """How many words were taken out, and how many were put in."""
    words = Counter[Kind]()
    for one in found:
        words[one.kind] += sum(token[0].isalnum() for token in TOKENS.findall(one.text))
    return words[Kind.GONE], words[Kind.NEW]


def _by_line(older: str, newer: str) -> Iterator[Change]:
    lines, others = LINES.findall(older), LINES.findall(newer)
    for is_same, (a, b, c, d) in _aligned(lines, others):
        if is_same:
            yield Change(Kind.SAME, "".join(lines[a:b]))
        else:
            yield from _by_word("".join(lines[a:b]), "".join(others[c:d]))


def _by_word(older: str, newer: str) -> Iterator[Change]:
    words, others = TOKENS.findall(older), TOKENS.findall(newer)
    for is_same, (a, b, c, d) in _aligned(words, others):
        if is_same:
            yield Change(Kind.SAME, "".join(words[a:b]))
        else:
            yield Change(Kind.GONE, "".join(words[a:b]))
            yield Change(Kind.NEW, "".join(others[c:d]))


def _joined(found: Iterator[Change]) -> Iterator[Change]:
    """Runs of a kind as one; nothing empty."""
    waiting: list[Change] = []
    for one in found:
        if not one.text:
            continue
        if waiting and waiting[-1].kind is one.kind:
            waiting.append(one)
            continue
        if waiting:
            yield Change(waiting[0].kind, "".join(each.text for each in waiting))
        waiting = [one]
    if waiting:
        yield Change(waiting[0].kind, "".join(each.text for each in waiting))


def _folded(found: Sequence[Change]) -> Iterator[Change]:
    """A lone space or comma between two changes is told as changed with them: easier to read."""
    gone, new = "", ""
    for at, one in enumerate(found):
        is_crumb = one.kind is Kind.SAME and not any(map(str.isalnum, one.text))
        if is_crumb and "\n" not in one.text and 0 < at < len(found) - 1:
            gone, new = gone + one.text, new + one.text
        elif one.kind is Kind.GONE:
            gone += one.text
        elif one.kind is Kind.NEW:
            new += one.text
        else:
            yield from (Change(Kind.GONE, gone), Change(Kind.NEW, new), one)
            gone, new = "", ""
    yield from (Change(Kind.GONE, gone), Change(Kind.NEW, new))


def _aligned(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[bool, Stretch]]:
    """Stretches that are the same and stretches that are not, in order."""
    start = _alike(a, b, range(min(len(a), len(b))))
    left = min(len(a), len(b)) - start
    end = _alike(a, b, range(-1, -1 - left, -1))
    yield True, (0, start, 0, start)
    yield from _between(a, b, (start, len(a) - end, start, len(b) - end))
    yield True, (len(a) - end, len(a), len(b) - end, len(b))


def _alike(a: Sequence[str], b: Sequence[str], places: range) -> int:
    for count, place in enumerate(places):
        if a[place] != b[place]:
            return count
    return len(places)


def _between(a: Sequence[str], b: Sequence[str], whole: Stretch) -> Iterator[tuple[bool, Stretch]]:
    a0, a1, b0, b1 = whole
    for i, j in (*_anchors(a, b, whole), (a1, b1)):
        yield from _fewest(a, b, (a0, i, b0, j))
        if i < a1 or j < b1:
            yield True, (i, i + 1, j, j + 1)
        a0, b0 = i + 1, j + 1


def _anchors(a: Sequence[str], b: Sequence[str], whole: Stretch) -> list[tuple[int, int]]:
    """Where the same word stands once in both, in the longest run that rises in both."""
    a0, a1, b0, b1 = whole
    once, other = Counter(a[a0:a1]), Counter(b[b0:b1])
    places = {b[j]: j for j in range(b0, b1) if other[b[j]] == 1}
    pairs = [(i, places[a[i]]) for i in range(a0, a1) if once[a[i]] == 1 and a[i] in places]
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for at, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        piles[pile : pile + 1] = [at]
    found, at = [], piles[-1] if piles else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _fewest(a: Sequence[str], b: Sequence[str], whole: Stretch) -> Iterator[tuple[bool, Stretch]]:
    a0, a1, b0, b1 = whole
    same = _snakes(a[a0:a1], b[b0:b1]) if a1 > a0 and b1 > b0 else []
    at, other = a0, b0
    for i, j, length in same:
        yield False, (at, a0 + i, other, b0 + j)
        yield True, (a0 + i, a0 + i + length, b0 + j, b0 + j + length)
        at, other = a0 + i + length, b0 + j + length
    yield False, (at, a1, other, b1)


def _snakes(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int]]:
    """Runs that both have, as (place in a, place in b, length); none where too much differs."""
    reached = {1: 0}
    trail: list[dict[int, int]] = []
    for depth in range(min(MOST, len(a) + len(b)) + 1):
        trail.append(dict(reached))
        for k in range(-depth, depth + 1, 2):
            down = k == -depth or (k != depth and reached[k - 1] < reached[k + 1])
            x = reached[k + 1] if down else reached[k - 1] + 1
            while x < len(a) and 0 <= x - k < len(b) and a[x] == b[x - k]:
                x += 1
            reached[k] = x
            if x >= len(a) and x - k >= len(b):
                return _walked_back(trail, len(a), len(b))
    return []


def _walked_back(trail: list[dict[int, int]], x: int, y: int) -> list[tuple[int, int, int]]:
    found = []
    for depth in range(len(trail) - 1, -1, -1):
        reached, k = trail[depth], x - y
        down = k == -depth or (k != depth and reached[k - 1] < reached[k + 1])
        before = k + 1 if down else k - 1
        from_x = reached[before] if depth else 0
        begun = (from_x if down else from_x + 1) if depth else 0
        if x > begun:
            found.append((begun, begun - k, x - begun))
        x, y = from_x, from_x - before if depth else 0
    return found[::-1]
