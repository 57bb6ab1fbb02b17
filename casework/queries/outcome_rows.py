"""Outcomes and appeals as they are shown, with their letters and what they undid."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import DECISIONS, SERVICE_METHODS
from casework.domain.hearing_choices import (
    APPEAL_PROCEDURES,
    GROUNDS,
    MEASURES,
    NOTICE_WAYS,
    ROUTES,
)
from casework.domain.vocabulary import SANCTIONS
from casework.queries.delivery_rows import DeliveryRow, deliveries
from casework.queries.filling import filled
from casework.queries.hearing_rows import name_of
from casework.queries.ledger import ReliedRow, relied_on
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case
from casework.store.tables.decisions import AllegationDecision, DecisionRoute, Reinstatement
from casework.store.tables.hearings import Appeal, Outcome


@dataclass(frozen=True)
class OutcomeRow:
    """What was decided and why."""

    sanction: str
    sanction_words: str
    decided_by: str
    decided_on: dt.date
    reasons: str
    belief: str
    grounds: str
    investigation: str
    mitigation: str
    warnings_considered: str
    comparators: str
    proportionality: str
    code_considered: str
    harm_ground: str
    harm_reason: str
    more_serious_breach: str
    served_on: dt.date
    served_how: str
    received_on: dt.date
    appeal_to: str
    last_day: dt.date | None
    route: str
    set_aside_on: dt.date | None
    improvement: str
    next_step: str
    live_reason: str
    measure: str
    measure_details: str
    measure_from: dt.date | None
    notice_weeks: int | None
    notice_how: str
    notice_pay: str
    difference_reason: str
    comparators_shown: str
    relied: tuple[ReliedRow, ...]
    deliveries: tuple[DeliveryRow, ...]


@dataclass(frozen=True)
class ReinstatementRow:
    """Back at work after an appeal."""

    on: dt.date
    post: str
    is_continuous: bool
    continuity: str
    back_pay: str
    conditions: str


@dataclass(frozen=True)
class AppealRow:
    """An appeal."""

    lodged_on: dt.date
    grounds: str
    is_in_time: bool
    late_reason: str
    decision: str
    decided_on: dt.date | None
    decided_by: str
    reasons: str
    grounds_kinds: tuple[str, ...]
    new_evidence: str
    late_agreed_by: str
    procedure: str
    deliveries: tuple[DeliveryRow, ...]
    reinstatements: tuple[ReinstatementRow, ...]


@dataclass(frozen=True)
class RouteRow:
    """A decision without a hearing; `given_up_on` when there was a hearing after all."""

    kind: str
    kind_words: str
    decider: str
    on: dt.date
    written_on: dt.date | None
    written: str
    reason: str
    companion_offered: bool
    given_up_on: dt.date | None


@dataclass(frozen=True)
class EarlierDecision:
    """What was decided on an allegation and then changed or set aside."""

    number: int
    heading: str
    decision: str
    reason: str
    on: dt.date
    set_aside_on: dt.date | None


def outcome_rows(desk: Desk, case: Case) -> list[OutcomeRow]:
    """Every outcome of a case, the first given first."""
    wanted = select(Outcome).where(Outcome.case_id == case.id).order_by(Outcome.id)
    return [
        filled(
            OutcomeRow,
            one,
            sanction_words=SANCTIONS[one.sanction],
            decided_by=name_of(desk, one.decided_by),
            served_how=SERVICE_METHODS.get(one.served_how, one.served_how),
            measure=MEASURES.get(one.measure, one.measure),
            notice_how=NOTICE_WAYS.get(one.notice_how, one.notice_how),
            relied=relied_on(desk, one.id),
            deliveries=deliveries(desk, outcome=one.id),
        )
        for one in desk.session.scalars(wanted)
    ]


def appeal_rows(desk: Desk, case: Case) -> tuple[AppealRow, ...]:
    """Every appeal of a case, the first lodged first; one that came too late is among them."""
    wanted = select(Appeal).where(Appeal.case_id == case.id).order_by(Appeal.id)
    return tuple(
        filled(
            AppealRow,
            one,
            decided_by=name_of(desk, one.decided_by),
            grounds_kinds=tuple(GROUNDS.get(each, each) for each in one.grounds_kinds.split()),
            procedure=APPEAL_PROCEDURES.get(one.procedure, one.procedure),
            deliveries=deliveries(desk, appeal=one.id),
            reinstatements=_reinstatements(desk, one),
        )
        for one in desk.session.scalars(wanted)
    )


def route_rows(desk: Desk, case: Case) -> tuple[RouteRow, ...]:
    """Decisions without a hearing, given up or not."""
    wanted = select(DecisionRoute).where(DecisionRoute.case_id == case.id)
    return tuple(
        filled(
            RouteRow,
            one,
            kind_words=ROUTES.get(one.kind, one.kind),
            decider=name_of(desk, one.decider_id),
        )
        for one in desk.session.scalars(wanted.order_by(DecisionRoute.id))
    )


def earlier_decisions(desk: Desk, case: Case) -> tuple[EarlierDecision, ...]:
    """Decisions on allegations that others took the place of."""
    found = desk.session.execute(
        select(AllegationDecision, Allegation)
        .join(Allegation, Allegation.id == AllegationDecision.allegation_id)
        .where(Allegation.case_id == case.id)
        .order_by(Allegation.number, AllegationDecision.id)
    ).all()
    last = {allegation.id: decision.id for decision, allegation in found}
    return tuple(
        EarlierDecision(
            allegation.number,
            allegation.heading,
            DECISIONS.get(one.decision, one.decision),
            one.reason,
            one.on,
            one.set_aside_on,
        )
        for one, allegation in found
        if one.set_aside_on is not None or last[allegation.id] != one.id
    )


def _reinstatements(desk: Desk, appeal: Appeal) -> tuple[ReinstatementRow, ...]:
    wanted = select(Reinstatement).where(Reinstatement.appeal_id == appeal.id)
    return tuple(filled(ReinstatementRow, one) for one in desk.session.scalars(wanted))
