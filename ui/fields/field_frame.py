"""What is seen of every field: label, hint, what is wrong, the control, a quiet line under it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.fields.question import Question
from ui.fields.words import Words


@dataclass(frozen=True)
class Spoken:
    """What screen readers say of a control."""

    name: str
    described: str


class FieldFrame(QWidget):
    """The parts round the control. `changed` follows every edit, `left` when the keyboard goes."""

    changed = Signal()
    left = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setObjectName(question.name)
        self._label = Words(question.shown, "label", self)
        self._help = Words(question.help, "quiet", self)
        self._problem = Words("", "problem", self)
        self._note = Words("", "quiet", self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        for part in (self._label, self._help, self._problem, self._note):
            self._box.addWidget(part)
        self.controls: dict[QWidget, Spoken] = {}

    def hold(self, control: QWidget) -> None:
        """Put in the one control; it is called as the label says."""
        self.place(control)
        self.listen_to(control, self.question.label, self.question.help)

    def place(self, part: QWidget) -> None:
        """Put a part above the note; its controls are given to `listen_to` one by one."""
        self._box.insertWidget(self._box.count() - 1, part)

    def listen_to(self, control: QWidget, name: str, described: str = "") -> None:
        """Name a control for screen readers, and notice when the keyboard leaves it."""
        self.controls[control] = Spoken(name, described)
        control.setAccessibleName(name)
        control.setAccessibleDescription(described)
        control.installEventFilter(self)

    def way_in(self) -> QWidget:
        """The control that takes the keyboard first (no focus proxy: it would upset Tab)."""
        return next(iter(self.controls))

    def enter(self) -> None:
        """Put the keyboard in the field."""
        self.way_in().setFocus(Qt.FocusReason.TabFocusReason)

    def call_within(self, group: str) -> None:
        """Say the group before each control's name, as in 'Person 2: Name'."""
        for control, spoken in self.controls.items():
            control.setAccessibleName(f"{group}: {spoken.name}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and watched in self.controls:
            self.left.emit()
        return super().eventFilter(watched, event)

    def show_problem(self, words: str | None) -> None:
        """Say what is wrong above the control and to screen readers; None takes it away."""
        self._problem.say(words or "")
        for control, spoken in self.controls.items():
            control.setAccessibleDescription(f"{words or ''} {spoken.described}".strip())

    def note(self, words: str) -> None:
        """A quiet line under the control: what was understood, or what was left out."""
        self._note.say(words)
