"""The outcome: what was decided on each allegation, the sanction and its reasons, the appeal."""

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from casework.queries import case_page, decisions, matrix
from casework.queries.decisions import OutcomePage
from casework.queries.matrix import AllegationRow
from ui.host import Host
from ui.screens.case.claims_card import claims_cards
from ui.screens.case.outcome_cards import (
    appeal_card,
    before_card,
    comparison_card,
    ending_card,
    outcome_card,
    route_card,
)
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.screens.case.tasks import part_tasks
from ui.screens.case.warning_ledger import ledger_card
from ui.tokens import Tone
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

WORDS = "Decide each allegation, then issue the outcome. Nothing is chosen for you."
ISSUED = "What was decided and why, how the letter was served, and what followed."
DECIDED = {
    "upheld": (Tone.AMBER, Mark.TICK),
    "part_upheld": (Tone.AMBER, Mark.TICK),
    "not_upheld": (Tone.PLAIN, Mark.TICK),
}


class OutcomePart(PartPage):
    """Decisions, outcome, appeal, warnings."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("outcome", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(decisions.outcome, self.case_id)
        steps = self.host.read(case_page.case_steps, self.case_id)
        grid = self.host.read(matrix.matrix, self.case_id)
        mine = [one for one in steps if one.part == "outcome"]
        can_decide = any(one.code == "decide_allegation" and one.is_open for one in mine)
        words = WORDS if page.outcome is None else ISSUED
        self.add(toolbar(words), *part_tasks(self, mine))
        if grid.allegations:
            self.add(self._decisions(grid.allegations, can_decide=can_decide))
        for card in (*self._cards(page, mine), *claims_cards(self)):
            self.add(card)

    def _cards(self, page: OutcomePage, steps: list[Step]) -> list[QWidget]:
        standing = [one for one in page.routes if one.given_up_on is None]
        cards: list[QWidget] = [route_card(one) for one in standing[-1:]]
        if page.comparison.words():
            cards.append(comparison_card(page.comparison))
        if page.outcome is not None:
            cards.append(outcome_card(self, page.outcome))
        if page.ending is not None:
            cards.append(ending_card(page.ending))
        cards += [appeal_card(self, one) for one in reversed(page.appeals)]
        given_up = [one for one in page.routes if one.given_up_on is not None]
        if page.earlier or page.decided_before or given_up:
            cards.append(before_card(page.earlier, page.decided_before, given_up))
        may_enter = self.may("record_earlier_warning")
        if page.warnings or (may_enter and any(one.is_open for one in steps)):
            cards.append(ledger_card(self, page.warnings))
        return cards

    def _decisions(self, rows: tuple[AllegationRow, ...], *, can_decide: bool) -> Card:
        card = Card(spacing=11)
        made = sum(bool(one.decision) for one in rows)
        card.box.addWidget(SectionTitle("Decisions", f"{made} of {len(rows)} decided"))
        for number, one in enumerate(rows):
            if number:
                card.box.addWidget(Rule())
            card.box.addWidget(self._decision(one, can_decide=can_decide))
        return card

    def _decision(self, one: AllegationRow, *, can_decide: bool) -> TaskRow:
        name = f"{one.number}  {one.heading}"
        finding = f"Finding: {one.finding_words.lower()}" if one.finding_words else ""
        lines = [Line(words) for words in (finding, one.decision_reason) if words]
        if one.decision:
            tone, mark = DECIDED.get(one.decision, (Tone.PLAIN, Mark.TICK))
            return TaskRow(name, lines, State(one.decision_words, tone, mark))
        if can_decide and self.may("decide_allegation"):
            act = Opener(self, "decide_allegation", allegation=one.id)
            return TaskRow(name, lines, State("Decide", Tone.ACCENT, Mark.DOT), act)
        return TaskRow(name, lines, State("Not decided yet"))
