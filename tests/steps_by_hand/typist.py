"""Fills in any form by keyboard: what it is told, and something true to all else it must answer."""

from tests.flows.answering import row_of
from tests.flows.filling import Filling, Way
from ui.fields.choice_field import ManyField, RowsField
from ui.fields.date_field import DateField
from ui.fields.field import Field
from ui.fields.long_text_field import LongTextField
from ui.fields.number_field import NumberField
from ui.fields.time_field import TimeField
from ui.forms.departures import OneDeparture

SOMEBODY = "C. Ferrie"
AS_WRITTEN = "As it stands in the file of 24 June."
AT = "10:30"


class Typist(Filling):
    """Questions that may stay unanswered are gone past, unless an answer is given for them."""

    def wanted(self, way: Way, field: Field) -> object:
        told = super().wanted(way, field)
        if told is not None or field.is_answered() or isinstance(field.parent(), OneDeparture):
            return told
        return self._true_of(field) if field.question.required else None

    def record_at_once(self) -> None:
        """Fill it all in; Ctrl+Enter from the last question does the act."""
        self.to_the_end()
        shell = self.hands.shell
        self.hands.back()
        self.hands.chord("Ctrl+Return")
        self.hands.until(lambda: shell.errands.form is not self.form or not self.form.is_over)
        assert shell.errands.form is not self.form, self.said()

    def _true_of(self, field: Field) -> object:
        if isinstance(field, DateField):
            return self.hands.day.at.date()
        if isinstance(field, RowsField | ManyField):
            assert field.choices, f"{field.question.label!r} has nothing to choose from"
            first = field.choices[0].value
            assert row_of(field.choices, first) == 0
            return (first,) if isinstance(field, ManyField) else first
        if isinstance(field, TimeField):
            return AT
        if isinstance(field, NumberField):
            return 2
        if isinstance(field, LongTextField):
            return AS_WRITTEN
        return SOMEBODY
