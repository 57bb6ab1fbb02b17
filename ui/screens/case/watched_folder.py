"""A folder that is watched for a case: what is new in it is offered, never taken by itself."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.errands.taking_in import FolderWatch, Looked
from ui import ask
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.plain import counted, one_line
from ui.tokens import Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.cards import Card
from ui.widgets.labels import label, second_line

EVERY_MS = 2_000
MOST_NAMED = 5
GONE = "The folder {name} is not there any more, so it is not watched. Nothing was taken from it."


class WatchedFolder(QWidget):
    """Off until somebody chooses a folder; over when the case is left or the program locks."""

    def __init__(
        self, host: Host, take: Callable[[Sequence[Path]], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.host, self._take = host, take
        self.watch: FolderWatch | None = None
        self.new: list[Path] = []
        self._is_looking = False
        self._said: Card | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 14, 0)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.hide()

    def choose(self) -> None:
        """Choose the folder; what lies in it now is not offered."""
        folder = ask.which_folder(self, "Choose a folder to watch")
        if folder is not None:
            self.begin(folder)

    def begin(self, folder: Path) -> None:
        """Watch a folder from now on."""
        self.watch, self.new = FolderWatch(folder), []
        self._timer.start()
        self.look()
        self._say(0)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self.watch, self.new = None, []
        self._clear()
        self.hide()

    def look(self) -> None:
        """One look, on the worker: a folder on a network may be slow to answer."""
        watch = self.watch
        if watch is not None and not self._is_looking:
            self._is_looking = True
            self.host.quietly(
                lambda _progress: watch.look(),
                lambda seen: self._seen(watch, seen),
                self._failed,
                near=self,
            )

    def _seen(self, watch: FolderWatch, seen: Looked) -> None:
        self._is_looking = False
        if watch is not self.watch:
            return
        if seen.is_gone:
            self.stop()
            ask.tell(self.window(), GONE.format(name=one_line(watch.folder.name)))
            return
        kept = [one for one in self.new if one not in seen.new]
        self.new = [*kept, *seen.new]
        self._say(seen.waiting)

    def _failed(self, error: Exception) -> None:
        self._is_looking = False
        self.stop()
        self.host.on_failure(error)

    def _say(self, waiting: int) -> None:
        if self.watch is None:
            return
        words = sentence_of(self.watch.folder, len(self.new), waiting)
        names = ", ".join(one_line(one.name) for one in self.new[:MOST_NAMED])
        said = (words, names)
        if self._said is not None and self._said.property("said") == list(said):
            return
        self._clear()
        card = Card(Tone.BLUE if self.new else Tone.QUIET, padding=12, spacing=8)
        card.setProperty("said", list(said))
        card.box.addWidget(label(words, wrap=True))
        if names:
            more = f" and {len(self.new) - MOST_NAMED} more" * (len(self.new) > MOST_NAMED)
            card.box.addWidget(second_line(f"{names}{more}"))
        card.box.addWidget(self._buttons())
        self._box.addWidget(card)
        self._said = card
        self.show()

    def _buttons(self) -> QWidget:
        stop = button("Stop watching", self.stop)
        if not self.new:
            return row_of(stop)
        them = "it" if len(self.new) == 1 else "them"
        take = button(f"Take {them} in", self._take_them, Kind.PRIMARY)
        return row_of(take, button(f"Leave {them}", self._leave), stop)

    def _take_them(self) -> None:
        files, self.new = self.new, []
        self._say(0)
        self._take(files)

    def _leave(self) -> None:
        self.new = []
        self._say(0)

    def _clear(self) -> None:
        if self._said is not None:
            self._box.removeWidget(self._said)
            self._said.hide()
            self._said.deleteLater()
            self._said = None


def sentence_of(folder: Path, new: int, waiting: int) -> str:
    """'2 new files in Downloads. 1 is still being written.'"""
    name = one_line(folder.name) or str(folder)
    said = f"{counted(new, 'new file', 'new files')} in {name}." if new else f"{name} is watched."
    if waiting:
        return f"{said} {counted(waiting, 'is', 'are')} still being written."
    return said if new else f"{said} What comes into it is offered here, and nothing is taken."
