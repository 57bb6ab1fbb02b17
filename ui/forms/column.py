"""Fields one under the other; questions that hang on another answer come and go with it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.fields.field import Field, Typed
from ui.fields.person_offers import Named
from ui.forms.spec import KNOWN, NEW, FieldSpec


class FieldColumn(QWidget):
    """`values()` holds the answers to the questions that are asked, by name."""

    changed = Signal()
    left = Signal()

    def __init__(self, asked: Sequence[tuple[FieldSpec, Field]]) -> None:
        super().__init__()
        self.specs = {spec.name: spec for spec, _ in asked}
        self.fields = {spec.name: field for spec, field in asked}
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(20)
        for field in self.fields.values():
            self.box.addWidget(field)
            field.changed.connect(self._on_change)
            field.left.connect(self.left)
        self._ask()

    def asked(self) -> list[Field]:
        """The fields whose question is asked, given the other answers."""
        return [field for name, field in self.fields.items() if self._is_asked(name)]

    def leaves(self) -> list[Field]:
        """The single fields that are asked, those inside groups among them."""
        return [leaf for field in self.asked() for leaf in field.leaves()]

    def values(self) -> dict[str, object]:
        """The answers by name; questions that are not asked are left out."""
        return {field.question.name: field.value() for field in self.asked()}

    def problems(self) -> list[tuple[Field, str]]:
        """What stops the answers from being taken, in the order of the fields."""
        return [found for field in self.asked() for found in field.problems()]

    def typed(self) -> dict[str, Typed]:
        """What a draft keeps: every field with something in it."""
        return {name: field.typed() for name, field in self.fields.items() if field.is_answered()}

    def set_typed(self, typed: Mapping[str, Typed]) -> None:
        """Show what a draft kept; fields that no longer exist are passed over."""
        for name, field in self.fields.items():
            if name in typed:
                field.set_typed(typed[name])
        self._ask()

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show answers that are already known."""
        for name, value in values.items():
            self.fields[name].set_value(value)
        self._ask()

    def _is_asked(self, name: str) -> bool:
        condition = self.specs[name].only_if
        if condition is None:
            return True
        if not self._is_asked(condition.name):
            return False
        answer = self.fields[condition.name].value()
        return any(one in condition.values for one in _given(answer))

    def _ask(self) -> None:
        for name, field in self.fields.items():
            field.setVisible(self._is_asked(name))

    def _on_change(self) -> None:
        self._ask()
        self.changed.emit()


def _given(answer: object) -> tuple[object, ...]:
    if isinstance(answer, Named):
        return (KNOWN if answer.person_id else NEW,)
    return answer if isinstance(answer, tuple) else (answer,)
