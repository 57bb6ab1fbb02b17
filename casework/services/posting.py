"""Puts a letter in the post: the day it arrives by rule or proof, and what runs from that day."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain import choices, entries, hearing_choices
from casework.domain.dates import say_day
from casework.domain.guards.hearing import notice_long_enough
from casework.domain.receipt import RULES, Receipt, receipt
from casework.domain.refusal import unmet
from casework.domain.refusals import hearing as refusals
from casework.domain.vocabulary import CaseState
from casework.fact_parts.calendars import working_calendar
from casework.fact_parts.clock_rules import rule_of
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import Served
from casework.services.steps_taken import judge
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import Delivery
from casework.store.tables.hearings import Hearing, Outcome

RETURNED = "returned"


@dataclass(frozen=True)
class Subject:
    """What a letter is about: a hearing, an outcome or an appeal, by id."""

    hearing: str | None = None
    outcome: str | None = None
    appeal: str | None = None


def about(delivery: Delivery) -> Subject:
    """What a letter that was served is about."""
    return Subject(delivery.hearing_id, delivery.outcome_id, delivery.appeal_id)


def post(
    desk: Desk, case: Case, letter: str, entry: Served, on: dt.date, subject: Subject
) -> Delivery:
    """Keep that a letter was served. Raises `BadEntry`."""
    arrived = arrival(desk, entry, on)
    return desk.add(
        Delivery(
            case_id=case.id,
            letter=letter,
            hearing_id=subject.hearing,
            outcome_id=subject.outcome,
            appeal_id=subject.appeal,
            method=entry.served_how,
            sent_on=on,
            sent_time=entries.line(entry.sent_time, "sent_time", "the time", limit=60),
            sent_to=entries.line(entry.sent_to, "sent_to", "the address"),
            handed_by=entries.line(entry.handed_by, "handed_by", "who handed it over"),
            deemed_on=arrived.on,
            deemed_by=arrived.words,
            received_on=entry.received_on,
            proof=entry.proof,
            proof_ref=entries.line(entry.proof_ref, "proof_ref", "the reference"),
            proof_on=on if entry.proof != "none" else None,
            note="",
        )
    )


def arrival(desk: Desk, entry: Served, on: dt.date) -> Receipt:
    """When a letter served `on` a day is taken to be received. Raises `BadEntry`."""
    entries.choice(entry.served_how, choices.SERVICE_METHODS, "served_how", "how it was served")
    entries.choice(entry.proof, hearing_choices.PROOFS, "proof", "what proves it")
    entries.near(on, "on")
    if entry.received_on is not None:
        entries.near(entry.received_on, "received_on")
        entries.in_order(
            on, entry.received_on, "received_on", first="serving it", then="The day received"
        )
    return receipt(rule_of(desk, RULES[entry.served_how]), on, desk.calendar)


def received(desk: Desk, entry: Served, on: dt.date) -> dt.date:
    """The day from which periods run: the day recorded, else the day that the rule gives."""
    arrived = arrival(desk, entry, on)
    return entry.received_on or arrived.on


def run_periods(desk: Desk, case: Case, changed: Delivery, on: dt.date) -> None:
    """Bring what runs from the receipt of this letter into step with what is known of it now."""
    desk.session.flush()
    first = _first_arrival(desk, changed)
    if changed.hearing_id is not None:
        _of_hearing(desk, case, changed, first, on)
    elif changed.outcome_id is not None:
        _of_outcome(desk, case, changed, first)


def _first_arrival(desk: Desk, changed: Delivery) -> dt.date | None:
    """The first day on which any copy of the same letter arrived; None when all came back."""
    wanted = select(Delivery).where(
        Delivery.case_id == changed.case_id, Delivery.letter == changed.letter
    )
    same = [one for one in desk.session.scalars(wanted) if about(one) == about(changed)]
    days = [one.received_on or one.deemed_on for one in same if one.proof != RETURNED]
    return min(days, default=None)


def _of_hearing(
    desk: Desk, case: Case, changed: Delivery, first: dt.date | None, on: dt.date
) -> None:
    hearing = desk.row(Hearing, changed.hearing_id or "", thing="hearing")
    if first is None or first == hearing.received_on:
        return
    hearing.received_on = first
    if hearing.state != "notified" or hearing.waived_on is not None:
        return
    facts = facts_of(desk, case, on)
    short = [
        one.code
        for one in notice_long_enough(facts, first, hearing.held_on, working_calendar(desk, case))
        if one.code == refusals.HEARING_BEFORE_NOTICE.code
    ]
    if short:
        days, held = facts.rules.min_notice_days, say_day(hearing.held_on)
        note = unmet(refusals.NOTICE_NOW_SHORT, received=say_day(first), days=days, held=held)
        judge(desk, case, "record_proof", on, [note])


def _of_outcome(desk: Desk, case: Case, changed: Delivery, first: dt.date | None) -> None:
    """The time to appeal runs from the receipt, and not while the letter came back."""
    outcome = desk.row(Outcome, changed.outcome_id or "", thing="outcome")
    if first is not None:
        outcome.received_on = first
    if case.state != CaseState.OUTCOME_ISSUED.value or outcome.sanction == "no_action":
        return
    stop_clock(desk, case, "APPEAL_LODGE", first or desk.today)
    if first is not None:
        start_clock(desk, case, "APPEAL_LODGE", first)
