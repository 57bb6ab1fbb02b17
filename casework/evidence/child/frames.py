"""How a parent and its child talk: a question, perhaps pieces of a file on request, one answer.

A question is `REQUEST`, then (for pictures and pages) the file's bytes. An answer is `ANSWER` and
its content. A child that reads files piece by piece sends `NEED` instead, as often as it likes, and
gets exactly the bytes it named back; so a file of 500 MB never lies in memory.
"""

import io
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

REQUEST = struct.Struct(">cIIQ")
"""What is wanted, two numbers that belong to it, and how many bytes the file has."""
ANSWER = struct.Struct(">BIIQ")
"""How it went, two numbers that belong to it, and how many bytes follow.

For `NEED`: how many bytes are wanted, 0, and from where in the file; nothing follows."""

DONE, TOO_LARGE, DAMAGED, OTHER_KIND, LOCKED, NOT_THERE, NEED = range(7)
REFUSALS = (TOO_LARGE, DAMAGED, OTHER_KIND, LOCKED, NOT_THERE)
MOST_NEEDED = 4 << 20
"""The most bytes that one `NEED` may ask for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a child said: how it went, two numbers, and the content."""

    status: int
    first: int = 0
    second: int = 0
    content: bytes = b""

    def written(self) -> bytes:
        """As it goes through the pipe."""
        return ANSWER.pack(self.status, self.first, self.second, len(self.content)) + self.content


class Refused(Exception):
    """A child's way of saying a status that is no answer."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class AskedFile(io.RawIOBase):
    """In the child: the parent's file, read by asking for its pieces."""

    def __init__(self, questions: BinaryIO, answers: BinaryIO, length: int) -> None:
        self._questions, self._answers = questions, answers
        self.length = length
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        place = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.length}[whence] + offset
        if place < 0:
            raise ValueError("a place before the beginning")
        self._at = place
        return place

    def readinto(self, buffer: "WriteableBuffer") -> int:
        into = memoryview(buffer).cast("B")
        count = min(len(into), self.length - self._at, MOST_NEEDED)
        if count <= 0:
            return 0
        self._answers.write(ANSWER.pack(NEED, count, 0, self._at))
        self._answers.flush()
        into[:count] = self._questions.read(count)
        self._at += count
        return count


Answering = Callable[[bytes, int, int, BinaryIO], Answer]
"""What is wanted, its two numbers, and the file."""


def serve(
    questions: BinaryIO, answers: BinaryIO, answered: Answering, before_each: Callable[[], None]
) -> None:
    """In a child that asks for pieces: answer until the questions end."""
    while start := questions.read(REQUEST.size):
        wanted, first, second, length = REQUEST.unpack(start)
        before_each()
        file = io.BufferedReader(AskedFile(questions, answers, length), 1 << 18)
        try:
            answer = answered(wanted, first, second, file)
        except Refused as refused:
            answer = Answer(refused.status)
        answers.write(answer.written())
        answers.flush()
