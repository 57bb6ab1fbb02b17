"""What stands around a hearing: companion, window, union, needs, witnesses, papers, bundles."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.companion_window import CompanionWindow, companion_window
from casework.domain.hearing_choices import (
    CALLED_BY,
    COMPANION_KINDS,
    NEED_ANSWERS,
    NEED_KINDS,
    WITNESS_ANSWERS,
)
from casework.domain.roles import READS_CASES
from casework.fact_parts.response_papers import request_number
from casework.queries.bundle_rows import IssueRow, PaperRow, issue_rows, paper_rows
from casework.queries.filling import filled
from casework.queries.hearing_rows import name_of
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import (
    Companion,
    HearingWitness,
    Need,
    UnionPost,
)
from casework.store.tables.hearings import Hearing
from casework.store.tables.people import Employment


@dataclass(frozen=True)
class CompanionRow:
    """Whom the employee chose; `ended_on` when they chose anew."""

    name: str
    kind: str
    kind_words: str
    union: str
    contact: str
    note: str
    chosen_on: dt.date
    ended_on: dt.date | None


@dataclass(frozen=True)
class UnionRow:
    """What was recorded about a union post."""

    is_representative: str
    union: str
    consent: str
    consent_on: dt.date | None
    official: str
    contacted_on: dt.date | None
    note: str
    on: dt.date


@dataclass(frozen=True)
class NeedRow:
    """Something asked for, and the answer."""

    id: str
    kind_words: str
    asked: str
    asked_by: str
    asked_on: dt.date
    answer: str
    answer_words: str
    answer_reason: str
    answered_by: str
    answered_on: dt.date | None


@dataclass(frozen=True)
class WitnessRow:
    """Somebody called to speak."""

    id: str
    name: str
    called_by: str
    about: str
    asked_on: dt.date
    answer: str
    answer_words: str
    answer_reason: str
    answered_by: str
    answered_on: dt.date | None
    request: int | None
    """The number of what the employee asked for, where they are called because of that."""


@dataclass(frozen=True)
class HearingRoom:
    """Everything around the hearings of a case."""

    companions: tuple[CompanionRow, ...]
    window: CompanionWindow | None
    unions: tuple[UnionRow, ...]
    needs: tuple[NeedRow, ...]
    witnesses: tuple[WitnessRow, ...]
    papers: tuple[PaperRow, ...]
    issues: tuple[IssueRow, ...]
    is_agency_worker: bool


@look(*READS_CASES)
def hearing_room(desk: Desk, case: str) -> HearingRoom:
    """What stands around the hearings of a case, oldest first of each kind."""
    row = desk.case(case)
    return HearingRoom(
        companions=_companions(desk, row),
        window=_window(desk, row),
        unions=_unions(desk, row),
        needs=_needs(desk, row),
        witnesses=_witnesses(desk, row),
        papers=paper_rows(desk, row),
        issues=issue_rows(desk, row),
        is_agency_worker=_is_agency(desk, row),
    )


def _window(desk: Desk, case: Case) -> CompanionWindow | None:
    """Of the hearing that is called now, or was put off and not called again."""
    wanted = select(Hearing).where(
        Hearing.case_id == case.id, Hearing.state.in_(("notified", "postponed"))
    )
    found = desk.session.scalars(wanted.order_by(Hearing.number.desc()).limit(1)).first()
    return None if found is None else companion_window(found.held_on, desk.calendar)


def _is_agency(desk: Desk, case: Case) -> bool:
    wanted = select(Employment.person_kind).where(Employment.person_id == case.respondent_id)
    return desk.session.scalars(wanted).first() == "agency_worker"


def _companions(desk: Desk, case: Case) -> tuple[CompanionRow, ...]:
    wanted = select(Companion).where(Companion.case_id == case.id).order_by(Companion.id)
    return tuple(
        filled(
            CompanionRow,
            one,
            name=name_of(desk, one.person_id),
            kind_words=COMPANION_KINDS.get(one.kind, one.kind),
        )
        for one in desk.session.scalars(wanted)
    )


def _unions(desk: Desk, case: Case) -> tuple[UnionRow, ...]:
    wanted = select(UnionPost).where(UnionPost.case_id == case.id).order_by(UnionPost.id)
    return tuple(filled(UnionRow, one) for one in desk.session.scalars(wanted))


def _needs(desk: Desk, case: Case) -> tuple[NeedRow, ...]:
    wanted = select(Need).where(Need.case_id == case.id).order_by(Need.id)
    return tuple(
        filled(
            NeedRow,
            one,
            kind_words=NEED_KINDS.get(one.kind, one.kind),
            answer_words=NEED_ANSWERS.get(one.answer, one.answer),
        )
        for one in desk.session.scalars(wanted)
    )


def _witnesses(desk: Desk, case: Case) -> tuple[WitnessRow, ...]:
    wanted = select(HearingWitness).where(HearingWitness.case_id == case.id)
    return tuple(
        filled(
            WitnessRow,
            one,
            name=name_of(desk, one.person_id),
            called_by=CALLED_BY.get(one.called_by, one.called_by),
            answer_words=WITNESS_ANSWERS.get(one.answer, one.answer),
            request=request_number(desk, one.request_id),
        )
        for one in desk.session.scalars(wanted.order_by(HearingWitness.id))
    )
