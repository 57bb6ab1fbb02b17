"""The rows of a long list of choices: those with the words sought, and which are picked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from casework.domain.search_text import fold
from ui.fields.option_row import Choice
from ui.plain import shown

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HINT = int(Qt.ItemDataRole.UserRole)


class ChoiceModel(QAbstractListModel):
    """`picked` are numbers of choices, whatever is filtered; with `many`, rows have check boxes."""

    picked_changed = Signal()

    def __init__(self, choices: Sequence[Choice], *, many: bool) -> None:
        super().__init__()
        self.choices = tuple(choices)
        self.many = many
        self.picked: set[int] = set()
        self._folded = [fold(f"{one.words} {one.hint}") for one in self.choices]
        self._seen = list(range(len(self.choices)))

    def seek(self, text: str) -> None:
        """Leave only the choices that hold every word of `text`."""
        words = fold(text).split()
        self.beginResetModel()
        self._seen = [n for n, one in enumerate(self._folded) if all(w in one for w in words)]
        self.endResetModel()

    def number(self, index: Index) -> int:
        """Which choice stands in this row."""
        return self._seen[index.row()]

    def row_of(self, number: int) -> Index:
        """Where a choice stands now; an index that is not valid when it is filtered out."""
        return self.index(self._seen.index(number)) if number in self._seen else NOWHERE

    def pick(self, numbers: Iterable[int]) -> None:
        """Choose these and no others."""
        wanted = set(numbers)
        if wanted != self.picked:
            self.picked = wanted
            self.dataChanged.emit(self.index(0), self.index(len(self._seen) - 1))
            self.picked_changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._seen)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choices[self.number(index)]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(choice.words)
        if role == HINT:
            return shown(choice.hint)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown(f"{choice.words}. {choice.hint}" if choice.hint else choice.words)
        if role == Qt.ItemDataRole.CheckStateRole and self.many:
            is_picked = self.number(index) in self.picked
            return Qt.CheckState.Checked if is_picked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.pick(self.picked ^ {self.number(index)})
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if self.many else usual
