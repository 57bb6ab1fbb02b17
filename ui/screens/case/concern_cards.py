"""Holds, and what somebody raised beside the case: where each stands and what is next."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from casework.domain.dates import short_day
from casework.domain.phrases import in_sentence
from casework.domain.region_choices import CONCERN_OUTCOMES, DETRIMENT, HANDLING
from casework.queries.beside import BesidePage
from casework.queries.concern_rows import ConcernRow, HoldRow
from casework.queries.region_rows import ChangeRow
from ui.screens.case.part import PartPage
from ui.screens.case.region_card import due_row, facts, region_card, review_lines, row
from ui.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark

HOLD_STEPS = ("place_hold",)
CONCERN_STEPS = ("raise_concern",)
LIFT = State("Lift the hold", Tone.AMBER, Mark.STOP)
END = State("Record how it ended", Tone.AMBER, Mark.DOT)
TO_LEGAL = State("Record what Legal said", Tone.AMBER, Mark.DOT)
NO_RULING = "Whether it is protected is not decided here. No allegation is worded until Legal says."


def hold_card(page: PartPage, found: BesidePage, steps: Sequence[Step]) -> Card:
    """Those that stand first."""
    rows: list[QWidget] = []
    for one in sorted(found.holds, key=lambda each: each.lifted_on is not None):
        rows += _hold(page, one)
    stand = sum(one.lifted_on is None for one in found.holds)
    note = f"{stand} stand" if stand > 1 else "1 stands" if stand else ""
    return region_card(page, "Holds", note, rows, steps)


def concern_card(page: PartPage, found: BesidePage, steps: Sequence[Step]) -> Card:
    """Grievances, complaints and possible disclosures; those that are open first."""
    rows: list[QWidget] = []
    for one in sorted(found.concerns, key=lambda each: each.resolved_on is not None):
        rows += _concern(page, one)
    paused = any(one.state == "paused" for one in found.concerns)
    note = "The case waits" if paused else ""
    return region_card(page, "Grievances and disclosures", note, rows, steps)


def _hold(page: PartPage, one: HoldRow) -> list[QWidget]:
    today = page.host.today
    how = f", {in_sentence(one.asked_how)}" if one.asked_how else ""
    said = [f"Asked by {one.asked_by}{how}, {short_day(one.placed_on, today=today)}."]
    said += [f"Their reference: {one.reference}."] if one.reference else []
    said += [] if one.may_contact_employee else ["The employee may not be contacted."]
    said += [f"May go on: {one.may_continue}"] if one.may_continue else []
    said += [f"Waits: {one.waits}"] if one.waits else []
    said += review_lines(page, one.reviews) + _changes(page, one.changes)
    name = f"Hold: {one.kind_words}"
    if one.lifted_on is not None:
        who = f" {one.lifted_by} agreed." if one.lifted_by else ""
        said.append(f"Lifted {short_day(one.lifted_on, today=today)}.{who} {one.lifted_reason}")
        return [row(page, name, said, done("Lifted"))]
    again = due_row(page, "Ask whether it is still needed", one.review_by, "review_hold",
                    hold=one.id)  # fmt: skip
    return [row(page, name, said, LIFT, "lift_hold", hold=one.id), *again]


def _concern(page: PartPage, one: ConcernRow) -> list[QWidget]:
    today = page.host.today
    who = f" by {one.raised_by}" if one.raised_by else ""
    about = f" About: {one.about}." if one.about else ""
    said = [one.summary, f"Raised{who} {short_day(one.raised_on, today=today)}.{about}"]
    said += _changes(page, one.changes)
    said += [
        f"{DETRIMENT.get(each.decision, each.decision)}, {short_day(each.on, today=today)}: "
        f"{each.reason}"
        for each in one.looks
    ]
    if one.resolved_on is not None:
        outcome = CONCERN_OUTCOMES.get(one.outcome, "Ended")
        said.append(f"{outcome}, {short_day(one.resolved_on, today=today)}. {one.resolution}")
        return [row(page, one.kind_words, said, done("Ended")), *_watch(page, one)]
    handling = f"{HANDLING.get(one.state, one.state)}. {one.handling_reason}"
    rows: list[QWidget] = [
        row(page, one.kind_words, said, END, "resolve_concern", concern=one.id),
        row(page, "How it is dealt with", [handling], _change_state(one), "change_handling",
            concern=one.id),
    ]  # fmt: skip
    rows += facts(_handling(one))
    rows += _legal(page, one)
    return rows + _watch(page, one)


def _change_state(one: ConcernRow) -> State:
    tone = Tone.AMBER if one.state == "paused" else Tone.BLUE
    return State("Change it", tone, Mark.DOT)


def _handling(one: ConcernRow) -> list[tuple[str, str]]:
    return [
        ("Who handles it", one.handled_by),
        ("Procedure", one.procedure),
        ("Reference", one.reference),
    ]


def _legal(page: PartPage, one: ConcernRow) -> list[QWidget]:
    if one.kind != "protected_disclosure":
        return []
    if one.screened_on is None:
        return [row(page, "Legal has not looked yet", [NO_RULING], TO_LEGAL,
                    "record_legal_screen", concern=one.id)]  # fmt: skip
    when = short_day(one.screened_on, today=page.host.today)
    said = [f"{one.screened_by}, {when}: {one.screened_said}"]
    return [row(page, "What Legal said", said, done("Looked"))]


def _watch(page: PartPage, one: ConcernRow) -> list[QWidget]:
    name = "Is whoever raised it treated well?"
    return [*due_row(page, name, one.look_by, "watch_for_detriment", concern=one.id)]


def _changes(page: PartPage, changes: Sequence[ChangeRow]) -> list[str]:
    today = page.host.today
    return [f"Changed {short_day(one.on, today=today)}: {one.became}" for one in changes]
