"""What goes with leaving: days that change, settlements, and what the policy asks of leavers."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId, LeaverDutyId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import LEAVER_STATES, LEAVING_CHANGES, NEVER_RESTRICTED
from casework.domain.roles import Role
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.leaving import current
from casework.services.region_keeping import keep_change, same_case
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.region_records import LeaverDuty, SettlementCheck

ANSWERED = {code: words for code, words in LEAVER_STATES.items() if code != "asked"}
AFTER = "After the last day this is a request: no disciplinary case can follow it."


@act(Role.CASEWORKER)
def change_leaving_day(
    desk: Desk, case: CaseId, *, what: str, day: dt.date, reason: str, on: dt.date
) -> None:
    """Change, or first name, the last day or the day the regulated work stopped.

    Duties that run from it are worked out anew; no deadline that was found moves back.
    """
    entries.choice(what, LEAVING_CHANGES, "what", "which day")
    entries.near(day, "day")
    why = entries.passage(reason, "reason", "the reason", required=True)
    row, _ = take(desk, case, "change_leaving_day", on)
    found = current(desk, row)
    field = "last_day" if what == "last_day" else "work_stopped_on"
    before = getattr(found, field)
    if before == day:
        raise BadEntry(refusals.ALREADY_RECORDED, where="day", what="This day")
    setattr(found, field, day)
    was = say_day(before) if before else "Not known"
    became = say_day(day)
    keep_change(desk, row, "leaving", found.id, what, was=was, became=became, on=on, reason=why)
    desk.session.flush()
    keep_duties(desk, row)
    words = f"{LEAVING_CHANGES[what]} is {became} (before: {in_sentence(was)}). {why}"
    tell_story(desk, row, "change_leaving_day", words, on)


@act(Role.CASEWORKER)
def check_settlement(
    desk: Desk,
    case: CaseId,
    *,
    wording: str,
    checked_by: str,
    on: dt.date,
    restricts: tuple[str, ...] = (),
    note: str = "",
) -> None:
    """Record that the wording of a settlement was read for clauses that may restrict what none may.

    `wording` names the draft that was read; `restricts` what a clause in it may restrict.
    """
    for one in restricts:
        entries.choice(one, NEVER_RESTRICTED, "restricts", "what may be restricted")
    made = SettlementCheck(restricts=" ".join(dict.fromkeys(restricts)), on=on)
    made.wording = entries.line(wording, "wording", "which wording was read", required=True)
    made.checked_by = entries.line(checked_by, "checked_by", "who read it", required=True)
    made.note = entries.passage(note, "note", "the note")
    row = beside(desk, case, on, when_closed=True)
    made.case_id = row.id
    _not_checked_yet(desk, made)
    desk.add(made)
    kinds = "; ".join(in_sentence(NEVER_RESTRICTED[one]) for one in made.restricts.split())
    found = f"it may restrict: {kinds}" if kinds else "nothing in it restricts what no clause may"
    words = f"{made.checked_by} read the wording of a settlement ({made.wording}): {found}."
    tell_story(desk, row, "check_settlement", words, on)


@act(Role.CASEWORKER)
def ask_leaver(
    desk: Desk, case: CaseId, *, how: str, on: dt.date, what: str = ""
) -> tuple[LeaverDutyId, ...]:
    """Ask whoever leaves for what the policy wants of leavers, and for `what` beside it.

    After the last day it is a request: not doing it is never a disciplinary case (A8).
    """
    asked_how = entries.line(how, "how", "how they were asked", required=True)
    more = entries.passage(what, "what", "what else is asked")
    row, facts = take(desk, case, "ask_leaver", on)
    refs = "; ".join(facts.rules.policy.cited.get("leaver_duties", ()))
    wanted = dict.fromkeys(facts.rules.policy.listed("leaver_duties"), refs)
    wanted |= {more: ""} if more else {}
    left = facts.leaving.last_day if facts.leaving else None
    known = _asked(desk, row)
    made = [
        _ask(desk, row, said, ref, asked_how, on, is_after=left is not None and on > left)
        for said, ref in wanted.items()
        if said not in known
    ]
    if not made:
        raise BadEntry(refusals.ALREADY_RECORDED, where="what", what="What the policy asks")
    after = f" {AFTER}" if made[0].is_after_leaving else ""
    listed = "; ".join(one.what for one in made)
    tell_story(desk, row, "ask_leaver", f"The leaver was asked: {listed}.{after}", on)
    return tuple(LeaverDutyId(one.id) for one in made)


@act(Role.CASEWORKER)
def record_leaver_answer(
    desk: Desk, case: CaseId, *, duty: LeaverDutyId, became: str, on: dt.date, note: str = ""
) -> None:
    """Record what became of something that a leaver was asked for."""
    entries.choice(became, ANSWERED, "became", "what became of it")
    said = entries.passage(note, "note", "the note")
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(LeaverDuty, duty, thing="request")
    same_case(found.case_id, row, "request")
    if (found.state, found.note) == (became, said):
        raise BadEntry(refusals.ALREADY_RECORDED, where="became", what="This answer")
    if found.answered_on is not None:
        was = f"{LEAVER_STATES[found.state]}. {found.note}".strip()[: entries.PASSAGE]
        now = LEAVER_STATES[became]
        keep_change(desk, row, "leaver_duty", found.id, "answer", was=was, became=now, on=on)
    found.state, found.note, found.answered_on = became, said, on
    stop_clock(desk, row, "LEAVER_DUTY", on, subject=found.id)
    words = f"Asked of the leaver ({found.what}): {in_sentence(LEAVER_STATES[became])}."
    tell_story(desk, row, "record_leaver_answer", words, on)


def _ask(
    desk: Desk, case: Case, said: str, ref: str, how: str, on: dt.date, *, is_after: bool
) -> LeaverDuty:
    made = LeaverDuty(case_id=case.id, what=said, printed_ref=ref[: entries.LINE], asked_on=on)
    made.asked_how, made.is_after_leaving = how, is_after
    made.state, made.answered_on = "asked", None
    desk.add(made)
    start_clock(desk, case, "LEAVER_DUTY", on, subject=made.id)
    return made


def _asked(desk: Desk, case: Case) -> set[str]:
    wanted = select(LeaverDuty.what).where(LeaverDuty.case_id == case.id)
    return set(desk.session.scalars(wanted))


def _not_checked_yet(desk: Desk, made: SettlementCheck) -> None:
    same = select(SettlementCheck.id).where(
        SettlementCheck.case_id == made.case_id,
        SettlementCheck.wording == made.wording,
        SettlementCheck.restricts == made.restricts,
        SettlementCheck.on == made.on,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="wording", what="This check")
