"""The bar over what is looked at: find words, zoom, turn, text, and what stands beside it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, button
from ui.widgets.flow import Flow
from ui.widgets.labels import label
from ui.widgets.search_box import SearchBox

WIDE = 230


class ViewBar(QWidget):
    """`searched` carries words, `stepped` 1 or -1 for the next place found or the one before."""

    searched = Signal(str)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._row = Flow(8)
        self.setLayout(self._row)
        self.box = SearchBox("Find words in it", "Find words", "Ctrl+F")
        self.box.setMaximumWidth(10_000)
        self._sought = ""
        self.said = label("", Size.SECOND, Tone.QUIET)
        self.said.hide()
        self._row.addWidget(self.box)
        self.before = self.add("Before", lambda: self.stepped.emit(-1), "The place before")
        self.next = self.add("Next", lambda: self.stepped.emit(1), "The next place")
        self._row.addWidget(self.said)
        for one in (self.before, self.next):
            one.hide()
        self.box.searched.connect(self._searched)
        self.restyle()

    def restyle(self) -> None:
        """The box as wide as its text needs."""
        self.box.setFixedWidth(look().px(WIDE))

    def add(self, words: str, do: Callable[[], object], name: str = "") -> Button:
        """One more button."""
        made = button(words, do)
        made.setAutoDefault(False)
        if name:
            made.setAccessibleName(name)
            made.setToolTip(name)
        self._row.addWidget(made)
        return made

    def say(self, found: str) -> None:
        """What the search found; nothing while nothing is sought."""
        is_on = bool(self._sought)
        if is_on and found != self.said.said():
            announce(self, found)
        self.said.say(found)
        for one in (self.said, self.before, self.next):
            one.setVisible(is_on)

    def again(self) -> str:
        """What is sought, for another pane."""
        return self._sought

    def _searched(self, words: str) -> None:
        """Enter with the same words goes to the next place."""
        if words == self._sought:
            self.stepped.emit(1)
        else:
            self._sought = words
            self.searched.emit(words)
