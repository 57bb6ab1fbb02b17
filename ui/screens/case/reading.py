"""An allegation read whole in a dialog, with its clauses."""

from collections.abc import Mapping
from functools import partial

from casework.domain.dates import short_day
from casework.queries import wordings
from casework.queries.change_rows import WordingRow
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
        earlier = page.host.read(wordings.wordings, page.case_id).get(one.id, ())
        facts += [each for row in earlier for each in _earlier(page, row)]
        self.box.addWidget(_scroll(FactList([each for each in facts if each.value], wide=96)), 1)
        if not one.decision:
            self._add_changes(page, one)
        self.add_button("Close", self.accept, is_default=True)

    def _add_changes(self, page: PartPage, one: AllegationRow) -> None:
        now: dict[str, object] = {
            "heading": one.heading,
            "text": one.text,
            "conduct_from": one.conduct_from,
            "conduct_to": one.conduct_to,
            "version": one.version,
        }
        ways: tuple[tuple[str, str, dict[str, object]], ...] = (
            ("amend_allegation", "Change it", now),
            ("split_allegation", "Split it in two", {}),
            ("withdraw_allegation", "Withdraw it", {}),
        )
        for act, words, known in ways:
            if page.may(act):
                self.add_button(words, partial(self._open, page, act, one, known))

    def _open(
        self, page: PartPage, act: str, one: AllegationRow, known: Mapping[str, object]
    ) -> None:
        self.accept()
        page.fill_in(act, allegation=one.id, **known)


def _earlier(page: PartPage, one: WordingRow) -> list[Fact]:
    """How it read before a change, and whether the employee was told of the change."""
    today = page.host.today
    if one.told_on is not None:
        told = f"The employee was told {short_day(one.told_on, today=today)}. {one.told_how}"
    else:
        told = "The employee has not been told of it by itself."
    words = f"{short_day(one.changed_on, today=today)}: {one.reason}"
    if one.kind == "added":
        return [Fact(one.kind_words, f"{words}\n{told}")]
    found = (one.finding_words, one.finding_reason, one.decision_words, one.decision_reason)
    was = [one.heading, one.text, span(one.conduct_from, one.conduct_to, today)]
    was += [one.clauses, f"Their answer: {one.answer}" if one.answer else ""]
    was += [" ".join(part for part in found if part)]
    return [
        Fact(one.kind_words, f"{words}\n{told}"),
        Fact("It read", "\n".join(part for part in was if part)),
    ]


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
