"""The record that a letter belongs to: the hearing it called, the outcome it gave."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence
from casework.domain.vocabulary import SANCTIONS
from casework.store.tables.cases import Case
from casework.store.tables.hearings import Hearing, Outcome
from casework.store.tables.regions import Suspension

KINDS = {"call_hearing": "disciplinary", "renew_notice": "disciplinary", "call_appeal": "appeal"}


@dataclass(frozen=True)
class Record:
    """What a letter fed: the row's id, how people call it, and how its notice was served."""

    id: str
    words: str
    served_on: dt.date
    served_how: str = ""
    received_on: dt.date | None = None


def records_fed(desk: Desk, case: Case, feeds: str) -> tuple[Record, ...]:
    """The records of the step a letter belongs to, the newest first."""
    if feeds in KINDS:
        wanted = select(Hearing).where(Hearing.case_id == case.id, Hearing.kind == KINDS[feeds])
        found = desk.session.scalars(wanted.order_by(Hearing.number.desc()))
        return tuple(_hearing(one) for one in found)
    if feeds == "issue_outcome":
        outcomes = select(Outcome).where(Outcome.case_id == case.id).order_by(Outcome.id.desc())
        return tuple(_outcome(one) for one in desk.session.scalars(outcomes))
    if feeds == "suspend":
        began = select(Suspension).where(Suspension.case_id == case.id)
        rows = desk.session.scalars(began.order_by(Suspension.id.desc()))
        return tuple(_suspension(one) for one in rows)
    return ()


def record_of_day(desk: Desk, case: Case, feeds: str, served_on: dt.date) -> Record | None:
    """The record whose notice was served on that day."""
    found = records_fed(desk, case, feeds)
    return next((one for one in found if one.served_on == served_on), None)


def _hearing(one: Hearing) -> Record:
    words = f"the hearing on {say_day(one.held_on)}"
    return Record(one.id, words, one.served_on, one.served_how, one.received_on)


def _outcome(one: Outcome) -> Record:
    words = f"the outcome: {in_sentence(SANCTIONS.get(one.sanction, one.sanction))}"
    return Record(one.id, words, one.served_on, one.served_how, one.received_on)


def _suspension(one: Suspension) -> Record:
    return Record(one.id, f"the suspension of {say_day(one.started_on)}", one.started_on)
