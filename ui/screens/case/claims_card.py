"""Tribunal dates of somebody whose employment ends: for keeping records, never for advice."""

from casework.domain.dates import say_day
from casework.queries import claims
from casework.queries.claims import ClaimDates, ConciliationRow, LimitRow, ServiceRow
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

TITLE = "Tribunal dates, for keeping records"
WARNING = "For keeping records only. Do not advise anyone on a claim date from these."
NOT_HERE = "For this nation no tribunal dates are worked out. Ask Legal how long papers are held."
STATUSES = {
    "confirmed": State("Confirmed", Tone.GREEN, Mark.TICK),
    "expected": State("Expected", Tone.AMBER, Mark.DOT),
}
SHORT_NOTICE = (
    "Where less than the legal minimum of notice was given, the law may count a later last day."
)


def claims_cards(page: PartPage) -> list[Card]:
    """The card, once a last day is known."""
    found = page.host.read(claims.claim_dates, page.case_id)
    return [] if found is None else [_card(page, found)]


def _card(page: PartPage, found: ClaimDates) -> Card:
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle(TITLE, f"Last day {say_day(found.ended_on)}"))
    card.box.addWidget(Notice(WARNING, Tone.AMBER))
    for row in (*(_limit(one) for one in found.limits), *(_service(one) for one in found.service)):
        card.box.addWidget(row)
        card.box.addWidget(Rule())
    for one in found.conciliations:
        card.box.addWidget(_conciliation(page, one))
    card.box.addWidget(second_line(hold_words(found)))
    if page.may("record_conciliation"):
        began = Opener(page, "record_conciliation")
        card.box.addWidget(row_of(button("Record early conciliation", began)))
    return card


def hold_words(found: ClaimDates) -> str:
    """Until when papers are held, and what may move that day."""
    if found.hold_until is None or found.hold_at_most is None:
        return NOT_HERE
    held = f"Hold every paper of this case until {say_day(found.hold_until)} at least."
    if found.hold_at_most == found.hold_until:
        return f"{held} {SHORT_NOTICE}"
    more = (
        f"Early conciliation, up to {found.weeks} weeks, could move that to "
        f"{say_day(found.hold_at_most)}."
    )
    return f"{held} {more} {SHORT_NOTICE}"


def _limit(one: LimitRow) -> TaskRow:
    lines = [Line(f"The last day is {say_day(one.last_day)}.")]
    if one.with_conciliation != one.last_day:
        lines.append(Line(f"After early conciliation: {say_day(one.with_conciliation)}."))
    lines.append(Line(f"{one.source} ({one.confidence})."))
    return TaskRow(
        f"Within {one.months} months", lines, STATUSES.get(one.status, State(one.status))
    )


def _service(one: ServiceRow) -> TaskRow:
    reached = {
        True: "Reached by the last day on the file.",
        False: "Not reached by the last day on the file.",
        None: "Nobody recorded when the employment began.",
    }[one.is_reached]
    name = f"{one.months} months of service for a claim of unfair dismissal"
    lines = [Line(reached), Line(f"{one.source} ({one.confidence}).")]
    return TaskRow(name, lines, STATUSES.get(one.status, State(one.status)))


def _conciliation(page: PartPage, one: ConciliationRow) -> TaskRow:
    lines = [Line(f"Acas was told on {say_day(one.began_on)}.")]
    if one.ended_on is not None:
        number = f", {one.certificate}" if one.certificate else ""
        lines.append(Line(f"Certificate of {say_day(one.ended_on)}{number}."))
        return TaskRow("Early conciliation", lines, State("Ended", Tone.PLAIN, Mark.TICK))
    if not page.may("end_conciliation"):
        return TaskRow("Early conciliation", lines, State("Running", Tone.BLUE, Mark.CLOCK))
    state = State("Record the end", Tone.BLUE, Mark.CLOCK)
    act = Opener(page, "end_conciliation", conciliation=one.id)
    return TaskRow("Early conciliation", lines, state, act)
