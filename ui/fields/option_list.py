"""Choices under one another: one of them (radio buttons) or any of them (check boxes)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLayout, QVBoxLayout, QWidget

from ui.fields.marks import RoundMark, SquareMark
from ui.fields.option_row import Choice, OptionRow
from ui.widgets.flow import Flow

SHORT = 16


class OptionList(QWidget):
    """`picked` are the numbers of the chosen rows, in order."""

    picked_changed = Signal()

    def __init__(
        self, choices: Sequence[Choice], *, many: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        # Tab stops at one button of a group only: right for radio buttons, wrong for check boxes.
        self._group = None if many else QButtonGroup(self)
        self._kind: type[QAbstractButton] = SquareMark if many else RoundMark
        self.rows: list[OptionRow] = []
        self._box = _layout(choices)
        self.setLayout(self._box)
        for choice in choices:
            self._add(choice)

    def picked(self) -> list[int]:
        """The numbers of the chosen rows."""
        return [n for n, row in enumerate(self.rows) if row.mark.isChecked()]

    def pick(self, numbers: Sequence[int]) -> None:
        """Choose these rows and no others."""
        if self._group is not None:
            self._group.setExclusive(False)
        for number, row in enumerate(self.rows):
            row.mark.setChecked(number in numbers)
        if self._group is not None:
            self._group.setExclusive(True)

    def marks(self, label: str) -> list[tuple[QWidget, str, str]]:
        """The controls in order, each with its name and description for screen readers."""
        return [
            (row.mark, row.choice.words, f"{label} {row.choice.hint}".strip()) for row in self.rows
        ]

    def _add(self, choice: Choice) -> None:
        row = OptionRow(choice, self._kind(), self)
        if self._group is not None:
            self._group.addButton(row.mark)
        row.mark.toggled.connect(self.picked_changed)
        self.rows.append(row)
        self._box.addWidget(row)


def _layout(choices: Sequence[Choice]) -> QLayout:
    """Two or three short answers stand in one line."""
    is_short = len(choices) <= 3 and all(
        len(one.words) <= SHORT and not one.hint for one in choices
    )
    if is_short:
        return Flow(16)
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2)
    return box
