"""A long list of choices under a box that leaves only those with the words typed."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QVBoxLayout, QWidget

from ui.fields.choice_delegate import ChoiceDelegate
from ui.fields.choice_model import ChoiceModel, Index
from ui.fields.line_box import LineBox
from ui.fields.option_row import Choice
from ui.fields.words import Words
from ui.focus import bring_in_sight
from ui.styles import dress, scroll_bars
from ui.theme import Look, look


def list_box(now: Look) -> str:
    """A list with the edge of a control, and its chosen row in the accent."""
    t = now.tokens
    return (
        f"QListView {{ border: 1px solid {t.quiet}; border-radius: 6px; padding: 3px;"
        f" background: {t.panel}; color: {t.text}; outline: 0; }}"
        f"QListView:focus {{ border: 2px solid {t.accent}; padding: 2px; }}"
    ) + scroll_bars(now)


MOST_ROWS, MOST_HIGH = 8, 240


class ChoiceView(QListView):
    """Rows that wrap, as high as about seven of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = 0
        self.setItemDelegate(ChoiceDelegate(self))
        self.setTabKeyNavigation(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the look again."""
        dress(self, list_box(look()))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._rows = model.rowCount() if model is not None else 0
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows, up to about seven of them."""
        wide = QFontMetrics(self.font()).averageCharWidth() * 60
        rows = self._rows
        high = sum(self.sizeHintForRow(row) for row in range(min(rows, MOST_ROWS)))
        return QSize(wide, min(high, look().px(MOST_HIGH)) + 8)


class LongList(QWidget):
    """The same as `OptionList` for the field that holds it: `picked`, `pick`, `picked_changed`."""

    picked_changed = Signal()

    def __init__(
        self, choices: Sequence[Choice], *, many: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = ChoiceModel(choices, many=many)
        self.finder = LineBox(60)
        self.finder.setPlaceholderText("Type to find")
        self.view = ChoiceView()
        self.view.setModel(self.model)
        self._chosen = Words("", "quiet")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for part in (self.finder, self.view, self._chosen):
            box.addWidget(part)
        self.finder.textChanged.connect(self.model.seek)
        self.finder.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.model.picked_changed.connect(self._on_picked)

    def picked(self) -> list[int]:
        """The numbers of the chosen rows."""
        return sorted(self.model.picked)

    def pick(self, numbers: Sequence[int]) -> None:
        """Choose these rows and no others."""
        self.model.pick(numbers)
        if numbers:
            self.view.setCurrentIndex(self.model.row_of(numbers[0]))

    def marks(self, label: str) -> list[tuple[QWidget, str, str]]:
        """The controls in order, each with its name and description for screen readers."""
        return [(self.finder, f"{label}: type to find", ""), (self.view, label, "")]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if is_down and event.type() is QEvent.Type.KeyPress and self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            self.view.setCurrentIndex(self.model.index(0))
            bring_in_sight(self.view)
            return True
        return super().eventFilter(watched, event)

    def _on_current(self, now: Index) -> None:
        if now.isValid() and not self.model.many:
            self.model.pick([self.model.number(now)])

    def _on_picked(self) -> None:
        names = [self.model.choices[number].words for number in self.picked()]
        self._chosen.say("; ".join(names))
        self.picked_changed.emit()
