"""The end of the triage questions: every answer once more, what is held back, what is to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.case_steps import Step, StepStatus
from casework.domain.dates import short_day
from casework.domain.vocabulary import Stage
from casework.queries.triage_page import QuestionRow, TriagePage
from ui.fields.words import Words
from ui.forms.action_bar import ActionBar, Leaving
from ui.host import Host
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.banners import Notice
from ui.widgets.buttons import quiet
from ui.widgets.cards import Card, Page, Rule, SectionTitle, stacked
from ui.widgets.chips import Chip, State
from ui.widgets.flow import Flow
from ui.widgets.labels import label, second_line
from ui.widgets.paint import Mark

TITLE = "What triage found"
STATES = {
    "yes": State("Yes", Tone.AMBER, Mark.STOP),
    "no": State("No", Tone.PLAIN, Mark.TICK),
    "not_known": State("Not known yet", Tone.BLUE, Mark.CLOCK),
    "": State("Not answered", Tone.QUIET, Mark.DOT),
}


class AnswerLine(QWidget):
    """A question, its answer as a chip, and the way back to it."""

    def __init__(self, row: QuestionRow, host: Host, change: Callable[[], object]) -> None:
        super().__init__()
        words = QWidget()
        box = QVBoxLayout(words)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(label(row.question.asks, wrap=True))
        if row.reason:
            box.addWidget(second_line(row.reason))
        if row.ask_again_on is not None:
            again = short_day(row.ask_again_on, today=host.today)
            box.addWidget(second_line(f"Asked again on {again}"))
        self.changer = quiet("Change" if row.answer else "Answer", change)
        self.changer.setAccessibleName(f"{self.changer.words()}: {row.question.asks}")
        side = QWidget()
        flow = Flow(4)
        side.setLayout(flow)
        flow.addWidget(Chip(STATES[row.answer]))
        flow.addWidget(self.changer)
        self.setLayout(Apart(words, side, least=lambda: look().px(240), in_middle=True))


class Summary(QWidget):
    """`change` takes the number of a question; `finish` leaves the page."""

    def __init__(
        self,
        host: Host,
        found: TriagePage,
        steps: Sequence[Step],
        about: str,
        change: Callable[[int], object],
        finish: Callable[[], object],
    ) -> None:
        super().__init__()
        self._host, self._finish = host, finish
        self.page = Page(TITLE)
        head = stacked(Words(about, "quiet"), Words(TITLE, "title"), spacing=4)
        self.page.add(head, *_follows(found, steps), self._answers(found, change))
        self.page.end()
        stay = Leaving(None, finish, finish)
        last = len(found.questions) - 1
        self.bar = ActionBar(
            "Finish the questions", finish, finish, stay, back=lambda: change(last)
        )
        self.bar.canceller.hide()
        self.finisher = self.bar.main
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.page, 1)
        box.addWidget(self.bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves: everything is recorded already."""
        if event.key() == Qt.Key.Key_Escape:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _answers(self, found: TriagePage, change: Callable[[int], object]) -> Card:
        done = sum(one.answer in ("yes", "no") for one in found.questions)
        card = Card(spacing=8)
        note = f"{done} of {len(found.questions)} answered"
        card.box.addWidget(SectionTitle("Answers", note))
        for number, row in enumerate(found.questions):
            if number:
                card.box.addWidget(Rule())
            card.box.addWidget(AnswerLine(row, self._host, _to(change, number)))
        return card


def _to(change: Callable[[int], object], number: int) -> Callable[[], object]:
    return lambda: change(number)


def _follows(found: TriagePage, steps: Sequence[Step]) -> list[QWidget]:
    """What is held back, where the case belongs, and what is to do first."""
    shown: list[QWidget] = []
    if found.held:
        card = Card(Tone.AMBER, padding=16, spacing=6)
        card.box.addWidget(SectionTitle("Held back"))
        for held in found.held:
            card.box.addWidget(label(f"{held.title}: {held.sentence}", wrap=True))
        shown.append(card)
    if found.route is not None and found.route.is_elsewhere:
        to = f": {found.route.to}" if found.route.to else ""
        words = f"{found.route.because}. {found.route.goes_words}{to}. {found.route.note}".strip()
        shown.append(Notice(words, Tone.BLUE))
    waiting = [one for one in steps if _is_first(one)]
    if waiting:
        card = Card(padding=16, spacing=6)
        card.box.addWidget(SectionTitle("To do next"))
        for step in waiting:
            detail = f": {step.detail}" if step.detail else ""
            card.box.addWidget(label(f"{step.title}{detail}", wrap=True))
        shown.append(card)
    return shown


FIRST = (
    "record_path_contact",
    "record_no_copy",
    "record_breach",
    "decide_breach",
    "assess_belief",
    "record_remedy",
    "plan_support",
    "seal_evidence",
)


def _is_first(step: Step) -> bool:
    waits = step.status in (StepStatus.READY, StepStatus.IN_PROGRESS)
    return step.stage is Stage.TRIAGE and step.code in FIRST and waits
