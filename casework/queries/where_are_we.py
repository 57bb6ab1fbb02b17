"""Where a case is, on one page: for whoever takes it over."""

import datetime as dt
from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.case_facts import CaseFacts
from casework.domain.case_steps import StepStatus, steps
from casework.domain.choices import HOLD_KINDS
from casework.domain.dates import short_day
from casework.domain.roles import READS_CASES
from casework.facts import facts_of
from casework.queries.case_history import departures, events
from casework.queries.case_page import CaseHeader, clocks, header
from casework.queries.contacts import ContactRow, contact_page, handovers
from casework.queries.duty_rows import duty_rows
from casework.queries.home import DueRow
from casework.queries.report_page import report
from casework.store.tables.cases import Case

OPEN = frozenset({StepStatus.READY, StepStatus.IN_PROGRESS, StepStatus.CANNOT_START})
UNDECIDED = frozenset({"required", "to_consider", "drafting"})
MOST = 5
"""So many of each kind: it is one page."""


@dataclass(frozen=True)
class NextStep:
    """What can be done now, or what it waits for."""

    title: str
    is_waiting: bool
    words: str


@dataclass(frozen=True)
class WhereAreWe:
    """One case, told to somebody who does not know it."""

    header: CaseHeader
    since: dt.date
    caseworker: str
    cover: str
    cover_until: dt.date | None
    summary: str
    suspended_since: dt.date | None
    held_back: str
    next_steps: tuple[NextStep, ...]
    due: tuple[DueRow, ...]
    duties: tuple[str, ...]
    last_contacts: tuple[ContactRow, ...]
    last_events: tuple[str, ...]
    departures: int
    told: str
    """What was told beside the file when it was handed over last."""


@look(*READS_CASES)
def where_are_we(desk: Desk, case: str) -> WhereAreWe:
    """The page of one case."""
    return page_of(desk, desk.case(case))


def page_of(desk: Desk, case: Case) -> WhereAreWe:
    """The same, within a transaction."""
    facts, log = facts_of(desk, case), contact_page(desk, case.id)
    suspended = facts.suspension.started_on if facts.suspension and facts.is_suspended else None
    undecided = [one for one in duty_rows(desk, case, facts) if one.state in UNDECIDED]
    told = [one for one in handovers(desk, case) if one.told]
    return WhereAreWe(
        header=header(desk, case.id),
        since=case.state_since,
        caseworker=log.caseworker,
        cover=log.cover,
        cover_until=log.cover_until,
        summary=report(desk, case.id).summary,
        suspended_since=suspended,
        held_back=_held_back(facts),
        next_steps=_next(facts),
        due=clocks(desk, case)[:MOST],
        duties=tuple(f"{one.name}: {one.headline}" for one in undecided)[:MOST],
        last_contacts=log.contacts[:MOST],
        last_events=_last(desk, case),
        departures=sum(one.force != "warn" for one in departures(desk, case.id)),
        told=told[-1].told if told else "",
    )


def _held_back(facts: CaseFacts) -> str:
    return "\n".join(
        f"{HOLD_KINDS.get(one.kind, one.kind)} hold, asked by {one.asked_by}."
        + ("" if one.may_contact_employee else " The employee may not be contacted.")
        for one in facts.holds
    )


def _next(facts: CaseFacts) -> tuple[NextStep, ...]:
    tasks = [one for one in steps(facts) if one.is_task and one.status in OPEN]
    return tuple(
        NextStep(
            one.title,
            one.status is StepStatus.CANNOT_START,
            " ".join(each.sentence for each in one.unmet[:2]) or one.detail,
        )
        for one in tasks[:MOST]
    )


def _last(desk: Desk, case: Case) -> tuple[str, ...]:
    return tuple(
        f"{short_day(one.happened_on, today=desk.today)}: {one.text}"
        for one in reversed(events(desk, case)[-MOST:])
    )
