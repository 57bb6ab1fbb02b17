"""Hearings: calling, moving, opening, adjourning and closing them."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.dates import say_day
from casework.domain.errors import NotFound
from casework.domain.guards import hearing as guards
from casework.domain.ids import CaseId, HearingId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.fact_parts.calendars import working_calendar
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import NoticeEntry
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.store.tables.cases import Case
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
    not start it again (domain-corrections §2.2 (7)).
    """
    _check_notice(entry)
    received = entries.near(entry.received_on or on, "received_on")
    held = desk.case(case)
    facts = facts_of(desk, held)
    more = (
        *guards.notice_of_move(facts, received, entry.held_on, working_calendar(desk, held)),
        *guards.companion_told(entry.companion_told),
        *guards.notice_whole(
            facts,
            consequences=entry.consequences.strip(),
            papers=entry.papers.strip(),
            dismissal=entry.dismissal_possible,
        ),
    )
    row, facts = take(desk, case, "call_hearing", on, more)
    chair = facts.holder("chair")
    hearing = new_hearing(desk, row, "disciplinary", chair.person_id if chair else "")
    serve(hearing, entry, on)
    desk.add(hearing)
    move(row, CaseState.HEARING_NOTIFIED, on)
    words = f"The hearing was called for {say_day(entry.held_on)}."
    tell_story(desk, row, "call_hearing", words, on)
    return HearingId(hearing.id)


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
) -> None:
    """Put the hearing off. A companion's day in the statutory window is refused with a reason."""
    entries.choice(kind, POSTPONED_BY, "kind", "why")
    if proposed_on is not None:
        entries.near(proposed_on, "proposed_on")
    facts = facts_of(desk, desk.case(case))
    was_on = facts.hearing.held_on if facts.hearing else on
    proposed = proposed_on if kind == "companion" else None
    moved_to = proposed if accepted else None
    more = guards.companion_date(was_on, proposed, moved_to, desk.calendar)
    row, _ = take(desk, case, "postpone_hearing", on, more)
    hearing = current(desk, row, "disciplinary")
    hearing.state = "postponed"
    desk.add(
        Postponement(
            hearing_id=hearing.id,
            kind=kind,
            asked_by=entries.line(asked_by, "asked_by", "who asked", required=True),
            reason=entries.passage(reason, "reason", "the reason", required=True),
            was_on=was_on,
            proposed_on=proposed_on,
            postponed_on=on,
        )
    )
    move(row, CaseState.HEARING_POSTPONED, on)
    words = f"The hearing of {say_day(was_on)} was postponed: {in_sentence(POSTPONED_BY[kind])}."
    tell_story(desk, row, "postpone_hearing", words, on)


@act(Role.CASEWORKER)
def open_hearing(
    desk: Desk,
    case: CaseId,
    *,
    attended: bool,
    on: dt.date,
    attendance: str = "",
    companion: str = "",
    attempts: str = "",
) -> None:
    """Open the hearing: who is here, and what was done to reach an absent employee."""
    facts = facts_of(desk, desk.case(case))
    day = facts.hearing.held_on if facts.hearing else on
    more = (
        *guards.attendance(attended=attended, attempts=attempts.strip()),
        *guards.on_its_day(day, on),
    )
    row, facts = take(desk, case, "open_hearing", on, more)
    hearing = current(desk, row, "disciplinary")
    chair = facts.holder("chair")
    hearing.chair_id = chair.person_id if chair else hearing.chair_id
    hearing.state, hearing.opened_on = "open", on
    hearing.attended = "yes" if attended else "no"
    hearing.companion = entries.line(companion, "companion", "the companion")
    listed = "\n".join(part for part in (attendance, attempts) if part.strip())
    hearing.attendance = entries.passage(listed, "attendance", "who attended")
    move(row, CaseState.HEARING_OPEN, on)
    here = "in the employee's presence" if attended else "in the employee's absence"
    tell_story(desk, row, "open_hearing", f"The hearing opened {here}.", on)


@act(Role.CASEWORKER)
def adjourn_hearing(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """Break off, to go on another day."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "adjourn_hearing", on)
    current(desk, row, "disciplinary").state = "adjourned"
    move(row, CaseState.HEARING_ADJOURNED, on)
    tell_story(desk, row, "adjourn_hearing", f"The hearing was adjourned: {why}", on)


@act(Role.CASEWORKER)
def resume_hearing(desk: Desk, case: CaseId, *, on: dt.date) -> None:
    """Go on with an adjourned hearing."""
    row, _ = take(desk, case, "resume_hearing", on)
    current(desk, row, "disciplinary").state = "open"
    move(row, CaseState.HEARING_OPEN, on)
    tell_story(desk, row, "resume_hearing", "The hearing went on.", on)


@act(Role.CASEWORKER)
def close_hearing(desk: Desk, case: CaseId, *, minutes: str, on: dt.date) -> None:
    """End the hearing and keep its minutes; starts the clock for the outcome letter."""
    kept = entries.verbatim(minutes, "minutes", "the minutes", required=True)
    row, _ = take(desk, case, "close_hearing", on)
    hearing = current(desk, row, "disciplinary")
    hearing.state, hearing.closed_on, hearing.minutes = "closed", on, kept
    move(row, CaseState.DECISION_PENDING, on)
    stop_clock(desk, row, "OUTCOME_LETTER", on)
    start_clock(desk, row, "OUTCOME_LETTER", on)
    tell_story(desk, row, "close_hearing", "The hearing closed.", on)


def _check_notice(entry: NoticeEntry) -> None:
    entries.near(entry.held_on, "held_on")
    if entry.received_on is not None:
        entries.near(entry.received_on, "received_on")


def current(desk: Desk, case: Case, kind: str) -> Hearing:
    """The last hearing of a kind: disciplinary or appeal."""
    wanted = select(Hearing).where(Hearing.case_id == case.id, Hearing.kind == kind)
    found = desk.session.scalars(wanted.order_by(Hearing.number.desc()).limit(1)).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="hearing")
    return found


def new_hearing(desk: Desk, case: Case, kind: str, chair_id: str) -> Hearing:
    """A hearing with the next number, not yet served and not yet kept."""
    last = desk.session.scalar(select(func.max(Hearing.number)).where(Hearing.case_id == case.id))
    return Hearing(
        case_id=case.id,
        number=(last or 0) + 1,
        kind=kind,
        state="notified",
        chair_id=chair_id,
        dismissal_possible=False,
        companion_told=True,
        opened_on=None,
        closed_on=None,
    )


def serve(hearing: Hearing, entry: NoticeEntry, on: dt.date) -> None:
    """Fill in what the notice says and how it was served. Raises `BadEntry`."""
    _check_notice(entry)
    entries.choice(entry.served_how, choices.SERVICE_METHODS, "served_how", "how it was served")
    received = entry.received_on or on
    entries.in_order(on, received, "received_on", first="serving it", then="The day received")
    hearing.served_on, hearing.received_on, hearing.held_on = on, received, entry.held_on
    hearing.served_how = entry.served_how
    hearing.held_time = entries.line(entry.held_time, "held_time", "the time", limit=60)
    hearing.place = entries.line(entry.place, "place", "the place")
    hearing.consequences = entries.passage(entry.consequences, "consequences", "what could follow")
    hearing.dismissal_possible = entry.dismissal_possible
    hearing.papers = entries.passage(entry.papers, "papers", "the papers sent")
    hearing.witnesses = entries.passage(entry.witnesses, "witnesses", "the witnesses")
    hearing.adjustments = entries.passage(entry.adjustments, "adjustments", "the adjustments")
    hearing.companion_told = entry.companion_told
