"""Keeps the answers of triage and the clocks they open: to ask again, of the LADO, of the ICO."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.case_facts import CaseFacts
from casework.domain.errors import Refused
from casework.domain.refusal import unmet
from casework.domain.refusals import paths as refusals
from casework.domain.triage_questions import BY_CODE
from casework.services.clock_keeping import (
    midnight,
    moment_of,
    start_clock,
    stop_clock,
)
from casework.store.tables.cases import Case, Clock, Screen
from casework.store.tables.triage import EarlierAnswer

ASK_AGAIN = "SCREEN_ASK_AGAIN"
"""The clock of a question that is not known yet; its subject is the question's code."""
LADO, ICO = "LADO", "ICO"


@dataclass(frozen=True)
class Answer:
    """One answer to a triage question."""

    answer: str
    reason: str
    on: dt.date
    ask_again_on: dt.date | None


def keep_answer(desk: Desk, case: Case, kind: str, given: Answer) -> None:
    """Keep the answer; one that was given before goes to the earlier ones."""
    found = desk.session.scalars(
        select(Screen).where(Screen.case_id == case.id, Screen.kind == kind)
    ).first()
    if found is not None:
        _set_aside(desk, found)
    screen = found or Screen(case_id=case.id, kind=kind)
    screen.answer, screen.reason = given.answer, given.reason
    screen.answered_on, screen.ask_again_on = given.on, given.ask_again_on
    desk.add(screen)
    stop_clock(desk, case, ASK_AGAIN, given.on, subject=kind)
    if given.ask_again_on is not None:
        words = f"Ask again: {BY_CODE[kind].short}"
        remind(desk, case, ASK_AGAIN, words, given.on, given.ask_again_on, subject=kind)


def _set_aside(desk: Desk, found: Screen) -> None:
    desk.add(
        EarlierAnswer(
            case_id=found.case_id,
            kind=found.kind,
            answer=found.answer,
            reason=found.reason,
            answered_on=found.answered_on,
        )
    )


def remind(
    desk: Desk, case: Case, rule: str, title: str, on: dt.date, due_on: dt.date, *, subject: str
) -> Clock:
    """A clock for a day that a person chose."""
    return desk.add(
        Clock(
            case_id=case.id,
            rule=rule,
            title=title,
            subject=subject,
            started_on=on,
            started_at=None,
            due_on=due_on,
            due_at=None,
            overdue_from=midnight(due_on + dt.timedelta(days=1)),
            internal_target=None,
            is_statutory=False,
            is_running=True,
            stopped_on=None,
            explanation="the day that was set for it",
            source="Set by the caseworker",
        )
    )


def only_after_yes(facts: CaseFacts, kind: str) -> None:
    """Raise `Refused` unless a triage question was answered with yes."""
    if facts.screen(kind) != "yes":
        raise Refused([unmet(refusals.ANSWER_FIRST, question=BY_CODE[kind].asks)])


def open_paths(
    desk: Desk, case: Case, kind: str, answer: str, on: dt.date, facts: CaseFacts
) -> None:
    """Start or stop the clocks that hang on an answer."""
    if kind == "data_breach":
        _time_breach(desk, case, answer, on, facts)
    if kind == "child_or_adult_harm" and facts.rules.nation == "england":
        _time_lado(desk, case, answer, on, facts)


def _time_lado(desk: Desk, case: Case, answer: str, on: dt.date, facts: CaseFacts) -> None:
    """One working day from the allegation, that is, from the report (domain.md A7)."""
    found = facts.triage.path("safeguarding")
    is_told = found is not None and bool(found.told & {"lado", "adult_protection"})
    if answer == "no":
        stop_clock(desk, case, LADO, on)
    elif answer == "yes" and LADO not in facts.running_clocks and not is_told:
        start_clock(desk, case, LADO, min(on, facts.reported_on))


def _time_breach(desk: Desk, case: Case, answer: str, on: dt.date, facts: CaseFacts) -> None:
    """72 hours run from the first 'yes' until the true moment is recorded, and end with a 'no'."""
    decided = facts.triage.breach is not None and bool(facts.triage.breach.decision)
    if answer == "no":
        stop_clock(desk, case, ICO, on)
    elif answer == "yes" and ICO not in facts.running_clocks and not decided:
        start_clock(desk, case, ICO, moment_of(desk, on))
