"""Hearings: calling, moving, opening, adjourning and closing them."""

import datetime as dt
from collections.abc import Iterator

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.guards import hearing as guards
from casework.domain.ids import CaseId, HearingId, PersonId
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.fact_parts.calendars import working_calendar
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import NoticeEntry
from casework.services.notices import current, hearing_of, put_off, received_by, serve_notice
from casework.services.presence import companion_now, keep_presence
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import Adjournment
from casework.store.tables.hearings import Hearing, Postponement

POSTPONED_BY = {
    "companion": "The companion cannot come",
    "illness": "Illness",
    "new_allegation": "A new allegation",
    "other": "Another reason",
}


@act(Role.CASEWORKER)
def call_hearing(desk: Desk, case: CaseId, *, entry: NoticeEntry, on: dt.date) -> HearingId:
    """Serve the notice of a disciplinary hearing. `on` is the day the letter was served.

    Minimum notice runs from the day it is received, except that a postponement under s.10 does
    not start it again (domain-corrections §2.2 (7)); the employee may give up the rest of it in
    writing.
    """
    more = _against_notice(desk, desk.case(case), entry, on)
    row, facts = take(desk, case, "call_hearing", on, more)
    chair = facts.holder("chair")
    hearing = serve_notice(desk, row, "disciplinary", chair.person_id if chair else "", entry, on)
    move(desk, row, CaseState.HEARING_NOTIFIED, on)
    words = f"The hearing was called for {say_day(entry.held_on)}."
    tell_story(desk, row, "call_hearing", words, on)
    return HearingId(hearing.id)


@act(Role.CASEWORKER)
def renew_notice(desk: Desk, case: CaseId, *, entry: NoticeEntry, on: dt.date) -> HearingId:
    """Serve a new notice in place of one: an allegation was added or changed, or it came back.

    Minimum notice is judged anew from its receipt (domain-corrections §2.2 (7)).
    """
    more = _against_notice(desk, desk.case(case), entry, on)
    row, facts = take(desk, case, "renew_notice", on, more)
    current(desk, row, "disciplinary").state = "replaced"
    chair = facts.holder("chair")
    hearing = serve_notice(desk, row, "disciplinary", chair.person_id if chair else "", entry, on)
    move(desk, row, CaseState.HEARING_NOTIFIED, on)
    words = f"The notice was served anew, for a hearing on {say_day(entry.held_on)}."
    tell_story(desk, row, "renew_notice", words, on)
    return HearingId(hearing.id)


def _against_notice(desk: Desk, held: Case, entry: NoticeEntry, on: dt.date) -> Iterator[Unmet]:
    """What stands against a notice, from what was entered."""
    facts, calendar = facts_of(desk, held), working_calendar(desk, held)
    arrived, waived = received_by(desk, entry, on), entry.waived_on is not None
    yield from guards.notice_of_move(
        facts, facts.hearing, arrived, entry.held_on, calendar, is_waived=waived
    )
    yield from guards.companion_told(entry.companion_told)
    yield from guards.notice_whole(
        facts,
        consequences=entry.consequences.strip(),
        papers=entry.papers.strip(),
        dismissal=entry.dismissal_possible,
    )


@act(Role.CASEWORKER)
def postpone_hearing(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    asked_by: str,
    reason: str,
    on: dt.date,
    proposed_on: dt.date | None = None,
    accepted: bool = True,
    answer_reason: str = "",
) -> None:
    """Put the hearing off. A companion's day in the statutory window is refused with a reason."""
    entries.choice(kind, POSTPONED_BY, "kind", "why")
    facts = facts_of(desk, desk.case(case))
    was_on = hearing_of(facts, "disciplinary", on)
    asked = asked_for(kind, asked_by, reason, was_on, proposed_on, on)
    proposed = asked.proposed_on if kind == "companion" else None
    more = (
        *guards.companion_date(was_on, proposed, proposed if accepted else None, desk.calendar),
        *guards.postponements_left(facts, facts.hearing, kind),
    )
    row, _ = take(desk, case, "postpone_hearing", on, more)
    answer(asked, is_granted=True, accepted=accepted, why=answer_reason)
    put_off(desk, row, current(desk, row, "disciplinary"), asked)
    move(desk, row, CaseState.HEARING_POSTPONED, on)
    words = f"The hearing of {say_day(was_on)} was postponed: {in_sentence(POSTPONED_BY[kind])}."
    tell_story(desk, row, "postpone_hearing", words, on)


def asked_for(
    kind: str, by: str, reason: str, was_on: dt.date, proposed_on: dt.date | None, on: dt.date
) -> Postponement:
    """A request to put a hearing off, not kept yet. Raises `BadEntry`."""
    if proposed_on is not None:
        entries.near(proposed_on, "proposed_on")
    return Postponement(
        kind=entries.choice(kind, POSTPONED_BY, "kind", "why"),
        asked_by=entries.line(by, "asked_by", "who asked", required=True),
        reason=entries.passage(reason, "reason", "the reason", required=True),
        was_on=was_on,
        proposed_on=proposed_on,
        postponed_on=on,
    )


