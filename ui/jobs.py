"""Long work off the window's thread: one at a time, with progress, and a Cancel that is safe."""

import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from casework.domain.errors import CaseworkError
from casework.domain.progress import Cancelled, Progress

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


class Job(QObject):
    """One run of `work(progress)`. Its signals arrive on the window's thread."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Stop at the next safe point; `cancelled` follows."""
        self._stop.set()

    def run(self) -> None:
        """Called on the worker thread."""
        try:
            answer = self._work(self._report)
        except Cancelled:
            self.cancelled.emit()
        except CaseworkError as refusal:
            self.failed.emit(refusal)
        except Exception as error:
            log.exception("a job failed")
            self.failed.emit(error)
        else:
            self.succeeded.emit(answer)
        finally:
            self.finished.emit()

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)


class Jobs(QObject):
    """Runs jobs on a single thread, so that two never write to the store at once.

    `failed` carries what nobody else asked to be told of.
    """

    failed = Signal(Exception)
    busy = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._live: list[Job] = []

    def run(
        self,
        work: Callable[[Progress], Answer],
        then: Callable[[Answer], object] | None = None,
        *,
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Do `work(progress)` on the worker, then call `then(answer)` on the window's thread."""
        return self.start(self.made(work, then, failed=failed))

    def made(
        self,
        work: Callable[[Progress], Answer],
        then: Callable[[Answer], object] | None = None,
        *,
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """The same, to be started by `start` once everybody who wants to hear of it does."""
        job = Job(work, self)
        _Ears(job, then, failed or self.failed.emit)
        return job

    def start(self, job: Job) -> Job:
        """Queue a job whose signals somebody has connected."""
        self._live.append(job)
        job.finished.connect(self._ended)
        self.busy.emit(True)
        self._pool.start(job.run)
        return job

    def count(self) -> int:
        """How many jobs are running or waiting."""
        return len(self._live)

    def stop(self, wait_ms: int = 5000) -> bool:
        """Cancel everything; true once all of it has stopped."""
        for job in self._live:
            job.cancel()
        return self._pool.waitForDone(wait_ms)

    def _ended(self) -> None:
        job = self.sender()
        self._live = [one for one in self._live if one is not job]
        if isinstance(job, Job):
            job.deleteLater()
        self.busy.emit(bool(self._live))


class _Ears(QObject):
    """Hears a job's end on the window's thread, because it lives there."""

    def __init__(
        self,
        job: Job,
        then: Callable[[Any], object] | None,
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__(job)
        self._then, self._failed = then, failed
        job.succeeded.connect(self._on_success)
        job.failed.connect(self._on_failure)

    def _on_success(self, answer: object) -> None:
        if self._then is not None:
            self._then(answer)

    def _on_failure(self, error: Exception) -> None:
        self._failed(error)


class Latest:
    """Asks again and again (find as you type) and listens to the newest answer only."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._generation = 0

    def ask(self, work: Callable[[Progress], Answer], then: Callable[[Answer], object]) -> None:
        """Run `work`; `then` hears of it unless something newer was asked meanwhile."""
        self._generation += 1
        mine = self._generation

        def hear(answer: Answer) -> None:
            if mine == self._generation:
                then(answer)

        self._jobs.run(work, hear)

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._generation += 1
