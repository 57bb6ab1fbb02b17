"""Hearings: notice, people, attendance, minutes, postponements; and the decision before them."""

from casework.domain.dates import say_day, short_day
from casework.domain.vocabulary import PARTS
from casework.queries import case_page, decisions
from casework.queries.decisions import HearingPage, HearingRow, PostponementRow
from ui.host import Host
from ui.screens.case.changes import joined_card
from ui.screens.case.part import PartPage, toolbar
from ui.screens.case.tasks import part_tasks
from ui.tokens import Tone
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import Chip, State, done
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, PersonRow, TaskRow

NONE = "No hearing has been called. It is called once there is a case to answer."
WORDS = "The person who investigated cannot chair. The notice must leave time to prepare."
STATES = {
    "notified": State("Called", Tone.BLUE, Mark.CLOCK),
    "postponed": State("Postponed", Tone.AMBER, Mark.CLOCK),
    "open": State("Open", Tone.BLUE, Mark.DOT),
    "adjourned": State("Adjourned", Tone.AMBER, Mark.CLOCK),
    "closed": done("Held"),
}
KINDS = {"disciplinary": "Hearing", "appeal": "Appeal hearing"}
ATTENDED = {"yes": "The employee came", "no": "The employee did not come"}


class HearingPart(PartPage):
    """All hearings of the case, the newest first."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("hearing", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(decisions.hearings, self.case_id)
        steps = self.host.read(case_page.case_steps, self.case_id)
        self.add(toolbar(WORDS))
        self.add(*part_tasks(self, [one for one in steps if one.part == "hearing"]))
        together = joined_card(self, steps)
        if together is not None:
            self.add(together)
        if not page.hearings:
            self.add(EmptyState(NONE, icon="calendar"))
        for one in reversed(page.hearings):
            self.add(self._hearing(one))
        self.add(_people(page))

    def _hearing(self, one: HearingRow) -> Card:
        card = Card()
        name = KINDS.get(one.kind, one.kind.capitalize())
        time = f" at {one.held_time}" if one.held_time else ""
        card.box.addWidget(SectionTitle(f"{name}, {say_day(one.held_on)}{time}"))
        card.box.addWidget(Chip(STATES.get(one.state, State(one.state.capitalize()))))
        facts = [fact for fact in self._facts(one) if fact.value]
        card.box.addWidget(FactList(facts, wide=110))
        for each in one.postponements:
            card.box.addWidget(Rule())
            card.box.addWidget(self._postponed(each))
        return card

    def _facts(self, one: HearingRow) -> list[Fact]:
        today = self.host.today
        served = f"{short_day(one.served_on, today=today)}, {one.served_how.lower()}"
        received = short_day(one.received_on, today=today)
        return [
            Fact("Chair", one.chair),
            Fact("Place", one.place),
            Fact("Notice", f"Sent {served}; received {received}"),
            Fact("May lead to", one.consequences),
            Fact("Dismissal", "Possible" if one.dismissal_possible else "Not possible"),
            Fact("Papers", one.papers),
            Fact("Witnesses", one.witnesses),
            Fact("Adjustments", one.adjustments),
            Fact("Companion", one.companion or ("Told of the right" if one.companion_told else "")),
            Fact("Attendance", ATTENDED.get(one.attended, one.attended)),
            Fact("", one.attendance),
            Fact("Minutes", one.minutes),
        ]

    def _postponed(self, one: PostponementRow) -> TaskRow:
        today = self.host.today
        lines = [Line(f"Asked by {one.asked_by}: {one.reason}")]
        if one.proposed_on is not None:
            lines.append(Line(f"Other day offered: {short_day(one.proposed_on, today=today)}"))
        name = f"Was to be held {short_day(one.was_on, today=today)}"
        return TaskRow(name, lines, STATES["postponed"])


def _people(page: HearingPage) -> Card:
    card = Card(spacing=8)
    card.box.addWidget(SectionTitle("People of the hearing"))
    for one in page.people:
        card.box.addWidget(PersonRow(one.name, PARTS.get(one.part, one.part)))
    if not page.people:
        card.box.addWidget(second_line("Nobody is named yet. A hearing needs a chair."))
    return card
