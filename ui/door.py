"""The door: first run or unlocking, then the window; locking goes back to the door."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from casework import places
from casework.workspace import Workspace
from ui import ask
from ui.bindings import bind
from ui.forms.running import by_worker
from ui.forms.sources import Sources
from ui.idle_lock import IdleLock
from ui.jobs import Jobs
from ui.making import set_up
from ui.screens.first_run import FirstRun
from ui.screens.unlock import Doors, Unlock
from ui.settings_file import SettingsFile
from ui.shell import Shell
from ui.widgets.cards import Surface

SIZE = (1024, 680)
