"""Triage: the screens, and the four ways out of it."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.case_facts import CaseFacts
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.roles import Role
from casework.domain.vocabulary import SCREENS, CaseState
from casework.services.clock_keeping import moment_of, start_clock, stop_clock
from casework.services.entries import TermsEntry
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.services.terms import PLAIN, keep_terms, longer_than_usual, time_terms
from casework.store.tables.allegations import Investigation
from casework.store.tables.cases import Case, Screen


@act(Role.CASEWORKER)
def start_triage(desk: Desk, case: CaseId, *, on: dt.date) -> None:
    """Begin triage. The acknowledgement is a clock and never holds this back."""
    row, _ = take(desk, case, "start_triage", on)
    move(row, CaseState.TRIAGE, on)
    tell_story(desk, row, "start_triage", "Triage began.", on)


@act(Role.CASEWORKER)
def answer_screen(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    answer: str,
    on: dt.date,
    reason: str = "",
    ask_again_on: dt.date | None = None,
) -> None:
    """Answer one triage question: yes, no, or not known yet with a day to ask again."""
    entries.choice(kind, SCREENS, "kind", "a triage question")
    entries.choice(answer, choices.YES_NO, "answer", "an answer")
    row, facts = take(desk, case, "answer_screen", on)
    found = desk.session.scalars(
        select(Screen).where(Screen.case_id == row.id, Screen.kind == kind)
    ).first()
    screen = found or Screen(case_id=row.id, kind=kind)
    screen.answer, screen.answered_on = answer, on
    screen.reason = entries.passage(reason, "reason", "the reason")
    screen.ask_again_on = ask_again_on if answer == "not_known" else None
    desk.add(screen)
    if kind == "data_breach":
        _time_breach(desk, row, answer, on, facts)
    said = in_sentence(choices.YES_NO[answer])
    tell_story(desk, row, "answer_screen", f"{SCREENS[kind]} Answer: {said}.", on)


@act(Role.CASEWORKER)
def start_investigation(
    desk: Desk, case: CaseId, *, terms: str, on: dt.date, entry: TermsEntry = PLAIN
) -> None:
    """Issue terms of reference to the investigator; starts the clock and ends triage.

    `terms` is what is to be found out; `entry` holds the rest of the terms of reference.
    """
    written = entries.passage(terms, "terms", "what is to be found out", required=True)
    entries.past(on, desk.today, "on", "The day this happened")
    more = longer_than_usual(desk, desk.case(case), entry, on)
    row, facts = take(desk, case, "start_investigation", on, more)
    begun = desk.add(Investigation(case_id=row.id, terms=written, issued_on=on, signed_on=None))
    keep_terms(desk, row, facts, begun, written, entry, on)
    move(row, CaseState.INVESTIGATION, on)
    stop_clock(desk, row, "TRIAGE", on)
    stop_clock(desk, row, "INFORMAL_REVIEW", on)
    time_terms(desk, row, entry, on)
    tell_story(desk, row, "start_investigation", "Terms of reference were issued.", on)


@act(Role.CASEWORKER)
def handle_informally(desk: Desk, case: CaseId, *, what: str, on: dt.date) -> None:
    """Handle it by advice, mediation or training; starts the review clock."""
    done = entries.passage(what, "what", "what will be done", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "handle_informally", on)
    move(row, CaseState.INFORMAL, on)
    stop_clock(desk, row, "TRIAGE", on)
    start_clock(desk, row, "INFORMAL_REVIEW", on)
    tell_story(desk, row, "handle_informally", f"Handled informally: {done}", on)


@act(Role.CASEWORKER)
def take_no_action(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """End at triage with a reason."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "take_no_action", on)
    move(row, CaseState.NO_ACTION, on)
    stop_clock(desk, row, "TRIAGE", on)
    tell_story(desk, row, "take_no_action", f"No action was taken: {why}", on)


@act(Role.CASEWORKER)
def route_out(
    desk: Desk, case: CaseId, *, to: str, handed_over: str, reason: str, on: dt.date
) -> None:
    """Hand over to whoever the case belongs to, with what they need to act and no more."""
    receiver = entries.line(to, "to", "who takes it over", required=True)
    given = entries.passage(
        handed_over, "handed_over", "what was handed over", required=True, limit=ONLY_TOLD
    )
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "route_out", on)
    move(row, CaseState.ROUTED_OUT, on)
    stop_clock(desk, row, "TRIAGE", on)
    text = f"Routed out to {receiver}: {why} Handed over: {given}"
    tell_story(desk, row, "route_out", text, on)


def _time_breach(desk: Desk, case: Case, answer: str, on: dt.date, facts: CaseFacts) -> None:
    """72 hours to tell the ICO run from the first 'yes', and end when the answer is 'no'."""
    if answer == "no":
        stop_clock(desk, case, "ICO", on)
    elif answer == "yes" and "ICO" not in facts.running_clocks:
        start_clock(desk, case, "ICO", moment_of(desk, on))
