"""The side of the overview: duties to refer, people."""

from casework.queries.case_page import Overview
from casework.queries.duty_rows import DutyRow
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.chips import State
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, PersonRow, TaskRow

STATES = {
    "required": State("Required", Tone.AMBER, Mark.CLOCK),
    "to_consider": State("To consider", Tone.AMBER, Mark.DOT),
    "drafting": State("Drafting", Tone.BLUE, Mark.DOT),
    "sent": State("Sent", Tone.GREEN, Mark.TICK),
    "acknowledged": State("Acknowledged", Tone.GREEN, Mark.TICK),
    "not_referred": State("Not referred", Tone.QUIET, Mark.TICK),
    "not_applicable": State("Does not apply"),
}
NOTHING_FOUND = "No automatic duty found on the facts recorded. Decide on it in Referrals."
ANSWERS = {
    "duty": State("Required", Tone.AMBER, Mark.CLOCK),
    "cannot_tell": State("Cannot tell yet", Tone.AMBER, Mark.STOP),
    "no_automatic_duty": State("Watching"),
}


def duties_card(page: PartPage, overview: Overview) -> Card:
    """Each body once or more: what the rules say, and what was done."""
    card = Card(spacing=10)
    card.box.addWidget(SectionTitle("Duties to refer"))
    for one in overview.duties:
        said = duty_line(one)
        lines = [Line(said)] if said else []
        card.box.addWidget(TaskRow(one.name, lines, duty_state(page, one)))
    if not overview.duties:
        card.box.addWidget(second_line("No body is known to register this person."))
    return card


def duty_line(duty: DutyRow) -> str:
    """What is owed, in few words: all of it stands in the part Referrals."""
    if duty.sent_on is not None or duty.state in ("not_referred", "not_applicable"):
        return ""
    return NOTHING_FOUND if duty.answer == "no_automatic_duty" else duty.headline


def people_card(page: PartPage, overview: Overview) -> Card:
    """Who has which part."""
    card = Card(spacing=8)
    card.box.addWidget(SectionTitle("People"))
    for one in overview.people:
        card.box.addWidget(PersonRow(one.name, one.part))
    if not overview.people:
        card.box.addWidget(second_line("Nobody has a part in this case yet."))
    if page.may("name_part") and overview.header.is_open:
        card.box.addSpacing(4)
        name = button("Name somebody", Opener(page, "name_part"))
        end = button("End a part", Opener(page, "end_part"))
        end.setVisible(bool(overview.people))
        card.box.addWidget(row_of(name, end))
    return card


def duty_state(page: PartPage, duty: DutyRow) -> State:
    """A duty's chip."""
    if duty.is_overdue:
        return State("Overdue", Tone.RED, Mark.STOP)
    if duty.sent_on is not None and duty.state == "sent":
        year = "" if duty.sent_on.year == page.host.today.year else f" {duty.sent_on.year}"
        words = f"Sent {duty.sent_on.day} {duty.sent_on:%B}{year}"
        return State(words, Tone.GREEN, Mark.TICK)
    return STATES.get(duty.state) or ANSWERS.get(duty.answer, State(duty.state))
