"""Locks after some minutes in which nobody touched keyboard or mouse."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class IdleLock(QObject):
    """Install on the application. `idle` is sent once; `start` begins again.

    `touched` is sent at every touch while it counts.
    """

    idle = Signal()
    touched = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """How long nobody may touch anything."""
        self._timer.setInterval(max(1, round(minutes * 60_000)))

    def start(self) -> None:
        """Count from now."""
        self._timer.start()

    def stop(self) -> None:
        """Do not lock: it is locked already, or there is no store."""
        self._timer.stop()

    def is_counting(self) -> bool:
        """Whether it will lock by itself."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any touch starts the count again; the event goes on to where it was going."""
        if event.type() in TOUCHES and self._timer.isActive():
            self._timer.start()
            self.touched.emit()
        return False
