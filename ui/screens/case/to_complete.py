"""What is left to fill in of a case that was entered while it was running."""

from casework.queries import to_complete
from casework.queries.to_complete import ToComplete
from ui.plain import counted
from ui.screens.case.part import NAMES, Opener, PartPage
from ui.tokens import Tone
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

MOST = 8
WORDS = {
    "explain_lateness": "Say why",
    "answer_screen": "Answer",
    "amend_allegation": "Choose the rule",
    "correct_record": "Copy it",
}


def to_complete_card(page: PartPage) -> Card | None:
    """The first of what is left; None when there is nothing, as with most cases."""
    found = page.host.read(to_complete.to_complete, page.case_id)
    if not found:
        return None
    card = Card(spacing=11)
    note = counted(len(found), "thing", "things")
    card.box.addWidget(SectionTitle("Left to complete since it was entered", note))
    for number, one in enumerate(found[:MOST]):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(_row(page, one))
    if len(found) > MOST:
        more = counted(len(found) - MOST, "more", "more")
        card.box.addWidget(second_line(f"And {more}, shown when these are done."))
    return card


def _row(page: PartPage, one: ToComplete) -> TaskRow:
    if one.where:
        host, case_id = page.host, page.case_id
        go = Line(one.line, f"Go to {NAMES[one.where]}", lambda: host.open_case(case_id, one.where))
        return TaskRow(one.name, [go], State("Missing", Tone.AMBER, Mark.STOP))
    if not page.may(one.act):
        return TaskRow(one.name, [Line(one.line)], State("Missing", Tone.AMBER, Mark.STOP))
    state = State(WORDS[one.act], Tone.AMBER, Mark.DOT)
    opener = Opener(page, one.act, **{one.field: one.value})
    return TaskRow(one.name, [Line(one.line)], state, opener)
