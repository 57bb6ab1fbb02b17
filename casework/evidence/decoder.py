"""Pictures and pages for the screen and for print, decoded in a child process and never here."""

import json
from pathlib import Path
from typing import BinaryIO

from casework.domain.refusal import Refusal
from casework.domain.refusals import evidence as refusals
from casework.evidence.child.frames import (
    DAMAGED,
    DONE,
    LOCKED,
    NOT_THERE,
    OTHER_KIND,
    REFUSALS,
    TOO_LARGE,
    Answer,
)
from casework.evidence.child.pages import COUNT, PAGE, WORDS
from casework.evidence.child.pixels import HASH_SIDE, LOOKS, MEASURE, MOST_PIXELS, PRINT, SCREEN
from casework.evidence.child_process import Child, ChildStopped, ChildTooSlow, Question
from casework.evidence.page_words import PageWord, page_words
from casework.evidence.pictures import PRINT_SIDE, Picture, PrintPicture, print_ready
from casework.evidence.problems import CannotShow

CHILD = Path(__file__).with_name("decoder_child.py")
SECONDS = 20.0
MOST_BYTES = 100_000_000
MOST_SIDE = 7000
MOST_PICTURE_SIDE = 20_000
"""Of a picture for the screen: a screenshot of a long page is far higher than wide."""
_MOST_WORD_BYTES = 16 << 20

_OF_PICTURES = {
    TOO_LARGE: refusals.PICTURE_TOO_LARGE,
    DAMAGED: refusals.PICTURE_DAMAGED,
    OTHER_KIND: refusals.PICTURE_KIND_NOT_SHOWN,
}
_OF_PAGES = {
    TOO_LARGE: refusals.PAGE_TOO_LARGE,
    DAMAGED: refusals.PAGE_DAMAGED,
    OTHER_KIND: refusals.PAGE_KIND_NOT_SHOWN,
    LOCKED: refusals.PAGE_LOCKED,
    NOT_THERE: refusals.PAGE_NOT_THERE,
}


class Decoder:
    """One child for many pictures in turn. Each has its own time; a crash loses that one only.

    Use as a context, or `close` it: when the program locks, too, for the child may still hold
    pixels. Every method raises CannotShow with the sentence. Threads take turns. Pages are counted
    from 0.
    """

    def __init__(
        self, *, child: Path = CHILD, python: Path | None = None, seconds: float = SECONDS
    ) -> None:
        self.child = Child(child, python, seconds)

    def __enter__(self) -> "Decoder":
        return self

    def __exit__(self, *_why: object) -> None:
        self.close()

    def measure(self, data: BinaryIO | bytes) -> tuple[int, int]:
        """Width and height as the picture is looked at, from its header alone."""
        answer = self._picture(MEASURE, data, 0)
        return answer.first, answer.second

    def decode_picture(self, data: BinaryIO | bytes, *, longest_side: int) -> Picture:
        """The picture upright, made smaller where a side is longer than `longest_side` pixels."""
        answer = self._picture(SCREEN, data, _checked(longest_side, MOST_PICTURE_SIDE))
        return Picture(answer.first, answer.second, answer.content)

    def print_picture(
        self, data: BinaryIO | bytes, *, longest_side: int = PRINT_SIDE
    ) -> PrintPicture:
        """The picture upright on white, encoded here as a JPEG fit for a document."""
        answer = self._picture(PRINT, data, _checked(longest_side))
        return print_ready(answer.first, answer.second, answer.content)

    def looks(self, data: BinaryIO | bytes) -> str:
        """How the picture looks, for `likeness.distance`: 64 hexadecimal digits."""
        return self._picture(LOOKS, data, 0).content.hex()

    def page_count(self, data: BinaryIO | bytes) -> int:
        """How many pages a PDF has."""
        return self._page(COUNT, data, 0, 0).first

    def page_picture(self, data: BinaryIO | bytes, page: int, *, longest_side: int) -> Picture:
        """One page on white, upright, its longer side `longest_side` pixels."""
        answer = self._page(PAGE, data, page, _checked(longest_side))
        return Picture(answer.first, answer.second, answer.content)

    def page_words(self, data: BinaryIO | bytes, page: int) -> tuple[PageWord, ...]:
        """The words of a page's text layer in the order of the text; none on a scanned page."""
        answer = self._page(WORDS, data, page, 0)
        try:
            return page_words(json.loads(answer.content))
        except (ValueError, RecursionError):
            raise CannotShow(refusals.PICTURE_DECODER_STOPPED) from None

    def close(self) -> None:
        """End the child, even in the middle of a picture; the next picture starts another."""
        self.child.close()

    def _picture(self, wanted: bytes, data: BinaryIO | bytes, side: int) -> Answer:
        return self._ask(wanted, data, side, 0, _OF_PICTURES)

    def _page(self, wanted: bytes, data: BinaryIO | bytes, page: int, side: int) -> Answer:
        if not 0 <= page < 1 << 32:
            raise CannotShow(refusals.PAGE_NOT_THERE)
        return self._ask(wanted, data, side, page, _OF_PAGES)

    def _ask(
        self,
        wanted: bytes,
        data: BinaryIO | bytes,
        side: int,
        page: int,
        sentences: dict[int, Refusal],
    ) -> Answer:
        content = data if isinstance(data, bytes) else data.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise CannotShow(sentences[TOO_LARGE])
        believed = _Belief(wanted, side)
        try:
            answer = self.child.ask(Question(wanted, believed.holds, side, page, content))
        except ChildTooSlow:
            raise CannotShow(refusals.PICTURE_TOOK_TOO_LONG) from None
        except ChildStopped:
            raise CannotShow(refusals.PICTURE_DECODER_STOPPED) from None
        if answer.status != DONE:
            raise CannotShow(sentences.get(answer.status, sentences[DAMAGED]))
        return answer


