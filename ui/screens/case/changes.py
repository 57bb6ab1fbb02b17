"""What changed on the way of a case, what was a mistake, and the cases it is heard with."""

from collections.abc import Sequence

from casework.domain.case_steps import Step
from casework.domain.dates import say_day, short_day
from casework.queries import changes
from casework.queries.change_rows import (
    ChangePage,
    EntryRow,
    JoinRow,
    MoveRow,
    RegisterRow,
    ReopeningRow,
    VoidedRow,
)
from ui.forms.action_bar import row_of
from ui.forms.acts.joint_hearing import ACTS as JOINT_ACTS
from ui.screens.case.part import Opener, PartPage, act_buttons
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.go_row import GoRow
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

STEPS = ("reopen_case", "record_move", "record_death")
"""Steps of the overview that stand with what changed, and not beside the case."""
NOTHING = "Nothing changed on the way: no move, no reopening."
JOINED = "Notices, attendance and minutes are entered once for all; each keeps its own decision."


def changes_card(page: PartPage, steps: Sequence[Step]) -> Card:
    """What changed, and what of it can be recorded now."""
    found = page.host.read(changes.changes, page.case_id)
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle("What changed on the way"))
    rows = _rows(page, found)
    for number, row in enumerate(rows):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(row)
    if not rows:
        card.box.addWidget(second_line(NOTHING))
    can = [one for one in steps if one.code in STEPS]
    card.box.addWidget(act_buttons(page, can, has_primary=False))
    return card


def joined_card(page: PartPage, steps: Sequence[Step]) -> Card | None:
    """The cases that are heard with this one, and what is done for all of them at once."""
    found = page.host.read(changes.changes, page.case_id)
    if not found.joined:
        return None
    card = Card(spacing=8)
    card.box.addWidget(SectionTitle("Heard together with"))
    for one in found.joined:
        go = Goer(page, one.id)
        card.box.addWidget(GoRow(one.name, f"{one.reference} · {one.state}", None, go))
    card.box.addWidget(second_line(JOINED))
    can = [one for one in steps if one.is_open and one.code in JOINT_ACTS]
    buttons = [
        button(f"{one.title}, for all of them", Opener(page, JOINT_ACTS[one.code]))
        for one in can
        if page.may(JOINT_ACTS[one.code])
    ]
    if buttons:
        card.box.addWidget(row_of(*buttons))
    return card


def mistakes_rows(page: PartPage) -> list[TaskRow]:
    """Records that were taken out because they were made by mistake."""
    found = page.host.read(changes.changes, page.case_id)
    return [_voided(page, one) for one in found.voided]


class Goer:
    """Opens another case when called."""

    def __init__(self, page: PartPage, case_id: str) -> None:
        self._page, self._case_id = page, case_id

    def __call__(self) -> None:
        self._page.host.open_case(self._case_id)


def _rows(page: PartPage, found: ChangePage) -> list[TaskRow]:
    entered = [_entered(found.entry)] if found.entry else []
    return [
        *entered,
        *(_reopened(one) for one in found.reopenings),
        *(_moved(one) for one in found.moves),
        *(_joined(page, one) for one in found.joins),
        *(_register(page, one) for one in found.registers),
    ]


def _entered(one: EntryRow) -> TaskRow:
    was = f"It was called {one.old_reference}." if one.old_reference else ""
    lines = [f"From {one.source_words.lower()}. {was}".strip(), one.note]
    name = f"Entered on {say_day(one.entered_on)}, while it was running"
    return TaskRow(name, [Line(each) for each in lines if each], done("Entered"))


def _reopened(one: ReopeningRow) -> TaskRow:
    lines = [one.reason, f"{one.authorised_by} agreed. It went on at ‘{one.to}’."]
    lines += [f"New evidence: {one.exhibit}."] if one.exhibit else []
    if one.closed_on is not None:
        lines.append(f"It had been closed on {say_day(one.closed_on)}. {one.closing_reason}")
    name = f"Reopened on {say_day(one.reopened_on)}, from ‘{one.was}’"
    return TaskRow(name, [Line(each.strip()) for each in lines], done("Reopened"))


def _moved(one: MoveRow) -> TaskRow:
    where = ", ".join(part for part in (one.post, one.service, one.workplace, one.employer) if part)
    until = f" until {say_day(one.until)}" if one.until else ""
    lines = [
        f"From {say_day(one.from_on)}{until}: {where}. Before: {one.was or 'not recorded'}.",
        one.reason,
        f"{one.carried_on_by} carries the process on.",
        f"Handed over: {one.handed_over}" if one.handed_over else "",
        f"Leaves regulated work: {one.leaves_regulated_words.lower()}.",
    ]
    state = State("Handed over", Tone.AMBER, Mark.STOP) if one.is_handed_over else done("Moved")
    return TaskRow(one.kind_words, [Line(each) for each in lines if each], state)


def _joined(page: PartPage, one: JoinRow) -> TaskRow:
    today = page.host.today
    lines = [Line(one.reason), Line(f"{one.agreed_by} agreed.")]
    name = f"Heard with {one.with_} since {short_day(one.joined_on, today=today)}"
    if one.left_on is None:
        return TaskRow(name, lines, State("Joined", Tone.BLUE, Mark.DOT))
    lines.append(Line(f"Separated {short_day(one.left_on, today=today)}. {one.left_reason}"))
    return TaskRow(name, lines, done("Separated"))


def _register(page: PartPage, one: RegisterRow) -> TaskRow:
    name = f"Register of {one.body_name}"
    lines = [Line(f"Number {one.number}")] if one.number else []
    if one.told_on is not None:
        lines.append(Line(f"Told {short_day(one.told_on, today=page.host.today)}: {one.told_how}"))
        return TaskRow(name, lines, done("Told"))
    lines.append(Line("Only so that it can be put right."))
    if page.may("tell_register"):
        state = State("Record that it was told", Tone.AMBER, Mark.DOT)
        return TaskRow(name, lines, state, Opener(page, "tell_register", body=one.body))
    return TaskRow(name, lines, State("Not told yet", Tone.AMBER, Mark.DOT))


def _voided(page: PartPage, one: VoidedRow) -> TaskRow:
    signed = f"{one.reason} ({one.by}, {short_day(one.voided_on, today=page.host.today)})"
    lines = [Line(one.said), Line(signed)]
    state = State("Taken out", Tone.QUIET, Mark.STOP)
    return TaskRow(one.label, [each for each in lines if each.text], state)
