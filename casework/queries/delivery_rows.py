"""Letters served: how, when they count as received, and what proves it."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import SERVICE_METHODS
from casework.domain.hearing_choices import LETTERS, PROOFS, SERVED
from casework.queries.filling import filled
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import Delivery


@dataclass(frozen=True)
class DeliveryRow:
    """A letter served; `arrived_on` is the day from which periods run, None when it came back."""

    id: str
    letter: str
    letter_words: str
    method: str
    how: str
    """The same inside a sentence: 'by e-mail'."""
    sent_on: dt.date
    sent_time: str
    sent_to: str
    handed_by: str
    deemed_on: dt.date
    deemed_by: str
    received_on: dt.date | None
    proof: str
    proof_words: str
    proof_ref: str
    proof_on: dt.date | None
    note: str
    arrived_on: dt.date | None


def deliveries(
    desk: Desk, *, hearing: str = "", outcome: str = "", appeal: str = ""
) -> tuple[DeliveryRow, ...]:
    """Letters about one hearing, outcome or appeal, the first served first."""
    about = (
        Delivery.hearing_id == hearing
        if hearing
        else Delivery.outcome_id == outcome
        if outcome
        else Delivery.appeal_id == appeal
    )
    found = desk.session.scalars(select(Delivery).where(about).order_by(Delivery.id))
    return tuple(
        filled(
            DeliveryRow,
            one,
            letter_words=LETTERS.get(one.letter, one.letter),
            method=SERVICE_METHODS.get(one.method, one.method),
            how=SERVED.get(one.method, one.method),
            proof_words=PROOFS.get(one.proof, one.proof),
            arrived_on=None if one.proof == "returned" else one.received_on or one.deemed_on,
        )
        for one in found
    )


def all_deliveries(desk: Desk, case: Case) -> tuple[DeliveryRow, ...]:
    """Every letter of a case whose service is kept."""
    wanted = select(Delivery.hearing_id, Delivery.outcome_id, Delivery.appeal_id).where(
        Delivery.case_id == case.id
    )
    about = dict.fromkeys(tuple(one) for one in desk.session.execute(wanted).all())
    return tuple(
        row
        for hearing, outcome, appeal in about
        for row in deliveries(
            desk, hearing=hearing or "", outcome=outcome or "", appeal=appeal or ""
        )
    )
