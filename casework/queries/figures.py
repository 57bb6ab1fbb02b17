"""Figures over all cases somebody may see: what is late, what was departed from, how it ended."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select

from casework.desk import Desk, look
from casework.domain.choices import CATEGORIES
from casework.domain.clocks import WINDOWS
from casework.domain.counting import middle, told
from casework.domain.refusal_rooms import without_names
from casework.domain.roles import READS_CASES
from casework.domain.step_rules import RULES
from casework.domain.vocabulary import SANCTIONS, STAGES, CaseState, Stage
from casework.store.tables.allegations import Allegation, Investigation
from casework.store.tables.cases import Case, Clock, Departure, Incident
from casework.store.tables.hearings import Outcome
from casework.store.tables.regions import Referral, Suspension

Days = tuple[dt.date, dt.date | None, dt.date | None, dt.date | None]
"""Reported, terms issued, report signed, outcome decided."""
YEAR = dt.timedelta(days=365)
LONG_SUSPENSION = 28
"""Calendar days after which a suspension is shown as long: brief is what the Acas Code asks."""
UNDECIDED = ("required", "to_consider", "drafting")
TITLES = {rule.code: rule.title for rule in RULES}


@dataclass(frozen=True)
class DepartureFigure:
    """How often one guard was gone past, or noted, at one step in the last twelve months."""

    step: str
    code: str
    sentence: str
    departed: int
    noted: int


@dataclass(frozen=True)
class LongSuspension:
    """A suspension that has run for long."""

    case_id: str
    reference: str
    name: str
    days: int


@dataclass(frozen=True)
class Figures:
    """Counts of outcomes are words: fewer than five are not told."""

    open_cases: int
    by_stage: tuple[tuple[str, int], ...]
    overdue: int
    missed: int
    """Deadlines of the last twelve months that were met late, or not yet."""
    suspended: int
    long_suspensions: tuple[LongSuspension, ...]
    undecided: tuple[tuple[str, int], ...]
    departures: tuple[DepartureFigure, ...]
    outcomes: tuple[tuple[str, str], ...]
    outcomes_by_kind: tuple[tuple[str, str, str], ...]
    lengths: tuple[tuple[str, str], ...]


@look(*READS_CASES)
def figures(desk: Desk) -> Figures:
    """Everything of the page, over the cases this person may see."""
    stages = _stages(desk)
    suspended = _suspended(desk)
    clocks = _clocks(desk)
    return Figures(
        open_cases=sum(stages.values()),
        by_stage=tuple((one.value, stages[one]) for one in Stage if stages[one]),
        overdue=sum(one.is_running and one.overdue_from <= desk.at for one in clocks),
        missed=sum(_is_missed(one, desk.today) for one in clocks),
        suspended=len(suspended),
        long_suspensions=tuple(one for one in suspended if one.days > LONG_SUSPENSION),
        undecided=_undecided(desk),
        departures=_departures(desk),
        outcomes=_outcomes(desk),
        outcomes_by_kind=_outcomes_by_kind(desk),
        lengths=_lengths(desk),
    )


def _stages(desk: Desk) -> Counter[Stage]:
    wanted = select(Case.state, func.count()).where(*desk.sees(), Case.is_open.is_(True))
    found: Counter[Stage] = Counter()
    for state, count in desk.session.execute(wanted.group_by(Case.state)):
        found[STAGES[CaseState(state)]] += count
    return found


def _clocks(desk: Desk) -> list[Clock]:
    wanted = select(Clock).where(
        Clock.case_id.in_(desk.visible_cases()), Clock.due_on >= desk.today - YEAR
    )
    return [one for one in desk.session.scalars(wanted) if one.rule not in WINDOWS]


def _is_missed(one: Clock, today: dt.date) -> bool:
    return (one.stopped_on or today) > one.due_on


def _suspended(desk: Desk) -> list[LongSuspension]:
    wanted = (
        select(Suspension.started_on, Case)
        .join(Case, Case.id == Suspension.case_id)
        .where(*desk.sees(), Suspension.state == "suspended", Case.is_open.is_(True))
        .order_by(Suspension.started_on)
    )
    return [
        LongSuspension(case.id, case.reference, case.shown_as, (desk.today - since).days)
        for since, case in desk.session.execute(wanted)
    ]


def _undecided(desk: Desk) -> tuple[tuple[str, int], ...]:
    wanted = (
        select(Referral.body_name, func.count())
        .where(Referral.case_id.in_(desk.visible_cases()), Referral.state.in_(UNDECIDED))
        .group_by(Referral.body_name)
        .order_by(Referral.body_name)
    )
    return tuple((name, count) for name, count in desk.session.execute(wanted))


def _departures(desk: Desk) -> tuple[DepartureFigure, ...]:
    wanted = select(Departure).where(
        Departure.case_id.in_(desk.visible_cases()), Departure.on >= desk.today - YEAR
    )
    departed: Counter[tuple[str, str]] = Counter()
    noted: Counter[tuple[str, str]] = Counter()
    for one in desk.session.scalars(wanted):
        key = (TITLES.get(one.step, one.step.replace("_", " ").capitalize()), one.code)
        (noted if one.force == "warn" else departed)[key] += 1
    words = without_names()
    keys = sorted({*departed, *noted}, key=lambda key: (-departed[key], -noted[key], key))
    return tuple(
        DepartureFigure(*key, words.get(key[1], ""), departed[key], noted[key]) for key in keys
    )


def _outcomes(desk: Desk) -> tuple[tuple[str, str], ...]:
    wanted = (
        select(Outcome.sanction, func.count())
        .where(Outcome.case_id.in_(desk.visible_cases()), Outcome.decided_on >= desk.today - YEAR)
        .group_by(Outcome.sanction)
    )
    found: dict[str, int] = {one[0]: one[1] for one in desk.session.execute(wanted)}
    return tuple((words, told(found.get(code, 0))) for code, words in SANCTIONS.items())


def _outcomes_by_kind(desk: Desk) -> tuple[tuple[str, str, str], ...]:
    """Kind of allegation, outcome, count as it may be told; pairs that never occurred left out."""
    wanted = (
        select(Allegation.category, Outcome.sanction, func.count(Outcome.id.distinct()))
        .join(Outcome, Outcome.case_id == Allegation.case_id)
        .where(
            Outcome.case_id.in_(desk.visible_cases()),
            Outcome.decided_on >= desk.today - YEAR,
            Allegation.decision.in_(("upheld", "part_upheld")),
        )
        .group_by(Allegation.category, Outcome.sanction)
        .order_by(Allegation.category, Outcome.sanction)
    )
    return tuple(
        (CATEGORIES.get(kind, kind), SANCTIONS.get(sanction, sanction), told(count))
        for kind, sanction, count in desk.session.execute(wanted)
    )


def _lengths(desk: Desk) -> tuple[tuple[str, str], ...]:
    reported = (
        select(Incident.reported_on, Investigation.issued_on, Investigation.signed_on,
               Outcome.decided_on)
        .select_from(Case)
        .join(Incident, Incident.id == Case.incident_id)
        .outerjoin(Investigation, Investigation.case_id == Case.id)
        .outerjoin(Outcome, Outcome.case_id == Case.id)
        .where(*desk.sees(), Incident.reported_on >= desk.today - 2 * YEAR)
    )  # fmt: skip
    days: list[Days] = [(on, a, b, c) for on, a, b, c in desk.session.execute(reported)]
    started = [(issued - on).days for on, issued, _, _ in days if issued]
    inquired = [(signed - issued).days for _, issued, signed, _ in days if signed and issued]
    whole = [(decided - on).days for on, _, _, decided in days if decided]
    return (
        ("From report to investigation", middle(started)),
        ("The investigation", middle(inquired)),
        ("From report to outcome", middle(whole)),
    )
