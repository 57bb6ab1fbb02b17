"""The triage questions one at a time, by keyboard through, with what they found at the end."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from casework.queries import case_page, triage_page
from ui.host import Host
from ui.screens.triage.question_form import QuestionForm, question_form
from ui.screens.triage.summary import Summary


class GuidedTriage(QWidget):
    """Each answer is recorded before the next question comes. `done` follows the summary."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__()
        self.host, self.case_id = host, case_id
        self._about = about(host, case_id)
        self._stack = QStackedWidget()
        self._shown: QWidget | None = None
        self.number = 0
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self._read()
        first = [n for n, one in enumerate(self.found.questions) if not one.answer]
        self.go_to(first[0] if first else len(self.found.questions))

    @property
    def form(self) -> QuestionForm | None:
        """The question that is asked now; None on the summary."""
        return self._shown if isinstance(self._shown, QuestionForm) else None

    def begin(self) -> None:
        """Put the keyboard where the person starts."""
        if self.form is not None:
            self.form.begin()
        elif isinstance(self._shown, Summary):
            self._shown.finisher.setFocus()

    def is_touched(self) -> bool:
        """Whether something was typed that is not recorded."""
        return self.form is not None and self.form.is_touched()

    def cancel(self) -> None:
        """Leave; asks first when something was typed."""
        if self.form is not None:
            self.form.cancel()
        else:
            self.cancelled.emit()

    def go_to(self, number: int) -> None:
        """Ask a question by its number from 0; beyond the last comes the summary."""
        self.number = number
        is_over = number >= len(self.found.questions)
        self._show(self._summary() if is_over else self._question(number))
        self.begin()

    def _question(self, number: int) -> QuestionForm:
        row = self.found.questions[number]
        count = f"Question {number + 1} of {len(self.found.questions)}, {row.question.group}"
        form = question_form(
            self.host,
            self.case_id,
            row,
            f"{self._about} \N{MIDDLE DOT} {count}",
            route=self.found.route,
            back=(lambda: self.go_to(number - 1)) if number else None,
            may_pass=True,
        )
        form.done.connect(lambda _result: self._next())
        form.passed.connect(self._next)
        form.cancelled.connect(self.cancelled)
        return form

    def _summary(self) -> Summary:
        steps = self.host.read(case_page.case_steps, self.case_id)
        finish = lambda: self.done.emit(None)  # noqa: E731  # a slot of one call
        return Summary(self.host, self.found, steps, self._about, self.go_to, finish)

    def _next(self) -> None:
        self._read()
        self.go_to(self.number + 1)

    def _read(self) -> None:
        self.found = self.host.read(triage_page.triage, self.case_id)

    def _show(self, widget: QWidget) -> None:
        old, self._shown = self._shown, widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()


def about(host: Host, case_id: str) -> str:
    """Whose case it is, above every question."""
    head = host.read(case_page.header, case_id)
    return f"{head.name} \N{MIDDLE DOT} {head.reference}"


def triage_form(host: Host, case_id: str, known: Mapping[str, object]) -> QWidget:
    """All the questions, or only the one that `known` names."""
    kind = known.get("kind")
    found = host.read(triage_page.triage, case_id)
    for row in found.questions:
        if row.kind == kind:
            return question_form(host, case_id, row, about(host, case_id), route=found.route)
    return GuidedTriage(host, case_id)
