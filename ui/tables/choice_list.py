"""A short list of named choices of ours (topics, sections of settings); arrow keys choose."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.tables.list_view import ListView
from ui.theme import MEDIUM, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.paint import focus_ring, rounded, smooth


class ChoiceRow(QStyledItemDelegate):
    """One name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """As high as a control."""
        return QSize(look().px(120), look().px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """The chosen one on the soft accent."""
        now, flag = look(), QStyle.StateFlag
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        is_on = bool(option.state & flag.State_Selected)
        painter.save()
        smooth(painter)
        if is_on:
            rounded(painter, area, 6, QColor(now.tokens.accent_soft))
        if option.state & flag.State_HasFocus and option.widget.hasFocus():
            focus_ring(painter, area, 6, now.ink(Tone.ACCENT))
        painter.setFont(now.font(Size.BODY, MEDIUM if is_on else REGULAR))
        painter.setPen(now.ink(Tone.PLAIN))
        words = area.adjusted(12, 0, -8, 0)
        if isinstance(index, QModelIndex):
            text = str(index.data(Qt.ItemDataRole.DisplayRole))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class ChoiceList(ListView):
    """Tells the code of the choice as soon as it is stood on."""

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], chosen: Callable[[str], object]
    ) -> None:
        self._codes = [code for code, _ in choices]
        self._chosen = chosen
        model = QStringListModel([words for _, words in choices])
        super().__init__(name, model, ChoiceRow(), fill="panel")
        model.setParent(self)

    def choose(self, code: str) -> None:
        """Stand on a choice."""
        self.stand_at(self._codes.index(code))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._chosen(self._codes[current.row()])
