"""What the policy leaves open for each allegation, and all that it says of the case."""

from casework.queries import policy_notes
from casework.queries.policy_notes import AllegationPolicy, NoteRow, PolicyPage
from ui.screens.case.part import Opener, PartPage
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Page, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

OPEN = State("Describe the conduct", Tone.ACCENT, Mark.DOT)
LEFT_OPEN = State("Left open", Tone.BLUE, Mark.CLOCK)
NOTHING_OPEN = State("Nothing left open")


def policy_card(page: PartPage) -> Card:
    """A row an allegation, and the whole of it in a dialog."""
    found = page.host.read(policy_notes.policy_notes, page.case_id)
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle("What the policy asks", found.title))
    for number, one in enumerate(found.allegations):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(_row(page, one))
    read = button(
        "Read what the policy says of this case", lambda: PolicyDialog(page, found).open()
    )
    card.box.addWidget(read)
    return card


def _row(page: PartPage, one: AllegationPolicy) -> TaskRow:
    name = f"{one.number}  {one.heading}"
    lines = [Line(each.sentence) for each in one.notes if each.is_question]
    if one.answer:
        lines.append(Line(f"Answer: {one.answer}"))
    if one.described:
        said = (f"{name}: {value}" for name, value in one.described)
        lines.append(Line(". ".join(said)))
    can = page.may("describe_conduct")
    act = Opener(page, "describe_conduct", allegation=one.allegation_id)
    if one.is_open:
        return TaskRow(name, lines, OPEN if can else LEFT_OPEN, act if can else None)
    return TaskRow(name, lines, done("Answered") if one.answer else NOTHING_OPEN)


class PolicyDialog(Dialog):
    """The notes of the case, then those of each allegation, with what the document prints."""

    def __init__(self, page: PartPage, found: PolicyPage) -> None:
        super().__init__(found.title, page, wide=680)
        text = Page("What the policy says", fill="panel", spacing=12)
        text.box.setContentsMargins(0, 0, 16, 0)
        text.add(SectionTitle("This case", found.version), FactList(_facts(found.notes), wide=120))
        for one in found.allegations:
            title = SectionTitle(f"Allegation {one.number}", one.heading)
            text.add(Rule(), title, FactList(_facts(one.notes), wide=120))
        text.end()
        text.setMinimumHeight(look().px(380))
        self.box.addWidget(text, 1)
        self.add_button("Close", self.accept, is_default=True)


def _facts(notes: tuple[NoteRow, ...]) -> list[Fact]:
    rows = [Fact(one.topic, f"{one.sentence}\n{one.cited}".strip()) for one in notes]
    return rows or [Fact("The rule", "It says nothing in particular.")]
