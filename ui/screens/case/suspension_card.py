"""Suspension, what was weighed or stands in its place, and what was taken away."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from casework.domain.dates import short_day
from casework.domain.phrases import in_sentence
from casework.domain.region_choices import (
    ACCESS_KINDS,
    ACCESS_STATES,
    AGREEMENTS,
    ALTERNATIVE_ANSWERS,
    ALTERNATIVES,
    PAY_KINDS,
)
from casework.queries.beside import BesidePage
from casework.queries.suspension_rows import AccessRow, ArrangementRow, SuspensionRow, WeighedRow
from ui.screens.case.part import Opener, PartPage
from ui.screens.case.region_card import due_row, facts, log_line, region_card, review_lines, row
from ui.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

SOON = dt.timedelta(days=7)
STEPS = (
    "suspend", "review_suspension", "lift_suspension", "vary_suspension",
    "complete_suspension_record", "report_long_suspension", "weigh_alternatives",
    "arrange_instead", "say_school_kind",
)  # fmt: skip
ACCESS_STEPS = ("list_access",)
TONES = {
    "wanted": State("Still open", Tone.AMBER, Mark.DOT),
    "off": State("Taken away", Tone.BLUE, Mark.STOP),
    "given_back": done("Given back"),
    "kept": done("Kept"),
    "lost": State("Not recovered", Tone.AMBER, Mark.STOP),
}


def suspension_card(page: PartPage, found: BesidePage, steps: Sequence[Step]) -> Card:
    """Everything about suspension, the newest first."""
    rows: list[QWidget] = []
    for one in reversed(found.suspensions):
        rows += _suspension(page, one)
    rows += [_arrangement(page, one) for one in found.arrangements]
    may_weigh = any(one.code == "weigh_alternatives" and one.is_open for one in steps)
    rows += [_weighed(page, found.weighed, may_weigh=may_weigh)] if found.weighed else []
    rows += facts([("At the school", found.school)])
    return region_card(page, "Suspension", _note(found), rows, steps)


def access_card(page: PartPage, found: BesidePage, steps: Sequence[Step]) -> Card:
    """What was taken away or closed, and what became of it."""
    open_still = sum(one.state == "wanted" for one in found.access)
    note = f"{open_still} still open" if open_still else ""
    rows = [_account(page, one) for one in found.accounts]
    rows += [_access(page, one) for one in found.access]
    return region_card(page, "Equipment, access and accounts", note, rows, steps)


def _account(page: PartPage, name: str) -> TaskRow:
    """An account of the council that the register names the person for."""
    said = ["The person may post here, as Settings, Accounts has it. Take that away and list it."]
    return row(page, name, said, State("May post", Tone.AMBER, Mark.DOT), "list_access")


def _note(found: BesidePage) -> str:
    """How long it has lasted."""
    running = [one for one in found.suspensions if one.state == "suspended"]
    if not running:
        return ""
    long = ", which is long" if running[-1].is_long else ""
    return f"Day {running[-1].days + 1}{long}"


def _suspension(page: PartPage, one: SuspensionRow) -> list[QWidget]:
    runs = one.state == "suspended"
    rows: list[QWidget] = [_head(page, one)]
    rows += facts(_terms(page, one))
    if runs and one.completed_on is None:
        said = ["Say which alternatives were considered, and why each would not do."]
        state = State("Complete it", Tone.AMBER, Mark.DOT)
        name = "The record is not complete"
        rows.append(row(page, name, said, state, "complete_suspension_record"))
    rows += due_row(page, "Next review", one.review_by, "review_suspension")
    near = one.report_by is not None and page.host.today >= one.report_by - SOON
    by = one.report_by if near else None
    rows += due_row(page, "Take it to the Head of HR", by, "report_long_suspension")
    return rows


def _head(page: PartPage, one: SuspensionRow) -> TaskRow:
    today = page.host.today
    since = short_day(one.started_on, today=today)
    lines = [Line(f"Authorised by {one.authorised_by}."), Line(one.reason)]
    lines += [Line(said) for said in review_lines(page, one.reviews)]
    lines += [
        Line(f"Taken to {each.reviewed_by} {short_day(each.on, today=today)}: {each.reason}")
        for each in one.told
    ]
    lines += [
        Line(f"Changed {short_day(each.on, today=today)}: {each.became}") for each in one.changes
    ]
    if one.lifted_on is None:
        state = State("Suspended", Tone.AMBER, Mark.CLOCK)
        return TaskRow(f"Suspended since {since}", [*lines, *log_line(page)], state)
    until = short_day(one.lifted_on, today=today)
    who = f" by {one.lifted_by}" if one.lifted_by else ""
    lines.append(Line(f"Ended {until}{who}. {one.lifted_reason}"))
    do = Opener(page, "plan_return") if page.may("plan_return") else None
    waits = one.state == "lifted" and not one.return_plan
    state = State("Plan the return", Tone.BLUE, Mark.DOT) if waits else done("Lifted")
    return TaskRow(f"Suspended {since} to {until}", lines, state, do if waits else None)


def _terms(page: PartPage, one: SuspensionRow) -> list[tuple[str, str]]:
    kind = PAY_KINDS.get(one.pay_kind, "Not full pay")
    pay = [kind, one.pay_reason, one.pay_reference]
    said = "In full" if one.pay_in_full else "\n".join(part for part in pay if part)
    companion = one.companion or ("Offered" if one.companion_offered else "Not offered")
    met = _day(page, one.met_on)
    return [
        ("Pay", said),
        ("Contact", one.contact),
        ("Asked meanwhile", one.asked),
        ("Found out first", one.enquiry),
        ("Alternatives", one.alternatives),
        ("Health", one.health_considered),
        ("Equality", one.equality_considered),
        ("Companion", f"{companion}, meeting {met}" if met else companion),
        ("First day back", _day(page, one.return_on)),
        ("Return", one.return_plan),
    ]


def _day(page: PartPage, on: dt.date | None) -> str:
    return short_day(on, today=page.host.today) if on else ""


def _arrangement(page: PartPage, one: ArrangementRow) -> TaskRow:
    today = page.host.today
    name = f"In place of suspension: {in_sentence(ALTERNATIVES.get(one.kind, one.kind))}"
    agrees = in_sentence(AGREEMENTS.get(one.employee_agrees, one.employee_agrees))
    since = short_day(one.started_on, today=today)
    said = [one.what, f"Since {since}, decided by {one.agreed_by}. Employee agrees: {agrees}."]
    said += review_lines(page, one.reviews)
    if one.ended_on is not None:
        said.append(f"Ended {short_day(one.ended_on, today=today)}. {one.ended_reason}")
        return row(page, name, said, done("Ended"))
    if one.review_by is not None:
        said.append(f"Looked at again by {short_day(one.review_by, today=today)}.")
    state = State("Look at it again", Tone.BLUE, Mark.CLOCK)
    return row(page, name, said, state, "review_arrangement", arrangement=one.id)


def _weighed(page: PartPage, rows: Sequence[WeighedRow], *, may_weigh: bool) -> TaskRow:
    answered = [one for one in rows if one.answer]
    said = [
        f"{ALTERNATIVES.get(one.kind, one.kind)}: "
        f"{in_sentence(ALTERNATIVE_ANSWERS.get(one.answer, one.answer))}. {one.reason}"
        for one in answered
    ]
    missing = [in_sentence(ALTERNATIVES[one.kind]) for one in rows if not one.answer]
    name = f"Alternatives weighed: {len(answered)} of {len(rows)}"
    if not missing:
        return row(page, name, said, done())
    said.append(f"Not answered: {'; '.join(missing)}.")
    if not may_weigh:
        return row(page, name, said, State("Not all answered"))
    state = State("Answer the rest", Tone.AMBER, Mark.DOT)
    return row(page, name, said, state, "weigh_alternatives")


def _access(page: PartPage, one: AccessRow) -> TaskRow:
    kind = ACCESS_KINDS.get(one.kind, one.kind)
    off = f" {_day(page, one.off_on)}, {one.off_by}" if one.off_on else ""
    said = [f"{kind}.", f"Taken away or closed{off}." if off else "", one.note]
    if one.settled_on is not None:
        became = ACCESS_STATES.get(one.state, one.state)
        said.append(f"{became}: {_day(page, one.settled_on)}, {one.settled_by}.")
    waits = one.state in ("wanted", "off")
    act = "settle_access" if waits else ""
    return row(page, one.what, said, TONES.get(one.state, State(one.state)), act, item=one.id)
