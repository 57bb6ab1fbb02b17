"""Reading what is to be sealed, block by block, into buffers used in turn."""

import io
import os
from collections.abc import Callable, Iterator
from typing import BinaryIO

from casework.domain.refusals import evidence as refusals
from casework.evidence.digest import RING
from casework.evidence.problems import CannotSeal
from casework.evidence.sealed_format import BLOCK

MB = 1_000_000


class SourceBlocks:
    """A source and how much of it has come: `size` so far, `expected` in all (0: not known)."""

    def __init__(self, source: BinaryIO, limit: int) -> None:
        self._source = source
        self._limit = limit
        self.size = 0
        self.expected = _length(source)

    def blocks(self, seen: Callable[[memoryview], None]) -> Iterator[tuple[memoryview, bool]]:
        """Each block and whether it is the last; `seen` gets each block before the next is read.

        `seen` may go on using a block as `Digest.take` does. Raises CannotSeal when the source
        fails, is empty or is over the limit.
        """
        buffers: list[memoryview] = []
        current = _next_buffer(buffers)
        count = self._fill(current)
        if count == 0:
            raise CannotSeal(refusals.EVIDENCE_EMPTY)
        while count:
            seen(current[:count])
            following = _next_buffer(buffers) if count == BLOCK else current
            coming = self._fill(following) if count == BLOCK else 0
            self.size += count
            if self.size + coming > self._limit:
                raise CannotSeal(refusals.EVIDENCE_TOO_LARGE, limit=self._limit // MB)
            yield current[:count], coming == 0
            current, count = following, coming

    def _fill(self, buffer: memoryview) -> int:
        got = 0
        try:
            while got < len(buffer) and (n := self._read(buffer[got:])):
                got += n
        except OSError as problem:
            raise CannotSeal(refusals.EVIDENCE_SOURCE_LOST) from problem
        return got

    def _read(self, buffer: memoryview) -> int:
        if isinstance(self._source, io.RawIOBase | io.BufferedIOBase):
            return self._source.readinto(buffer) or 0
        data = self._source.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _next_buffer(buffers: list[memoryview]) -> memoryview:
    """The oldest of RING buffers, or a new one while there are fewer: small files need only one."""
    buffer = buffers.pop(0) if len(buffers) == RING else memoryview(bytearray(BLOCK))
    buffers.append(buffer)
    return buffer


def _length(source: BinaryIO) -> int:
    try:
        return os.fstat(source.fileno()).st_size
    except (OSError, AttributeError, io.UnsupportedOperation):
        return 0
