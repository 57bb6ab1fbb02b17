"""A card for what runs beside the case: where it stands, what is next, what can be done."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from casework.domain.dates import short_day
from casework.queries.region_rows import ReviewRow
from ui.due_words import due_state
from ui.screens.case.part import NAMES, Opener, PartPage, act_buttons
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.facts import Fact, FactList
from ui.widgets.task_row import Line, TaskRow

WIDE = 132
"""Px at 100 % of the column in which facts are named."""


def region_card(
    page: PartPage, title: str, note: str, rows: Sequence[QWidget], steps: Sequence[Step]
) -> Card:
    """Rows with rules between them, then what else can be done about it now."""
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle(title, note))
    for number, row in enumerate(rows):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(row)
    card.box.addWidget(act_buttons(page, steps, has_primary=False))
    return card


def facts(pairs: Sequence[tuple[str, str]]) -> list[QWidget]:
    """What is known, one under the other; nothing where nothing is."""
    known = [Fact(name, value) for name, value in pairs if value]
    return [FactList(known, wide=WIDE)] if known else []


def due_row(
    page: PartPage, name: str, due_on: dt.date | None, act: str, **known: object
) -> list[TaskRow]:
    """What falls due, as a row whose chip opens the act that meets it."""
    if due_on is None:
        return []
    state = due_state(due_on, page.host.today)
    words = f"Due {short_day(due_on, today=page.host.today)}."
    do = Opener(page, act, **known) if page.may(act) else None
    return [TaskRow(name, [Line(words)], state, do)]


def row(
    page: PartPage, name: str, said: Sequence[str], state: State, act: str = "", **known: object
) -> TaskRow:
    """A row; its chip opens `act` where this person may do it."""
    lines = [Line(one) for one in said if one]
    do = Opener(page, act, **known) if act and page.may(act) else None
    return TaskRow(name, lines, state, do)


def review_lines(page: PartPage, reviews: Sequence[ReviewRow]) -> list[str]:
    """Looks, a line each."""
    today = page.host.today
    return [
        f"Reviewed {short_day(one.on, today=today)} by {one.reviewed_by}: {one.reason}"
        for one in reviews
    ]


def log_line(page: PartPage) -> list[Line]:
    """The way to the calls and messages of this case, where the window has a part for them."""
    if "contact" not in NAMES:
        return []
    host, case_id = page.host, page.case_id
    words = "Calls and messages are in the contact log."
    return [Line(words, f"Go to {NAMES['contact']}", lambda: host.open_case(case_id, "contact"))]
