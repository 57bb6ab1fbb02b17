"""A file or a folder: typed, pasted, or chosen from the computer's own window."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from casework.domain.refusal import Force, Unmet
from ui.fields.field import Field, Typed
from ui.fields.line_box import LineBox, beside
from ui.fields.question import Question
from ui.widgets.buttons import button


class Picks(Enum):
    """What is chosen."""

    FOLDER = "folder"
    FILE = "file"
    NEW_FILE = "new file"


def nothing_against(_path: Path) -> Unmet | None:
    """For answers that need no check of their own."""
    return None


class FileField(Field):
    """`value()` is an absolute `Path`, None when empty; `check` says what is against a path."""

    def __init__(
        self,
        question: Question,
        picks: Picks = Picks.FILE,
        *,
        check: Callable[[Path], Unmet | None] = nothing_against,
        kinds: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._picks, self._check, self._kinds = picks, check, kinds
        self.box = LineBox(48)
        self.chooser = button(
            "Choose a folder" if picks is Picks.FOLDER else "Choose a file", self._choose
        )
        self.place(beside(self.box, self.chooser))
        self.listen_to(self.box, question.label, question.help)
        self.chooser.setAccessibleDescription(question.label)
        self.box.textEdited.connect(self._on_edit)
        self.left.connect(self._check_on_leaving)

    def value(self) -> Path | None:
        text = self.box.text().strip().strip('"')
        path = Path(text).expanduser()
        return path if text and path.is_absolute() else None

    def set_value(self, value: object) -> None:
        self.box.setText("" if value is None else str(value))

    def typed(self) -> Typed:
        return self.box.text().strip()

    def set_typed(self, typed: Typed) -> None:
        self.box.setText(str(typed))

    def trouble(self) -> str | None:
        path = self.value()
        if path is None:
            return f"{self.question.label} must be a full path. Use ‘{self.chooser.words()}’."
        against = self._check(path)
        if against is None or against.force is not Force.WARN:
            return against.sentence if against else None
        self.note(against.sentence)
        return None

    def words(self) -> str:
        path = self.value()
        return str(path) if path else ""

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        self.box.mark(is_wrong=bool(words))

    def _choose(self) -> None:
        start = self.box.text()
        if self._picks is Picks.FOLDER:
            chosen = QFileDialog.getExistingDirectory(self, self.question.label, start)
        elif self._picks is Picks.FILE:
            chosen = QFileDialog.getOpenFileName(self, self.question.label, start, self._kinds)[0]
        else:
            chosen = QFileDialog.getSaveFileName(self, self.question.label, start, self._kinds)[0]
        if chosen:
            self.box.setText(chosen)
            self._on_edit()
            self._check_on_leaving()

    def _on_edit(self) -> None:
        self.show_problem(None)
        self.note("")
        self.changed.emit()

    def _check_on_leaving(self) -> None:
        if self.is_answered():
            self.show_problem(self.trouble())
