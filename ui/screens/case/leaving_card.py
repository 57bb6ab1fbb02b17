"""Somebody leaves before the end: the answers of each body, what is decided, what goes with it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from casework.domain.dates import short_day
from casework.domain.phrases import in_sentence
from casework.domain.region_choices import (
    HARM_LIMBS,
    LEAVER_STATES,
    NEVER_RESTRICTED,
    RECEIVED_HOW,
    WOULD_DISMISS,
)
from casework.queries.beside import BesidePage
from casework.queries.leaving_rows import (
    AnswerRow,
    LeaverDutyRow,
    LeavingRow,
    LimbRow,
    SettlementRow,
)
from ui.screens.case.part import PartPage
from ui.screens.case.region_card import facts, region_card, row
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.cards import Card
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import TaskRow

STEPS = (
    "answer_for_body", "determine_in_absence", "withdraw_resignation", "change_leaving_day",
    "determine_allegation", "answer_harm_ground", "ask_leaver", "record_leaving",
)  # fmt: skip
LEAVES = State("Leaving", Tone.AMBER, Mark.CLOCK)
CANNOT_SAY = State("Cannot yet say", Tone.RED, Mark.STOP)
ASK_AGAIN = State("Cannot yet say: answer it", Tone.RED, Mark.STOP)
CHECK = State("Check a settlement", Tone.BLUE, Mark.DOT)
RESTRICTED = State("Must be changed", Tone.RED, Mark.STOP)
NO_CLAUSE = (
    "No clause of a settlement may restrict telling a professional body, Disclosure Scotland, the "
    "DBS or the police, or a protected disclosure. Resigning ends none of these duties."
)
REQUEST = "After the last day this is a request: no disciplinary case can follow it."
YES_NO = {"yes": "yes", "no": "no", "not_known": "not known yet"}


def leaving_card(page: PartPage, found: BesidePage, steps: Sequence[Step]) -> Card:
    """The leaving that stands, its answers, the determination, settlements, what was asked."""
    rows: list[QWidget] = []
    for one in reversed(found.leavings):
        rows += _leaving(page, one)
    rows += [_limbs(page, found.limbs)] if found.limbs else []
    stands = any(_stands(one) for one in found.leavings)
    if stands or found.settlements:
        rows += _settlements(page, found.settlements)
    rows += [_asked(page, one) for one in found.leaver_duties]
    return region_card(page, "Leaving", _note(found), rows, steps)


def _stands(one: LeavingRow) -> bool:
    return one.withdrawn_on is None and one.reason != "died"


def _note(found: BesidePage) -> str:
    """How many bodies nobody can answer for yet."""
    unsure = {
        each.body
        for one in found.leavings
        if _stands(one)
        for each in _standing(one)
        if each.answer == "cannot_say"
    }
    return f"{len(unsure)} cannot be answered yet" if unsure else ""


def _standing(one: LeavingRow) -> list[AnswerRow]:
    """The answer that counts for each body: the final one where there is one."""
    final = {each.body: each for each in one.answers if each.is_final and each.holds}
    first = {each.body: each for each in one.answers if not each.is_final and each.holds}
    return list((first | final).values())


def _leaving(page: PartPage, one: LeavingRow) -> list[QWidget]:
    rows: list[QWidget] = [_head(page, one)]
    rows += facts(_days(page, one))
    rows += [_answer(page, each, one) for each in _standing(one)]
    determined = [each for each in one.findings if each.holds]
    if determined or (one.undetermined and _stands(one)):
        rows.append(_determined(page, one))
    return rows


def _head(page: PartPage, one: LeavingRow) -> TaskRow:
    today = page.host.today
    how = f" {in_sentence(RECEIVED_HOW[one.how])}" if one.how in RECEIVED_HOW else ""
    said = [f"Received {short_day(one.received_on, today=today)}{how}."]
    said += [
        f"Changed {short_day(each.on, today=today)}: {each.became} (before: {each.was})"
        for each in one.changes
    ]
    if one.withdrawn_on is None:
        return row(page, one.reason_words, said, LEAVES if one.reason != "died" else done("Died"))
    said.append(f"Withdrawn {short_day(one.withdrawn_on, today=today)}. {one.withdrawn_reason}")
    return row(page, one.reason_words, said, done("Withdrawn"))


def _days(page: PartPage, one: LeavingRow) -> list[tuple[str, str]]:
    today = page.host.today
    return [
        ("Last day", short_day(one.last_day, today=today) if one.last_day else ""),
        (
            "Work stopped",
            short_day(one.work_stopped_on, today=today) if one.work_stopped_on else "",
        ),
        ("Notice", one.notice),
        ("Received by", one.told_to),
        ("Letter", one.exhibit),
    ]


def _answer(page: PartPage, each: AnswerRow, one: LeavingRow) -> TaskRow:
    today = page.host.today
    kind = "Final" if each.is_final else "Provisional"
    harm = YES_NO.get(each.harm_ground, each.harm_ground)
    said = [
        each.words,
        each.reason,
        f"{kind}, {short_day(each.answered_on, today=today)}. Referral ground: {harm}.",
    ]
    if each.answer == "cannot_say":
        again = f" on {short_day(each.ask_again_on, today=today)}" if each.ask_again_on else ""
        said.append(f"{each.owner or 'Somebody'} asks again{again}.")
        if _stands(one):
            return row(page, each.name, said, ASK_AGAIN, "answer_for_body", body=each.body)
        return row(page, each.name, said, CANNOT_SAY)
    if each.is_final or not _stands(one):
        return row(page, each.name, said, done("Answered"))
    state = State("Give the final answer", Tone.BLUE, Mark.DOT)
    return row(page, each.name, said, state, "answer_for_body", body=each.body, is_final=True)


def _determined(page: PartPage, one: LeavingRow) -> TaskRow:
    words = {code: in_sentence(said) for code, said in WOULD_DISMISS.items()}
    said = [
        f"{each.number}  {each.heading}: {words.get(each.answer, each.answer)}. {each.reason}"
        for each in one.findings
        if each.holds
    ]
    name = "Would an allegation have led to dismissal?"
    if not one.undetermined or not _stands(one):
        return row(page, name, said, done("Answered"))
    missing = ", ".join(str(number) for number in one.undetermined)
    said.append(f"Not answered yet: allegation {missing}.")
    state = State("Answer the next", Tone.AMBER, Mark.DOT)
    return row(page, name, said, state, "determine_allegation")


def _limbs(page: PartPage, limbs: Sequence[LimbRow]) -> TaskRow:
    said = [
        f"Allegation {one.number}, {in_sentence(HARM_LIMBS.get(one.limb, one.limb))}: "
        f"{YES_NO.get(one.met, one.met)}. {one.reason}"
        for one in limbs
        if one.holds
    ]
    met = any(one.met == "yes" for one in limbs if one.holds)
    state = State("A limb is met", Tone.AMBER, Mark.DOT) if met else State("Answered so far")
    return row(page, "Referral ground", said, state, "answer_harm_ground")


def _settlements(page: PartPage, found: Sequence[SettlementRow]) -> list[QWidget]:
    rows: list[QWidget] = [Notice(NO_CLAUSE, Tone.AMBER)]
    rows += [_settlement(page, one, is_last=one is found[-1]) for one in found]
    if not found:
        words = "Where a settlement is written, somebody reads it for this and it is recorded."
        rows.append(row(page, "Settlement", [words], CHECK, "check_settlement"))
    return rows


def _settlement(page: PartPage, one: SettlementRow, *, is_last: bool) -> TaskRow:
    when = short_day(one.on, today=page.host.today)
    said = [f"{one.wording}, read by {one.checked_by} {when}.", one.note]
    kinds = "; ".join(in_sentence(NEVER_RESTRICTED.get(each, each)) for each in one.restricts)
    if not kinds:
        return row(page, "Settlement", [*said, "Nothing is restricted."], done("Checked"))
    said.append(f"A clause may restrict: {kinds}.")
    again = "check_settlement" if is_last else ""
    return row(page, "Settlement", said, RESTRICTED, again)


def _asked(page: PartPage, one: LeaverDutyRow) -> TaskRow:
    today = page.host.today
    ref = f" ({one.printed_ref})" if one.printed_ref else ""
    said = [f"Asked {short_day(one.asked_on, today=today)}, {in_sentence(one.asked_how)}{ref}."]
    said += [REQUEST] if one.is_after_leaving else []
    if one.state == "asked":
        due = f" by {short_day(one.due_on, today=today)}" if one.due_on else ""
        said.append(f"An answer is awaited{due}.")
        state = State("Record the answer", Tone.BLUE, Mark.CLOCK)
        return row(page, one.what, said, state, "record_leaver_answer", duty=one.id)
    answered = short_day(one.answered_on, today=today) if one.answered_on else ""
    said.append(f"{LEAVER_STATES.get(one.state, one.state)}, {answered}. {one.note}".strip())
    return row(page, one.what, said, done(LEAVER_STATES.get(one.state, one.state)))
