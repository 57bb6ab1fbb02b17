"""Groups of the same questions under one another, numbered, each with its own fields."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.column import FieldColumn
from ui.theme import Size, look
from ui.widgets.apart import Apart
from ui.widgets.buttons import quiet
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


class Groups(QWidget):
    """`all` holds the groups in order; there are never fewer than `fewest`."""

    changed = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, one: str, fewest: int, new_column: Callable[[], FieldColumn]) -> None:
        super().__init__()
        self._name = one[:1].upper() + one[1:]
        self._fewest, self._new_column = fewest, new_column
        self.all: list[Group] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self.resize_to(fewest)

    def resize_to(self, count: int) -> None:
        """Add or take out groups at the end until there are so many."""
        wanted = max(count, self._fewest)
        while len(self.all) < wanted:
            self.add()
        while len(self.all) > wanted:
            self.take_out(self.all[-1])

    def add(self) -> Group:
        """One more at the end."""
        group = Group(self._new_column(), self._remove)
        group.column.changed.connect(self.changed)
        group.column.left.connect(self.left)
        self.all.append(group)
        self._box.addWidget(group)
        group.show()
        self._number()
        return group

    def take_out(self, group: Group) -> None:
        """One fewer."""
        self.all.remove(group)
        self._box.removeWidget(group)
        group.hide()
        group.deleteLater()
        self._number()

    def _remove(self, group: Group) -> None:
        self.take_out(group)
        self.removed.emit()
        self.changed.emit()

    def _number(self) -> None:
        for number, group in enumerate(self.all, 1):
            group.call(f"{self._name} {number}", may_go=len(self.all) > self._fewest)
