"""How long each clock runs for this council, by whose word, and how sure that is."""

from collections import Counter

from casework.domain.phrases import in_sentence
from casework.queries import clocks
from casework.queries.clocks import RuleRow
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.screens.settings.section import Section
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

OWN = (
    "Set these as your own procedure says: until then they are common practice, and prompt "
    "rather than bind. A number that is set holds for deadlines that begin from then on."
)
FIXED = "What law or a body sets cannot be changed here, never stands still and never moves."
SAID = (
    "Said to be law, but nobody has read the source for this program: these prompt and bind "
    "nobody. They are not changed here; ask Legal which day holds."
)
CHOSEN = "Reminders that you set yourself, each with its own day."
FEW = 3
"""As many rules as may each repeat the same source."""
CHIPS = {
    "Unverified": (Tone.AMBER, Mark.DOT),
    "Reported": (Tone.BLUE, Mark.DOT),
    "Read": (Tone.GREEN, Mark.TICK),
    "Set by the council": (Tone.PLAIN, Mark.TICK),
}


class DeadlinesSection(Section):
    """The council's own first, then what is not its to set."""

    def __init__(self, host: Host) -> None:
        super().__init__("Deadlines", host)

    def fill(self) -> None:
        """Read and show."""
        rules = self.host.read(clocks.rules)
        own = [one for one in rules if one.may_set]
        self.add(self._card("The council’s own", OWN, own, is_own=True))
        fixed = [one for one in rules if not one.may_set and not one.is_chosen]
        law = [one for one in fixed if one.may_bind]
        self.add(self._card("Set by law, by a body, or at once", FIXED, law, is_own=False))
        said = [one for one in fixed if not one.may_bind]
        self.add(self._card("Said to be set by law", SAID, said, is_own=False))
        chosen = [one for one in rules if one.is_chosen]
        self.add(self._card("On a day that somebody chooses", CHOSEN, chosen, is_own=False))

    def _card(self, title: str, words: str, rules: list[RuleRow], *, is_own: bool) -> Card:
        card = Card(spacing=11)
        card.box.addWidget(SectionTitle(title))
        card.box.addWidget(second_line(words))
        if is_own and self.host.may("set_clock_number"):
            acts = [button("Set a number", self.opener("set_clock_number"))]
            if any(one.is_own or one.by_procedure for one in rules):
                acts.append(button("Go back to a usual number", self.opener("clear_clock_number")))
            card.box.addWidget(row_of(*acts))
        told = _told_often(rules)
        if told:
            card.box.addWidget(second_line(f"Where nothing else is said: {told}."))
        for one in rules:
            card.box.addWidget(Rule())
            card.box.addWidget(_row(one, told))
        return card


def _told_often(rules: list[RuleRow]) -> str:
    """The source that most of many rules have: it is said once, not at each."""
    sources = Counter(one.source for one in rules)
    often, count = max(sources.items(), key=lambda one: one[1], default=("", 0))
    return often if count > FEW else ""


def _row(one: RuleRow, told: str) -> TaskRow:
    counted = f"{one.counted[:1].upper()}{one.counted[1:]}, from: {one.start_event}."
    if one.is_own:
        counted = f"{counted} The program’s own number is {one.usual}."
    lines = [Line(counted)]
    if one.source != told:
        lines.append(Line(f"Source: {one.source}."))
    lines += [
        Line(f"{other.title}: {other.counted}. Source: {other.source}.")
        for other in one.by_procedure
    ]
    if one.pauses_for:
        causes = ", ".join(in_sentence(each) for each in one.pauses_for)
        lines.append(Line(f"Stands still for: {causes}."))
    if one.note:
        lines.append(Line(one.note))
    tone, mark = CHIPS.get(one.status, (Tone.QUIET, Mark.NONE))
    return TaskRow(one.title, lines, State(one.status or "You choose", tone, mark))
