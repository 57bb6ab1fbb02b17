"""Facts as label and value; every value can be reached, selected and copied."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.labels import ROOM, Value, label


@dataclass(frozen=True)
class Fact:
    """`name` is ours ('Posted'), `value` is the case's."""

    name: str
    value: str


class FactRow(QWidget):
    """One fact: the name in a column `wide` px wide at 100 %, the value in what is left."""

    def __init__(self, fact: Fact, wide: int) -> None:
        super().__init__()
        self._wide = wide
        self.name = label(fact.name, Size.SECOND, Tone.QUIET, wrap=True)
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.name.setContentsMargins(0, 2, 0, 0)
        self.value = Value(fact.value, fact.name)
        self.value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8 - ROOM)
        box.addWidget(self.name)
        box.addWidget(self.value, 1)
        self.restyle()

    def restyle(self) -> None:
        """The column grows with the text."""
        self.name.setFixedWidth(look().px(self._wide))


class FactList(QWidget):
    """Facts under one another."""

    def __init__(self, facts: Sequence[Fact] = (), *, wide: int = 76) -> None:
        super().__init__()
        self._wide = wide
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(7)
        self.rows: list[FactRow] = []
        self.show_facts(facts)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts in place of those shown."""
        for old in self.rows:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [FactRow(fact, self._wide) for fact in facts]
        for row in self.rows:
            self._box.addWidget(row)
