"""A whole number, such as the months a warning is live."""

import re

from PySide6.QtWidgets import QWidget

from ui.fields.field import Field, Typed
from ui.fields.line_box import LineBox
from ui.fields.question import Question

WHOLE = re.compile(r"\d{1,3}(,\d{3})*|\d{1,9}", re.ASCII)


class NumberField(Field):
    """`value()` is an int between `least` and `most`, None when empty or not a whole number."""

    def __init__(
        self,
        question: Question,
        *,
        least: int = 0,
        most: int = 999,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._least, self._most = least, most
        self.box = LineBox(10)
        self.hold(self.box)
        self.box.textEdited.connect(self.changed)

    def value(self) -> int | None:
        text = self.box.text().strip()
        return int(text.replace(",", "")) if WHOLE.fullmatch(text) else None

    def set_value(self, value: object) -> None:
        self.box.setText("" if value is None else str(value))

    def typed(self) -> Typed:
        return self.box.text().strip()

    def set_typed(self, typed: Typed) -> None:
        self.box.setText(str(typed))

    def trouble(self) -> str | None:
        number = self.value()
        if number is None or not self._least <= number <= self._most:
            ends = f"from {self._least:,} to {self._most:,}"
            return f"{self.question.label} must be a whole number {ends}."
        return None

    def words(self) -> str:
        number = self.value()
        return "" if number is None else f"{number:,}"

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        self.box.mark(is_wrong=bool(words))
