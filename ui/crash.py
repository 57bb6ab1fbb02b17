"""When the program meets a bug: write it down, tell the person once, on the window's thread."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)
TOLD = (
    "Something in the program went wrong. What you had saved is kept. "
    "Close Casework and open it again; unsaved answers are offered as drafts."
)


class CrashReporter(QObject):
    """Catches what nothing else did, from any thread, and says so once."""

    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self._told_lock = threading.Lock()
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """From now on every uncaught exception comes here; undone by `uninstall`."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """What was there before hears of them again."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, error: BaseException) -> None:
        """A fault that somebody caught and could do nothing about."""
        self._hook(type(error), error, error.__traceback__)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        self._hook(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    def _hook(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, traceback)
            return
        log.critical("uncaught exception", exc_info=(kind, error, traceback))
        with self._told_lock:
            if self._told:
                return
            self._told = True
        self.crashed.emit(f"{kind.__name__} at {where(traceback)}")


def where(traceback: TracebackType | None) -> str:
    """The function and line it came from, and nothing of the case: no message, no values."""
    last = "an unknown place"
    while traceback is not None:
        last = f"{traceback.tb_frame.f_code.co_qualname}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return last
