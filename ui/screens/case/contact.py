"""The contact part: who has the case, every contact about it, and where it is on one page."""

from collections.abc import Callable

from casework.domain.dates import say_day, short_day
from casework.queries import contacts
from casework.queries.contacts import ContactPage, ContactRow, HandoverRow
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.tokens import Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Fact, FactList
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

WORDS = "Calls, e-mails, letters and silence, with how each can be shown."
EMPTY = "No contact is recorded yet. The first may be the acknowledgement of the report."
STEP = 60


class ContactPart(PartPage):
    """Newest first; what waits for a follow-up says so."""

    def __init__(self, host: Host, case_id: str) -> None:
        self._most = STEP
        super().__init__("contact", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(contacts.contact_page, self.case_id)
        record = button("Record a contact", Opener(self, "record_contact"), Kind.PRIMARY)
        if not self.may("record_contact"):
            record.hide()
        self.add(toolbar(WORDS, record), self._who(page))
        if page.contacts:
            self.add(self._log(page.contacts))
        else:
            self.add(EmptyState(EMPTY, icon="letter"))
        if len(page.contacts) > self._most:
            earlier = len(page.contacts) - self._most
            self.add(button(f"Show {min(STEP, earlier):,} earlier contacts", self._more))
        if page.handovers:
            self.add(self._handovers(page.handovers))

    def _who(self, page: ContactPage) -> Card:
        card = Card()
        card.box.addWidget(SectionTitle("Who has the case"))
        until = f", until {say_day(page.cover_until)}" if page.cover_until else ""
        facts = [
            Fact("Caseworker", page.caseworker),
            Fact("Covered by", f"{page.cover}{until}" if page.cover else ""),
        ]
        card.box.addWidget(FactList([one for one in facts if one.value], wide=110))
        buttons = [button("Where are we? PDF", self._export)]
        for code, words in self._moves(page):
            buttons.append(button(words, Opener(self, code)))
        card.box.addWidget(row_of(*buttons))
        return card

    def _moves(self, page: ContactPage) -> list[tuple[str, str]]:
        if not self.may("reassign_case"):
            return []
        found = [("reassign_case", "Give it to somebody else")]
        if page.cover:
            return [*found, ("end_cover", "End the cover")]
        return [*found, ("cover_case", "Let somebody cover")]

    def _export(self) -> None:
        self.host.page_wanted.emit(self.case_id)

    def _log(self, rows: tuple[ContactRow, ...]) -> Card:
        card = Card(spacing=11)
        unreached = sum(one.is_unreached for one in rows)
        note = f"{len(rows)} recorded, {unreached} without an answer"
        card.box.addWidget(SectionTitle("Contacts", note))
        for number, one in enumerate(rows[: self._most]):
            if number:
                card.box.addWidget(Rule())
            card.box.addWidget(self._row(one))
        return card

    def _row(self, one: ContactRow) -> TaskRow:
        today = self.host.today
        time = f", {one.time}" if one.time else ""
        when = f"{short_day(one.on, today=today)}{time}. {one.direction}, by {one.by}."
        lines = [Line(one.text), Line(when)]
        if one.proof:
            lines.append(Line(f"Proof: {one.proof}"))
        if one.followed_up_on is not None:
            on = short_day(one.followed_up_on, today=today)
            lines.append(Line(f"Followed up {on}: {one.followed_up_how}"))
        name = f"{one.number}  {one.channel}, {one.name}"
        state, act = self._state(one)
        return TaskRow(name, lines, state, act)

    def _state(self, one: ContactRow) -> tuple[State, Callable[[], None] | None]:
        if one.waits and one.follow_up_on is not None:
            day = short_day(one.follow_up_on, today=self.host.today)
            state = State(f"Follow up {day}", Tone.AMBER, Mark.CLOCK)
            can = self.may("follow_up_contact")
            return state, Opener(self, "follow_up_contact", contact=one.id) if can else None
        if one.is_unreached:
            return State(one.result, Tone.AMBER, Mark.STOP), None
        return done(one.result), None

    def _handovers(self, rows: tuple[HandoverRow, ...]) -> Card:
        card = Card(spacing=11)
        card.box.addWidget(SectionTitle("Who has had it"))
        today = self.host.today
        for number, one in enumerate(rows):
            if number:
                card.box.addWidget(Rule())
            until = f" until {short_day(one.until, today=today)}" if one.until else ""
            ended = f", ended {short_day(one.ended_on, today=today)}" if one.ended_on else ""
            lines = [Line(f"{short_day(one.since, today=today)}{until}{ended}: {one.reason}")]
            if one.told:
                lines.append(Line(f"Told: {one.told}"))
            card.box.addWidget(TaskRow(f"{one.came_from} to {one.went_to}", lines, State(one.kind)))
        return card

    def _more(self) -> None:
        self._most += STEP
        self.refresh()
