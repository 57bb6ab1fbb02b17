"""The first thing anybody sees: set up a store, open one, or try Casework with sample cases."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.fields.words import Words
from ui.forms.form_page import Middle
from ui.theme import Size, look
from ui.widgets.apart import Apart
from ui.widgets.buttons import Button, button, primary
from ui.widgets.cards import Card, Page, stacked
from ui.widgets.labels import heading

TITLE = "Welcome to Casework"
PURPOSE = (
    "Cases of misconduct on social media, from the report to the case file. Everything stays "
    "encrypted on this PC."
)


class Way(Card):
    """One way to begin, with its button."""

    def __init__(self, title: str, text: str, made: Button) -> None:
        super().__init__(padding=20)
        words = stacked(heading(title), Words(text, "purpose"), spacing=3)
        inner = QWidget()
        inner.setLayout(Apart(words, made, least=lambda: look().px(240), gap=24, in_middle=True))
        self.box.addWidget(inner)
        self.button = made


class Welcome(Page):
    """Three ways to begin; the samples only where they can be made."""

    new_wanted = Signal()
    existing_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, *, has_samples: bool) -> None:
        super().__init__(TITLE)
        self.new = Way(
            "Set up a new store",
            "Four steps: where it is kept, you and your council, the recovery key, backups.",
            primary("Set up a store", self.new_wanted.emit),
        )
        self.existing = Way(
            "Open a store you have",
            "On this PC, or one restored from a backup.",
            button("Open a store", self.existing_wanted.emit),
        )
        self.sample = Way(
            "Try it with sample cases",
            "A separate store with invented people. It can be thrown away.",
            button("Try the sample cases", self.sample_wanted.emit),
        )
        self.sample.setVisible(has_samples)
        self.status = Words("", "quiet")
        heads = Middle(heading(TITLE, Size.CASE), Words(PURPOSE, "purpose"), spacing=6)
        self.add(Middle(heads, self.new, self.existing, self.sample, self.status))
        self.end()

    def begin(self) -> None:
        """Put the keyboard on the usual way."""
        self.new.button.setFocus()

    def work_on(self, words: str) -> Callable[[], None]:
        """Say what takes a while; call what comes back when it is over."""
        self.status.say(words)
        return lambda: self.status.say("")
