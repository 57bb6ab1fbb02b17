"""Reads what a file says of itself, and what is in it: in a child process and never here."""

import io
import json
from pathlib import Path
from typing import BinaryIO

from casework.domain.refusals import reading as refusals
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
from casework.evidence.child_process import Child, ChildStopped, ChildTooSlow, Question
from casework.evidence.kind_table import ROWS
from casework.evidence.problems import CannotRead
from casework.evidence.reading import Reading, reading_from

SCRIPT = Path(__file__).with_name("reader_child.py")
SECONDS = 30.0
READ, TAKE = b"r", b"x"
MOST_ANSWER = 32 << 20
MOST_MEMBER = 200_000_000
"""The most bytes that one attachment or archive member may have to be taken out."""
KINDS = tuple(ROWS)

_SENTENCES = {
    TOO_LARGE: refusals.FILE_TOO_LARGE_TO_READ,
    DAMAGED: refusals.FILE_DAMAGED,
    OTHER_KIND: refusals.MEMBER_NOT_TAKEN,
    LOCKED: refusals.FILE_LOCKED,
    NOT_THERE: refusals.MEMBER_NOT_THERE,
}


class Reader:
    """One child for many files in turn. Each has its own time; a crash loses that one only.

    Use as a context, or `close` it: when the program locks, too. `data` is read piece by piece,
    from wherever it is asked for, so that a file of 500 MB never lies in memory; it must be able to
    seek. Every method raises CannotRead with the sentence. Threads take turns.
    """

    def __init__(
        self, *, script: Path = SCRIPT, python: Path | None = None, seconds: float = SECONDS
    ) -> None:
        self.child = Child(script, python, seconds)

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_why: object) -> None:
        self.close()

    def read(self, data: BinaryIO | bytes, kind: str, *, seconds: float | None = None) -> Reading:
        """Facts, text and members of a file of this kind (`Kind.code`).

        `seconds`: how long it may take, where somebody waits for it.
        """
        answer = self._ask(READ, data, kind, 0, seconds)
        try:
            return reading_from(json.loads(answer.content))
        except (ValueError, RecursionError):
            raise CannotRead(refusals.READER_STOPPED) from None

    def member(self, data: BinaryIO | bytes, kind: str, number: int) -> bytes:
        """The bytes of `members[number]` of the file's reading."""
        if not 0 <= number < 1 << 32:
            raise CannotRead(refusals.MEMBER_NOT_THERE)
        return self._ask(TAKE, data, kind, number).content

    def close(self) -> None:
        """End the child, even in the middle of a file; the next file starts another."""
        self.child.close()

    def _ask(
        self,
        wanted: bytes,
        data: BinaryIO | bytes,
        kind: str,
        number: int,
        seconds: float | None = None,
    ) -> Answer:
        source = io.BytesIO(data) if isinstance(data, bytes) else data
        most = MOST_ANSWER if wanted == READ else MOST_MEMBER

        def believed(status: int, first: int, second: int, length: int) -> bool:
            is_plain = (first, second) == (0, 0)
            return is_plain and (
                (status == DONE and length <= most) or (status in REFUSALS and length == 0)
            )

        code = KINDS.index(kind if kind in ROWS else "unknown")
        question = Question(wanted, believed, code, number, source=source)
        try:
            answer = self.child.ask(question, seconds)
        except ChildTooSlow:
            raise CannotRead(refusals.FILE_TOOK_TOO_LONG) from None
        except ChildStopped:
            raise CannotRead(refusals.READER_STOPPED) from None
        if answer.status != DONE:
            raise CannotRead(_SENTENCES[answer.status])
        return answer
