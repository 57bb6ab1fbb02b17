"""One line of text."""

from PySide6.QtWidgets import QWidget

from ui.fields.field import Field, Typed
from ui.fields.line_box import ROOM, LineBox
from ui.fields.question import Question
from ui.fields.typed_text import on_one_line, trouble

LINE = 300
"""The usual limit, as the store holds it."""


class TextField(Field):
    """`value()` is the text without spaces at its ends, '' when nothing was typed."""

    def __init__(
        self, question: Question, *, max_length: int = LINE, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self._limit = max_length
        self.box = LineBox(min(60, max(12, max_length)))
        self.hold(self.box)
        self.box.textEdited.connect(self._on_edit)
        self.box.cut_short.connect(self._on_cut)

    def value(self) -> str:
        return on_one_line(self.box.text())

    def set_value(self, value: object) -> None:
        self.box.setText("" if value is None else str(value))

    def typed(self) -> Typed:
        return self.value()

    def set_typed(self, typed: Typed) -> None:
        self.set_value(typed)

    def trouble(self) -> str | None:
        return trouble(self.value(), self.question.label, self._limit)

    def words(self) -> str:
        return self.value()

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        self.box.mark(is_wrong=bool(words))

    def _on_edit(self) -> None:
        if len(self.box.text()) < ROOM:
            self.note("")
        self.changed.emit()

    def _on_cut(self) -> None:
        self.note(f"Only the first {ROOM:,} characters fitted; the rest was left out.")
