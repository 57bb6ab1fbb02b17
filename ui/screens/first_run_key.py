"""The recovery key on the screen, in numbered groups, and on paper."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from ui.fields.words import Words
from ui.forms.action_bar import row_of
from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.paint import smooth

IN_A_ROW = 4
CELL_WIDE, CELL_HIGH = 132, 40


class KeyGroups(QWidget):
    """Each group with its number; read aloud letter by letter."""

    def __init__(self, groups: tuple[str, ...]) -> None:
        super().__init__()
        self.groups = groups
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        spelt = (f"group {n}: {' '.join(group)}" for n, group in enumerate(groups, 1))
        self.setAccessibleName(f"Recovery key. {'. '.join(spelt)}.")

    def sizeHint(self) -> QSize:
        lines = -(-len(self.groups) // IN_A_ROW)
        return QSize(look().px(CELL_WIDE * IN_A_ROW), look().px(CELL_HIGH * lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = look()
        painter = smooth(QPainter(self))
        wide, high = now.px(CELL_WIDE), now.px(CELL_HIGH)
        middle = Qt.AlignmentFlag.AlignVCenter
        for at, group in enumerate(self.groups):
            cell = QRectF(at % IN_A_ROW * wide, at // IN_A_ROW * high, wide, high)
            painter.setFont(now.font(Size.SECOND))
            painter.setPen(now.ink(Tone.QUIET))
            painter.drawText(cell, middle, str(at + 1))
            painter.setFont(even_letters(now.px(20)))
            painter.setPen(now.ink(Tone.PLAIN))
            painter.drawText(cell.adjusted(now.px(26), 0, 0, 0), middle, group)
        if self.hasFocus():
            painter.setPen(now.ink(Tone.ACCENT))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class KeyCard(Card):
    """The key, and how to get it on paper."""

    def __init__(
        self, groups: tuple[str, ...], save: Callable[[], object], print_it: Callable[[], object]
    ) -> None:
        super().__init__(spacing=16)
        self.groups = KeyGroups(groups)
        self.printer = button("Print the key", print_it)
        self.saver = button("Save the sheet as PDF", save)
        self.said = Words("", "quiet")
        for part in (self.groups, row_of(self.printer, self.saver), self.said):
            self.box.addWidget(part)


def even_letters(px: int) -> QFont:
    """A typeface in which every letter is equally wide and 0 differs from O."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(px)
    return made


def ask_printer(parent: QWidget, done: Callable[[QPrinter], object]) -> QPrintDialog:
    """Ask which printer; `done` follows when one was chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: done(printer))
    QDialog.open(dialog)
    return dialog


def print_key(printer: QPrinter, title: str, lines: tuple[str, ...], key: tuple[str, ...]) -> None:
    """One page: the title, what it is for, the groups with their numbers."""
    painter = QPainter(printer)
    unit = printer.resolution() / 72
    left, wide = 20 * unit, (printer.pageRect(QPrinter.Unit.DevicePixel).width() - 40 * unit)
    y = 20 * unit
    for text, points in ((title, 20), *((line, 11) for line in lines)):
        painter.setFont(QFont(look().families[0], points))
        wraps = int(Qt.TextFlag.TextWordWrap)
        used = painter.drawText(QRectF(left, y, wide, 4_000 * unit), wraps, text)
        y += used.height() + 8 * unit
    y += 12 * unit
    for at, group in enumerate(key):
        cell = QRectF(left + at % IN_A_ROW * wide / IN_A_ROW, y, wide / IN_A_ROW, 30 * unit)
        painter.setFont(
            QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family(), 15)
        )
        painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, f"{at + 1:>2}  {group}")
        if at % IN_A_ROW == IN_A_ROW - 1:
            y += 30 * unit
    painter.end()
