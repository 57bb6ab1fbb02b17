"""The first thing anybody sees: set up a store, open or restore one, or try sample cases."""

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
    """Four ways to begin; only those that can be gone."""

    new_wanted = Signal()
    existing_wanted = Signal()
    restore_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, *, has_samples: bool, may_restore: bool) -> None:
        super().__init__(TITLE)
        self.new = Way(
            "Set up a new store",
            "Four steps: where it is kept, you and your council, the recovery key, backups.",
            primary("Set up a store", self.new_wanted.emit),
        )
        self.existing = Way(
            "Open a store you have",
            "It is in a folder on this PC.",
            button("Open a store", self.existing_wanted.emit),
        )
        self.restore = Way(
            "Restore a backup",
            "After the loss of a PC or disk: with a password or the recovery key.",
            button("Restore a backup", self.restore_wanted.emit),
        )
        self.sample = Way(
            "Try it with sample cases",
            "A separate store with invented people. It can be thrown away.",
            button("Try the sample cases", self.sample_wanted.emit),
        )
        self.restore.setVisible(may_restore)
        self.sample.setVisible(has_samples)
        self.status = Words("", "quiet")
        heads = Middle(heading(TITLE, Size.CASE), Words(PURPOSE, "purpose"), spacing=6)
        ways = (self.new, self.existing, self.restore, self.sample)
        self.add(Middle(heads, *ways, self.status))
        self.end()

    def begin(self) -> None:
        """Put the keyboard on the usual way."""
        self.new.button.setFocus()

    def work_on(self, words: str) -> Callable[[], None]:
        """Say what takes a while; call what comes back when it is over."""
        self.status.say(words)
        return lambda: self.status.say("")
