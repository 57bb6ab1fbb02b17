"""A time of day, 24-hour; 2.30pm is understood as well."""

from PySide6.QtWidgets import QWidget

from casework.domain.dates import read_time
from casework.domain.errors import BadEntry
from ui.fields.field import Field, Typed
from ui.fields.line_box import LineBox
from ui.fields.question import Question


class TimeField(Field):
    """`value()` is 'HH:MM', '' when empty or not a time."""

    def __init__(self, question: Question, *, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.box = LineBox(10)
        self.hold(self.box)
        self.box.textChanged.connect(self._echo)
        self.box.textEdited.connect(self.changed)
        self.left.connect(self._check_on_leaving)

    def value(self) -> str:
        try:
            return f"{read_time(self.box.text()):%H:%M}"
        except BadEntry:
            return ""

    def set_value(self, value: object) -> None:
        self.box.setText("" if value is None else str(value))

    def typed(self) -> Typed:
        return self.box.text().strip()

    def set_typed(self, typed: Typed) -> None:
        self.box.setText(str(typed))

    def trouble(self) -> str | None:
        try:
            read_time(self.box.text())
        except BadEntry as wrong:
            return wrong.sentence
        return None

    def words(self) -> str:
        return self.value()

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        self.box.mark(is_wrong=bool(words))

    def _echo(self) -> None:
        self.show_problem(None)
        self.note(self.value() if self.value() != self.typed() else "")

    def _check_on_leaving(self) -> None:
        if self.is_answered():
            self.show_problem(self.trouble())
