"""Shows long work at the foot of the window, and lets it be cancelled."""

from PySide6.QtCore import QObject

from ui.host import Host
from ui.jobs import Job
from ui.widgets.progress_strip import ProgressStrip


class WorkShown(QObject):
    """The newest long work is the one that is shown."""

    def __init__(self, host: Host, strip: ProgressStrip) -> None:
        super().__init__(host)
        self._strip = strip
        self._job: Job | None = None
        host.work_begun.connect(self._begun)
        strip.cancelled.connect(self._cancel)

    def _begun(self, name: str, job: object) -> None:
        if isinstance(job, Job):
            self._job = job
            self._strip.begin(name)
            job.progressed.connect(self._strip.advance)
            job.finished.connect(self._ended)

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._strip.end()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
