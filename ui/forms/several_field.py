"""The same questions about several things: respondents, affected people, answers a clause."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.fields.field import Field, Typed
from ui.fields.words import relabel
from ui.forms.column import FieldColumn
from ui.forms.spec import FieldSpec
from ui.forms.tab_order import settle
from ui.theme import Size, look
from ui.widgets.apart import Apart
from ui.widgets.buttons import button, quiet
from ui.widgets.cards import Card
from ui.widgets.labels import heading


class Group(Card):
    """One of the things, with its heading and the button that takes it out again."""

    def __init__(self, column: FieldColumn, remove: Callable[["Group"], None]) -> None:
        super().__init__(padding=16, spacing=12)
        self.column = column
        self.heading = heading("", Size.BODY)
        self.remover = quiet("Remove", lambda: remove(self))
        line = QWidget()
        line.setLayout(Apart(self.heading, self.remover, least=lambda: look().px(80)))
        self.box.addWidget(line)
        self.box.addWidget(column)

    def call(self, name: str, *, may_go: bool) -> None:
        """Number it: shown above, and spoken before each of its questions."""
        self.heading.say(name)
        self.remover.setVisible(may_go)
        self.remover.setAccessibleName(f"Remove {name.lower()}")
        for field in self.column.fields.values():
            field.call_within(name)


class SeveralField(Field):
    """`value()` is a tuple of dicts, one for each group, answers by name."""

    def __init__(self, spec: FieldSpec, new_column: Callable[[], FieldColumn]) -> None:
        super().__init__(spec.question())
        self._spec, self._new_column = spec, new_column
        self.groups: list[Group] = []
        holder = QWidget()
        self._holder = QVBoxLayout(holder)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._holder.setSpacing(12)
        self.adder = button(f"Add another {spec.one}", self._add_and_go)
        self.place(holder)
        self.place(self.adder)
        self._resize(spec.fewest)

    def value(self) -> tuple[dict[str, object], ...]:
        return tuple(group.column.values() for group in self.groups)

    def set_value(self, value: object) -> None:
        known = [one for one in value if isinstance(one, dict)] if isinstance(value, tuple) else []
        self._resize(max(len(known), self._spec.fewest))
        for group, one in zip(self.groups, known, strict=False):
            group.column.set_values(one)

    def typed(self) -> Typed:
        kept: list[Typed] = [group.column.typed() for group in self.groups]
        return kept if any(kept) or len(kept) > self._spec.fewest else []

    def set_typed(self, typed: Typed) -> None:
        kept = [one for one in typed if isinstance(one, dict)] if isinstance(typed, list) else []
        self._resize(max(len(kept), self._spec.fewest))
        for group, one in zip(self.groups, kept, strict=False):
            group.column.set_typed(one)

    def problems(self) -> list[tuple[Field, str]]:
        found = []
        for group in self.groups:
            for field, words in group.column.problems():
                said = f"{group.heading.said()}: {words}" if len(self.groups) > 1 else words
                found.append((field, said))
        return found

    def leaves(self) -> list[Field]:
        return [leaf for group in self.groups for leaf in group.column.leaves()]

    def problem(self) -> str | None:
        return next((words for _, words in self.problems()), None)

    def words(self) -> str:
        return "\n".join(
            ", ".join(field.words() for field in group.column.asked() if field.words())
            for group in self.groups
        )

    def way_in(self) -> QWidget:
        first = self.groups[0].column.asked() if self.groups else []
        return first[0].way_in() if first else self.adder

    def showEvent(self, event: QShowEvent) -> None:
        settle(self, *self.groups, self.adder)
        super().showEvent(event)

    def _resize(self, count: int) -> None:
        while len(self.groups) < count:
            self._add()
        while len(self.groups) > count:
            self._remove(self.groups[-1])

    def _add(self) -> Group:
        group = Group(self._new_column(), self._remove)
        group.column.changed.connect(self.changed)
        group.column.left.connect(self.left)
        self.groups.append(group)
        self._holder.addWidget(group)
        group.show()
        self._number()
        return group

    def _add_and_go(self) -> None:
        first = next(iter(self._add().column.fields.values()))
        settle(self, *self.groups, self.adder)
        first.enter()
        self.changed.emit()

    def _remove(self, group: Group) -> None:
        self.groups.remove(group)
        self._holder.removeWidget(group)
        group.hide()
        group.deleteLater()
        self._number()
        self.adder.setFocus()
        self.changed.emit()

    def _number(self) -> None:
        name = self._spec.one[:1].upper() + self._spec.one[1:]
        for number, group in enumerate(self.groups, 1):
            group.call(f"{name} {number}", may_go=len(self.groups) > self._spec.fewest)
        another = "another" if self.groups else "a"
        relabel(self.adder, f"Add {another} {self._spec.one}")