def answer(asked: Postponement, *, is_granted: bool, accepted: bool, why: str) -> None:
    """Whether it was put off, and whether to the day that was offered."""
    asked.is_granted = is_granted
    if asked.proposed_on is not None:
        asked.day_answer = "accepted" if is_granted and accepted else "refused"
    asked.answer_reason = entries.passage(why, "answer_reason", "the reason")


@act(Role.CASEWORKER)
def open_hearing(
    desk: Desk,
    case: CaseId,
    *,
    attended: bool,
    on: dt.date,
    present: tuple[PersonId, ...] = (),
    attendance: str = "",
    companion: str = "",
    absence_reason: str = "",
    health_advice: str = "",
) -> None:
    """Open the hearing: who is here, and why it goes on without an employee who is not.

    `present` are ids of people of the case; whoever else has a part in the hearing is recorded as
    not here.
    """
    why = entries.passage(absence_reason, "absence_reason", "why it goes on")
    advice = entries.passage(health_advice, "health_advice", "the advice")
    facts = facts_of(desk, desk.case(case))
    more = (
        *guards.attendance(facts, attended=attended, reason=why, health_advice=advice),
        *guards.chair_here(facts, present),
        *guards.on_its_day(hearing_of(facts, "disciplinary", on), on),
    )
    row, facts = take(desk, case, "open_hearing", on, more)
    hearing = current(desk, row, "disciplinary")
    chair = facts.holder("chair")
    hearing.chair_id = chair.person_id if chair else hearing.chair_id
    hearing.state, hearing.opened_on = "open", on
    hearing.attended = "yes" if attended else "no"
    said = entries.line(companion, "companion", "the companion")
    hearing.companion = said or (companion_now(desk, row) if attended else "")
    hearing.attendance = entries.passage(attendance, "attendance", "who attended")
    hearing.absence_reason, hearing.health_advice = why, advice
    keep_presence(desk, hearing, facts, present)
    move(desk, row, CaseState.HEARING_OPEN, on)
    here = "in the employee's presence" if attended else "in the employee's absence"
    tell_story(desk, row, "open_hearing", f"The hearing opened {here}.", on)


@act(Role.CASEWORKER)
def adjourn_hearing(
    desk: Desk, case: CaseId, *, reason: str, on: dt.date, until: dt.date | None = None
) -> None:
    """Break off, to go on another day: why, and on which day if that is agreed."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    if until is not None:
        entries.near(until, "until")
        entries.in_order(on, until, "until", first="the adjournment", then="The day it goes on")
    row, _ = take(desk, case, "adjourn_hearing", on)
    hearing = current(desk, row, "disciplinary")
    hearing.state = "adjourned"
    desk.add(
        Adjournment(
            hearing_id=hearing.id, adjourned_on=on, reason=why, until=until, resumed_on=None
        )
    )
    move(desk, row, CaseState.HEARING_ADJOURNED, on)
    then = f" It goes on on {say_day(until)}." if until else ""
    tell_story(desk, row, "adjourn_hearing", f"The hearing was adjourned: {why}{then}", on)


@act(Role.CASEWORKER)
def resume_hearing(desk: Desk, case: CaseId, *, on: dt.date, note: str = "") -> None:
    """Go on with an adjourned hearing."""
    said = entries.passage(note, "note", "the note")
    row, _ = take(desk, case, "resume_hearing", on)
    hearing = current(desk, row, "disciplinary")
    hearing.state = "open"
    broken = _broken_off(desk, hearing)
    if broken is not None:
        broken.resumed_on, broken.note = on, said
    move(desk, row, CaseState.HEARING_OPEN, on)
    tell_story(desk, row, "resume_hearing", "The hearing went on.", on)


def _broken_off(desk: Desk, hearing: Hearing) -> Adjournment | None:
    """The adjournment that runs; an older store knows it only from the chronology."""
    wanted = select(Adjournment).where(
        Adjournment.hearing_id == hearing.id, Adjournment.resumed_on.is_(None)
    )
    return desk.session.scalars(wanted.order_by(Adjournment.id.desc()).limit(1)).first()


@act(Role.CASEWORKER)
def close_hearing(desk: Desk, case: CaseId, *, minutes: str, on: dt.date) -> None:
    """End the hearing and keep its minutes; starts the clock for the outcome letter."""
    kept = entries.verbatim(minutes, "minutes", "the minutes", required=True)
    row, _ = take(desk, case, "close_hearing", on)
    hearing = current(desk, row, "disciplinary")
    hearing.state, hearing.closed_on, hearing.minutes = "closed", on, kept
    move(desk, row, CaseState.DECISION_PENDING, on)
    stop_clock(desk, row, "OUTCOME_LETTER", on)
    start_clock(desk, row, "OUTCOME_LETTER", on)
    tell_story(desk, row, "close_hearing", "The hearing closed.", on)
