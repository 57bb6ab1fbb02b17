"""The order in which a line with right-to-left words is drawn (Unicode Annex 9, implicit rules).

Explicit direction controls never get here: `text.py` prints them as words.
"""

import re
from collections.abc import Sequence
from unicodedata import bidirectional

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
MIRRORED = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
NUMBERS = ("EN", "AN")
STRONG = ("L", "R")


def visual_order(characters: Sequence[str], from_left: bool) -> list[tuple[int, bool]]:
    """Indices of `characters` from left to right, each with whether it is read leftward."""
    levels = _levels(characters, 0 if from_left else 1)
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        _turn_runs(order, levels, level)
    return [(i, levels[i] % 2 == 1) for i in order]


def begins_left(text: str) -> bool:
    """The paragraph's direction: that of its first strong letter."""
    for character in text:
        kind = bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind == "L"
    return True


def _levels(characters: Sequence[str], base: int) -> list[int]:
    kinds = _numbers(_weak([bidirectional(c) for c in characters], base), base)
    _set_brackets(characters, kinds, base)
    levels = [_level(kind, base) for kind in _neutrals(kinds, base)]
    for i in range(len(levels) - 1, -1, -1):
        if not characters[i].isspace():
            break
        levels[i] = base
    return levels


def _level(kind: str, base: int) -> int:
    if base == 0:
        return {"L": 0, "R": 1}.get(kind, 2)
    return 1 if kind == "R" else 2


def _weak(kinds: list[str], base: int) -> list[str]:
    """W1 to W3: marks follow their letter; European digits after Arabic letters are Arabic."""
    last, strong, weak = STRONG[base], STRONG[base], []
    for kind in kinds:
        now = last if kind == "NSM" else kind
        if now in ("L", "R", "AL"):
            strong = now
        if now == "EN" and strong == "AL":
            now = "AN"
        weak.append("R" if now == "AL" else now)
        last = now
    return weak


def _numbers(kinds: list[str], base: int) -> list[str]:
    """W4 to W7: separators and signs inside and beside numbers; numbers in left-to-right text."""
    kinds = list(kinds)
    for i in range(1, len(kinds) - 1):
        before, after = kinds[i - 1], kinds[i + 1]
        ties = kinds[i] == "CS" or (kinds[i] == "ES" and before == "EN")
        if ties and before == after and before in NUMBERS:
            kinds[i] = before
    for way in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        for i in way:
            if kinds[i] == "ET" and kinds[i - 1 if way.step > 0 else i + 1] == "EN":
                kinds[i] = "EN"
    strong = STRONG[base]
    for i, kind in enumerate(kinds):
        strong = kind if kind in STRONG else strong
        if kind == "EN" and strong == "L":
            kinds[i] = "L"
    return kinds


def _set_brackets(characters: Sequence[str], kinds: list[str], base: int) -> None:
    """N0: a pair of brackets goes with what it holds, or with what stands before it."""
    own, other = STRONG[base], STRONG[1 - base]
    for start, end in _pairs(characters, kinds):
        inside = {_side(kind) for kind in kinds[start + 1 : end]}
        if own in inside or other not in inside:
            side = own if own in inside else kinds[start]
        else:
            before = (_side(kind) for kind in reversed(kinds[:start]))
            side = next((kind for kind in before if kind in STRONG), own)
        kinds[start] = kinds[end] = side


def _pairs(characters: Sequence[str], kinds: list[str]) -> list[tuple[int, int]]:
    """Matching brackets, in the order of the opening ones."""
    pairs, waiting = [], []
    for i, character in enumerate(characters):
        if kinds[i] == "ON" and character in "([{":
            waiting.append(i)
        elif kinds[i] == "ON" and character in ")]}":
            matching = [j for j in waiting if MIRRORED[characters[j]] == character]
            if matching:
                pairs.append((matching[-1], i))
                del waiting[waiting.index(matching[-1]) :]
    return sorted(pairs)


def _neutrals(kinds: list[str], base: int) -> list[str]:
    """N1 and N2: spaces and signs take the direction of both neighbours, or the paragraph's."""
    kinds = list(kinds)
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] not in (*STRONG, *NUMBERS):
            end += 1
        if end > start:
            before = _side(kinds[start - 1]) if start else STRONG[base]
            after = _side(kinds[end]) if end < len(kinds) else STRONG[base]
            kinds[start:end] = [before if before == after else STRONG[base]] * (end - start)
        start = end + 1
    return kinds


def _side(kind: str) -> str:
    return "R" if kind in NUMBERS else kind


def _turn_runs(order: list[int], levels: list[int], level: int) -> None:
    """L2: turns every run of characters at `level` or above."""
    i = 0
    while i < len(order):
        j = i
        while j < len(order) and levels[order[j]] >= level:
            j += 1
        order[i:j] = reversed(order[i:j])
        i = j + 1
