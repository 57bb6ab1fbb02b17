"""What is shown while a last backup is made before Casework locks or closes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.fields.words import Words
from ui.forms.action_bar import row_of
from ui.theme import Size, look
from ui.widgets.buttons import button, primary
from ui.widgets.cards import Card, Page
from ui.widgets.labels import heading
from ui.widgets.progress_strip import Bar

CLOSING = "close"
BACKING_UP = "Backing up before Casework {goes}"
WAIT = "The cases cannot be seen meanwhile."
STOPPING = "Stopping at the next safe point \N{HORIZONTAL ELLIPSIS}"
FAILED = "The backup was not made"


class Leaving(QWidget):
    """`stopped` asks to go without a backup, `again` to try once more after it failed."""

    stopped = Signal()
    again = Signal()

    def __init__(self, how: str) -> None:
        super().__init__()
        self._name = BACKING_UP.format(goes=f"{how}s")
        self.title = heading(self._name, Size.PANE)
        self.words = Words(WAIT, "purpose")
        self.bar = Bar()
        self.retry = primary("Try again", self.again.emit)
        self.without = button(f"{how.capitalize()} without a backup", self._stop)
        card = _Narrow()
        for part in (self.title, self.words, self.bar, row_of(self.retry, self.without)):
            card.box.addWidget(part)
        page = Page(self._name)
        _in_the_middle(page, card)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        self.begin()

    def begin(self) -> None:
        """The backup is being made."""
        self.title.say(self._name)
        self.words.say(WAIT)
        self.bar.show_part(0)
        self.bar.setVisible(True)
        self.retry.hide()
        self.without.setEnabled(True)
        self.without.setFocus()

    def advance(self, done: int, total: int) -> None:
        """How far it is."""
        if total:
            self.bar.show_part(done / total)

    def fail(self, sentence: str) -> None:
        """It was not made: say why."""
        self.title.say(FAILED)
        self.words.say(sentence)
        self.bar.hide()
        self.without.setEnabled(True)
        self.retry.show()
        self.retry.setFocus()

    def _stop(self) -> None:
        self.words.say(STOPPING)
        self.without.setEnabled(False)
        self.stopped.emit()


def _in_the_middle(page: Page, card: QWidget) -> None:
    row = QHBoxLayout()
    for stretch, widget in ((1, None), (0, card), (1, None)):
        if widget is None:
            row.addStretch(stretch)
        else:
            row.addWidget(widget)
    page.box.addStretch(1)
    page.box.addLayout(row)
    page.box.addStretch(2)


class _Narrow(Card):
    """The card in the middle of the empty window."""

    def __init__(self) -> None:
        super().__init__(padding=28, spacing=14)
        self.restyle()

    def restyle(self) -> None:
        """The width grows with the text."""
        self.setFixedWidth(look().px(440))
