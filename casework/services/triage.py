"""Triage: the screens, and the ways out of it."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.guards.paths import hand_over_fits
from casework.domain.guards.triage import may_take_back
from casework.domain.ids import CaseId, RouteOutId
from casework.domain.phrases import in_sentence
from casework.domain.roles import Role
from casework.domain.vocabulary import SCREENS, CaseState
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import TermsEntry
from casework.services.part_holding import NO_INVESTIGATOR
from casework.services.path_keeping import Answer, keep_answer, open_paths
from casework.services.steps_taken import ONLY_TOLD, judge, move, take, tell_story
from casework.services.terms import PLAIN, keep_terms, longer_than_usual, time_terms
from casework.store.tables.allegations import Investigation
from casework.store.tables.triage import HandOver

ASK_AGAIN_DAYS = 2
"""Working days after which a question that is not known yet is asked again, unless a day is set."""


@act(Role.CASEWORKER)
def start_triage(desk: Desk, case: CaseId, *, on: dt.date) -> None:
    """Begin triage. The acknowledgement is a clock and never holds this back."""
    row, _ = take(desk, case, "start_triage", on)
    move(desk, row, CaseState.TRIAGE, on)
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
    """Answer one triage question: yes, no, or not known yet with a day to ask again.

    Without a day it is asked again two working days later. The answer before stays on the file.
    """
    entries.choice(kind, SCREENS, "kind", "a triage question")
    entries.choice(answer, choices.YES_NO, "answer", "an answer")
    why = entries.passage(reason, "reason", "the reason")
    row, facts = take(desk, case, "answer_screen", on)
    judge(desk, row, "answer_screen", on, may_take_back(facts, kind, answer))
    again = _ask_again(desk, answer, on, ask_again_on)
    keep_answer(desk, row, kind, Answer(answer, why, on, again))
    open_paths(desk, row, kind, answer, on, facts)
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
    move(desk, row, CaseState.INVESTIGATION, on)
    stop_clock(desk, row, "TRIAGE", on)
    stop_clock(desk, row, "INFORMAL_REVIEW", on)
    time_terms(desk, row, entry, on)
    if facts.holder("investigator") is None:
        start_clock(desk, row, NO_INVESTIGATOR, on)
    tell_story(desk, row, "start_investigation", "Terms of reference were issued.", on)


@act(Role.CASEWORKER)
def handle_informally(desk: Desk, case: CaseId, *, what: str, on: dt.date) -> None:
    """Handle it by advice, mediation or training; starts the review clock."""
    done = entries.passage(what, "what", "what will be done", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "handle_informally", on)
    move(desk, row, CaseState.INFORMAL, on)
    stop_clock(desk, row, "TRIAGE", on)
    start_clock(desk, row, "INFORMAL_REVIEW", on)
    tell_story(desk, row, "handle_informally", f"Handled informally: {done}", on)


@act(Role.CASEWORKER)
def take_no_action(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """End at triage with a reason."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "take_no_action", on)
    move(desk, row, CaseState.NO_ACTION, on)
    stop_clock(desk, row, "TRIAGE", on)
    tell_story(desk, row, "take_no_action", f"No action was taken: {why}", on)


@act(Role.CASEWORKER)
def route_out(
    desk: Desk,
    case: CaseId,
    *,
    to: str,
    handed_over: str,
    reason: str,
    on: dt.date,
    left_out: str = "",
    how: str = "",
    given_by: str = "",
) -> RouteOutId:
    """Hand over to whoever the case belongs to, with what they need to act and no more."""
    kept = _hand_over(desk, to, handed_over, reason, left_out, how, given_by)
    standing = facts_of(desk, desk.case(case), on)
    row, facts = take(desk, case, "route_out", on, hand_over_fits(standing, kept.to, kept.left_out))
    kept.case_id, kept.given_on = row.id, on
    kept.person_kind = facts.triage.person_kind
    desk.add(kept)
    move(desk, row, CaseState.ROUTED_OUT, on)
    stop_clock(desk, row, "TRIAGE", on)
    text = f"Handed over to {kept.to}: {kept.reason}"
    tell_story(desk, row, "route_out", text, on)
    return RouteOutId(kept.id)


def _hand_over(
    desk: Desk, to: str, given: str, reason: str, left_out: str, how: str, by: str
) -> HandOver:
    """A hand-over as typed, not yet kept. Raises `BadEntry`."""
    return HandOver(
        to=entries.line(to, "to", "who takes it over", required=True),
        given=entries.passage(given, "handed_over", "what was handed over", required=True),
        left_out=entries.passage(left_out, "left_out", "what was left out"),
        reason=entries.passage(reason, "reason", "the reason", required=True),
        how=entries.line(how, "how", "how it was handed over"),
        given_by=entries.line(by, "given_by", "who handed it over") or desk.user.name,
        received_on=None,
    )


def _ask_again(
    desk: Desk, answer: str, on: dt.date, ask_again_on: dt.date | None
) -> dt.date | None:
    if answer != "not_known":
        return None
    again = ask_again_on or desk.calendar.add_working_days(on, ASK_AGAIN_DAYS)
    entries.near(again, "ask_again_on")
    entries.in_order(on, again, "ask_again_on", first="the answer", then="The day to ask again")
    return again
