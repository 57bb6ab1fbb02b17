"""Appeals: lodging, calling, deciding; the referral clocks never wait for them."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain import hearing_choices as choices
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards import hearing as hearing_guards
from casework.domain.guards.decision import hears_afresh
from casework.domain.guards.outcome import appeal_in_time, not_graver
from casework.domain.guards.triage import may_hold
from casework.domain.hearing_choices import APPEAL_DECISIONS
from casework.domain.ids import CaseId, HearingId, PersonId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import decision as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.vocabulary import SANCTIONS, CaseState
from casework.fact_parts.calendars import working_calendar
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import NoticeEntry, PersonEntry
from casework.services.notices import current as current_hearing
from casework.services.notices import received_by, serve_notice
from casework.services.part_holding import give_part
from casework.services.people import keep_person
from casework.services.presence import APPEAL_PARTS, companion_now, keep_presence
from casework.services.steps_taken import move, take, tell_story
from casework.services.undoing import undo
from casework.store.tables.cases import Case, Clock
from casework.store.tables.hearings import Appeal, Hearing


@act(Role.CASEWORKER)
def lodge_appeal(
    desk: Desk,
    case: CaseId,
    *,
    grounds: str,
    on: dt.date,
    grounds_kinds: tuple[str, ...] = (),
    new_evidence: str = "",
    late_reason: str = "",
    late_agreed_by: str = "",
) -> None:
    """Record an appeal on the day it came in; a late one is let in with a reason and a name."""
    due = _appeal_due(desk, desk.case(case))
    appeal = _asked(desk, grounds, grounds_kinds, new_evidence, on)
    appeal.late_reason = entries.passage(late_reason, "late_reason", "why it is late")
    appeal.late_agreed_by = entries.line(late_agreed_by, "late_agreed_by", "who agreed")
    let_in = bool(appeal.late_reason and appeal.late_agreed_by)
    row, _ = take(desk, case, "lodge_appeal", on, appeal_in_time(on, due, is_let_in=let_in))
    appeal.case_id, appeal.is_in_time = row.id, due is None or on <= due
    desk.add(appeal)
    stop_clock(desk, row, "APPEAL_LODGE", on)
    start_clock(desk, row, "APPEAL_HEARING", on)
    move(desk, row, CaseState.APPEAL_LODGED, on)
    tell_story(desk, row, "lodge_appeal", "An appeal was lodged.", on)


@act(Role.CASEWORKER)
def refuse_late_appeal(
    desk: Desk,
    case: CaseId,
    *,
    grounds: str,
    reason: str,
    decided_by: PersonEntry,
    on: dt.date,
    grounds_kinds: tuple[str, ...] = (),
) -> None:
    """Record an appeal that came too late and is not let in: who decided that, and why."""
    why = entries.passage(reason, "reason", "the reason", required=True)
    due = _appeal_due(desk, desk.case(case))
    appeal = _asked(desk, grounds, grounds_kinds, "", on)
    if due is not None and on <= due:
        raise BadEntry(refusals.APPEAL_NOT_LATE, due=say_day(due))
    who = keep_person(desk, decided_by)
    row, _ = take(desk, case, "refuse_late_appeal", on)
    appeal.case_id, appeal.is_in_time = row.id, False
    appeal.decision, appeal.decided_on = choices.REFUSED_LATE, on
    appeal.decided_by, appeal.reasons = who.id, why
    desk.add(appeal)
    words = f"An appeal came too late and was not let in ({who.name}): {why}"
    tell_story(desk, row, "refuse_late_appeal", words, on)


@act(Role.CASEWORKER)
def call_appeal(
    desk: Desk,
    case: CaseId,
    *,
    chair: PersonEntry,
    entry: NoticeEntry,
    on: dt.date,
    procedure: str = "review",
) -> HearingId:
    """Serve the notice of the appeal hearing, before somebody who was not involved so far."""
    entries.choice(procedure, choices.APPEAL_PROCEDURES, "procedure", "how it is heard")
    held = desk.case(case)
    facts, calendar = facts_of(desk, held), working_calendar(desk, held)
    person = keep_person(desk, chair)
    told, waived = received_by(desk, entry, on), entry.waived_on is not None
    more = (
        *may_hold(facts, person.id, person.name, "appeal_chair"),
        *hears_afresh(facts, person.id, person.name),
        *hearing_guards.companion_told(entry.companion_told),
        *hearing_guards.notice_of_move(
            facts, facts.appeal_hearing, told, entry.held_on, calendar, is_waived=waived
        ),
    )
    row, facts = take(desk, case, "call_appeal", on, more)
    give_part(desk, row, facts, person, "appeal_chair", on)
    current(desk, row).procedure = procedure
    hearing = serve_notice(desk, row, "appeal", person.id, entry, on)
    move(desk, row, CaseState.APPEAL_NOTIFIED, on)
    words = f"The appeal hearing was called for {say_day(entry.held_on)} before {person.name}."
    tell_story(desk, row, "call_appeal", words, on)
    return HearingId(hearing.id)


@act(Role.CASEWORKER)
def decide_appeal(
    desk: Desk,
    case: CaseId,
    *,
    decision: str,
    reasons: str,
    on: dt.date,
    minutes: str = "",
    sanction: str = "",
    attended: bool | None = None,
    companion: str = "",
    present: tuple[PersonId, ...] = (),
    new_evidence: str = "",
) -> None:
    """Record what was decided on appeal, and for 'varied' the `sanction` that takes its place.

    What is overturned or varied is struck from the ledger, and whoever was told of the outcome is
    told of the change. 'rehearing' leads back to calling a hearing. Raises `BadEntry`, `Refused`.
    """
    entries.choice(decision, APPEAL_DECISIONS, "decision", "a decision")
    if decision == "varied":
        entries.choice(sanction, SANCTIONS, "sanction", "what takes the place of the outcome")
    why = entries.passage(reasons, "reasons", "the reasons", required=True)
    heard = entries.passage(new_evidence, "new_evidence", "the new evidence")
    more = not_graver(facts_of(desk, desk.case(case)), sanction) if decision == "varied" else ()
    row, facts = take(desk, case, "decide_appeal", on, more)
    hearing = current_hearing(desk, row, "appeal")
    hearing.minutes = entries.verbatim(minutes, "minutes", "the minutes")
    _hold(desk, row, hearing, attended, companion, on)
    keep_presence(desk, hearing, facts, present, APPEAL_PARTS)
    appeal = current(desk, row)
    appeal.decision, appeal.decided_on, appeal.reasons = decision, on, why
    appeal.decided_by = hearing.chair_id
    appeal.new_evidence = heard or appeal.new_evidence
    move(desk, row, CaseState.APPEAL_DECIDED, on)
    undo(desk, row, facts, appeal, sanction)
    stop_clock(desk, row, "APPEAL_HEARING", on)
    start_clock(desk, row, "APPEAL_OUTCOME", on)
    words = f"The appeal was decided: {in_sentence(APPEAL_DECISIONS[decision])}. {why}"
    tell_story(desk, row, "decide_appeal", words, on)


def _hold(
    desk: Desk, case: Case, hearing: Hearing, attended: bool | None, companion: str, on: dt.date
) -> None:
    """The appeal hearing was held: who came, and with whom."""
    hearing.state, hearing.closed_on = "closed", on
    hearing.attended = "" if attended is None else "yes" if attended else "no"
    said = entries.line(companion, "companion", "the companion")
    hearing.companion = said or (companion_now(desk, case) if attended else "")


def current(desk: Desk, case: Case) -> Appeal:
    """The appeal of this case that was let in last."""
    wanted = select(Appeal).where(Appeal.case_id == case.id)
    latest = wanted.where(Appeal.decision != choices.REFUSED_LATE).order_by(Appeal.id.desc())
    found = desk.session.scalars(latest.limit(1)).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="appeal")
    return found


def _asked(
    desk: Desk, grounds: str, kinds: tuple[str, ...], new_evidence: str, on: dt.date
) -> Appeal:
    """An appeal as it came in, not kept yet. Raises `BadEntry`."""
    for one in kinds:
        entries.choice(one, choices.GROUNDS, "grounds_kinds", "a ground")
    return Appeal(
        lodged_on=entries.past(on, desk.today, "on", "The day it came in"),
        grounds=entries.passage(grounds, "grounds", "the grounds", required=True),
        grounds_kinds=" ".join(dict.fromkeys(kinds)),
        new_evidence=entries.passage(new_evidence, "new_evidence", "the new evidence"),
        decided_on=None,
        decided_by=None,
    )


def _appeal_due(desk: Desk, case: Case) -> dt.date | None:
    wanted = select(Clock.due_on).where(Clock.case_id == case.id, Clock.rule == "APPEAL_LODGE")
    return desk.session.scalars(wanted.order_by(Clock.id.desc()).limit(1)).first()
