"""Whose case it is: what the rules say of the person, the procedure in use, and hand-overs."""

from casework.domain.dates import short_day
from casework.domain.routing import ASK, HAND_OVER, OTHER_PROCEDURE
from casework.queries.triage_page import HandOverRow, RouteRow, TriagePage
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.facts import Fact, FactList
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

TONES = {HAND_OVER: Tone.AMBER, OTHER_PROCEDURE: Tone.BLUE, ASK: Tone.AMBER}


def route_card(page: PartPage, found: TriagePage) -> Card | None:
    """Nothing for an ordinary employee of a nation whose rules are all here."""
    route = found.route
    is_plain = route is None or not (
        route.is_elsewhere or route.is_chosen or route.nation_note or found.hand_overs
    )
    if route is None or is_plain:
        return None
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle("Whose case it is", route.goes_words))
    if route.nation_note:
        card.box.addWidget(Notice(route.nation_note, Tone.AMBER))
    if route.is_elsewhere and route.note:
        card.box.addWidget(Notice(route.note, TONES.get(route.goes, Tone.BLUE)))
    card.box.addWidget(FactList(_facts(route), wide=110))
    for one in found.hand_overs:
        card.box.addWidget(Rule())
        card.box.addWidget(_hand_over(page, one))
    if page.may("choose_procedure") and not found.hand_overs:
        choose = button("Choose the procedure", Opener(page, "choose_procedure"))
        card.box.addWidget(row_of(choose, *_hand(page, route)))
    return card


def _hand(page: PartPage, route: RouteRow) -> list[Button]:
    if route.goes != HAND_OVER or not page.may("route_out"):
        return []
    return [button("Hand the case over", Opener(page, "route_out", to=route.to))]


def _facts(route: RouteRow) -> list[Fact]:
    given = [
        Fact("The person is", route.kind_words),
        Fact("Work", route.work_words),
        Fact("Goes to", route.to if route.is_elsewhere else ""),
        Fact("Procedure", route.procedure_title),
        Fact("Of it", route.procedure_note),
        Fact("Chosen because", route.chosen_reason),
        Fact("Source", route.source if route.is_elsewhere else ""),
    ]
    return [one for one in given if one.value]


def _hand_over(page: PartPage, one: HandOverRow) -> TaskRow:
    today = page.host.today
    how = f", {one.how}" if one.how else ""
    lines = [
        Line(f"Handed over {short_day(one.given_on, today=today)} by {one.given_by}{how}"),
        Line(f"Given: {one.given}"),
    ]
    lines += [Line(f"Left out: {one.left_out}")] if one.left_out else []
    lines.append(Line(one.reason))
    if one.received_on is not None:
        said = f" {one.receipt}" if one.receipt else ""
        on = short_day(one.received_on, today=today)
        lines.append(Line(f"Confirmed {on} by {one.received_by}.{said}"))
        return TaskRow(one.to, lines, done("Confirmed"))
    state = State("Record the receipt", Tone.BLUE, Mark.CLOCK)
    if not page.may("record_receipt"):
        return TaskRow(one.to, lines, State("Not confirmed yet", Tone.BLUE, Mark.CLOCK))
    return TaskRow(one.to, lines, state, Opener(page, "record_receipt", hand_over=one.id))
