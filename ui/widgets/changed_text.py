"""A text with what was taken out and what was put in, marked by signs, shape and colour."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from casework.domain.word_changes import Change, Kind, counted
from ui.plain import counted as many
from ui.plain import shown
from ui.styles import dress, text_box
from ui.theme import look
from ui.tokens import Tone

SIGNS = {Kind.SAME: ("", ""), Kind.GONE: ("[−", "]"), Kind.NEW: ("[+", "]")}


def summary(found: Sequence[Change]) -> str:
    """'3 words taken out, 5 put in.'"""
    gone, new = counted(found)
    if not gone and not new:
        return "Only spaces or signs were changed." if len(found) > 1 else "Nothing was changed."
    return f"{many(gone, 'word', 'words')} taken out, {new:,} put in."


class ChangedText(QPlainTextEdit):
    """Read, selected and copied; never typed into. Tab goes on."""

    def __init__(self, found: Sequence[Change], name: str) -> None:
        super().__init__()
        self._found: tuple[Change, ...] = tuple(found)
        self._name = name
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.restyle()

    def show_changes(self, found: Sequence[Change], name: str) -> None:
        """Show other changes."""
        self._found, self._name = tuple(found), name
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the look, and write the text in them."""
        dress(self, text_box(look()))
        self.setAccessibleName(f"{self._name}. {summary(self._found)}")
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for one in self._found:
            before, after = SIGNS[one.kind]
            cursor.insertText(f"{before}{shown(one.text)}{after}", _format(one.kind))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def sizeHint(self) -> QSize:
        """Wide enough to read, high enough for a page's beginning."""
        return QSize(look().px(600), look().px(320))


def _format(kind: Kind) -> QTextCharFormat:
    made, now = QTextCharFormat(), look()
    if kind is Kind.GONE:
        made.setFontStrikeOut(True)
    elif kind is Kind.NEW:
        made.setFontUnderline(True)
    if kind is not Kind.SAME:
        tone = Tone.RED if kind is Kind.GONE else Tone.GREEN
        made.setForeground(now.ink(tone))
        made.setBackground(QColor(now.soft(tone)))
    return made
