"""The list of cases: every matching id, and only the pages of rows that were looked at."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.plain import one_line
from ui.widgets.chips import State

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
PAGES_KEPT = 50
ROOT = QModelIndex()


@dataclass(frozen=True)
class CaseLine:
    """What one row of the list says; `due` is the chip at its right."""

    id: str
    name: str
    reference: str
    role: str
    stage: str
    due: State | None = None

    def sentence(self) -> str:
        """The row as a screen reader says it."""
        parts = [self.name, self.reference, self.role, self.stage]
        if self.due is not None:
            parts.append(self.due.words)
        return ". ".join(one_line(part) for part in parts if part)


Fetch = Callable[[Sequence[str]], Mapping[str, CaseLine]]


class CaseList(QAbstractListModel):
    """Ids first, rows when they are looked at; `fetch` is asked for a page of ids at a time."""

    LINE = Qt.ItemDataRole.UserRole
    CASE_ID = Qt.ItemDataRole.UserRole + 1

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: Sequence[str] = ()
        self._pages: dict[int, Mapping[str, CaseLine]] = {}

    def show_cases(self, ids: Sequence[str]) -> None:
        """Another list, from its top."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """The same cases; their rows are read again when next looked at."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def line_at(self, row: int) -> CaseLine | None:
        """The row's words; None for a case that has meanwhile become invisible."""
        page = row // PAGE
        if page not in self._pages:
            if len(self._pages) >= PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = self._fetch(self._ids[page * PAGE : (page + 1) * PAGE])
        return self._pages[page].get(self._ids[row])

    def id_at(self, row: int) -> str:
        """The case at a row."""
        return self._ids[row]

    def row_of(self, case_id: str) -> int:
        """Where a case stands in the list; -1 when it is not in it."""
        return self._ids.index(case_id) if case_id in self._ids else -1

    def rowCount(self, parent: Index = ROOT) -> int:
        """All that match."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, its name for typing ahead, its sentence for screen readers."""
        if not index.isValid():
            return None
        if role == self.CASE_ID:
            return self._ids[index.row()]
        if role not in (
            self.LINE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        line = self.line_at(index.row())
        if role == self.LINE:
            return line
        if line is None:
            return None
        return line.name if role == Qt.ItemDataRole.DisplayRole else line.sentence()
