"""What was typed is kept while it is typed, and offered again after a crash or a pause."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from casework.domain.dates import say_time, short_moment
from ui.fields.field import Typed

PAUSE_MS = 2_000
"""A draft is saved this long after the last key."""


@dataclass(frozen=True)
class FoundDraft:
    """A draft of this form that was kept before."""

    saved_at: dt.datetime
    typed: Mapping[str, Typed]

    def words(self, today: dt.date) -> str:
        """'Draft saved 14:03 BST', with the day when it was not today."""
        when = say_time(self.saved_at)
        if self.saved_at.date() != today:
            when = short_moment(self.saved_at, today=today)
        return f"Draft saved {when}"


@dataclass(frozen=True)
class Drafts:
    """Where drafts of one form are kept: `save` gives back the moment it was saved."""

    save: Callable[[Mapping[str, Typed]], dt.datetime]
    drop: Callable[[], None]
    found: FoundDraft | None = None


class DraftKeeper(QObject):
    """Saves through `Drafts` after a pause in typing and when a field is left."""

    saved = Signal(str)

    def __init__(
        self, drafts: Drafts, read: Callable[[], Mapping[str, Typed]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._drafts, self._read = drafts, read
        self._is_due = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Something was typed: save soon."""
        self._is_due = True
        self._timer.start()

    def keep(self) -> None:
        """Save now, if anything was typed since the last time."""
        self._timer.stop()
        if not self._is_due:
            return
        self._is_due = False
        saved_at = self._drafts.save(self._read())
        self.saved.emit(f"Draft saved {say_time(saved_at)}")

    def drop(self) -> None:
        """The draft is not wanted any more: it was recorded, or thrown away."""
        self._timer.stop()
        self._is_due = False
        self._drafts.drop()
