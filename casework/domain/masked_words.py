"""Finding words on a page, and finding out whether masked ones can still be read.

Letters are compared without case and accents. Words read by machine are compared a second time
with letters that look alike taken as one (0 and O, 1 and l), because a machine confuses them.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from casework.domain.redaction import Mark

LEAST_JOINED = 6
"""A masked word of so many letters is also sought inside others and across spaces."""
LEAST_TELLING = 3
COVERED = 0.5
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "j": "l", "5": "s", "8": "b", "2": "z"})
_PLAIN_WORDS = """
the and but for not you your our his her she they their this that these those there then
what when where who why how with from was were are has have had will would can could may might
must shall should did does just all any some one two yes let got get out off own please thank
thanks dear hello sent subject date time page mon tue wed thu fri sat sun monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october
november december said says see also very
"""
_PLAIN = frozenset(_PLAIN_WORDS.split())


class Placed(Protocol):
    """A word and its place: fractions of the page from its top left."""

    @property
    def text(self) -> str: ...
    @property
    def x0(self) -> float: ...
    @property
    def y0(self) -> float: ...
    @property
    def x1(self) -> float: ...
    @property
    def y1(self) -> float: ...


def folded(text: str) -> str:
    """Letters and digits alone, without case and accents."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def alike(text: str) -> str:
    """Folded, with letters that a machine confuses taken as one."""
    return folded(text).translate(_ALIKE).replace("rn", "m").replace("vv", "w")


def hits(words: Sequence[Placed], phrase: str) -> tuple[tuple[int, ...], ...]:
    """Where a word, or several in a row, stand: the numbers of the words of each place.

    Punctuation around and inside them does not matter: 'Price' finds "Price's".
    """
    wanted = folded(phrase)
    if not wanted:
        return ()
    letters = [folded(one.text) for one in words]
    found, start = [], 0
    while start < len(letters):
        run = _run(letters, start, wanted)
        if run:
            found.append(run)
        start = run[-1] + 1 if run else start + 1
    return tuple(found)


def under(words: Iterable[Placed], marks: Sequence[Mark], page: int) -> tuple[str, ...]:
    """Words of a page that the boxes on it cover, which tell who or where somebody is."""
    boxes = [one for one in marks if one.page == page]
    return tuple(
        one.text
        for one in words
        if is_telling(one.text) and any(_is_under(each, one) for each in boxes)
    )


def is_telling(word: str) -> bool:
    """Whether a word by itself may tell who somebody is: a name, a number, an address."""
    plain = folded(word)
    if len(plain) < LEAST_TELLING or plain in _PLAIN:
        return False
    has_digit = sum(letter.isdigit() for letter in plain) >= LEAST_TELLING
    return has_digit or "@" in word or word.lstrip("\"'“‘([").lstrip()[:1].isupper()


def survivors(text: str, words: Iterable[str], *, by_machine: bool = False) -> tuple[str, ...]:
    """Those of `words` that can be read in a page's text."""
    page = _Text(text, alike if by_machine else folded)
    return tuple(one for one in words if page.has(one))


class _Text:
    """A page's text as it is compared: its words, their parts, and all of it in one."""

    def __init__(self, text: str, fold: Callable[[str], str]) -> None:
        self._fold = fold
        self._tokens = [fold(one) for one in text.split()]
        self._parts = {fold(one) for one in re.split(r"\W+", text)}
        self._joined = "".join(self._tokens)

    def has(self, word: str) -> bool:
        """Long words are found inside others and across spaces, short ones as whole words."""
        wanted = self._fold(word)
        if len(wanted) >= LEAST_JOINED:
            return wanted in self._joined
        if wanted in self._parts:
            return bool(wanted)
        return any(_run(self._tokens, at, wanted) for at in range(len(self._tokens)))


def _run(letters: Sequence[str], start: int, wanted: str) -> tuple[int, ...]:
    """Words from `start` on that make up `wanted`; the last may have an 's' after it."""
    joined, at = "", start
    while at < len(letters) and len(joined) < len(wanted):
        joined += letters[at]
        at += 1
    if not letters[start] or not (joined == wanted or joined == wanted + "s"):
        return ()
    return tuple(range(start, at))


def _is_under(mark: Mark, word: Placed) -> bool:
    return mark.covers(word.x0, word.y0, word.x1, word.y1) >= COVERED
