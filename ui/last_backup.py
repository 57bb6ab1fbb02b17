"""The last backup before Casework locks or closes, on the worker, with a way out."""

from PySide6.QtCore import QObject, Signal

from casework import upkeep
from casework.domain.errors import CaseworkError
from casework.workspace import Workspace
from ui.jobs import Job, Jobs
from ui.screens.leaving import CLOSING, Leaving

FAULT = "Something in the program went wrong while the backup was made."


class LastBackup(QObject):
    """`over` carries why no backup was made, or ''. Closing waits for the person when it failed."""

    over = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, how: str) -> None:
        super().__init__()
        self._workspace, self._jobs = workspace, jobs
        self._waits = how == CLOSING
        self._job: Job | None = None
        self._wrong, self._is_stopped = "", False
        self.screen = Leaving(how)
        self.screen.stopped.connect(self.stop)
        self.screen.again.connect(self._try_again)

    def begin(self) -> None:
        """Make it, or go at once when none is due."""
        workspace = self._workspace
        job = Job(
            lambda progress: upkeep.back_up_if_due(workspace, progress, is_leaving=True), self._jobs
        )
        job.progressed.connect(self.screen.advance)
        job.failed.connect(self._failed)
        job.finished.connect(self._ended)
        self._wrong, self._job = "", job
        self._jobs.start(job)

    def stop(self) -> None:
        """Go without it."""
        self._is_stopped = True
        if self._job is not None:
            self._job.cancel()
        else:
            self.over.emit("")

    def _try_again(self) -> None:
        self.screen.begin()
        self.begin()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CaseworkError):
            self._wrong = error.sentence
        else:
            self._wrong = FAULT
            self._jobs.failed.emit(error)

    def _ended(self) -> None:
        self._job = None
        if self._wrong and self._waits and not self._is_stopped:
            self.screen.fail(self._wrong)
        else:
            self.over.emit("" if self._is_stopped else self._wrong)
