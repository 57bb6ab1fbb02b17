"""The bar under a form that never scrolls away: what was saved, and the buttons."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.fields.words import Words
from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.buttons import Button, button, primary, quiet
from ui.widgets.cards import Rule, Surface
from ui.widgets.flow import Flow
from ui.widgets.labels import label


@dataclass(frozen=True)
class Leaving:
    """What can be done with what was typed when a form is left."""

    keep: Callable[[], object] | None
    """None when there is nowhere to keep a draft."""
    drop: Callable[[], object]
    stay: Callable[[], object]


def row_of(*buttons: Button) -> QWidget:
    """Buttons beside one another; under one another when there is less room."""
    made = QWidget()
    flow = Flow(8)
    made.setLayout(flow)
    for one in buttons:
        flow.addWidget(one)
    return made


class ActionBar(Surface):
    """`main` is the one primary button; `ask_before_leaving` puts a question in its place."""

    def __init__(
        self,
        words: str,
        submit: Callable[[], object],
        cancel: Callable[[], object],
        leaving: Leaving,
        *,
        back: Callable[[], object] | None = None,
    ) -> None:
        super().__init__("panel")
        self.main = primary(words, submit)
        self.canceller = button("Cancel", cancel)
        self.backer = button("Back", back)
        self.backer.setVisible(back is not None)
        self.status = label("", Size.SECOND, Tone.QUIET, wrap=True)
        self._usual = _line(self.status, self.backer, self.canceller, self.main)
        self._question, self.keeper = _question(leaving)
        self._question.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(Rule())
        box.addWidget(self._usual)
        box.addWidget(self._question)

    def ask_before_leaving(self) -> None:
        """Show the question, with the keyboard on its first answer."""
        self._usual.hide()
        self._question.show()
        self.keeper.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_no_more(self) -> None:
        """Show the usual buttons again."""
        self._question.hide()
        self._usual.show()

    def is_asking(self) -> bool:
        """Whether the question is shown."""
        return not self._question.isHidden()


def _question(leaving: Leaving) -> tuple[QWidget, Button]:
    drop = button("Throw it away", leaving.drop)
    stay = quiet("Go back to the form", leaving.stay)
    if leaving.keep is None:
        return _line(Words("Leave without recording what you typed?", "label"), drop, stay), drop
    keep = button("Keep it as a draft", leaving.keep)
    return _line(Words("What you typed is not recorded yet.", "label"), keep, drop, stay), keep


def _line(words: QWidget, *buttons: Button) -> QWidget:
    inner = QWidget()
    inner.setLayout(
        Apart(words, row_of(*buttons), least=lambda: look().px(160), gap=16, in_middle=True)
    )
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(24, 12, 24, 12)
    box.addWidget(inner)
    return made
