"""Backups that are made by themselves while somebody works."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from casework.domain.dates import say_time
from casework.domain.errors import CaseworkError
from casework.domain.progress import Progress
from casework.workspace import Workspace
from ui.host import Host
from ui.jobs import Job
from ui.main_window import MainWindow

LOOK_EVERY_MS = 5 * 60 * 1000
"""How often it is looked whether one is due; that one is due after half an hour is upkeep's."""
FAILED = "No backup was made at {time}. {why}"


class Backups(QObject):
    """Says quietly that a backup was made, and clearly that one was not."""

    def __init__(self, host: Host, window: MainWindow) -> None:
        super().__init__(host)
        self._host, self._window = host, window
        self._job: Job | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        host.changed.connect(self._changed)

    def look(self) -> None:
        """Make a backup on the worker when one is due, unless one is being made."""
        if self._job is not None:
            return
        workspace = self._host.workspace
        job = Job(lambda progress: backed_up(workspace, progress), self._host.jobs)
        job.succeeded.connect(self._made)
        job.failed.connect(self._failed)
        job.finished.connect(self._over)
        self._job = self._host.jobs.start(job)

    def is_busy(self) -> bool:
        """Whether one is being made, or it is being looked whether one is due."""
        return self._job is not None

    def _made(self, folder: object) -> None:
        self._window.trouble.hide()
        if folder is not None:
            self._window.rail.say_backed_up(f"Backed up {say_time(self._host.now)}")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CaseworkError):
            self._host.jobs.failed.emit(error)
            return
        words = FAILED.format(time=say_time(self._host.now), why=error.sentence)
        self._window.trouble.say(words, self.look)

    def _changed(self, tables: object) -> None:
        """Another place may have been chosen, or a backup made by hand."""
        is_of_council = isinstance(tables, frozenset) and "organisation" in tables
        if is_of_council and self._window.trouble.isVisible():
            self.look()

    def _over(self) -> None:
        self._job = None


def backed_up(workspace: Workspace, progress: Progress) -> Path | None:
    """The new backup, if one was due; called on the worker."""
    from casework.upkeep import back_up_if_due  # read in when the first is made

    return back_up_if_due(workspace, progress)
