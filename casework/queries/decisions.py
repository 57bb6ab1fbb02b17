"""The hearing, outcome and referral parts of a case."""

from dataclasses import dataclass, field

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.case_people import PartHolder
from casework.domain.comparators import Comparison
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import CaseState
from casework.fact_parts.likeness import comparison
from casework.fact_parts.people import parts
from casework.facts import facts_of
from casework.queries.duty_rows import DutyRow, duty_rows
from casework.queries.ending_rows import EndingRow, ending_row
from casework.queries.hearing_rows import HearingRow, PostponementRow, hearing_row
from casework.queries.ledger import WarningRow, ledger_of
from casework.queries.outcome_rows import (
    AppealRow,
    EarlierDecision,
    OutcomeRow,
    RouteRow,
    appeal_rows,
    earlier_decisions,
    outcome_rows,
    route_rows,
)
from casework.store.tables.hearings import Hearing

__all__ = [
    "AppealRow",
    "HearingPage",
    "HearingRow",
    "OutcomePage",
    "OutcomeRow",
    "PostponementRow",
    "WarningRow",
    "duties",
    "hearings",
    "outcome",
]


@dataclass(frozen=True)
class HearingPage:
    """The hearing part."""

    hearings: tuple[HearingRow, ...]
    people: tuple[PartHolder, ...]


@dataclass(frozen=True)
class OutcomePage:
    """The outcome part. `earlier` are outcomes whose place an appeal or a new round took.

    `comparison` is shown while a decision is pending, and kept with the outcome afterwards.
    """

    outcome: OutcomeRow | None
    appeal: AppealRow | None
    warnings: tuple[WarningRow, ...]
    earlier: tuple[OutcomeRow, ...] = ()
    appeals: tuple[AppealRow, ...] = ()
    routes: tuple[RouteRow, ...] = ()
    decided_before: tuple[EarlierDecision, ...] = ()
    comparison: Comparison = field(default_factory=Comparison)
    ending: EndingRow | None = None


@look(*READS_CASES)
def hearings(desk: Desk, case: str) -> HearingPage:
    """The hearing part of a case."""
    row = desk.case(case)
    found = desk.session.scalars(
        select(Hearing).where(Hearing.case_id == row.id).order_by(Hearing.number)
    )
    return HearingPage(tuple(hearing_row(desk, one) for one in found), parts(desk, row))


@look(*READS_CASES)
def outcome(desk: Desk, case: str) -> OutcomePage:
    """The outcome part of a case."""
    row = desk.case(case)
    found, appeals = outcome_rows(desk, row), appeal_rows(desk, row)
    standing = found[-1] if found and found[-1].set_aside_on is None else None
    pending = row.state == CaseState.DECISION_PENDING.value
    return OutcomePage(
        outcome=standing,
        appeal=appeals[-1] if appeals else None,
        warnings=ledger_of(desk, row),
        earlier=tuple(found[:-1] if standing else found),
        appeals=appeals,
        routes=route_rows(desk, row),
        decided_before=earlier_decisions(desk, row),
        comparison=comparison(desk, row) if pending else Comparison(),
        ending=ending_row(desk, row),
    )


@look(*READS_CASES)
def duties(desk: Desk, case: str) -> tuple[DutyRow, ...]:
    """The referrals part of a case."""
    row = desk.case(case)
    return duty_rows(desk, row, facts_of(desk, row))
