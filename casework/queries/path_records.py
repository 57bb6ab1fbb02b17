"""What the paths have brought: images never copied, breaches, beliefs, remedies, what is apart."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import YES_NO
from casework.domain.path_choices import BREACH_DECISIONS, CAPTURE_CONCERNS, REMEDIES
from casework.queries.filling import filled
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.triage import (
    BeliefAssessment,
    BeliefSignOff,
    Breach,
    NoCopyRecord,
    Remedy,
    SetApart,
)


@dataclass(frozen=True)
class NoCopyRow:
    """Where a suspected image was seen. Nothing else is kept of it."""

    address: str
    found_by: str
    found_on: dt.date
    found_time: str
    police_reference: str


@dataclass(frozen=True)
class BreachRow:
    """A personal-data breach and the decision on it."""

    aware_on: dt.date
    aware_time: str
    aware_by: str
    what: str
    risk: str
    measures: str
    decision_words: str
    decided_by: str
    decided_on: dt.date | None
    decision_reason: str
    reference: str
    late_reason: str
    people_words: str


@dataclass(frozen=True)
class BeliefRow:
    """The questions about a belief or opinion, answered once."""

    belief: str
    manifestation: str
    manner: str
    effect: str
    role: str
    audience: str
    less_severe: str
    offence_words: str
    assessed_by: str
    assessed_on: dt.date


@dataclass(frozen=True)
class SignOffRow:
    """What Legal advised."""

    signed_by: str
    reference: str
    advice: str
    signed_on: dt.date


@dataclass(frozen=True)
class RemedyRow:
    """One thing that put a mistake right."""

    words: str
    note: str
    done_by: str
    done_on: dt.date


@dataclass(frozen=True)
class ApartRow:
    """Something set apart; released once `released_on` is there."""

    id: str
    label: str
    kind_words: str
    what: str
    why: str
    apart_on: dt.date
    released_on: dt.date | None
    released_by: str
    release_reason: str


def no_copy(desk: Desk, case: Case) -> tuple[NoCopyRow, ...]:
    """Where suspected images were seen."""
    wanted = select(NoCopyRecord).where(NoCopyRecord.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(NoCopyRecord.id))
    return tuple(filled(NoCopyRow, one) for one in rows)


def breaches(desk: Desk, case: Case) -> tuple[BreachRow, ...]:
    """Breaches, the last one last."""
    rows = desk.session.scalars(select(Breach).where(Breach.case_id == case.id).order_by(Breach.id))
    return tuple(
        filled(
            BreachRow,
            one,
            decision_words=BREACH_DECISIONS.get(one.decision, ""),
            people_words=YES_NO.get(one.people_told, "") if one.decision else "",
        )
        for one in rows
    )


def beliefs(desk: Desk, case: Case) -> tuple[BeliefRow, ...]:
    """The questions answered, the last answers last."""
    wanted = select(BeliefAssessment).where(BeliefAssessment.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(BeliefAssessment.id))
    return tuple(
        filled(BeliefRow, one, offence_words=YES_NO.get(one.offence_alone, "")) for one in rows
    )


def sign_offs(desk: Desk, case: Case) -> tuple[SignOffRow, ...]:
    """What Legal advised."""
    wanted = select(BeliefSignOff).where(BeliefSignOff.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(BeliefSignOff.id))
    return tuple(filled(SignOffRow, one) for one in rows)


def remedies(desk: Desk, case: Case) -> tuple[RemedyRow, ...]:
    """What put a mistake right."""
    wanted = select(Remedy).where(Remedy.case_id == case.id).order_by(Remedy.id)
    return tuple(
        filled(RemedyRow, one, words=REMEDIES.get(one.what, one.what))
        for one in desk.session.scalars(wanted)
    )


def apart(desk: Desk, case: Case) -> tuple[ApartRow, ...]:
    """What was set apart, and what of it was released."""
    rows = desk.session.execute(
        select(SetApart, Exhibit.number)
        .outerjoin(Exhibit, Exhibit.id == SetApart.exhibit_id)
        .where(SetApart.case_id == case.id)
        .order_by(SetApart.id)
    )
    return tuple(
        filled(
            ApartRow,
            one,
            label=f"EX-{number}" if number else "Not sealed",
            kind_words=CAPTURE_CONCERNS.get(one.kind, one.kind),
        )
        for one, number in rows
    )
