"""SHA-256 in a second thread, so that hashing and the rest of the work take the same time once."""

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType


class Digest:
    """Use as a context; a buffer given to `take` may be changed after the next `take`."""

    def __init__(self) -> None:
        self._sha256 = hashlib.sha256()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sha256")
        self._last: Future[None] | None = None

    def __enter__(self) -> "Digest":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.shutdown(wait=True)

    def take(self, block: memoryview) -> None:
        """Go on with `block`, after what was given before is done."""
        self._settle()
        self._last = self._thread.submit(self._sha256.update, block)

    def hexdigest(self) -> str:
        self._settle()
        return self._sha256.hexdigest()

    def _settle(self) -> None:
        if self._last is not None:
            self._last.result()
            self._last = None
