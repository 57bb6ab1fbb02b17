"""A password: typed or pasted, shown on request, never kept in a draft."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.fields.field import Field, Typed
from ui.fields.line_box import LineBox, beside
from ui.fields.question import Question
from ui.fields.words import relabel
from ui.widgets.buttons import button

SHORTEST = 12
CAPS_LOCK = "Caps Lock seems to be on."


class PasswordBox(LineBox):
    """Hides what is typed; `caps_lock` follows each letter with whether Caps Lock seems on."""

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(32, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(event.text().isupper() is not has_shift)
        super().keyPressEvent(event)


class PasswordField(Field):
    """`value()` is the password as typed. A new one has at least 12 characters."""

    def __init__(
        self, question: Question, *, is_new: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self._is_new = is_new
        self.box = PasswordBox()
        self.shower = button("Show", self._turn)
        self.place(beside(self.box, self.shower))
        self.listen_to(self.box, question.label, question.help)
        self.shower.setAccessibleName(f"Show {question.label.lower()}")
        self.box.textEdited.connect(self._on_edit)
        self.box.caps_lock.connect(self._on_caps_lock)
        self._count()

    def value(self) -> str:
        return self.box.text()

    def set_value(self, value: object) -> None:
        self.box.setText("" if value is None else str(value))
        self._count()

    def typed(self) -> Typed:
        return ""

    def set_typed(self, typed: Typed) -> None:
        """A draft never holds a password."""

    def is_answered(self) -> bool:
        return bool(self.box.text())

    def trouble(self) -> str | None:
        if self._is_new and len(self.value()) < SHORTEST:
            return f"{self.question.label} must have {SHORTEST} characters or more."
        return None

    def words(self) -> str:
        return "\N{BULLET}" * 8 if self.is_answered() else ""

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        self.box.mark(is_wrong=bool(words))

    def _turn(self) -> None:
        is_hidden = self.box.echoMode() is QLineEdit.EchoMode.Password
        modes = QLineEdit.EchoMode
        self.box.setEchoMode(modes.Normal if is_hidden else modes.Password)
        relabel(self.shower, "Hide" if is_hidden else "Show")
        name = self.question.label.lower()
        self.shower.setAccessibleName(f"{self.shower.text()} {name}")

    def _on_edit(self) -> None:
        self._count()
        self.changed.emit()

    def _on_caps_lock(self, is_on: bool) -> None:
        self.note(CAPS_LOCK if is_on else "")
        if not is_on:
            self._count()

    def _count(self) -> None:
        if not self._is_new:
            return
        missing = SHORTEST - len(self.value())
        rule = f"{SHORTEST} characters or more. Three words together are easy to remember."
        if self.is_answered():
            rule = f"{missing} more to go." if missing > 0 else "Long enough."
        self.note(rule)
