"""Starts the windows: the look, the guards, then the door to a store."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from casework import places
from ui import ask, theme
from ui.crash import TOLD, CrashReporter
from ui.door import Door
from ui.jobs import Jobs
from ui.settings_file import SettingsFile
from ui.wheel_guard import WheelGuard


def run_app(store: Path | None) -> int:
    """Open the window on `store`, or on the one used last; the process's exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        return 2
    app.setApplicationName("Casework")
    app.setApplicationDisplayName("Casework")
    settings = SettingsFile(places.settings_file())
    dress(app, settings)
    crash = CrashReporter()
    crash.install()
    guard = WheelGuard()
    app.installEventFilter(guard)
    jobs = Jobs()
    jobs.failed.connect(crash.report)
    door = Door(app, jobs, settings)
    crash.crashed.connect(lambda where: ask.tell(door.window(), f"{TOLD}\n\n{where}", title=FAULT))
    door.open(store)
    QTimer.singleShot(0, collect_from_here)
    code = app.exec()
    jobs.stop()
    door.close()
    crash.uninstall()
    return code


def collect_from_here() -> None:
    """Look for rubbish from now on, and never again at what the start has made."""
    gc.freeze()
    gc.enable()


FAULT = "Something in the program went wrong"


def dress(app: QApplication, settings: SettingsFile) -> None:
    """Put the look on, and again whenever the system's colours change."""
    system = theme.system_text_scale(app)

    def put_on() -> None:
        chosen = settings.now
        theme.apply(app, chosen.colours, max(system, chosen.text_size / 100))

    put_on()
    app.styleHints().colorSchemeChanged.connect(put_on)
