"""Referrals: what each body is owed, why, by when, what is missing, and what was done."""

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from casework.domain.dates import say_day, say_moment
from casework.queries import case_page, decisions
from casework.queries.duty_rows import DutyRow
from ui.host import Host
from ui.screens.case.overview_side import duty_state
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.banners import Notice
from ui.widgets.buttons import Kind, button
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.chips import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Fact, FactList
from ui.widgets.flow import Flow

WORDS = (
    "Duties do not wait for an appeal. Where facts are missing the program says so; "
    "it never says that there is no duty."
)
STALE = (
    "This rule was checked more than six months ago. Check it with the body before relying on it."
)
OPEN = ("", "required", "to_consider", "drafting")


class ReferralsPart(PartPage):
    """A card for each body and trigger."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("referrals", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        rows = self.host.read(decisions.duties, self.case_id)
        steps = self.host.read(case_page.case_steps, self.case_id)
        self.add(toolbar(WORDS))
        for one in rows:
            self.add(self._duty(one, steps))
        if not rows:
            self.add(EmptyState("No body is known to register this person.", icon="refer"))

    def _duty(self, one: DutyRow, steps: tuple[Step, ...]) -> Card:
        card = Card()
        title, chip = SectionTitle(one.name), Chip(duty_state(self, one))
        head = QWidget()
        head.setLayout(Apart(title, chip, least=lambda: look().px(200), in_middle=True))
        card.box.addWidget(head)
        if one.is_stale:
            card.box.addWidget(Notice(STALE, Tone.AMBER))
        card.box.addWidget(FactList([fact for fact in _facts(one) if fact.value], wide=116))
        card.box.addWidget(self._buttons(one, steps))
        return card

    def _buttons(self, one: DutyRow, steps: tuple[Step, ...]) -> QWidget:
        holder = QWidget()
        row = Flow(10)
        holder.setLayout(row)
        can = {step.code for step in steps if step.is_open and self.may(step.code)}
        if one.state in OPEN:
            wanted = [("send_referral", "Record it as sent"), ("decide_referral", "Decide on it")]
        elif one.state == "sent":
            wanted = [("acknowledge_referral", "Record their acknowledgement")]
        else:
            wanted = []
        for code, words in wanted:
            if code in can:
                kind = Kind.PRIMARY if code == "send_referral" and one.answer == "duty" else None
                act = Opener(self, code, body=one.body)
                row.addWidget(_named(button(words, act, kind or Kind.SECONDARY), words, one))
        if not row.count():
            holder.hide()
        return holder


def _named(made: QWidget, words: str, one: DutyRow) -> QWidget:
    made.setAccessibleName(f"{words}: {one.name}")
    return made


def _facts(one: DutyRow) -> list[Fact]:
    due = say_day(one.due_on) if one.due_on else ""
    target = say_day(one.internal_target) if one.internal_target else ""
    return [
        Fact("What", one.headline),
        Fact("Why", one.reason),
        Fact("Source", one.source),
        Fact("Due", due),
        Fact("Our own target", target if target != due else ""),
        Fact("Overdue from", say_moment(one.overdue_from) if one.overdue_from else ""),
        Fact("Missing", "\n".join(one.missing)),
        Fact("Sent", say_day(one.sent_on) if one.sent_on else ""),
        Fact("Decision", one.decision_reason),
        Fact("Approved by", one.approved_by),
    ]
