"""The exhibits of a case as values; their pictures arrive later and can all be dropped at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal
from PySide6.QtGui import QImage

from ui.plain import one_line
from ui.tables.case_list import ROOT, Index
from ui.widgets.chips import State


@dataclass(frozen=True)
class ExhibitLine:
    """What one card says. `icon` stands in for a picture that is held back or cannot be shown."""

    id: str
    label: str
    title: str
    detail: str
    state: State
    has_picture: bool = True
    icon: str = "file"

    def sentence(self) -> str:
        """The card as a screen reader says it."""
        parts = (self.label, self.title, self.detail, self.state.words)
        return ". ".join(one_line(part) for part in parts if part)


class Exhibits(QAbstractListModel):
    """`picture_wanted` carries an exhibit's id when its card is painted for the first time."""

    LINE = Qt.ItemDataRole.UserRole
    PICTURE = Qt.ItemDataRole.UserRole + 1
    picture_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ExhibitLine, ...] = ()
        self._pictures: dict[str, QImage] = {}
        self._asked: set[str] = set()

    def show_exhibits(self, lines: Sequence[ExhibitLine]) -> None:
        """Show these; pictures already here are kept."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def set_picture(self, exhibit_id: str, picture: QImage) -> None:
        """A small picture that has arrived."""
        row = self.row_of(exhibit_id)
        if row >= 0 and exhibit_id in self._asked:
            self._pictures[exhibit_id] = picture
            self.dataChanged.emit(self.index(row), self.index(row))

    def drop_pictures(self) -> None:
        """No picture is left here: for locking and leaving."""
        self._pictures.clear()
        self._asked.clear()

    def picture_count(self) -> int:
        """How many pictures are held."""
        return len(self._pictures)

    def line_at(self, row: int) -> ExhibitLine | None:
        """One card's words."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, exhibit_id: str) -> int:
        """Where an exhibit stands; -1 when it is not here."""
        return next((n for n, one in enumerate(self._lines) if one.id == exhibit_id), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """All exhibits of the case."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, the picture (asked for once), the sentence for screen readers."""
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == self.PICTURE:
            return self._picture(line)
        texts = {
            Qt.ItemDataRole.DisplayRole: f"{line.label} {line.title}",
            Qt.ItemDataRole.AccessibleTextRole: line.sentence(),
        }
        return line if role == self.LINE else texts.get(Qt.ItemDataRole(role))

    def _picture(self, line: ExhibitLine) -> QImage | None:
        if line.has_picture and line.id not in self._asked:
            self._asked.add(line.id)
            self.picture_wanted.emit(line.id)
        return self._pictures.get(line.id)
