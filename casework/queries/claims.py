"""Tribunal dates of somebody whose employment ends: for keeping records, never for advice."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain import claims
from casework.domain.claims import Conciliation as Conciliated
from casework.domain.roles import READS_CASES
from casework.packs.law import LegalParameter
from casework.queries.respondent import respondent
from casework.store.tables.cases import Case
from casework.store.tables.deadlines import Conciliation
from casework.store.tables.hearings import Outcome
from casework.store.tables.regions import Leaving


@dataclass(frozen=True)
class LimitRow:
    """A limit: its months, its last day, and the last day after the conciliation on the file."""

    months: int
    last_day: dt.date
    with_conciliation: dt.date
    status: str
    source: str
    confidence: str


@dataclass(frozen=True)
class ConciliationRow:
    """Early conciliation: the day Acas was told, the day of the certificate, its number."""

    id: str
    began_on: dt.date
    ended_on: dt.date | None
    certificate: str


@dataclass(frozen=True)
class ServiceRow:
    """The service that a claim of unfair dismissal needs, and whether it was reached.

    `is_reached` is None where nobody recorded when the employment began.
    """

    months: int
    status: str
    source: str
    confidence: str
    is_reached: bool | None


@dataclass(frozen=True)
class ClaimDates:
    """`hold_until` is the later of the limits; `hold_at_most` if conciliation takes its full time.

    `weeks` is how long early conciliation may take. Without limits the nation has none here.
    """

    ended_on: dt.date
    limits: tuple[LimitRow, ...]
    conciliations: tuple[ConciliationRow, ...]
    service: tuple[ServiceRow, ...]
    hold_until: dt.date | None
    hold_at_most: dt.date | None
    weeks: int


@look(*READS_CASES)
def claim_dates(desk: Desk, case: str) -> ClaimDates | None:
    """The dates of a case whose employee has, or is given, a last day; None for others."""
    row = desk.case(case)
    ended = _last_day(desk, row)
    return None if ended is None else _dates(desk, row, ended)


@look(*READS_CASES)
def conciliations(desk: Desk, case: str) -> tuple[ConciliationRow, ...]:
    """Early conciliation as far as the council heard of it, oldest first."""
    return _conciliations(desk, desk.case(case))


def _conciliations(desk: Desk, case: Case) -> tuple[ConciliationRow, ...]:
    wanted = select(Conciliation).where(Conciliation.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(Conciliation.began_on))
    return tuple(
        ConciliationRow(one.id, one.began_on, one.ended_on, one.certificate) for one in rows
    )


def _last_day(desk: Desk, case: Case) -> dt.date | None:
    """The last day of the employment: of the newest outcome that ended it, else of a leaving."""
    outcome = select(Outcome.last_day).where(
        Outcome.case_id == case.id, Outcome.last_day.is_not(None)
    )
    left = select(Leaving.last_day).where(
        Leaving.case_id == case.id, Leaving.last_day.is_not(None), Leaving.withdrawn_on.is_(None)
    )
    for wanted in (outcome.order_by(Outcome.id.desc()), left.order_by(Leaving.id.desc())):
        found = desk.session.scalars(wanted.limit(1)).first()
        if found is not None:
            return found
    return None


def _dates(desk: Desk, case: Case, ended: dt.date) -> ClaimDates:
    nation, law = desk.organisation.nation, desk.packs.law
    known = _conciliations(desk, case)
    over = [Conciliated(one.began_on, one.ended_on) for one in known if one.ended_on is not None]
    limits = tuple(
        _limit(one, ended, over)
        for one in law.possible_figures("TRIBUNAL_LIMIT_MONTHS", nation, ended)
    )
    hold = claims.later(one.with_conciliation for one in limits)
    weeks = law.figures("EARLY_CONCILIATION_WEEKS", nation, hold or ended)
    longest = max((one.value for one in weeks), default=0)
    return ClaimDates(
        ended_on=ended,
        limits=limits,
        conciliations=known,
        service=_service(desk, case, ended),
        hold_until=hold,
        hold_at_most=_at_most(hold, longest, is_over=bool(over)),
        weeks=longest,
    )


def _limit(one: LegalParameter, ended: dt.date, over: list[Conciliated]) -> LimitRow:
    last = claims.last_day(ended, one.value)
    moved = max([last, *(claims.after_conciliation(last, each) for each in over)])
    sourced = one.sourced
    return LimitRow(
        one.value, last, moved, one.status.value, sourced.source, sourced.confidence.words
    )


def _at_most(hold: dt.date | None, weeks: int, *, is_over: bool) -> dt.date | None:
    """Conciliation moves a limit once: where it is over, nothing more can come."""
    if hold is None or is_over:
        return hold
    return claims.latest_with_conciliation(hold, weeks)


def _service(desk: Desk, case: Case, ended: dt.date) -> tuple[ServiceRow, ...]:
    person = respondent(desk, case.id)
    began = person.started_on if person is not None else None
    figures = desk.packs.law.figures("UNFAIR_DISMISSAL_MONTHS", desk.organisation.nation, ended)
    return tuple(
        ServiceRow(
            one.value,
            one.status.value,
            one.sourced.source,
            one.sourced.confidence.words,
            claims.has_served(began, ended, one.value) if began is not None else None,
        )
        for one in figures
    )
