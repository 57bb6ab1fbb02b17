"""An allegation read whole in a dialog, with its clauses."""

from casework.queries.matrix import AllegationRow
from ui.due_words import span
from ui.screens.case.part import PartPage
from ui.theme import look
from ui.widgets.cards import Page
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList

FORCES = {"recommended": "recommended", "guidance": "guidance"}


class AllegationDialog(Dialog):
    """All that is recorded of one allegation."""

    def __init__(self, page: PartPage, one: AllegationRow) -> None:
        super().__init__(f"Allegation {one.number}: {one.heading}", page, wide=640)
        when = span(one.conduct_from, one.conduct_to, page.host.today)
        facts = [
            Fact("Alleged", one.text),
            Fact("Conduct", when),
            Fact("Kind", one.category),
            *(
                Fact("Rule", _clause(each.printed_ref, each.heading, each.paraphrase, each.force))
                for each in one.clauses
            ),
            Fact("Their answer", one.answer),
            Fact("Finding", one.finding_words),
            Fact("Reason", one.finding_reason),
            Fact("Decision", one.decision_words),
            Fact("Reason", one.decision_reason),
        ]
        self.box.addWidget(_scroll(FactList([each for each in facts if each.value], wide=96)), 1)
        if page.may("withdraw_allegation") and not one.decision:
            self.add_button("Withdraw this allegation", lambda: self._withdraw(page, one))
        self.add_button("Close", self.accept, is_default=True)

    def _withdraw(self, page: PartPage, one: AllegationRow) -> None:
        self.accept()
        page.fill_in("withdraw_allegation", allegation=one.id)


def _scroll(facts: FactList) -> Page:
    page = Page("Facts", fill="panel", spacing=8)
    page.box.setContentsMargins(0, 0, 16, 0)
    page.add(facts)
    page.end()
    page.setMinimumHeight(look().px(280))
    return page


def _clause(printed: str, heading: str, paraphrase: str, force: str) -> str:
    words = ", ".join(part for part in (printed, heading) if part)
    advice = " (advice, not a rule)" if force in FORCES else ""
    return f"{words}{advice}\n{paraphrase}".strip()
