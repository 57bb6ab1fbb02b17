"""The investigation: what was asked, of whom, what was found out, and what it rests on."""

from PySide6.QtWidgets import QWidget

from casework.queries import case_page, groundwork, inquiry, respondent, statements
from ui.fields.person_offers import Named
from ui.host import Host
from ui.screens.case.facts_card import facts_card
from ui.screens.case.groundwork_cards import (
    advice_card,
    duties_card,
    knowledge_card,
    requests_card,
)
from ui.screens.case.part import PartPage, toolbar
from ui.screens.case.record_cards import Acts
from ui.screens.case.rounds_card import rounds_card
from ui.screens.case.statements_card import statements_card
from ui.screens.case.tasks import to_do
from ui.screens.case.terms_card import interests_card, terms_card
from ui.theme import look
from ui.widgets.apart import Apart
from ui.widgets.cards import stacked

SIDE = 370
WORDS = "What was asked, whom it was asked of, and what the report will rest on."


class InvestigationPart(PartPage):
    """The inquiry at the left; what the person knew, asks for and was owed at the right."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("investigation", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        steps = self.host.read(case_page.case_steps, self.case_id)
        found = self.host.read(inquiry.inquiry, self.case_id)
        ground = self.host.read(groundwork.groundwork, self.case_id)
        said = self.host.read(statements.statement_files, self.case_id)
        acts = Acts.of(self, steps)
        left = [
            *to_do(self, [one for one in steps if one.part == "investigation"]),
            terms_card(self, found, acts),
            statements_card(self, found.invitations, said, acts),
            facts_card(ground.facts, acts),
            rounds_card(self, found, acts, self._respondent()),
        ]
        right = [
            interests_card(self, found, acts),
            knowledge_card(self, ground, acts),
            requests_card(self, found.requests, acts),
            advice_card(self, ground, acts),
            duties_card(self, ground.duties, acts),
        ]
        both = QWidget()
        both.setLayout(
            Apart(
                stacked(*left, spacing=16),
                stacked(*right, spacing=16),
                least=lambda: look().px(420),
                side=lambda: look().px(SIDE),
                gap=20,
            )
        )
        self.add(toolbar(WORDS), both)

    def _respondent(self) -> Named | None:
        found = self.host.read(respondent.respondent, self.case_id)
        return Named(found.person_id, found.name) if found else None
