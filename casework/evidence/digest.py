"""SHA-256 in a second thread, so that hashing and the rest of the work take the same time once.

A file of one block has no thread made for it: that takes longer than hashing it.
"""

import hashlib
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

RING = 5
"""How many buffers to use in turn, so that none is changed before it is hashed. More than two, for
on a busy PC the two threads do not run side by side at every moment."""


class Digest:
    """Use as a context; a buffer given to `take` may be changed after RING - 1 more of them."""

    def __init__(self) -> None:
        self._sha256 = hashlib.sha256()
        self._first: memoryview | None = None
        self._thread: ThreadPoolExecutor | None = None
        self._waiting: deque[Future[None]] = deque()

    def __enter__(self) -> "Digest":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._thread is not None:
            self._thread.shutdown(wait=True)

    def take(self, block: memoryview) -> None:
        """Go on with `block`, once no more than RING - 2 blocks before it are waiting."""
        if self._thread is None and self._first is None:
            self._first = block
            return
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="sha256")
        if self._first is not None:
            self._waiting.append(self._thread.submit(self._sha256.update, self._first))
            self._first = None
        while len(self._waiting) > RING - 2:
            self._waiting.popleft().result()
        self._waiting.append(self._thread.submit(self._sha256.update, block))

    def hexdigest(self) -> str:
        """Of everything that was given."""
        if self._first is not None:
            self._sha256.update(self._first)
            self._first = None
        while self._waiting:
            self._waiting.popleft().result()
        return self._sha256.hexdigest()
