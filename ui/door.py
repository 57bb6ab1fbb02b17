"""The door: first run or unlocking, then the window; locking goes back to the door."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from casework.domain.dates import london_day
from casework.opening import told_on_opening
from casework.queries.backups import backup_is_due
from casework.workspace import Surround, Workspace
from ui import ask, making
from ui.focus import KeepsInSight, within
from ui.forms.running import by_worker
from ui.forms.sources import Sources
from ui.idle_lock import IdleLock
from ui.jobs import Jobs
from ui.making import News
from ui.screens.unlock import Unlock
from ui.settings_file import SettingsFile
from ui.widgets.cards import Surface
from ui.window_place import place_of, put_back

if TYPE_CHECKING:
    from ui.last_backup import LastBackup
    from ui.shell import Shell

SIZE, SMALLEST = (1080, 760), (1024, 640)
LOCKED_HERE = "There is no store in {folder}. Choose another, or make a new one."


class DoorWindow(Surface):
    """Holds the screen one has to go through."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__("ground")
        self.setWindowTitle("Casework")
        KeepsInSight(self)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.screen_shown = screen
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(screen)


class Door(QObject):
    """Only one of door and shell is there at a time; nothing of a store is left with the door."""

    def __init__(
        self,
        app: QApplication,
        jobs: Jobs,
        settings: SettingsFile,
        surround: Surround | None = None,
    ) -> None:
        super().__init__()
        self._app, self._jobs, self._settings = app, jobs, settings
        self._surround = surround or Surround()
        self._run = by_worker(jobs)
        self._door: DoorWindow | None = None
        self._workspace: Workspace | None = None
        self._leaving: LastBackup | None = None
        self.shell: Shell | None = None
        self.idle = IdleLock(settings.now.idle_minutes, self)
        self.idle.idle.connect(self.lock)
        app.installEventFilter(self.idle)

    def window(self) -> QWidget | None:
        """What is on the screen now."""
        if self.shell is None or self._leaving is not None:
            return self._door
        return self.shell.window

    def open(self, store: Path | None) -> None:
        """Show the way in: to `store`, to the one used last, or to making one."""
        kept = Path(self._settings.now.store) if self._settings.now.store else None
        folder = store or kept
        if folder is not None and making.has_store(folder):
            self.ask_password(folder)
            return
        self.first_run()
        if store is not None:
            ask.tell(self._door, LOCKED_HERE.format(folder=store))

    def first_run(self) -> None:
        """Make a store, open one that is there, or try the samples."""
        from ui.screens.first_run import FirstRun  # needed once in the life of a store

        screen = FirstRun(making.set_up(self._run, self._surround), today(self._surround))
        screen.finished.connect(self._enter)
        screen.existing_wanted.connect(self._other)
        self._show(screen)
        screen.begin()

    def ask_password(self, folder: Path, login: str = "") -> None:
        """Ask for the password of a store."""
        screen = Unlock(
            folder, making.doors(self._run, self._surround), today(self._surround), login=login
        )
        screen.opened.connect(self._enter)
        screen.other_wanted.connect(self._other)
        self._show(screen)
        screen.begin()

    def lock(self) -> None:
        """Nothing is seen any more; a backup that is due is made first; then the keys go."""
        shell = self.shell
        if shell is None or self._leaving is not None:
            if self._leaving is not None:
                self._leaving.stop()  # nobody is there to choose what to do without a backup
            return
        self.idle.stop()
        shell.errands.keep_draft()
        self._jobs.stop()
        is_due = False
        try:
            is_due = is_backup_due(self._workspace)
        finally:
            if not is_due:
                self._lock_now("")
        if is_due:
            self._back_up_first("lock", self._lock_now)

    def close(self) -> None:
        """The program ends."""
        self.idle.stop()
        self._app.removeEventFilter(self.idle)
        if self._workspace is not None:
            self._workspace.close()
        self._workspace = None

    def _enter(self, found: object) -> None:
        from ui.act_forms import form_maker
        from ui.bindings import bind
        from ui.shell import Shell

        workspace = found.workspace if isinstance(found, News) else making.opened(found)
        self._workspace = workspace
        self._settings.put_store(workspace.folder)
        shell = Shell(workspace, self._jobs, self._settings, form_maker)
        bind(shell, self.lock)
        shell.window.may_close = self._may_close
        self.shell = shell
        self.idle.set_minutes(self._settings.now.idle_minutes)
        self.idle.start()
        self.idle.touched.connect(shell.watching.touched)
        put_back(shell.window, self._settings.now.window)
        shell.window.show()
        self._leave_door()
        met = told_on_opening(workspace)
        if met:
            ask.tell(shell.window, "\n\n".join(met), title="Before you go on", close="Go on")
        if isinstance(found, News):
            ask.tell(shell.window, found.words(), title=found.title, close=found.close)

    def _lock_now(self, not_backed_up: str) -> None:
        """Forget the keys, let go of every screen and picture, and ask for the password again."""
        shell, workspace = self.shell, self._workspace
        if shell is None or workspace is None:
            return
        folder, login = workspace.folder, workspace.user.login
        self.shell, self._workspace, self._leaving = None, None, None
        workspace.close()
        self.ask_password(folder, login)
        shell.drop()
        del shell, workspace
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        if not_backed_up:
            ask.tell(self._door, not_backed_up, title="The backup was not made")

    def _may_close(self) -> bool:
        """Whether the window may close now; when a backup is due, it closes after that."""
        shell = self.shell
        if shell is None or not shell.errands.may_leave():
            return shell is None
        self._settings.put_window(place_of(shell.window))
        if not is_backup_due(self._workspace):
            return True
        self._jobs.stop()
        self._back_up_first("close", self._close_now)
        return False

    def _close_now(self, _not_backed_up: str) -> None:
        self._leaving = None
        if self._door is not None:
            self._door.close()

    def _back_up_first(self, how: str, then: Callable[[str], object]) -> None:
        from ui.last_backup import LastBackup  # needed when somebody leaves

        shell, workspace = self.shell, self._workspace
        if shell is None or workspace is None:
            return
        self._leaving = LastBackup(workspace, self._jobs, how)
        self._leaving.over.connect(then)
        self._show(self._leaving.screen)
        for one in (shell.window, *dialogs_of(shell.window)):
            one.hide()
        self._leaving.begin()

    def _other(self) -> None:
        folder = ask.which_folder(self._door, "Choose the folder of the store")
        if folder is None:
            return
        if making.has_store(folder):
            self.ask_password(folder)
        else:
            ask.tell(self._door, LOCKED_HERE.format(folder=folder))

    def _show(self, screen: QWidget) -> None:
        fresh = DoorWindow(screen)
        fresh.show()
        self._leave_door()
        self._door = fresh

    def _leave_door(self) -> None:
        old, self._door = self._door, None
        if old is not None:
            old.hide()
            old.deleteLater()


def dialogs_of(window: QWidget) -> list[QDialog]:
    """Every dialog that belongs to a window."""
    return [one for one in within(window) if isinstance(one, QDialog)]


def is_backup_due(workspace: Workspace | None) -> bool:
    """Whether something was done that no backup holds, and there is a place for one."""
    return workspace is not None and workspace.read(backup_is_due, is_leaving=True)


def today(surround: Surround) -> Sources:
    """All that a form at the door may ask: which day it is."""
    return Sources(london_day(surround.now()))
