"""Decisions without a hearing: agreed in writing, on paper at the employee's wish, no action."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import NotFound
from casework.domain.guards.triage import may_hold
from casework.domain.hearing_choices import ROUTES
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import PersonEntry
from casework.services.part_holding import give_part
from casework.services.people import keep_person
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.store.tables.decisions import DecisionRoute
from casework.store.tables.hearings import Hearing

WRITTEN = ("agreed", "paper")


@act(Role.CASEWORKER)
def decide_without_hearing(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    decider: PersonEntry,
    reason: str,
    on: dt.date,
    written_on: dt.date | None = None,
    written: str = "",
    companion_offered: bool = True,
) -> None:
    """Go on to the decision without a hearing: who decides, and the employee's own writing.

    `written` says which writing holds the employee's agreement or wish; `written_on` its day.
    Never a dismissal by agreement (domain-corrections §2.2 (13)).
    """
    entries.choice(kind, ROUTES, "kind", "why there is no hearing")
    why = entries.passage(reason, "reason", "the reason", required=True)
    needed = kind in WRITTEN
    paper = entries.passage(written, "written", "which writing it is", required=needed)
    if written_on is not None:
        entries.past(written_on, desk.today, "written_on", "The day of the writing")
    facts = facts_of(desk, desk.case(case))
    who = keep_person(desk, decider)
    row, facts = take(
        desk, case, "decide_without_hearing", on, may_hold(facts, who.id, who.name, "chair")
    )
    route = DecisionRoute(case_id=row.id, kind=kind, decider_id=who.id, on=on, reason=why)
    route.written, route.written_on = paper, written_on or (on if needed else None)
    route.companion_offered, route.given_up_on = companion_offered, None
    desk.add(route)
    give_part(desk, row, facts, who, "chair", on)
    _set_aside(desk, row.id)
    move(desk, row, CaseState.DECISION_PENDING, on)
    stop_clock(desk, row, "COMPANION_WINDOW", on)
    start_clock(desk, row, "OUTCOME_LETTER", on)
    words = f"No hearing: {in_sentence(ROUTES[kind])}. {who.name} decides. {why}"
    tell_story(desk, row, "decide_without_hearing", words, on)


@act(Role.CASEWORKER)
def hear_after_all(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """Give up the way without a hearing: the employee takes the agreement back, or more is owed."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "hear_after_all", on)
    wanted = select(DecisionRoute).where(
        DecisionRoute.case_id == row.id, DecisionRoute.given_up_on.is_(None)
    )
    found = desk.session.scalars(wanted.order_by(DecisionRoute.id.desc()).limit(1)).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="agreement")
    found.given_up_on = on
    stop_clock(desk, row, "OUTCOME_LETTER", on)
    move(desk, row, CaseState.CASE_TO_ANSWER, on)
    tell_story(desk, row, "hear_after_all", f"There will be a hearing after all: {why}", on)


def _set_aside(desk: Desk, case_id: str) -> None:
    """A hearing that was called and is not held."""
    called = select(Hearing).where(
        Hearing.case_id == case_id,
        Hearing.kind == "disciplinary",
        Hearing.state.in_(("notified", "postponed")),
    )
    for one in desk.session.scalars(called).all():
        one.state = "set aside"
