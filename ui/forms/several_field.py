"""The same questions about several things: respondents, affected people, answers a clause."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.fields.field import Field, Typed
from ui.fields.words import relabel
from ui.forms.column import FieldColumn
from ui.forms.groups import Group, Groups
from ui.forms.spec import FieldSpec
from ui.forms.tab_order import settle
from ui.widgets.buttons import button


class SeveralField(Field):
    """`value()` is a tuple of dicts, one for each group, answers by name."""

    def __init__(self, spec: FieldSpec, new_column: Callable[[], FieldColumn]) -> None:
        super().__init__(spec.question())
        self._spec = spec
        self.stack = Groups(spec.one, spec.fewest, new_column)
        self.adder = button("", self._add)
        self.place(self.stack)
        self.place(self.adder)
        self.stack.changed.connect(self._on_change)
        self.stack.left.connect(self.left)
        self.stack.removed.connect(self.adder.setFocus)
        self._name_button()

    @property
    def groups(self) -> list[Group]:
        """The groups in order."""
        return self.stack.all

    def value(self) -> tuple[dict[str, object], ...]:
        return tuple(group.column.values() for group in self.groups)

    def set_value(self, value: object) -> None:
        known = [one for one in value if isinstance(one, dict)] if isinstance(value, tuple) else []
        self.stack.resize_to(len(known))
        for group, one in zip(self.groups, known, strict=False):
            group.column.set_values(one)
        self._name_button()

    def typed(self) -> Typed:
        kept: list[Typed] = [group.column.typed() for group in self.groups]
        return kept if any(kept) or len(kept) > self._spec.fewest else []

    def set_typed(self, typed: Typed) -> None:
        kept = [one for one in typed if isinstance(one, dict)] if isinstance(typed, list) else []
        self.stack.resize_to(len(kept))
        for group, one in zip(self.groups, kept, strict=False):
            group.column.set_typed(one)
        self._name_button()

    def problems(self) -> list[tuple[Field, str]]:
        found = []
        for group in self.groups:
            for field, words in group.column.problems():
                said = f"{group.heading.said()}: {words}" if len(self.groups) > 1 else words
                found.append((field, said))
        return found

    def leaves(self) -> list[Field]:
        return [leaf for group in self.groups for leaf in group.column.leaves()]

    def words(self) -> str:
        return "\n\n".join(_in_words(group.column) for group in self.groups)

    def way_in(self) -> QWidget:
        first = self.groups[0].column.asked() if self.groups else []
        return first[0].way_in() if first else self.adder

    def showEvent(self, event: QShowEvent) -> None:
        settle(self, *self.groups, self.adder)
        super().showEvent(event)

    def _add(self) -> None:
        first = self.stack.add().column.asked()[0]
        settle(self, *self.groups, self.adder)
        first.enter()
        self._on_change()

    def _on_change(self) -> None:
        self._name_button()
        self.changed.emit()

    def _name_button(self) -> None:
        article = "an" if self._spec.one[:1] in "aeiou" else "a"
        relabel(self.adder, f"Add {'another' if self.groups else article} {self._spec.one}")


def _in_words(column: FieldColumn) -> str:
    """The first answer by itself, the others after their questions."""
    said = [(one.question.label, one.words()) for one in column.asked() if one.words()]
    first = [words for _, words in said[:1]]
    rest = [f"{label}{'' if label.endswith('?') else ':'} {words}" for label, words in said[1:]]
    return "\n".join(first + rest)
