"""The outcome: what was decided on each allegation, the sanction and its reasons, the appeal."""

from casework.domain.dates import say_day
from casework.queries import case_page, decisions, matrix
from casework.queries.decisions import AppealRow, OutcomePage, OutcomeRow, WarningRow
from casework.queries.matrix import AllegationRow
from ui.host import Host
from ui.screens.case.claims_card import claims_cards
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.screens.case.tasks import part_tasks
from ui.tokens import Tone
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import Chip, State, done
from ui.widgets.facts import Fact, FactList
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

WORDS = "Decide each allegation, then issue the outcome. Nothing is chosen for you."
YES_NO = {"yes": "Yes", "no": "No", "not_known": "Not known yet"}
DECIDED = {
    "upheld": (Tone.AMBER, Mark.TICK),
    "part_upheld": (Tone.AMBER, Mark.TICK),
    "not_upheld": (Tone.PLAIN, Mark.TICK),
}
APPEALS = {
    "upheld": "Outcome stands",
    "varied": "Outcome varied",
    "overturned": "Outcome overturned",
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
        self.add(toolbar(WORDS), *part_tasks(self, mine))
        if grid.allegations:
            self.add(self._decisions(grid.allegations, can_decide=can_decide))
        for card in (*self._cards(page), *claims_cards(self)):
            self.add(card)

    def _cards(self, page: OutcomePage) -> list[Card]:
        cards = []
        if page.outcome is not None:
            cards.append(_outcome(page.outcome))
        if page.appeal is not None:
            cards.append(_appeal(page.appeal))
        if page.warnings:
            cards.append(_warnings(page.warnings))
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


def _outcome(one: OutcomeRow) -> Card:
    card = Card()
    card.box.addWidget(SectionTitle(one.sanction_words, say_day(one.decided_on)))
    facts = [
        Fact("Decided by", one.decided_by),
        Fact("Reasons", one.reasons),
        Fact("Belief", one.belief),
        Fact("Grounds", one.grounds),
        Fact("Investigation", one.investigation),
        Fact("Mitigation", one.mitigation),
        Fact("Live warnings", one.warnings_considered),
        Fact("Comparators", one.comparators),
        Fact("Proportionate", one.proportionality),
        Fact("Code considered", one.code_considered),
        Fact("Harm ground", YES_NO.get(one.harm_ground, one.harm_ground)),
        Fact("", one.harm_reason),
        Fact("More serious", YES_NO.get(one.more_serious_breach, one.more_serious_breach)),
        Fact("Letter", f"Sent {say_day(one.served_on)}, {one.served_how.lower()}"),
        Fact("Received", say_day(one.received_on)),
        Fact("Appeal to", one.appeal_to),
        Fact("Last day", say_day(one.last_day) if one.last_day else ""),
    ]
    card.box.addWidget(FactList([fact for fact in facts if fact.value], wide=116))
    return card


def _appeal(one: AppealRow) -> Card:
    card = Card()
    card.box.addWidget(SectionTitle("Appeal", f"Lodged {say_day(one.lodged_on)}"))
    if one.decision:
        card.box.addWidget(Chip(done(APPEALS.get(one.decision, one.decision))))
    facts = [
        Fact("Grounds", one.grounds),
        Fact("In time", "Yes" if one.is_in_time else "No"),
        Fact("Why late", one.late_reason),
        Fact("Decided", say_day(one.decided_on) if one.decided_on else ""),
        Fact("Decided by", one.decided_by),
        Fact("Reasons", one.reasons),
    ]
    card.box.addWidget(FactList([fact for fact in facts if fact.value], wide=116))
    return card


def _warnings(rows: tuple[WarningRow, ...]) -> Card:
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle("Warnings of this person"))
    for one in rows:
        spent = f"Issued {say_day(one.issued_on)}. Spent from {say_day(one.spent_from)}."
        state = State("Live", Tone.GREEN, Mark.TICK) if one.is_live else State("Spent")
        state = State("Cancelled") if one.is_cancelled else state
        card.box.addWidget(TaskRow(one.level, [Line(spent)], state))
    return card
