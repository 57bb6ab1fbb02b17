"""What runs beside a case: suspension, removal, holds, concerns, leaving; and what can be done."""

from collections.abc import Callable, Sequence

from casework.domain.case_steps import Step
from casework.domain.dates import short_day
from casework.queries import beside
from casework.queries.beside import (
    BesidePage,
    ConcernRow,
    HoldRow,
    LeavingRow,
    RemovalRow,
)
from ui.screens.case import suspension_card
from ui.screens.case.changes import STEPS as CHANGES
from ui.screens.case.part import Opener, PartPage
from ui.screens.case.region_card import region_card
from ui.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import State, done
from ui.widgets.labels import second_line
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

LEAVER_ACTS = ("answer_for_body", "determine_in_absence", "withdraw_resignation")
WAITING = State("Waiting", Tone.BLUE, Mark.CLOCK)
STANDS = State("Stands", Tone.AMBER, Mark.STOP)
MakeCard = Callable[[PartPage, BesidePage, Sequence[Step]], Card]


def beside_cards(page: PartPage, steps: Sequence[Step]) -> list[Card]:
    """A card for each thing that runs beside the case, then what else can be begun."""
    found = page.host.read(beside.beside, page.case_id)
    can = [one for one in steps if not one.is_task and one.part in ("overview", "report")]
    can = [one for one in can if one.code not in CHANGES]
    can += [one for one in steps if one.code in LEAVER_ACTS]
    cards = []
    for is_begun, codes, make in _regions(found):
        if is_begun:
            cards.append(make(page, found, [one for one in can if one.code in codes]))
            can = [one for one in can if one.code not in codes]
    return [*cards, _others(page, found, can)]


def _regions(found: BesidePage) -> list[tuple[bool, Sequence[str], MakeCard]]:
    begun = bool(found.suspensions or found.arrangements or found.weighed)
    return [
        (begun, suspension_card.STEPS, suspension_card.suspension_card),
        (bool(found.access), suspension_card.ACCESS_STEPS, suspension_card.access_card),
    ]


def _others(page: PartPage, found: BesidePage, can: Sequence[Step]) -> Card:
    rows = _rows(page, found)
    card = region_card(page, "Beside the case", "", rows, can)
    if not rows:
        words = "Suspension, removal, holds, grievances and resignation begin here."
        card.box.insertWidget(1, second_line(words))
    return card


def _rows(page: PartPage, found: BesidePage) -> list[TaskRow]:
    return [
        *(_removal(page, one) for one in found.removals),
        *(_hold(page, one) for one in found.holds),
        *(_concern(page, one) for one in found.concerns),
        *(_leaving(page, one) for one in found.leavings),
    ]


def _removal(page: PartPage, one: RemovalRow) -> TaskRow:
    today = page.host.today
    verb = "Requested" if one.kind == "request" else "Instructed"
    lines = [Line(one.what), Line(f"{verb} {short_day(one.asked_on, today=today)}.")]
    if one.answered_on is not None:
        lines.append(Line(f"{short_day(one.answered_on, today=today)}: {one.answer}"))
    states = {
        "requested": WAITING,
        "removed": done("Removed"),
        "refused": State("Refused", Tone.AMBER, Mark.STOP),
        "unable": State("Not possible", Tone.QUIET, Mark.STOP),
    }
    waits = one.state == "requested" and page.may("record_removal_answer")
    if waits:
        state = State("Record the answer", Tone.BLUE, Mark.CLOCK)
        return TaskRow(
            "Removal", lines, state, Opener(page, "record_removal_answer", removal=one.id)
        )
    return TaskRow("Removal", lines, states.get(one.state, State(one.state)))


def _hold(page: PartPage, one: HoldRow) -> TaskRow:
    today = page.host.today
    lines = [Line(f"Asked by {one.asked_by}, {short_day(one.placed_on, today=today)}.")]
    if not one.may_contact_employee:
        lines.append(Line("The employee may not be contacted."))
    lines += [Line(one.may_continue)] if one.may_continue else []
    name = f"Hold: {one.kind_words}"
    if one.lifted_on is not None:
        lines.append(Line(f"Lifted {short_day(one.lifted_on, today=today)}. {one.lifted_reason}"))
        return TaskRow(name, lines, done("Lifted"))
    if page.may("lift_hold"):
        state = State("Lift the hold", Tone.AMBER, Mark.STOP)
        return TaskRow(name, lines, state, Opener(page, "lift_hold", hold=one.id))
    return TaskRow(name, lines, STANDS)


def _concern(page: PartPage, one: ConcernRow) -> TaskRow:
    today = page.host.today
    lines = [Line(one.summary), Line(f"Raised {short_day(one.raised_on, today=today)}.")]
    if one.resolved_on is not None:
        lines.append(Line(one.resolution))
        return TaskRow(one.kind_words, lines, done("Resolved"))
    lines.append(Line(one.handling_reason))
    if page.may("resolve_concern"):
        state = State("Record how it ended", Tone.AMBER, Mark.DOT)
        return TaskRow(
            one.kind_words, lines, state, Opener(page, "resolve_concern", concern=one.id)
        )
    return TaskRow(one.kind_words, lines, STANDS)


def _leaving(page: PartPage, one: LeavingRow) -> TaskRow:
    today = page.host.today
    lines = [Line(f"Received {short_day(one.received_on, today=today)}.")]
    if one.last_day is not None:
        lines.append(Line(f"Last day {short_day(one.last_day, today=today)}."))
    for each in one.answers:
        kind = "Final" if each.is_final else "Provisional"
        lines.append(
            Line(f"{each.body.upper()}, {kind.lower()} answer: {each.answer}. {each.reason}")
        )
    if one.withdrawn_on is not None:
        return TaskRow(one.reason_words, lines, done("Withdrawn"))
    return TaskRow(one.reason_words, lines, State("Leaving", Tone.AMBER, Mark.CLOCK))
