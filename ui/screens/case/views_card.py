"""Looks at open profiles: each one, and from the second on what to think of before the next."""

from casework.queries.paths import PathsPage
from casework.queries.profile_views import ViewRow
from ui.due_words import day_and_time
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import done
from ui.widgets.task_row import Line, TaskRow

AGAIN = (
    "Looking at a profile again and again may be surveillance that needs authority under RIPA or "
    "RIP(S)A, which councils mostly cannot get for staff matters. Ask Legal before the next look."
)


def views_card(page: PartPage, found: PathsPage) -> Card | None:
    """None until a look was recorded; the first is recorded from the evidence part."""
    if not found.views:
        return None
    card = Card(spacing=9)
    count = len(found.views)
    card.box.addWidget(SectionTitle("Looks at open profiles", "once" if count == 1 else f"{count}"))
    if count > 1:
        card.box.addWidget(Notice(AGAIN, Tone.AMBER))
    for one in found.views:
        card.box.addWidget(Rule())
        card.box.addWidget(_row(page, one))
    if page.may("record_profile_view"):
        card.box.addWidget(
            row_of(button("Record another look", Opener(page, "record_profile_view")))
        )
    return card


def _row(page: PartPage, one: ViewRow) -> TaskRow:
    when = day_and_time(one.viewed_on, one.viewed_time, page.host.today)
    said = [
        ", ".join(part for part in (f"{one.viewed_by} looked {when}", one.platform) if part),
        f"Why: {one.reason}",
        f"Seen: {one.seen}" if one.seen else "",
        f"Kept as {one.exhibit}" if one.exhibit else "",
        f"Agreed by {one.agreed_by}" if one.agreed_by else "",
    ]
    return TaskRow(one.profile, [Line(each) for each in said if each], done("Recorded"))
