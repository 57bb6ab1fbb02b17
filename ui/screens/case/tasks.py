"""Steps of the process as task rows: what was done, what can start, what is missing and where."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step, StepStatus, comes_after
from casework.domain.refusal import Force, Unmet
from ui.plain import counted
from ui.screens.case.part import NAMES, Opener, PartPage, act_buttons
from ui.tokens import Tone
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

CHIPS = {
    StepStatus.DONE: done(),
    StepStatus.IN_PROGRESS: State("In progress", Tone.BLUE, Mark.DOT),
    StepStatus.READY: State("Start", Tone.ACCENT, Mark.DOT),
    StepStatus.CANNOT_START: State("Cannot start yet", Tone.QUIET, Mark.STOP),
    StepStatus.NOT_NOW: State("Not now", Tone.QUIET),
}
MOST_LINES = 3
WITH_REASON = State("Start with a reason", Tone.AMBER, Mark.STOP)


def tasks_card(page: PartPage, title: str, steps: Sequence[Step]) -> Card:
    """A card of steps; its note says how many are done."""
    card = Card(spacing=11)
    finished = sum(one.status is StepStatus.DONE for one in steps)
    card.box.addWidget(SectionTitle(title, f"{finished} of {len(steps)} done"))
    for number, one in enumerate(steps):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(task_row(page, one))
    return card


def done_card(page: PartPage, steps: Sequence[Step]) -> Card:
    """What was done in earlier stages."""
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle("Done before", counted(len(steps), "task", "tasks")))
    for number, one in enumerate(steps):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(task_row(page, one))
    return card


def part_tasks(page: PartPage, steps: Sequence[Step]) -> list[QWidget]:
    """What can, or cannot yet, be done in this part: its tasks as a card, the rest as buttons."""
    cards = to_do(page, steps)
    others = act_buttons(page, [one for one in steps if not one.is_task], has_primary=False)
    return [*cards, others]


def to_do(page: PartPage, steps: Sequence[Step]) -> list[QWidget]:
    """The tasks of this part as a card; nothing once all are done."""
    alive = [one for one in steps if one.is_task and one.status is not StepStatus.NOT_NOW]
    is_over = all(one.status is StepStatus.DONE for one in alive)
    return [] if is_over else [tasks_card(page, "To do here", alive)]


def task_row(page: PartPage, step: Step) -> TaskRow:
    """One step as it stands."""
    return TaskRow(step.title, _lines(page, step), _state(step), _action(page, step))


def missing_lines(page: PartPage, unmet: Sequence[Unmet]) -> list[Line]:
    """What is missing; the last line for each place leads there."""
    rest = unmet[MOST_LINES:] if len(unmet) > MOST_LINES + 1 else ()
    if rest:
        first = [Line(one.sentence) for one in unmet[:MOST_LINES]]
        places = [one.where for one in rest if one.where in NAMES and one.where != page.code]
        more = Unmet("", f"And {len(rest)} more.", places[0] if places else "", Force.BLOCK)
        return [*first, _missing(page, more)]
    lines = []
    for number, one in enumerate(unmet):
        is_last = all(later.where != one.where for later in unmet[number + 1 :])
        lines.append(_missing(page, one) if is_last else Line(one.sentence))
    return lines


def _lines(page: PartPage, step: Step) -> list[Line]:
    lines = [Line(step.detail)] if step.detail else []
    if step.status is StepStatus.NOT_NOW:
        before = comes_after(step.code)
        return [*lines, Line(f"Comes after ‘{before}’")] if before else lines
    return lines + missing_lines(page, step.unmet)


def _missing(page: PartPage, unmet: Unmet) -> Line:
    if unmet.where not in NAMES or unmet.where == page.code:
        return Line(unmet.sentence)
    case_id, host, where = page.case_id, page.host, unmet.where
    return Line(unmet.sentence, f"Go to {NAMES[where]}", lambda: host.open_case(case_id, where))


def _state(step: Step) -> State:
    if step.status is StepStatus.CANNOT_START and step.is_open:
        return WITH_REASON if _needs_reason(step) else CHIPS[StepStatus.READY]
    return CHIPS[step.status]


def _needs_reason(step: Step) -> bool:
    return any(one.force is Force.OVERRIDE for one in step.unmet)


def _action(page: PartPage, step: Step) -> Opener | None:
    waits = step.status in (StepStatus.READY, StepStatus.IN_PROGRESS, StepStatus.CANNOT_START)
    return Opener(page, step.code) if waits and step.is_open and page.may(step.code) else None
