"""One hearing as it is shown: its notice, letters, moves, who came, minutes."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import SERVICE_METHODS
from casework.domain.hearing_choices import ABSENCE_CAUSES, ATTEMPT_WAYS
from casework.domain.vocabulary import PARTS
from casework.queries.delivery_rows import DeliveryRow, deliveries
from casework.queries.filling import filled
from casework.store.tables.hearing_room import (
    Adjournment,
    HearingAttempt,
    NoticedAllegation,
    Presence,
)
from casework.store.tables.hearings import Hearing, Postponement
from casework.store.tables.people import Person


@dataclass(frozen=True)
class PostponementRow:
    """Somebody asked to put a hearing off; `day_answer` is accepted, refused or ''."""

    kind: str
    asked_by: str
    reason: str
    was_on: dt.date
    proposed_on: dt.date | None
    postponed_on: dt.date
    is_granted: bool = True
    day_answer: str = ""
    answer_reason: str = ""


@dataclass(frozen=True)
class NoticedRow:
    """An allegation as the notice put it."""

    number: int
    heading: str
    text: str


@dataclass(frozen=True)
class AttemptRow:
    """An attempt to reach the employee."""

    on: dt.date
    how: str
    result: str
    cause: str


@dataclass(frozen=True)
class PresenceRow:
    """Somebody with a part in the hearing, here or not."""

    name: str
    part: str
    is_here: bool


@dataclass(frozen=True)
class AdjournmentRow:
    """The hearing broke off."""

    adjourned_on: dt.date
    reason: str
    until: dt.date | None
    resumed_on: dt.date | None
    note: str


@dataclass(frozen=True)
class HearingRow:
    """One hearing with its notice, attendance and minutes."""

    id: str
    number: int
    kind: str
    state: str
    chair: str
    served_on: dt.date
    served_how: str
    received_on: dt.date
    held_on: dt.date
    held_time: str
    place: str
    consequences: str
    dismissal_possible: bool
    papers: str
    witnesses: str
    adjustments: str
    companion_told: bool
    companion: str
    attended: str
    attendance: str
    opened_on: dt.date | None
    closed_on: dt.date | None
    minutes: str
    waived_on: dt.date | None
    waiver: str
    absence_reason: str
    health_advice: str
    minutes_comment: str
    minutes_comment_on: dt.date | None
    postponements: tuple[PostponementRow, ...]
    noticed: tuple[NoticedRow, ...]
    deliveries: tuple[DeliveryRow, ...]
    attempts: tuple[AttemptRow, ...]
    presence: tuple[PresenceRow, ...]
    adjournments: tuple[AdjournmentRow, ...]


def hearing_row(desk: Desk, one: Hearing) -> HearingRow:
    """Everything about one hearing."""
    return filled(
        HearingRow,
        one,
        chair=name_of(desk, one.chair_id),
        served_how=SERVICE_METHODS.get(one.served_how, one.served_how),
        postponements=_postponements(desk, one),
        noticed=_noticed(desk, one),
        deliveries=deliveries(desk, hearing=one.id),
        attempts=_attempts(desk, one),
        presence=_presence(desk, one),
        adjournments=_adjournments(desk, one),
    )


def name_of(desk: Desk, person_id: str | None) -> str:
    """Somebody's name, or nothing."""
    person = desk.session.get(Person, person_id) if person_id else None
    return person.name if person else ""


def _postponements(desk: Desk, one: Hearing) -> tuple[PostponementRow, ...]:
    wanted = select(Postponement).where(Postponement.hearing_id == one.id)
    found = desk.session.scalars(wanted.order_by(Postponement.id))
    return tuple(filled(PostponementRow, each) for each in found)


def _noticed(desk: Desk, one: Hearing) -> tuple[NoticedRow, ...]:
    wanted = select(NoticedAllegation).where(NoticedAllegation.hearing_id == one.id)
    found = desk.session.scalars(wanted.order_by(NoticedAllegation.number))
    return tuple(filled(NoticedRow, each) for each in found)


def _attempts(desk: Desk, one: Hearing) -> tuple[AttemptRow, ...]:
    wanted = select(HearingAttempt).where(HearingAttempt.hearing_id == one.id)
    found = desk.session.scalars(wanted.order_by(HearingAttempt.on, HearingAttempt.id))
    return tuple(
        AttemptRow(
            each.on,
            ATTEMPT_WAYS.get(each.how, each.how),
            each.result,
            ABSENCE_CAUSES.get(each.cause, each.cause),
        )
        for each in found
    )


def _presence(desk: Desk, one: Hearing) -> tuple[PresenceRow, ...]:
    found = desk.session.execute(
        select(Presence, Person.name)
        .join(Person, Person.id == Presence.person_id)
        .where(Presence.hearing_id == one.id)
        .order_by(Presence.id)
    )
    return tuple(
        PresenceRow(name, PARTS.get(each.part, each.part), each.is_here) for each, name in found
    )


def _adjournments(desk: Desk, one: Hearing) -> tuple[AdjournmentRow, ...]:
    wanted = select(Adjournment).where(Adjournment.hearing_id == one.id)
    found = desk.session.scalars(wanted.order_by(Adjournment.id))
    return tuple(filled(AdjournmentRow, each) for each in found)
