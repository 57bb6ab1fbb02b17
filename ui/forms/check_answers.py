"""The answers once more before they are recorded, each with a way back to its question."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.fields.field import Field
from ui.fields.words import Words
from ui.theme import look
from ui.widgets.buttons import quiet
from ui.widgets.cards import Card, Rule

NOT_ANSWERED = "Not answered"


class AnswerRow(QWidget):
    """Label, answer in words, 'Change'."""

    def __init__(self, field: Field, change: Callable[[Field], object]) -> None:
        super().__init__()
        label = field.question.label
        self._label = Words(label, "purpose")
        self.answer = Words(field.words() or NOT_ANSWERED)
        self.changer = quiet("Change", lambda: change(field))
        self.changer.setAccessibleName(f"Change {label}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        for words in (self._label, self.answer):
            words.setAlignment(top | Qt.AlignmentFlag.AlignLeft)
            words.setContentsMargins(0, 8, 0, 8)
        row.addWidget(self._label)
        row.addWidget(self.answer, 1)
        row.addWidget(self.changer, 0, top)
        self.restyle()

    def restyle(self) -> None:
        """The column of labels grows with the text."""
        self._label.setFixedWidth(look().px(190))


class CheckAnswers(Card):
    """All answers of a form; empty optional ones say so."""

    def __init__(self, change: Callable[[Field], object]) -> None:
        super().__init__(spacing=4)
        self._change = change
        self.rows: list[AnswerRow] = []
        self._rules: list[Rule] = []

    def say(self, fields: Sequence[Field]) -> None:
        """Show the answers of these fields in place of those shown."""
        for old in (*self.rows, *self._rules):
            self.box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows, self._rules = [AnswerRow(field, self._change) for field in fields], []
        for number, row in enumerate(self.rows):
            if number:
                self._rules.append(Rule())
                self.box.addWidget(self._rules[-1])
            self.box.addWidget(row)
