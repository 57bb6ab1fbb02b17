"""One part of a letter to be written in: what it is, why it is there, its words."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics

from casework.queries.letter_page import PartRow
from ui.fields.long_text_box import LongTextBox
from ui.theme import look
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.labels import second_line

FEWEST, MOST = 1, 24


class GrowingBox(LongTextBox):
    """As high as what stands in it, within limits: a letter is read whole."""

    def __init__(self) -> None:
        super().__init__(FEWEST)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """In lines as they are broken now."""
        lines = round(self.document().size().height())
        high = QFontMetrics(self.font()).lineSpacing() * max(FEWEST, min(MOST, lines))
        return QSize(super().sizeHint().width(), high + look().px(22))


class PartCard(Card):
    """`changed` follows every edit; `entered` and `left` say where the keyboard is."""

    changed = Signal()
    entered = Signal(str)
    left = Signal()

    def __init__(self, part: PartRow, *, may_write: bool) -> None:
        super().__init__(padding=16, spacing=6)
        self.part = part
        self.title = SectionTitle(part.named, "Must be there" if part.is_required else "")
        self.why = second_line("")
        self.box.addWidget(self.title)
        self.box.addWidget(self.why)
        self.text = GrowingBox()
        self.text.setAccessibleName(part.named)
        self.text.setReadOnly(not may_write)
        self.text.setPlainText(part.text)
        self.text.textChanged.connect(self.changed)
        self.text.installEventFilter(self)
        self.box.addWidget(self.text)
        self.show_part(part)

    def show_part(self, part: PartRow) -> None:
        """Whether it is in the letter, and why; its words are left as they are typed."""
        self.part = part
        words = [part.says, f"In the letter because: {part.condition}" if part.condition else ""]
        said = ". ".join(one for one in words if one)
        self.why.say(said)
        self.why.setVisible(bool(said))
        self.text.setAccessibleDescription(said)
        self.setVisible(part.stands)

    def words(self) -> str:
        """What stands in it now."""
        return self.text.text()

    def enter(self) -> None:
        """Put the keyboard in it."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def insert(self, words: str) -> None:
        """Put a placeholder where the cursor is, or in place of what is selected."""
        self.text.insertPlainText(words)
        self.enter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice where the keyboard is."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(self.part.code)
        elif event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)
