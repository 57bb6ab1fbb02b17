"""The warning ledger of the person: live, spent, cancelled; and entering an earlier one."""

from collections.abc import Sequence

from casework.domain.dates import say_day
from casework.queries.ledger import WarningRow
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

LIVE = State("Live", Tone.GREEN, Mark.TICK)
SPENT, CANCELLED = State("Spent"), State("Cancelled")
WORDS = "A spent warning may not tip the balance; it is weighed only with legal advice."
NONE = "No warning of this person is known here."
ENTER = "Enter an earlier warning"


def ledger_card(page: PartPage, rows: Sequence[WarningRow]) -> Card:
    """Every warning, from every case that this user may see."""
    card = Card(spacing=11)
    live = sum(one.is_live for one in rows)
    card.box.addWidget(SectionTitle("Warnings of this person", f"{live} live" if rows else ""))
    for number, one in enumerate(rows):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(warning_row(one))
    card.box.addWidget(second_line(WORDS if rows else NONE))
    if page.may("record_earlier_warning"):
        card.box.addWidget(button(ENTER, Opener(page, "record_earlier_warning")))
    return card


def warning_row(one: WarningRow) -> TaskRow:
    """One line: when it was given, until when it counts, and where it comes from."""
    counts = f"Issued {say_day(one.issued_on)}, for {one.live_months} months."
    until = f"Counts until the day before {say_day(one.spent_from)}."
    if one.is_cancelled:
        day = say_day(one.cancelled_on) if one.cancelled_on else ""
        until = f"Cancelled {day}. {one.cancelled_reason}".strip()
    elif not one.is_live:
        until = f"Spent since {say_day(one.spent_from)}."
    taken = f"{one.days_on_appeal} days on appeal are taken off." if one.days_on_appeal else ""
    where = "From the personal file." if one.is_earlier else f"Case {one.reference}."
    lines = [Line(words) for words in (counts, until, taken, where, one.about) if words]
    state = LIVE if one.is_live else SPENT
    return TaskRow(one.level, lines, CANCELLED if one.is_cancelled else state)
