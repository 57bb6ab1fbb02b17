"""What the paths have brought, as rows: images by address, breaches, beliefs, remedies, apart."""

import datetime as dt

from casework.domain.dates import short_day
from casework.domain.path_choices import BELIEF_QUESTIONS
from casework.queries.path_records import ApartRow, BeliefRow, BreachRow, NoCopyRow, RemedyRow
from casework.queries.paths import PathsPage
from ui.screens.case.part import Opener, PartPage
from ui.tokens import Tone
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

APART = State("Set apart", Tone.AMBER, Mark.STOP)


def record_rows(page: PartPage, path: str, found: PathsPage) -> list[TaskRow]:
    """The rows that belong to a path."""
    today = page.host.today
    if path == "no_copy":
        return [_no_copy(one, today) for one in found.no_copy]
    if path == "breach":
        return [_breach(one, today) for one in found.breaches]
    if path == "belief":
        rows = [_belief(one, today) for one in found.beliefs]
        return rows + [
            _advice(one.signed_by, one.advice, one.signed_on, today) for one in found.sign_offs
        ]
    if path == "capture":
        return [_apart(page, one) for one in found.apart]
    if path == "mistake":
        return [_remedy(one, today) for one in found.remedies]
    return []


def _no_copy(one: NoCopyRow, today: dt.date) -> TaskRow:
    time = f", {one.found_time}" if one.found_time else ""
    lines = [
        Line(one.address),
        Line(f"Found {short_day(one.found_on, today=today)}{time} by {one.found_by}"),
        Line(f"Police reference {one.police_reference or 'not known yet'}"),
    ]
    return TaskRow("Where it was seen", lines, done("Recorded"))


def _breach(one: BreachRow, today: dt.date) -> TaskRow:
    time = f", {one.aware_time}" if one.aware_time else ", time not recorded"
    by = f" ({one.aware_by})" if one.aware_by else ""
    lines = [Line(f"Known since {short_day(one.aware_on, today=today)}{time}{by}"), Line(one.what)]
    lines += [Line(f"Risk: {one.risk}")] if one.risk else []
    lines += [Line(f"Done about it: {one.measures}")] if one.measures else []
    if not one.decision_words:
        return TaskRow("The breach", lines, State("Not decided", Tone.AMBER, Mark.CLOCK))
    lines.append(Line(f"{one.decided_by}: {one.decision_words}. {one.decision_reason}"))
    lines += [Line(f"Late because: {one.late_reason}")] if one.late_reason else []
    lines.append(Line(f"People told: {one.people_words}"))
    return TaskRow("The breach", lines, done("Decided"))


def _belief(one: BeliefRow, today: dt.date) -> TaskRow:
    lines = [
        Line(f"{question} {getattr(one, name)}")
        for name, question in BELIEF_QUESTIONS.items()
        if getattr(one, name)
    ]
    lines.append(Line(f"Is the offence of a third party all there is? {one.offence_words}"))
    name = f"Answered {short_day(one.assessed_on, today=today)} by {one.assessed_by}"
    return TaskRow(name, lines, done("Answered"))


def _advice(by: str, advice: str, on: dt.date, today: dt.date) -> TaskRow:
    name = f"Legal, {short_day(on, today=today)}"
    return TaskRow(name, [Line(f"{by}: {advice}")], done("Advised"))


def _remedy(one: RemedyRow, today: dt.date) -> TaskRow:
    by = f" by {one.done_by}" if one.done_by else ""
    lines = [Line(f"{short_day(one.done_on, today=today)}{by}")]
    lines += [Line(one.note)] if one.note else []
    return TaskRow(one.words, lines, done("Done"))


def _apart(page: PartPage, one: ApartRow) -> TaskRow:
    today = page.host.today
    lines = [Line(one.what)] if one.what else []
    lines += [Line(one.why), Line(f"Set apart {short_day(one.apart_on, today=today)}")]
    name = f"{one.label}: {one.kind_words}"
    if one.released_on is not None:
        on = short_day(one.released_on, today=today)
        lines.append(Line(f"Released {on} by {one.released_by}: {one.release_reason}"))
        return TaskRow(name, lines, done("Released"))
    if not page.may("release_evidence"):
        return TaskRow(name, lines, APART)
    state = State("Record its release", Tone.AMBER, Mark.STOP)
    return TaskRow(name, lines, state, Opener(page, "release_evidence", apart=one.id))
