"""Text of several lines: statements, reasons, notes."""

from PySide6.QtWidgets import QWidget

from ui.fields.field import Field, Typed
from ui.fields.long_text_box import LongTextBox
from ui.fields.question import Question
from ui.fields.typed_text import NEAR, trouble

PASSAGE = 20_000
"""The usual limit; a statement may have more."""


class LongTextField(Field):
    """`value()` is the text as typed, '' when there is nothing but space."""

    def __init__(
        self,
        question: Question,
        *,
        max_length: int = PASSAGE,
        lines: int = 5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._limit = max_length
        self._removed = ""
        self.box = LongTextBox(lines)
        self.hold(self.box)
        self.box.said.connect(self._on_paste)
        self.box.textChanged.connect(self._on_edit)

    def value(self) -> str:
        text = self.box.text()
        return text if text.strip() else ""

    def set_value(self, value: object) -> None:
        self.box.setPlainText("" if value is None else str(value))

    def typed(self) -> Typed:
        return self.value()

    def set_typed(self, typed: Typed) -> None:
        self.set_value(typed)

    def is_answered(self) -> bool:
        return bool(self.value())

    def trouble(self) -> str | None:
        return trouble(self.value(), self.question.label, self._limit)

    def words(self) -> str:
        return self.value().strip()

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        self.box.mark(is_wrong=bool(words))

    def _on_paste(self, note: str) -> None:
        self._removed = note
        self._say()

    def _on_edit(self) -> None:
        self._removed = ""
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        count = self.box.document().characterCount() - 1
        near = f"{count:,} of {self._limit:,} characters." if count > NEAR * self._limit else ""
        self.note(f"{self._removed} {near}".strip())
