"""A day, typed as people in the UK write it and echoed in words."""

from datetime import date
from enum import Enum

from PySide6.QtWidgets import QWidget

from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from ui.fields.field import Field, Typed
from ui.fields.line_box import LineBox
from ui.fields.question import Question
from ui.fields.when import read_typed_day


class Days(Enum):
    """Which days an answer may be."""

    ANY = "any"
    PAST = "past"
    """Today or before: things that happened."""
    FUTURE = "future"
    """Today or after: things that are planned."""


class DateField(Field):
    """`value()` is a `datetime.date`, None when empty or not a real day."""

    def __init__(
        self,
        question: Question,
        *,
        today: date,
        days: Days = Days.ANY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._today = today
        self._days = days
        self.box = LineBox(24)
        self.hold(self.box)
        self.box.textChanged.connect(self._echo)
        self.box.textEdited.connect(self.changed)
        self.left.connect(self._check_on_leaving)

    def value(self) -> date | None:
        try:
            return read_typed_day(self.box.text(), today=self._today)
        except BadEntry:
            return None

    def set_value(self, value: object) -> None:
        day = value if isinstance(value, date) else None
        self.box.setText(f"{day.day}/{day.month}/{day.year}" if day else "")

    def typed(self) -> Typed:
        return self.box.text().strip()

    def set_typed(self, typed: Typed) -> None:
        self.box.setText(str(typed))

    def trouble(self) -> str | None:
        try:
            day = read_typed_day(self.box.text(), today=self._today)
        except BadEntry as wrong:
            return wrong.sentence
        if self._days is Days.PAST and day > self._today:
            return f"{self.question.label} must be today or in the past. {say_day(day)} is not yet."
        if self._days is Days.FUTURE and day < self._today:
            return f"{self.question.label} must be today or later. {say_day(day)} has passed."
        return None

    def words(self) -> str:
        day = self.value()
        return say_day(day) if day else ""

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        self.box.mark(is_wrong=bool(words))

    def _echo(self) -> None:
        self.show_problem(None)
        self.note(self.words())

    def _check_on_leaving(self) -> None:
        if self.is_answered():
            self.show_problem(self.trouble())
