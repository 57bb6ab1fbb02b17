"""A list that is a calm surface: no frame, equal rows, Enter opens, the current row is selected."""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QListView

from ui.styles import scroll_bars
from ui.theme import look


class ListView(QListView):
    """`opened` carries the row when Enter is pressed or a row is clicked."""

    opened = Signal(int)
    left_upwards = Signal()

    def __init__(
        self,
        name: str,
        model: QAbstractItemModel,
        delegate: QAbstractItemDelegate,
        *,
        fill: str = "raised",
    ) -> None:
        super().__init__()
        self._fill = fill
        self.setAccessibleName(name)
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))
        self.restyle()

    def restyle(self) -> None:
        """Ground and scroll bar of the look; rows are measured again."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(getattr(look().tokens, self._fill)))
        self.setPalette(colours)
        self.verticalScrollBar().setStyleSheet(scroll_bars(look()))
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row; Up at the top leaves the list."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.row())
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def enter_at_top(self) -> None:
        """Focus, on the current row or the first."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def stand_at(self, row: int) -> None:
        """Select a row without opening it."""
        index = self.model().index(row, 0)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
