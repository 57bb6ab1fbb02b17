"""The text of an exhibit, or a statement: read, selected, sought in; never typed into."""

from bisect import bisect_left

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from casework.domain.word_hits import text_hits
from casework.queries.viewing import FileText
from ui.plain import counted, shown
from ui.styles import dress, text_box
from ui.theme import look
from ui.viewer.pages_pane import MACHINE
from ui.widgets.page_sheet import CURRENT_EDGE, CURRENT_FILL, FOUND_FILL

MOST_SHOWN, MOST_LINE = 500_000, 2_000
"""Letters: a longer text is shown up to here and says so."""
MOST_MEMBERS = 20


class TextPane(QPlainTextEdit):
    """Tab goes on. `seek` marks every place; `step` goes from one to the next."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._at = 0
        self._found: list[QTextCursor] = []
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.restyle()

    def restyle(self) -> None:
        """Edge, fonts and colours of the look."""
        dress(self, text_box(look()))

    def sizeHint(self) -> QSize:
        """Wide enough to read."""
        return QSize(look().px(420), look().px(320))

    def show_text(self, text: str) -> None:
        """Another text, from its top, with unsafe signs shown."""
        more = "\n\n(There is more text than is shown here.)" if len(text) > MOST_SHOWN else ""
        self._found, self._at = [], 0
        self.setPlainText(_in_pieces(shown(text[:MOST_SHOWN])) + more)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def drop(self) -> None:
        """No text is left here."""
        self._found = []
        self.clear()

    def seek(self, words: str) -> None:
        """Mark every place where `words` stand, and stand at the first."""
        self._found, self._at = [], 0
        text = self.toPlainText()
        wide = [] if text.isascii() else [at for at, one in enumerate(text) if one > "\uffff"]
        for first, after in text_hits(text, words):
            cursor = QTextCursor(self.document())  # it counts letters beyond U+FFFF as two
            cursor.setPosition(first + bisect_left(wide, first))
            cursor.setPosition(after + bisect_left(wide, after), QTextCursor.MoveMode.KeepAnchor)
            self._found.append(cursor)
        self._mark()

    def step(self, by: int) -> None:
        """The next place (1) or the one before (-1), round the end."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._mark()

    def said(self) -> str:
        """'3 of 17'."""
        return f"{self._at + 1:,} of {len(self._found):,}" if self._found else "Not found"

    def _mark(self) -> None:
        self.setExtraSelections(
            [_selection(one, is_current=at == self._at) for at, one in enumerate(self._found)]
        )
        if self._found:
            here = QTextCursor(self._found[self._at])
            here.clearSelection()
            self.setTextCursor(here)
            self.ensureCursorVisible()


def _in_pieces(text: str) -> str:
    """A line that no page could hold is shown in several: laying it out would hold the window."""
    lines = text.split("\n")
    if max(map(len, lines)) <= MOST_LINE:
        return text
    pieces = [
        one[at : at + MOST_LINE] for one in lines for at in range(0, max(1, len(one)), MOST_LINE)
    ]
    return "\n".join(pieces)


def words_of(found: FileText) -> str:
    """Facts, warnings, the text, and what could be taken out of it, as one text."""
    parts = ["\n".join(found.warnings), "\n".join(f"{name}: {said}" for name, said in found.facts)]
    if found.members:
        many = counted(len(found.members), "file is in it", "files are in it")
        more = len(found.members) - MOST_MEMBERS
        rest = [f"and {more:,} more; 'Take a file out' lists them all"] if more > 0 else []
        parts.append("\n".join((f"{many}:", *found.members[:MOST_MEMBERS], *rest)))
    parts.append(MACHINE if found.is_machine_read else "")
    parts.append(found.text.strip() or "There is no text in it that can be read.")
    parts.append("There is more text in it than is kept." if found.is_cut else "")
    return "\n\n".join(part for part in parts if part)


def _selection(cursor: QTextCursor, *, is_current: bool) -> QTextEdit.ExtraSelection:
    made, style = QTextEdit.ExtraSelection(), QTextCharFormat()
    style.setBackground(QColor(CURRENT_FILL if is_current else FOUND_FILL))
    if is_current:
        style.setFontUnderline(True)
        style.setUnderlineColor(CURRENT_EDGE)
    made.cursor, made.format = cursor, style
    return made
