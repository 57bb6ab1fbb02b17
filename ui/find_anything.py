"""Ctrl+K: one box that finds cases, people and help, and goes there by Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.plain import counted, one_line
from ui.tables.case_list import ROOT, Index
from ui.tables.list_view import ListView
from ui.theme import DEMIBOLD, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label
from ui.widgets.paint import rounded, smooth
from ui.widgets.search_box import SearchBox

NONE_FOUND = "Nothing found. Try part of a name, a reference such as HR-2026-00042, or other words."


@dataclass(frozen=True)
class Found:
    """One thing found: `kind` is 'Case', 'Person', 'Help'; `go` opens it."""

    kind: str
    title: str
    detail: str
    go: Callable[[], object]


Search = Callable[[str, Callable[[Sequence[Found]], None]], object]
"""Called with the words and with whom to tell; may answer later."""


class FoundList(QAbstractListModel):
    """What was found for the words in the box."""

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[Found, ...] = ()

    def show(self, found: Sequence[Found]) -> None:
        """Other results."""
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row a result."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The result for the delegate, a sentence for screen readers."""
        if not index.isValid():
            return None
        one = self.found[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{one.kind}: {one_line(one.title)}. {one_line(one.detail)}"
        return one if role == Qt.ItemDataRole.UserRole else None


class FoundRow(QStyledItemDelegate):
    """Title and kind, a quiet line under them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(look().px(200), look().px(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Selected ones on the soft accent."""
        one = index.data(Qt.ItemDataRole.UserRole)
        now, area = look(), QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        smooth(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, area, 6, QColor(now.tokens.accent_soft), now.ink(Tone.ACCENT))
        if isinstance(one, Found):
            inner = area.adjusted(12, now.px(6), -12, -now.px(6))
            _line(painter, inner.adjusted(0, 0, -now.px(70), 0), one.title, is_title=True)
            _line(painter, inner, one.detail, is_title=False)
            painter.setFont(now.font(Size.SECOND))
            painter.setPen(now.ink(Tone.QUIET))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(inner, right, one.kind)
        painter.restore()


def _line(painter: QPainter, area: QRectF, text: str, *, is_title: bool) -> None:
    now = look()
    painter.setFont(now.font(*((Size.BODY, DEMIBOLD) if is_title else (Size.SECOND, REGULAR))))
    painter.setPen(now.ink(Tone.PLAIN if is_title else Tone.QUIET))
    edge = Qt.AlignmentFlag.AlignTop if is_title else Qt.AlignmentFlag.AlignBottom
    metrics = QFontMetrics(painter.font())
    cut = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | edge, cut)


class FindAnything(Dialog):
    """Type, choose with the arrow keys, Enter."""

    def __init__(self, search: Search, parent: QWidget | None) -> None:
        super().__init__("Find anything", parent, wide=620)
        self._search = search
        self._asked = self._answered = ""
        self._opens_first = False
        """Enter was pressed before the answer had come."""
        self.words = SearchBox("Find anything", "A name, a reference, words of a case, a question")
        self.model = FoundList()
        self.list = ListView("Found", self.model, FoundRow(), fill="panel")
        self.list.setMinimumHeight(look().px(52) * 6)
        self.said = label("", Size.SECOND, Tone.QUIET, wrap=True)
        self.box.addWidget(self.words)
        self.box.addWidget(self.said)
        self.box.addWidget(self.list, 1)
        self.add_button("Close", self.reject)
        self.words.searched.connect(self._ask)
        self.words.returnPressed.connect(self._open_current)
        self.words.textChanged.connect(self._wait)
        self.words.left_downwards.connect(self.list.enter_at_top)
        self.list.left_upwards.connect(self.words.setFocus)
        self.list.opened.connect(self._open)
        self.words.setFocus()

    def _ask(self, text: str) -> None:
        words = text.strip()
        if words and words != self._answered:
            self._asked = words
            self._search(words, self.show_found)
        elif not words:
            self._answered = ""
            self.model.show(())
            self.said.say("")

    def _wait(self) -> None:
        self._opens_first = False

    def show_found(self, found: Sequence[Found]) -> None:
        """Results have arrived; the first is chosen."""
        self.model.show(found)
        self.list.stand_at(0)
        words = counted(len(found), "result", "results") if found else NONE_FOUND
        self.said.say(words)
        announce(self.said, words)
        self._answered = self._asked
        if self._opens_first:
            self._open(0)

    def _open_current(self) -> None:
        """Never what was found for other words: then the first of these, once they are found."""
        if self.words.text().strip() == self._answered:
            self._open(max(0, self.list.currentIndex().row()))
        else:
            self._opens_first = True

    def _open(self, row: int) -> None:
        if row < len(self.model.found):
            one = self.model.found[row]
            self.accept()
            one.go()
