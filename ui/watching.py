"""Reads sealed files while nobody touches the window, oldest first; stops at the first touch.

When all were checked today, the words of pictures and pages that wait are read by machine.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from casework.domain.errors import CaseworkError
from casework.domain.people import RECOVERY
from casework.domain.progress import Progress
from casework.workspace import Workspace
from ui.host import Host
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.plain import counted

LOOK_EVERY_MS = 3_000
QUIET_MS = 20_000
"""How long nobody touches anything before files are read."""
FOUND = "Evidence is damaged: {which}. Open the case to see what to do."
ELSEWHERE = "Evidence of a case that you do not see is damaged. Tell whoever looks after Casework."


class Watching(QObject):
    """One short turn at a time, on the same worker as everything else, and only when it is free."""

    def __init__(self, host: Host, window: MainWindow) -> None:
        super().__init__(host)
        self._host, self._window = host, window
        self._job: Job | None = None
        self._quiet = QElapsedTimer()
        self._quiet.start()
        self._is_over = self._has_words = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        host.changed.connect(self._changed)
        if host.user != RECOVERY:
            self._timer.start()

    def touched(self) -> None:
        """Somebody is at work: the turn ends; what was read of a file is read again later."""
        self._quiet.restart()
        if self._job is not None:
            self._job.cancel()

    def look(self) -> None:
        """Take a turn when nobody has touched anything for a while and nothing else is done."""
        if self._quiet.elapsed() < QUIET_MS:
            return
        if not self._is_over:
            self.take_turn()
        elif not self._has_words:
            self.read_words()

    def take_turn(self) -> None:
        """Read for a moment, unless everything was read today or something else is at work."""
        if not self._is_over:
            self._start(turn_of, self._read)

    def read_words(self) -> None:
        """Read the words of pictures for a moment, unless something else is at work."""
        self._start(words_turn, self._words_read)

    def _start(
        self, turn: Callable[[Workspace, Progress], object], then: Callable[[object], None]
    ) -> None:
        if self._job is not None or self._host.jobs.count():
            return
        workspace = self._host.workspace
        job = Job(lambda progress: turn(workspace, progress), self._host.jobs)
        job.succeeded.connect(then)
        job.failed.connect(self._failed)
        job.finished.connect(self._ended)
        self._job = self._host.jobs.start(job)

    def is_busy(self) -> bool:
        """Whether a turn is being taken."""
        return self._job is not None

    def _read(self, turn: object) -> None:
        from casework.errands.vault_watch import Turn

        if not isinstance(turn, Turn):
            return
        self._is_over = turn.watch.is_over
        self._window.rail.say_checked(words_of(turn.watch.checked, turn.watch.total))
        if turn.damaged:
            self._window.alarm.say(FOUND.format(which=", ".join(turn.damaged)), self._again)
        elif turn.elsewhere:
            self._window.alarm.say(ELSEWHERE, self._again)

    def _words_read(self, is_more: object) -> None:
        self._has_words = not is_more

    def _again(self) -> None:
        self._window.alarm.hide()
        self._is_over = False
        self.take_turn()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CaseworkError):  # locked meanwhile, or the store is gone: later
            self._host.jobs.failed.emit(error)

    def _changed(self, tables: object) -> None:
        """A new exhibit, or a new day, is something to read again."""
        if isinstance(tables, frozenset) and "exhibits" in tables and self._job is None:
            self._is_over = self._has_words = False

    def _ended(self) -> None:
        self._job = None


def words_of(checked: int, total: int) -> str:
    """'120 of 400 exhibits checked today'; nothing while there are none."""
    if not total:
        return ""
    if checked >= total:
        return f"{counted(total, 'exhibit', 'exhibits')} checked today"
    return f"{checked:,} of {counted(total, 'exhibit', 'exhibits')} checked today"


def turn_of(workspace: Workspace, progress: Progress) -> object:
    """One turn; called on the worker: pictures that were never looked at are looked at, what was
    never read is read, then what is sealed is checked.

    What only reads is loaded when the first turn is taken.
    """
    from casework.errands.file_readings import read_waiting, see_waiting
    from casework.errands.vault_watch import take_turn

    see_waiting(workspace, progress)
    read_waiting(workspace, progress)
    return take_turn(workspace, progress)


def words_turn(workspace: Workspace, progress: Progress) -> object:
    """Words of pictures and pages, read by machine for a moment; whether more are waiting."""
    from casework.errands.picture_words import read_waiting

    return read_waiting(workspace, progress)
