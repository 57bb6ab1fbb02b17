"""When there is nothing to show: one sentence, and the one button that starts it."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from ui.theme import Size
from ui.tokens import Tone
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.cards import Card
from ui.widgets.icons import Icon
from ui.widgets.labels import label


class EmptyState(Card):
    """`action` may be empty for people who may not do anything about it."""

    def __init__(
        self,
        sentence: str,
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        icon: str = "",
        is_primary: bool = True,
    ) -> None:
        super().__init__(padding=32, spacing=14)
        centre = Qt.AlignmentFlag.AlignHCenter
        if icon:
            self.box.addWidget(Icon(icon, 32, Tone.QUIET), 0, centre)
        self.sentence = label(sentence, Size.BODY, Tone.QUIET, wrap=True)
        self.sentence.setAlignment(centre)
        self.box.addWidget(self.sentence)
        self.button: Button | None = None
        if action and do is not None:
            kind = Kind.PRIMARY if is_primary else Kind.SECONDARY
            self.button = button(action, do, kind)
            self.box.addWidget(self.button, 0, centre)
