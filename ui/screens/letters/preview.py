"""The letter as it would be, in plain labels; it follows the part that is being written in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.letter_merge import Block, BlockKind
from casework.queries.letter_page import Preview
from ui.theme import DEMIBOLD, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.cards import Card, Page
from ui.widgets.labels import Label, label
from ui.widgets.paint import focus_ring, smooth

CLOSING = "Yours sincerely"
BULLET = "\N{BULLET}"
INDENT = 22


class PreviewPane(Page):
    """Scrolled with the arrow keys once it has the keyboard."""

    def __init__(self) -> None:
        super().__init__("Preview of the letter")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().installEventFilter(self)
        self.sheet = Card(padding=28, spacing=6)
        self.lines: list[tuple[str, str, Label]] = []
        """What each line is, the part it comes from, and its label."""
        self.add(self.sheet)
        self.end()

    def show_letter(self, letter: Preview) -> None:
        """Show these words; lines that stay of their kind are only said anew."""
        wanted = _lines(letter)
        if [(kind, part) for kind, part, _words in wanted] != [
            (kind, part) for kind, part, _label in self.lines
        ]:
            self._make(wanted)
            return
        for (_kind, _part, words), (_, _, shown) in zip(wanted, self.lines, strict=True):
            shown.say(words)

    def words(self) -> str:
        """Everything it shows."""
        return "\n".join(shown.text() for _kind, _part, shown in self.lines)

    def go_to(self, part: str) -> None:
        """Bring a part into sight."""
        for _kind, code, shown in self.lines:
            if code == part:
                self.ensureWidgetVisible(shown, 0, look().px(60))
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring shows where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And is gone with it."""
        super().focusOutEvent(event)
        self.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring over the page."""
        if event.type() is QEvent.Type.Paint and watched is self.viewport() and self.hasFocus():
            painter = smooth(QPainter(self.viewport()))
            ring = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
            focus_ring(painter, ring, 6, look().ink(Tone.ACCENT))
            painter.end()
        return super().eventFilter(watched, event)

    def _make(self, wanted: Sequence[tuple[str, str, str]]) -> None:
        for _kind, _part, shown in self.lines:
            shown.hide()
            shown.deleteLater()
        while (item := self.sheet.box.takeAt(0)) is not None:
            if (holder := item.widget()) is not None:
                holder.hide()
                holder.deleteLater()
        self.lines = []
        for kind, part, words in wanted:
            shown = _shown(kind, words)
            self.sheet.box.addWidget(_indented(shown) if kind in ("bullet", "numbered") else shown)
            self.lines.append((kind, part, shown))


def _lines(letter: Preview) -> list[tuple[str, str, str]]:
    found = [("address", "greeting", "\n".join(letter.recipient) or "[whom the letter is to]")]
    found.append(("day", "", letter.day))
    opening = (BlockKind.GREETING, BlockKind.SUBJECT)
    first = [one for kind in opening for one in letter.blocks if one.kind is kind]
    rest = [one for one in letter.blocks if one.kind not in opening]
    found += [(one.kind.value, one.part, _said(one)) for one in (*first, *rest)]
    found.append(("paragraph", "", CLOSING))
    signed = "\n".join(one for one in (letter.signed_by, letter.signed_as) if one)
    return [*found, ("signed", "", signed or "[who signs the letter]")]


def _said(block: Block) -> str:
    if block.kind is BlockKind.NUMBERED:
        return f"{block.number}.  {block.words}"
    return f"{BULLET}  {block.words}" if block.kind is BlockKind.BULLET else block.words


def _shown(kind: str, words: str) -> Label:
    size = Size.SECTION if kind == "subject" else Size.BODY
    weight = DEMIBOLD if kind in ("subject", "heading", "signed") else REGULAR
    made = label(words, size, Tone.PLAIN, weight, wrap=True)
    above = {"heading": 8, "day": 10, "greeting": 10, "signed": 18, "paragraph": 2}.get(kind, 0)
    made.setContentsMargins(0, look().px(above), 0, 0)
    return made


def _indented(inner: QWidget) -> QWidget:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(look().px(INDENT), 0, 0, 0)
    box.addWidget(inner)
    return holder
