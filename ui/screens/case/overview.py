"""The overview of a case: duties that have started, the task list, clocks, duties, people."""

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step, StepStatus
from casework.domain.dates import say_day
from casework.domain.vocabulary import Stage
from casework.queries import case_page
from casework.queries.case_page import Overview
from casework.queries.duty_rows import DutyRow
from ui.host import Host
from ui.plain import counted
from ui.screens.case.access_card import access_card
from ui.screens.case.beside import beside_cards
from ui.screens.case.changes import changes_card
from ui.screens.case.clocks_card import clocks_card
from ui.screens.case.overview_side import duties_card, people_card
from ui.screens.case.part import PartPage
from ui.screens.case.tasks import done_card, tasks_card
from ui.screens.case.to_complete import to_complete_card
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.banners import DutyBanner, Notice
from ui.widgets.cards import stacked

STAGES = list(Stage)
SIDE = 330
TITLES = {Stage.REFERRAL: "Referrals", Stage.CLOSED: "Before it is closed"}
UNDECIDED = ("", "required", "to_consider", "drafting")


class OverviewPart(PartPage):
    """Made from one `Overview` value."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("overview", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(case_page.overview, self.case_id)
        left = stacked(*self._banners(page), *self._tasks(page), spacing=16)
        beside = [clocks_card(self, page), duties_card(self, page), people_card(self, page)]
        beside += [access_card(self)] if self.may("give_access") else []
        right = stacked(*beside, spacing=16)
        both = QWidget()
        both.setLayout(
            Apart(
                left,
                right,
                least=lambda: look().px(400),
                side=lambda: look().px(SIDE),
                gap=20,
            )
        )
        self.add(both)

    def _banners(self, page: Overview) -> list[QWidget]:
        found: list[QWidget] = []
        if page.header.hold:
            found.append(Notice(page.header.hold, Tone.AMBER))
        return found + [self._duty(one) for one in page.duties if is_owed(one)]

    def _duty(self, duty: DutyRow) -> DutyBanner:
        parts = [duty_due(duty), duty.reason, f"{duty.source}."]
        if duty.missing:
            parts.append(f"{counted(len(duty.missing), 'fact is', 'facts are')} missing.")
        words = " ".join(part for part in parts if part)
        return DutyBanner(
            duty.headline,
            words,
            "Open the referral",
            lambda: self.host.open_case(self.case_id, "referrals"),
            is_late=duty.is_overdue,
        )

    def _tasks(self, page: Overview) -> list[QWidget]:
        at = next((n for n, one in enumerate(STAGES) if one.value == page.header.stage), 0)
        tasks = [one for one in page.steps if one.is_task]
        cards: list[QWidget] = []
        for number, stage in enumerate(STAGES[at:], at):
            steps = [one for one in tasks if one.stage is stage]
            if steps and (number == at or any(_is_alive(one) for one in steps)):
                cards.append(tasks_card(self, TITLES.get(stage, stage.value), steps))
        earlier = [one for one in tasks if STAGES.index(one.stage) < at]
        waiting = [one for one in earlier if one.status is not StepStatus.DONE and _is_alive(one)]
        if waiting:
            cards.insert(1, tasks_card(self, "Still open from before", waiting))
        left = to_complete_card(self)
        if left is not None:
            cards.insert(0, left)
        cards += [*beside_cards(self, page.steps), changes_card(self, page.steps)]
        finished = [one for one in earlier if one.status is StepStatus.DONE]
        if finished:
            cards.append(done_card(self, finished))
        return cards


def is_owed(duty: DutyRow) -> bool:
    """A duty that has started and about which nothing was sent or decided."""
    return duty.answer == "duty" and duty.state in UNDECIDED and duty.sent_on is None


def duty_due(duty: DutyRow) -> str:
    """'Due Thursday 25 June 2026.'"""
    if duty.due_on is None:
        return ""
    late = "Overdue: it was due" if duty.is_overdue else "Due"
    return f"{late} {say_day(duty.due_on)}."


def _is_alive(step: Step) -> bool:
    return step.status is not StepStatus.NOT_NOW
