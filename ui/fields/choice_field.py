"""One of several answers: radio buttons, or a list with a find box when there are many."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.choices import YES_NO
from ui.fields.field import Field, Typed
from ui.fields.long_list import LongList
from ui.fields.option_list import OptionList
from ui.fields.option_row import Choice
from ui.fields.question import Question
from ui.fields.words import Words

MANY_ROWS = 10
"""More choices than this are shown in a list with a find box."""
NOTHING = "There is nothing to choose from yet."


class RowsField(Field):
    """What questions with given answers share."""

    verb = "Choose"
    takes_many = False

    def __init__(
        self, question: Question, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self.choices = tuple(choices)
        kind = LongList if len(choices) > MANY_ROWS else OptionList
        self.rows = kind(choices, many=self.takes_many)
        self.place(self.rows)
        for control, name, described in self.rows.marks(question.label):
            self.listen_to(control, name, described)
        if not choices:
            self.place(Words(NOTHING, "quiet"))
        self.rows.picked_changed.connect(self._on_pick)

    def typed(self) -> Typed:
        return [str(self.choices[number].value) for number in self.rows.picked()]

    def set_typed(self, typed: Typed) -> None:
        self.rows.pick([n for n, one in enumerate(self.choices) if str(one.value) in typed])

    def words(self) -> str:
        return "\n".join(self.choices[number].words for number in self.rows.picked())

    def way_in(self) -> QWidget:
        """What is chosen already, so that a key pressed there does not choose something else.

        The field itself where there is nothing to choose from: the form says what to do instead.
        """
        if not self.choices:
            return self
        picked = self.rows.picked()
        if picked and not self.takes_many and isinstance(self.rows, OptionList):
            return self.rows.rows[picked[0]].mark
        return super().way_in()

    def _on_pick(self) -> None:
        self.show_problem(None)
        self.changed.emit()


class ChoiceField(RowsField):
    """`value()` is the value of the choice, None when nothing was chosen."""

    def value(self) -> object:
        picked = self.rows.picked()
        return self.choices[picked[0]].value if picked else None

    def set_value(self, value: object) -> None:
        self.rows.pick([n for n, one in enumerate(self.choices) if one.value == value][:1])


class ManyField(RowsField):
    """`value()` is a tuple of the values of the ticked choices, empty when there are none."""

    takes_many = True

    def value(self) -> tuple[object, ...]:
        return tuple(self.choices[number].value for number in self.rows.picked())

    def set_value(self, value: object) -> None:
        wanted = value if isinstance(value, tuple | list | set | frozenset) else ()
        self.rows.pick([n for n, one in enumerate(self.choices) if one.value in wanted])


def choices_of(words: Mapping[str, str]) -> tuple[Choice, ...]:
    """Choices from a vocabulary: code and words."""
    return tuple(Choice(code, said) for code, said in words.items())


def yes_no_not_known(question: Question) -> ChoiceField:
    """`value()` is 'yes', 'no' or 'not_known'."""
    return ChoiceField(question, choices_of(YES_NO))


def yes_or_no(question: Question) -> ChoiceField:
    """`value()` is True or False."""
    return ChoiceField(question, (Choice(True, "Yes"), Choice(False, "No")))
