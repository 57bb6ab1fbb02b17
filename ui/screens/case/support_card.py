"""Support on the report: who is looked after, what they were told, and when they hear next."""

from casework.domain.dates import short_day
from casework.domain.vocabulary import PARTY_PARTS
from casework.queries import support
from casework.queries.report_page import ReportPage
from casework.queries.support import SupportRow
from ui.due_words import due_state
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.labels import second_line
from ui.widgets.task_row import Line, TaskRow

TOUCHED = tuple(PARTY_PARTS[one] for one in ("affected", "child", "service_user"))
EMPTY = "Nobody is looked after yet. A plan can be made for those affected and for the employee."


def support_card(page: PartPage, report: ReportPage) -> Card:
    """A row for each plan; those affected without one are named."""
    found = page.host.read(support.support, page.case_id)
    card = Card(spacing=11)
    running = sum(one.ended_on is None for one in found)
    card.box.addWidget(SectionTitle("Support", f"{running} looked after" if found else ""))
    for number, one in enumerate(found):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(_row(page, one))
        buttons = _buttons(page, one)
        if buttons:
            card.box.addWidget(row_of(*buttons))
    known = {one.person_id for one in found if one.ended_on is None}
    waiting = [
        one.name for one in report.parties if one.part in TOUCHED and one.person_id not in known
    ]
    if not found:
        card.box.addWidget(second_line(EMPTY))
    if waiting:
        card.box.addWidget(
            second_line(f"Nothing planned yet for {', '.join(dict.fromkeys(waiting))}")
        )
    if page.may("plan_support"):
        card.box.addWidget(row_of(button("Plan support", Opener(page, "plan_support"))))
    return card


def _row(page: PartPage, one: SupportRow) -> TaskRow:
    today = page.host.today
    said = [
        f"{one.part}. Named contact: {one.contact}",
        f"Offered: {', '.join(one.offered)}" if one.offered else "",
        f"On the platform: {one.report_tool}" if one.report_tool else "",
        f"Risk of contact: {one.risk}" if one.risk else "",
        f"How it is met: {one.risk_met}" if one.risk_met else "",
        f"Told by: {one.updated_by}" if one.updated_by else "",
    ]
    said += [
        f"{short_day(each.told_on, today=today)}, {each.told_by}: {each.what}"
        for each in one.updates
    ]
    said.append(f"Ended: {one.end_reason}" if one.ended_on else "")
    lines = [Line(each) for each in said if each]
    return TaskRow(one.name, lines, _state(page, one))


def _state(page: PartPage, one: SupportRow) -> State:
    if one.ended_on is not None:
        return done("Ended")
    if one.next_update_on is None:
        return State("No next word set")
    is_late = one.next_update_on < page.host.today
    return due_state(one.next_update_on, page.host.today, is_overdue=is_late)


def _buttons(page: PartPage, one: SupportRow) -> list[Button]:
    if one.ended_on is not None or not page.may("record_support_update"):
        return []
    told = button(
        "Record what they were told", Opener(page, "record_support_update", support=one.id)
    )
    end = button("End the plan", Opener(page, "end_support", support=one.id))
    for made in (told, end):
        made.setAccessibleName(f"{made.words()}: {one.name}")
    return [told, end]
