"""Saving a copy of an exhibit: why and for whom is asked first, then where it goes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from casework.queries.exhibits import ExhibitRow
from ui.fields.line_box import LineBox
from ui.fields.long_text_box import LongTextBox
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import Kind
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label, second_line

LEAVES = (
    "A copy outside Casework is not protected. It is the file as it was sealed, with a cleaned "
    "name and its true ending. Nothing opens it by itself."
)
SENSITIVE = "This exhibit is restricted: {contains}. Only save it where few people can open it."
WHY = "Say why a copy is needed. It stands in the custody of {label}."


class CopyDialog(Dialog):
    """`save` is given the reason and for whom; an empty reason is asked for again."""

    def __init__(
        self, one: ExhibitRow, parent: QWidget, save: Callable[[str, str], object]
    ) -> None:
        super().__init__(f"Save a copy of {one.label}", parent, wide=520)
        self._save, self._why = save, WHY.format(label=one.label)
        self.box.addWidget(label(LEAVES, wrap=True))
        if one.is_sensitive:
            held = ", ".join(one.contains).lower()
            self.box.addWidget(Notice(SENSITIVE.format(contains=held), Tone.AMBER))
        self.reason, self.to_whom = LongTextBox(3), LineBox(44)
        self.wrong = second_line("")
        self.wrong.hide()
        self._question("Why is a copy needed?", self.reason)
        self.box.addWidget(self.wrong)
        self._question("Who is it for? (may stay empty)", self.to_whom)
        self.go_on = self.add_button(
            "Choose where it goes", self._go_on, Kind.PRIMARY, is_default=True
        )
        self.add_button("Go back", self.reject)
        self.reason.setFocus()

    def _question(self, words: str, box: QWidget) -> None:
        asked = label(words, wrap=True)
        asked.setBuddy(box)
        box.setAccessibleName(words)
        self.box.addWidget(asked)
        self.box.addWidget(box)

    def _go_on(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.wrong.tone(Tone.RED)
            self.wrong.say(self._why)
            self.wrong.show()
            self.reason.mark(is_wrong=True)
            self.reason.setFocus()
            return
        to_whom = self.to_whom.text().strip()
        self.accept()
        self._save(reason, to_whom)
