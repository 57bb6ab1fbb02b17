"""One question on a form: label, hint, what is wrong, the control, and a quiet line under it."""

from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.fields.question import Question
from ui.fields.words import Words

Typed = str | list["Typed"] | dict[str, "Typed"]
"""What a draft keeps of a field: the keys pressed, not the answer read from them."""


@dataclass(frozen=True)
class Spoken:
    """What screen readers say of a control."""

    name: str
    described: str


class Field(QWidget):
    """A question and its control.

    `value()` is the answer as a service takes it, or None; `problem()` is what stops it from being
    taken; `typed()` is what a draft keeps. `changed` follows every edit, `left` the moment the
    keyboard goes elsewhere.
    """

    changed = Signal()
    left = Signal()
    verb = "Enter"

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

    def problem(self) -> str | None:
        """What to do before this answer can be taken, or None."""
        if self.is_answered():
            return self.trouble()
        return self.question.missing_words(self.verb) if self.question.required else None

    def problems(self) -> list[tuple["Field", str]]:
        """The problem with its field; kinds made of several fields give one for each."""
        words = self.problem()
        return [(self, words)] if words else []

    def leaves(self) -> list["Field"]:
        """The field itself; kinds made of several fields give those."""
        return [self]

    def is_answered(self) -> bool:
        """Whether anything was typed or chosen at all."""
        return bool(self.typed())

    def trouble(self) -> str | None:
        """What is wrong with what was typed; most kinds have no wrong answers."""
        return None

    @abstractmethod
    def value(self) -> object:
        """The answer as the service takes it; None when there is none or it cannot be read."""

    @abstractmethod
    def set_value(self, value: object) -> None:
        """Show an answer that is already known."""

    @abstractmethod
    def typed(self) -> Typed:
        """What a draft keeps; empty when nothing was typed."""

    @abstractmethod
    def set_typed(self, typed: Typed) -> None:
        """Show what a draft kept."""

    @abstractmethod
    def words(self) -> str:
        """The answer as the check-answers page says it; empty when there is none."""
