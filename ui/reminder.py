"""The daily reminder: once a day, at the first unlocking or at nine, how much is due. No names."""

import datetime as dt

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from casework.domain.dates import london
from casework.domain.people import RECOVERY
from casework.queries.due import DueCounts, due_counts
from ui.host import Host
from ui.main_window import MainWindow
from ui.plain import counted

NINE = dt.time(9)
MINUTE = 60_000


class Reminder(QObject):
    """Looks at the clock every minute; the line it shows stays until it is hidden or followed."""

    def __init__(self, host: Host, window: MainWindow) -> None:
        super().__init__(host)
        self.host, self.window = host, window
        self._settled: dt.date | None = None
        window.reminder.set_action("Show what is due", self._follow)
        self._timer = QTimer(self, interval=MINUTE)
        self._timer.timeout.connect(self.look)
        if host.reads_cases and host.user != RECOVERY:
            self._timer.start()
            self.remind()

    def look(self) -> None:
        """Past nine on a day on which nobody was told yet: tell."""
        if self._settled != self.host.today and self.host.now.astimezone(london()).time() >= NINE:
            self.remind()

    def remind(self) -> None:
        """Tell how much is due, unless that was told today."""
        found = self.host.read(due_counts)
        self._settled = self.host.today
        if found.was_told or not (found.today or found.overdue):
            return
        from casework.services.reminding import note_reminded

        self.window.reminder.say(words_of(found))
        self.host.do(note_reminded)
        if not self.window.isActiveWindow():
            QApplication.alert(self.window)

    def _follow(self) -> None:
        self.window.reminder.hide()
        self.host.place_wanted.emit("due")


def words_of(found: DueCounts) -> str:
    """'2 deadlines are due today, 1 is overdue.'"""
    said = []
    if found.today:
        said.append(f"{counted(found.today, 'deadline is', 'deadlines are')} due today")
    if found.overdue:
        one, many = ("is", "are") if said else ("deadline is", "deadlines are")
        said.append(f"{counted(found.overdue, one, many)} overdue")
    return f"{', '.join(said)}."
