"""The pages of an exhibit in a list, each with a small picture that comes when it is looked at."""

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.tables.case_list import ROOT, Index
from ui.tables.list_view import ListView
from ui.theme import Size, look
from ui.tokens import Tone
from ui.viewer.pages import SMALL_KEPT
from ui.widgets.paint import focus_ring, smooth

WIDE, HIGH, EDGE = 132, 150, 8


class PageRows(QAbstractListModel):
    """`picture_wanted` carries a page (from 0) when it is painted and its picture is not here."""

    PICTURE = Qt.ItemDataRole.UserRole
    picture_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._pictures: OrderedDict[int, QImage] = OrderedDict()

    def show_pages(self, count: int) -> None:
        """So many pages."""
        self.beginResetModel()
        self._count = count
        self._pictures.clear()
        self.endResetModel()

    def set_picture(self, page: int, picture: QImage) -> None:
        """A small picture that has arrived; the oldest go."""
        self._pictures[page] = picture
        while len(self._pictures) > SMALL_KEPT:
            self._pictures.popitem(last=False)
        self.dataChanged.emit(self.index(page), self.index(page))

    def rowCount(self, parent: Index = ROOT) -> int:
        """All pages."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The picture (asked for when it is not here); 'Page 3 of 12' for people."""
        if not index.isValid():
            return None
        if role == self.PICTURE:
            found = self._pictures.get(index.row())
            if found is None:
                self.picture_wanted.emit(index.row())
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"Page {index.row() + 1} of {self._count}"
        return None


class PageRow(QStyledItemDelegate):
    """Paints a page: its picture on its ground, its number below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Equal cells, higher with the text."""
        return QSize(WIDE, HIGH + look().px(22))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, picture, number, focus."""
        now, flag = look(), QStyle.StateFlag
        area = QRectF(option.rect)
        painter.save()
        if option.state & flag.State_Selected:
            painter.fillRect(area, QColor(now.tokens.accent_soft))
        words = now.px(22)
        frame = area.adjusted(EDGE, EDGE, -EDGE, -words)
        _picture(painter, frame, index.data(PageRows.PICTURE))
        painter.setFont(now.font(Size.SECOND))
        painter.setPen(now.ink(Tone.PLAIN))
        foot = QRectF(area.left(), area.bottom() - words, area.width(), words)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{index.row() + 1:,}")
        if option.state & flag.State_HasFocus and option.widget.hasFocus():
            focus_ring(smooth(painter), area.adjusted(1, 1, -1, -1), 4, now.ink(Tone.ACCENT))
        painter.restore()


class PageList(ListView):
    """Up and Down go from page to page; `went` carries the page (from 0)."""

    went = Signal(int)

    def __init__(self) -> None:
        self.rows = PageRows()
        super().__init__("Pages", self.rows, PageRow(), fill="raised")
        self.rows.setParent(self)
        self.selectionModel().currentChanged.connect(lambda now: self.went.emit(now.row()))
        self.restyle()

    def restyle(self) -> None:
        """As wide as a page and the scroll bar."""
        super().restyle()
        self.setFixedWidth(WIDE + 14)


def _picture(painter: QPainter, frame: QRectF, picture: object) -> None:
    if not isinstance(picture, QImage) or picture.isNull():
        painter.setPen(QColor(look().tokens.line))
        side = frame.height() * 0.7
        blank = QRectF(0, 0, side, frame.height())
        blank.moveCenter(frame.center())
        painter.drawRect(blank)
        return
    size = picture.size().scaled(frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(0, 0, size.width(), size.height())
    area.moveCenter(frame.center())
    painter.fillRect(area, QColor("white"))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, picture)
    painter.setPen(QColor(look().tokens.line))
    painter.drawRect(area)
