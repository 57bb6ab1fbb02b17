"""What the employee answered and asked for, and whether it came into the papers of the hearing."""

import datetime as dt

from sqlalchemy import Select, func, select

from casework.desk import Desk
from casework.domain.inquiry_words import GRANTED_ANSWERS
from casework.fact_parts.changes import voided
from casework.store.tables.allegations import Investigation, Statement
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import HearingPaper, HearingWitness
from casework.store.tables.inquiry import ResponseRequest

HEARD = ("document", "witness")
"""Requests of which something comes to the hearing: a paper, or somebody who speaks."""
SHORT = 200


def request_number(desk: Desk, request_id: str | None) -> int | None:
    """The number of a request that a paper or a witness came of."""
    found = desk.find(ResponseRequest, request_id)
    return found.number if found is not None else None


def responses_unlisted(desk: Desk, case: Case) -> tuple[str, ...]:
    """What the employee said since the report was signed and nobody put on the list of papers."""
    signed = _signed_on(desk, case)
    if signed is None or case.respondent_id is None:
        return ()
    listed = select(HearingPaper.statement_id).where(
        HearingPaper.case_id == case.id, HearingPaper.statement_id.is_not(None)
    )
    wanted = select(Statement).where(
        Statement.case_id == case.id,
        Statement.person_id == case.respondent_id,
        Statement.kind != "attempt",
        Statement.taken_on >= signed,
        Statement.id.not_in(listed),
        Statement.id.not_in(voided("statement")),
    )
    found = desk.session.scalars(wanted.order_by(Statement.number))
    return tuple(f"S-{one.number}" for one in found if _came_after(one, signed))


def granted_open(desk: Desk, case: Case) -> tuple[tuple[int, str], ...]:
    """Documents and witnesses that were granted and did not come into the papers."""
    wanted = select(ResponseRequest).where(
        ResponseRequest.case_id == case.id,
        ResponseRequest.kind.in_(HEARD),
        ResponseRequest.answer.in_(GRANTED_ANSWERS),
        ResponseRequest.id.not_in(_taken_up(HearingPaper)),
        ResponseRequest.id.not_in(_taken_up(HearingWitness)),
    )
    found = desk.session.scalars(wanted.order_by(ResponseRequest.number))
    return tuple((one.number, _shortened(one.what)) for one in found)


def _signed_on(desk: Desk, case: Case) -> dt.date | None:
    wanted = select(func.max(Investigation.signed_on)).where(Investigation.case_id == case.id)
    return desk.session.scalar(wanted)


def _came_after(one: Statement, signed: dt.date) -> bool:
    """On the day of the report only a written response is one to the report."""
    return one.taken_on > signed or one.kind == "response"


def _taken_up(table: type[HearingPaper] | type[HearingWitness]) -> Select[str | None]:
    return select(table.request_id).where(table.request_id.is_not(None))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1]}\N{HORIZONTAL ELLIPSIS}"
