"""Plain words round a field: its label, its hint, what is wrong, the quiet line under it."""

from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.plain import caption, shown
from ui.theme import DEMIBOLD, MEDIUM, REGULAR, Size
from ui.tokens import Tone
from ui.widgets.labels import Label

KINDS = {
    "title": (Size.PANE, DEMIBOLD, Tone.PLAIN),
    "section": (Size.SECTION, DEMIBOLD, Tone.PLAIN),
    "label": (Size.BODY, MEDIUM, Tone.PLAIN),
    "body": (Size.BODY, REGULAR, Tone.PLAIN),
    "strong": (Size.BODY, DEMIBOLD, Tone.PLAIN),
    "quiet": (Size.SECOND, REGULAR, Tone.QUIET),
    "purpose": (Size.BODY, REGULAR, Tone.QUIET),
    "problem": (Size.BODY, MEDIUM, Tone.RED),
    "amber": (Size.BODY, REGULAR, Tone.AMBER),
    "amber strong": (Size.BODY, DEMIBOLD, Tone.AMBER),
}


class Words(Label):
    """Words that wrap, and take no room while there are none."""

    def __init__(self, text: str, kind: str = "body", parent: QWidget | None = None) -> None:
        size, weight, tone = KINDS[kind]
        super().__init__(text, size, weight, tone, wrap=True, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        """Show other words; none hides the label."""
        super().say(text)
        self.setHidden(not text)


def relabel(button: QAbstractButton, words: str) -> None:
    """Other words on a button, for eyes and screen readers alike."""
    button.setText(caption(words))
    button.setAccessibleName(shown(words))
    button.updateGeometry()
