"""Pictures for the screen and for print, decoded in a child process and never here."""

import threading
from pathlib import Path
from typing import BinaryIO

from casework.domain.refusals import evidence as refusals
from casework.evidence import decoder_child
from casework.evidence.decoder_process import (
    ChildStopped,
    ChildTooSlow,
    DecoderProcess,
    runtime_python,
)
from casework.evidence.pictures import PRINT_SIDE, Picture, PrintPicture, print_ready
from casework.evidence.problems import CannotShow

CHILD = Path(decoder_child.__file__)
SECONDS = 20.0
MOST_BYTES = 100_000_000
MOST_SIDE = 7000

_REFUSALS = {
    decoder_child.TOO_LARGE: refusals.PICTURE_TOO_LARGE,
    decoder_child.DAMAGED: refusals.PICTURE_DAMAGED,
    decoder_child.OTHER_KIND: refusals.PICTURE_KIND_NOT_SHOWN,
}


class Decoder:
    """One child for many pictures in turn. Each has its own time; a crash loses that one only.

    Use as a context, or `close` it: when the program locks, too, for the child may still hold
    pixels. Every method raises CannotShow with the sentence. Threads take turns.
    """

    def __init__(
        self, *, child: Path = CHILD, python: Path | None = None, seconds: float = SECONDS
    ) -> None:
        self._script = child
        self._python = python or runtime_python()
        self._seconds = seconds
        self._child: DecoderProcess | None = None
        self._turn = threading.Lock()
        self._starting = threading.Lock()
        self._is_closing = False

    def __enter__(self) -> "Decoder":
        return self

    def __exit__(self, *_why: object) -> None:
        self.close()

    def measure(self, data: BinaryIO | bytes) -> tuple[int, int]:
        """Width and height as the picture is looked at, from its header alone."""
        width, height, _nothing = self._ask(decoder_child.MEASURE, data, 0)
        return width, height

    def decode_picture(self, data: BinaryIO | bytes, *, longest_side: int) -> Picture:
        """The picture upright, made smaller where a side is longer than `longest_side` pixels."""
        return Picture(*self._ask(decoder_child.SCREEN, data, _checked(longest_side)))

    def print_picture(
        self, data: BinaryIO | bytes, *, longest_side: int = PRINT_SIDE
    ) -> PrintPicture:
        """The picture upright on white, encoded here as a JPEG fit for a document."""
        return print_ready(*self._ask(decoder_child.PRINT, data, _checked(longest_side)))

    def close(self) -> None:
        """End the child, even in the middle of a picture; the next picture starts another."""
        with self._starting:
            self._is_closing = True
            if (child := self._child) is not None:
                child.kill()
        with self._turn:
            self._drop()
            self._is_closing = False

    def _ask(self, wanted: bytes, data: BinaryIO | bytes, side: int) -> tuple[int, int, bytes]:
        content = data if isinstance(data, bytes) else data.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise CannotShow(refusals.PICTURE_TOO_LARGE)
        with self._turn:
            status, width, height, pixels = self._answer(wanted, content, side)
        if status in _REFUSALS:
            raise CannotShow(_REFUSALS[status])
        return width, height, pixels

    def _answer(self, wanted: bytes, content: bytes, side: int) -> tuple[int, int, int, bytes]:
        """Ask; a child that the picture before this one had spoilt is replaced and asked again."""
        was_used = self._child is not None
        try:
            return self._living().ask(wanted, content, side, self._seconds)
        except ChildTooSlow:
            self._drop()
            raise CannotShow(refusals.PICTURE_TOOK_TOO_LONG) from None
        except ChildStopped:
            self._drop()
        if was_used:
            return self._answer(wanted, content, side)
        raise CannotShow(refusals.PICTURE_DECODER_STOPPED)

    def _living(self) -> DecoderProcess:
        if self._child is not None and not self._child.is_alive():
            self._drop()
        with self._starting:
            if self._is_closing:
                raise ChildStopped
            if self._child is None:
                self._child = DecoderProcess(self._python, self._script)
            return self._child

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


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


def _checked(side: int) -> int:
    if not 1 <= side <= MOST_SIDE:
        raise ValueError(f"the longest side is 1 to {MOST_SIDE} pixels")
    return side
