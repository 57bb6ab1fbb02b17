"""Banners: a duty that has started, and plain notices above a page."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.plain import caption
from ui.theme import DEMIBOLD, MEDIUM, Size, look
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.apart import Apart
from ui.widgets.buttons import primary, quiet
from ui.widgets.cards import Card, Surface, stacked
from ui.widgets.labels import label


class DutyBanner(Card):
    """What started, by when, why with its source and what is missing; one button."""

    def __init__(
        self, title: str, text: str, action: str, do: Callable[[], object], *, is_late: bool = False
    ) -> None:
        tone = Tone.RED if is_late else Tone.AMBER
        super().__init__(tone, padding=16)
        self.setAccessibleName(title)
        words = stacked(
            label(title, Size.NAME, tone, DEMIBOLD, wrap=True), label(text, wrap=True), spacing=3
        )
        self.button = primary(action, do)
        inner = QWidget()
        inner.setLayout(
            Apart(words, self.button, least=lambda: look().px(340), gap=24, in_middle=True)
        )
        self.box.addWidget(inner)


class Notice(Card):
    """One sentence that matters on this page: read only, sample store, restricted."""

    def __init__(self, text: str, tone: Tone = Tone.BLUE) -> None:
        super().__init__(tone, padding=12)
        self.setAccessibleName(text)
        self.words = label(text, tone=tone, wrap=True)
        self.box.addWidget(self.words)


class SampleLine(Surface):
    """A line across the window of a store with invented cases."""

    def __init__(self) -> None:
        super().__init__("amber_soft")
        words = (
            "Sample cases: everybody in them is invented. Keep real cases in a store of their own."
        )
        self.words = label(words, Size.SECOND, Tone.AMBER, MEDIUM, wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 5, 14, 5)
        box.addWidget(self.words)
        self.hide()


class TroubleLine(Surface):
    """A line across the window about something that failed behind the work; hidden until then."""

    def __init__(self, again: str = "Try again") -> None:
        super().__init__("red_soft")
        self.words = label("", Size.SECOND, Tone.RED, MEDIUM, wrap=True)
        self._again: Callable[[], object] = self.hide
        self.again = quiet(again, lambda: self._again())
        self.closer = quiet("Hide this line", self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 2, 14, 2)
        box.setSpacing(8)
        box.addWidget(self.words, 1)
        for one in (self.again, self.closer):
            box.addWidget(one)
        self.hide()

    def say(self, words: str, again: Callable[[], object]) -> None:
        """Show what failed; `again` is what its button does."""
        self._again = again
        self.words.say(words)
        self.show()
        announce(self, words)


class ReminderLine(Surface):
    """A quiet line across the window that leads somewhere; hidden until there is something."""

    def __init__(self) -> None:
        super().__init__("blue_soft")
        self.words = label("", Size.SECOND, Tone.BLUE, MEDIUM, wrap=True)
        self._do: Callable[[], object] = self.hide
        self.follow = quiet("Show", lambda: self._do())
        self.closer = quiet("Hide this line", self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 2, 14, 2)
        box.setSpacing(8)
        box.addWidget(self.words, 1)
        for one in (self.follow, self.closer):
            box.addWidget(one)
        self.hide()

    def set_action(self, words: str, do: Callable[[], object]) -> None:
        """What its button says and does."""
        self.follow.setText(caption(words))
        self.follow.setAccessibleName(words)
        self._do = do

    def say(self, words: str) -> None:
        """Show it."""
        self.words.say(words)
        self.show()
        announce(self, words)
