"""A long list of two-line rows (audit, search): ids first, rows when they are looked at."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.plain import one_line
from ui.tables.case_list import PAGE, PAGES_KEPT, ROOT, Index
from ui.theme import MEDIUM, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.paint import focus_ring, smooth

ROW = 52


@dataclass(frozen=True)
class TwoLines:
    """One row: what, more of it, and at the right when or by whom."""

    title: str
    detail: str
    right: str = ""

    def sentence(self) -> str:
        """The row as a screen reader says it."""
        return ". ".join(one_line(one) for one in (self.title, self.detail, self.right) if one)


class Lines(QAbstractListModel):
    """Asks `fetch` for a page of ids at a time."""

    def __init__(
        self,
        fetch: Callable[[Sequence[str]], Mapping[str, TwoLines]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: Sequence[str] = ()
        self._pages: dict[int, Mapping[str, TwoLines]] = {}

    def show_ids(self, ids: Sequence[str]) -> None:
        """Another list, from its top."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def id_at(self, row: int) -> str:
        """The id of a row."""
        return self._ids[row]

    def line_at(self, row: int) -> TwoLines | None:
        """The words of a row."""
        page = row // PAGE
        if page not in self._pages:
            if len(self._pages) >= PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = self._fetch(self._ids[page * PAGE : (page + 1) * PAGE])
        return self._pages[page].get(self._ids[row])

    def rowCount(self, parent: Index = ROOT) -> int:
        """All of them."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate; its sentence for people."""
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in (*wanted, Qt.ItemDataRole.UserRole):
            return None
        line = self.line_at(index.row())
        return line.sentence() if line is not None and role in wanted else line


class LineRow(QStyledItemDelegate):
    """Paints `TwoLines` on a card-coloured ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(look().px(200), look().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Title, detail, right; a rule below."""
        now, area, flag = look(), QRectF(option.rect), QStyle.StateFlag
        painter.save()
        if option.state & flag.State_Selected:
            painter.fillRect(area, QColor(now.tokens.accent_soft))
        line = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(line, TwoLines):
            _draw(painter, area.adjusted(20, now.px(7), -20, -now.px(7)), line)
        rule = QRectF(area.left() + 20, area.bottom() - 1, area.width() - 40, 1)
        painter.fillRect(rule, QColor(now.tokens.line))
        if option.state & flag.State_HasFocus and option.widget.hasFocus():
            focus_ring(smooth(painter), area.adjusted(2, 1, -2, -2), 4, now.ink(Tone.ACCENT))
        painter.restore()


def _draw(painter: QPainter, area: QRectF, line: TwoLines) -> None:
    now, edge = look(), Qt.AlignmentFlag
    painter.setFont(now.font(Size.SECOND))
    painter.setPen(now.ink(Tone.QUIET))
    painter.drawText(area, edge.AlignRight | edge.AlignTop, one_line(line.right))
    taken = QFontMetrics(painter.font()).horizontalAdvance(line.right) + 12
    _cut(painter, area, line.detail, edge.AlignLeft | edge.AlignBottom)
    painter.setFont(now.font(Size.BODY, MEDIUM if line.detail else REGULAR))
    painter.setPen(now.ink(Tone.PLAIN))
    _cut(painter, area.adjusted(0, 0, -taken, 0), line.title, edge.AlignLeft | edge.AlignTop)


def _cut(painter: QPainter, area: QRectF, text: str, where: Qt.AlignmentFlag) -> None:
    metrics = QFontMetrics(painter.font())
    words = metrics.elidedText(one_line(text, 300), Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, where, words)
