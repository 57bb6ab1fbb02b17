"""Who may see a case, beside the overview; somebody is let in, or kept out for a conflict."""

from casework.domain.dates import short_day
from casework.queries import case_access
from casework.queries.case_access import BarRow
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, PersonRow, TaskRow

ALONE = "Nobody else uses this store yet. People are let in under Settings."


def access_card(page: PartPage) -> Card:
    """Names with their roles; bars with their reason."""
    found = page.host.read(case_access.access, page.case_id)
    card = Card(spacing=8)
    card.box.addWidget(SectionTitle("Who may see this case"))
    for one in found.seers:
        role = one.role.capitalize()
        card.box.addWidget(PersonRow(one.name, f"{role}, given" if one.was_given else role))
    for bar in found.bars:
        card.box.addWidget(Rule())
        card.box.addWidget(_bar(page, bar))
    if not found.others:
        card.box.addWidget(second_line(ALONE))
        return card
    give = button("Give access", Opener(page, "give_access"))
    keep_out = button("Bar somebody", Opener(page, "bar_user"))
    card.box.addSpacing(4)
    card.box.addWidget(row_of(give, keep_out))
    return card


def _bar(page: PartPage, bar: BarRow) -> TaskRow:
    on = short_day(bar.on, today=page.host.today)
    lines = [Line(f"Barred since {on}"), Line(bar.reason)]
    state = State("Lift the bar", Tone.AMBER, Mark.STOP)
    return TaskRow(bar.name, lines, state, Opener(page, "lift_bar", bar=bar.bar_id))
