"""Hearings: notice, people, attendance, minutes, postponements; and the decision before them."""

from PySide6.QtWidgets import QWidget

from casework.domain.dates import say_day, short_day
from casework.domain.phrases import in_sentence
from casework.domain.vocabulary import PARTS
from casework.queries import case_page, decisions, hearing_room
from casework.queries.decisions import HearingPage, HearingRow, PostponementRow
from casework.queries.hearing_rows import AdjournmentRow, AttemptRow
from ui.host import Host
from ui.screens.case.changes import joined_card
from ui.screens.case.hearing_room import room_cards
from ui.screens.case.letters_served import letter_rows
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.screens.case.tasks import part_tasks
from ui.tokens import Tone
from ui.widgets.buttons import button
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
    "replaced": State("Notice served anew"),
    "set aside": State("Set aside"),
}
KINDS = {"disciplinary": "Hearing", "appeal": "Appeal hearing"}
ATTENDED = {"yes": "The employee came", "no": "The employee did not come"}
IN_CARDS = {
    "record_companion", "record_union_post", "ask_need", "call_witness", "list_paper",
    "issue_bundle",
}  # fmt: skip
"""Acts whose buttons stand on the card of what they add to."""


class HearingPart(PartPage):
    """All hearings of the case, the newest first, and what stands around them."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("hearing", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(decisions.hearings, self.case_id)
        room = self.host.read(hearing_room.hearing_room, self.case_id)
        steps = self.host.read(case_page.case_steps, self.case_id)
        mine = [one for one in steps if one.part == "hearing"]
        can = {one.code for one in mine if one.is_open and self.may(one.code)}
        self.add(toolbar(WORDS))
        self.add(*part_tasks(self, [one for one in mine if one.code not in IN_CARDS]))
        together = joined_card(self, steps)
        if together is not None:
            self.add(together)
        if not page.hearings:
            self.add(EmptyState(NONE, icon="calendar"))
        for one in reversed(page.hearings):
            self.add(self._hearing(one))
        self.add(*room_cards(self, room, can), _people(page))

    def _hearing(self, one: HearingRow) -> Card:
        card = Card()
        name = KINDS.get(one.kind, one.kind.capitalize())
        time = f" at {one.held_time}" if one.held_time else ""
        card.box.addWidget(SectionTitle(f"{name}, {say_day(one.held_on)}{time}"))
        card.box.addWidget(Chip(STATES.get(one.state, State(one.state.capitalize()))))
        facts = [fact for fact in self._facts(one) if fact.value]
        card.box.addWidget(FactList(facts, wide=110))
        for each in self._rows(one):
            card.box.addWidget(Rule())
            card.box.addWidget(each)
        if one.minutes and self.may("comment_on_minutes"):
            act = Opener(self, "comment_on_minutes", hearing=one.id)
            card.box.addWidget(button("Record what the employee says about the minutes", act))
        return card

    def _rows(self, one: HearingRow) -> list[QWidget]:
        return [
            *letter_rows(self, one.deliveries),
            *(self._postponed(each) for each in one.postponements),
            *(self._attempt(each) for each in one.attempts),
            *(self._adjourned(each) for each in one.adjournments),
        ]

    def _facts(self, one: HearingRow) -> list[Fact]:
        today = self.host.today
        served = f"{short_day(one.served_on, today=today)}, {one.served_how.lower()}"
        received = short_day(one.received_on, today=today)
        notice = f"Sent {served}; received {received}"
        waived = short_day(one.waived_on, today=today) if one.waived_on else ""
        return [
            Fact("Chair", one.chair),
            Fact("Place", one.place),
            Fact("Notice", "" if one.deliveries else notice),
            Fact("Rest of notice", f"Given up in writing {waived}: {one.waiver}" if waived else ""),
            Fact("Alleged in it", "\n".join(f"{n.number}  {n.heading}" for n in one.noticed)),
            Fact("May lead to", one.consequences),
            Fact("Dismissal", "Possible" if one.dismissal_possible else "Not possible"),
            Fact("Papers", one.papers),
            Fact("Witnesses", one.witnesses),
            Fact("Adjustments", one.adjustments),
            Fact("Companion", one.companion or ("Told of the right" if one.companion_told else "")),
            *_attendance(one),
            Fact("Minutes", one.minutes),
            Fact("On the minutes", one.minutes_comment),
        ]

    def _postponed(self, one: PostponementRow) -> TaskRow:
        today = self.host.today
        lines = [Line(f"Asked by {one.asked_by}: {one.reason}")]
        if one.proposed_on is not None:
            answer = {"accepted": ": accepted", "refused": ": refused"}.get(one.day_answer, "")
            day = short_day(one.proposed_on, today=today)
            lines.append(Line(f"Other day offered: {day}{answer}"))
        if one.answer_reason:
            lines.append(Line(one.answer_reason))
        name = f"Was to be held {short_day(one.was_on, today=today)}"
        if not one.is_granted:
            return TaskRow(name, lines, State("Stays on its day", Tone.AMBER, Mark.STOP))
        return TaskRow(name, lines, STATES["postponed"])

    def _attempt(self, one: AttemptRow) -> TaskRow:
        day = short_day(one.on, today=self.host.today)
        name = f"Tried to reach the employee: {in_sentence(one.how)}, {day}"
        return TaskRow(name, [Line(one.result)], State(one.cause, Tone.AMBER, Mark.DOT))

    def _adjourned(self, one: AdjournmentRow) -> TaskRow:
        today = self.host.today
        lines = [Line(one.reason)]
        if one.until is not None:
            lines.append(Line(f"To go on {short_day(one.until, today=today)}."))
        name = f"Adjourned {short_day(one.adjourned_on, today=today)}"
        if one.resumed_on is None:
            return TaskRow(name, lines, STATES["adjourned"])
        on = short_day(one.resumed_on, today=today)
        lines.append(Line(f"It went on {on}. {one.note}".strip()))
        return TaskRow(name, lines, done("Went on"))


def _attendance(one: HearingRow) -> list[Fact]:
    here = ", ".join(f"{each.name} ({in_sentence(each.part)})" for each in one.presence
                     if each.is_here)  # fmt: skip
    away = ", ".join(each.name for each in one.presence if not each.is_here)
    return [
        Fact("Attendance", ATTENDED.get(one.attended, one.attended)),
        Fact("Went on because", one.absence_reason),
        Fact("Health advice", one.health_advice),
        Fact("Here", here.replace(" ()", "")),
        Fact("Not here", away),
        Fact("", one.attendance),
    ]


def _people(page: HearingPage) -> Card:
    card = Card(spacing=8)
    card.box.addWidget(SectionTitle("People of the hearing"))
    for one in page.people:
        card.box.addWidget(PersonRow(one.name, PARTS.get(one.part, one.part)))
    if not page.people:
        card.box.addWidget(second_line("Nobody is named yet. A hearing needs a chair."))
    return card
