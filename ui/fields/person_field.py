"""A person: found among those already known, or added by name."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.fields.field import Field, Typed
from ui.fields.line_box import LineBox
from ui.fields.person_offers import FindPeople, Named, PersonOffers, nobody_known
from ui.fields.question import Question
from ui.fields.typed_text import on_one_line, trouble

LONGEST_NAME = 300
NEW_PERSON = "A new person. Their details can be added later."
ENTERING = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonField(Field):
    """`value()` is a `Named`, None until somebody is chosen or added."""

    def __init__(
        self,
        question: Question,
        find: FindPeople = nobody_known,
        *,
        may_add: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._answer: Named | None = None
        self._may_add = may_add
        self.box = LineBox(40)
        self.offers = PersonOffers(find, may_add=may_add)
        self.place(self.box)
        self.place(self.offers)
        self.listen_to(self.box, question.label, question.help)
        self.listen_to(self.offers, f"People found: {question.label}")
        self.box.textEdited.connect(self._seek)
        self.offers.picked.connect(self._on_pick)
        self.offers.given_up.connect(self.box.setFocus)
        self.left.connect(self._settle)

    def value(self) -> Named | None:
        return self._answer

    def set_value(self, value: object) -> None:
        self._answer = value if isinstance(value, Named) else None
        self.box.setText(self._answer.name if self._answer else "")
        self.offers.hide()
        self._say()

    def typed(self) -> Typed:
        if self._answer is not None:
            return {"id": self._answer.person_id, "name": self._answer.name}
        return on_one_line(self.box.text())

    def set_typed(self, typed: Typed) -> None:
        if isinstance(typed, dict):
            self.set_value(Named(str(typed["id"]), str(typed["name"])))
        else:
            self.set_value(None)
            self.box.setText(str(typed))

    def trouble(self) -> str | None:
        self._settle()
        name = on_one_line(self.box.text())
        if self._answer is None:
            other = ", or add a new person" if self._may_add else " from the list"
            return f"Choose which ‘{name}’ is meant{other}."
        return trouble(name, self.question.label, LONGEST_NAME)

    def words(self) -> str:
        return self._answer.name if self._answer else ""

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        self.box.mark(is_wrong=bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() is QEvent.Type.KeyPress and watched is self.box
        if is_press and isinstance(event, QKeyEvent):
            if event.key() in ENTERING and not self.offers.isHidden():
                self.offers.enter()
                return True
            if event.key() == Qt.Key.Key_Tab:
                self._settle()  # before Tab looks for the next question: a new person has more
        return super().eventFilter(watched, event)

    def _seek(self) -> None:
        self._answer = None
        self.show_problem(None)
        self.note("")
        self.offers.seek(on_one_line(self.box.text()))
        self.changed.emit()

    def _on_pick(self, answer: Named) -> None:
        self.set_value(answer)
        self.show_problem(None)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _settle(self) -> None:
        """A name that nobody known could be meant by is a new person's."""
        name = on_one_line(self.box.text())
        if self._answer is not None or not name or self.offers.hasFocus():
            return
        self.offers.seek(name)
        if self._may_add and not self.offers.is_namesake():
            self.offers.hide()
            self._answer = Named("", name)
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        if self._answer is None:
            self.note("")
            return
        detail = self.offers.detail(self._answer.person_id)
        self.note(detail if self._answer.person_id else NEW_PERSON)