class _Belief:
    """What can be an answer to one question: the size asked for and no other."""

    def __init__(self, wanted: bytes, side: int) -> None:
        self._wanted, self._side = wanted, side

    def holds(self, status: int, first: int, second: int, length: int) -> bool:
        if status in REFUSALS:
            return (first, second, length) == (0, 0, 0)
        if status != DONE:
            return False
        if self._wanted == COUNT:
            return (second, length) == (0, 0)
        if self._wanted == LOOKS:
            return (first, second, length) == (HASH_SIDE, HASH_SIDE, HASH_SIDE * HASH_SIDE // 8)
        if self._wanted == WORDS:
            return (first, second) == (0, 0) and length <= _MOST_WORD_BYTES
        return self._is_picture(first, second, length)

    def _is_picture(self, width: int, height: int, length: int) -> bool:
        longest = MOST_PIXELS if self._wanted == MEASURE else self._side
        pixels = width * height
        each = {MEASURE: 0, PRINT: 3}.get(self._wanted, 4)
        is_in_bounds = 0 < pixels <= MOST_PIXELS and max(width, height) <= longest
        return is_in_bounds and length == pixels * each


def decode_picture(
    data: BinaryIO | bytes, *, longest_side: int, child: Path = CHILD, seconds: float = SECONDS
) -> Picture:
    """One picture for the screen from a child of its own. Raises CannotShow."""
    with Decoder(child=child, seconds=seconds) as decoder:
        return decoder.decode_picture(data, longest_side=longest_side)


def print_picture(
    data: BinaryIO | bytes,
    *,
    longest_side: int = PRINT_SIDE,
    child: Path = CHILD,
    seconds: float = SECONDS,
) -> PrintPicture:
    """One picture for a document from a child of its own. Raises CannotShow."""
    with Decoder(child=child, seconds=seconds) as decoder:
        return decoder.print_picture(data, longest_side=longest_side)


def _checked(side: int, most: int = MOST_SIDE) -> int:
    if not 1 <= side <= most:
        raise ValueError(f"the longest side is 1 to {most} pixels")
    return side
