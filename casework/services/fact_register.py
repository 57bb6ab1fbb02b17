"""The register of facts: recorded, settled one way or the other, and what each rests on."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, ExhibitId, FactId, StatementId
from casework.domain.inquiry_words import FACT_STATUSES
from casework.domain.phrases import in_sentence, sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.matrix_rows import belongs
from casework.services.records import PRECISIONS
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.groundwork import FactSource, FactStanding, RegisteredFact


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_fact(
    desk: Desk,
    case: CaseId,
    *,
    text: str,
    status: str,
    on: dt.date,
    settled_by: str = "",
    reason: str = "",
    happened_on: dt.date | None = None,
    happened_time: str = "",
    happened_precision: str = "day",
    exhibits: tuple[ExhibitId, ...] = (),
    statements: tuple[StatementId, ...] = (),
) -> FactId:
    """Enter a fact with how it stands, and the exhibits and statements it rests on."""
    said = entries.passage(text, "text", "the fact", required=True)
    entries.choice(happened_precision, PRECISIONS, "happened", "how exactly the day is known")
    if happened_on is not None:
        entries.past(happened_on, desk.today, "happened_on", "The day it happened")
    row, _ = take(desk, case, "record_fact", on)
    _not_twice(desk, row, said)
    fact = desk.add(
        RegisteredFact(
            case_id=row.id,
            number=_next_number(desk, row),
            text=said,
            happened_on=happened_on,
            happened_time=entries.line(happened_time, "happened", "the time", limit=60),
            precision=happened_precision,
        )
    )
    _settle(desk, fact, status, settled_by, reason, on)
    for exhibit in dict.fromkeys(exhibits):
        _rest_on(desk, row, fact, exhibit, None, "")
    for statement in dict.fromkeys(statements):
        _rest_on(desk, row, fact, None, statement, "")
    words = f"Fact {fact.number} ({in_sentence(FACT_STATUSES[status])}): {said}"
    tell_story(desk, row, "record_fact", words, on)
    return FactId(fact.id)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def settle_fact(
    desk: Desk, case: CaseId, *, fact: FactId, status: str, reason: str, on: dt.date,
    settled_by: str = "",
) -> None:  # fmt: skip
    """Say how a fact stands now, and why; how it stood before stays on the file."""
    row = beside(desk, case, on)
    found = _fact_of(desk, row, fact)
    entries.passage(reason, "reason", "the reason", required=True)
    last = _last(desk, found)
    if last is not None and (last.status, last.reason) == (status, reason.strip()):
        what = f"That fact {found.number} is {in_sentence(FACT_STATUSES[status])}"
        raise BadEntry(refusals.ALREADY_RECORDED, where="status", what=what)
    _settle(desk, found, status, settled_by, reason, on)
    words = f"Fact {found.number} is now {in_sentence(FACT_STATUSES[status])}. {sentence(reason)}"
    tell_story(desk, row, "settle_fact", words, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def cite_for_fact(
    desk: Desk,
    case: CaseId,
    *,
    fact: FactId,
    on: dt.date,
    exhibit: ExhibitId | None = None,
    statement: StatementId | None = None,
    place: str = "",
) -> None:
    """Name one more exhibit or statement that a fact rests on, and where in it."""
    if (exhibit is None) == (statement is None):
        raise BadEntry(refusals.BOTH_OR_NEITHER)
    row = beside(desk, case, on)
    found = _fact_of(desk, row, fact)
    _rest_on(desk, row, found, exhibit, statement, place)
    tell_story(desk, row, "cite_for_fact", f"Another source was named for fact {found.number}.", on)


def _settle(
    desk: Desk, fact: RegisteredFact, status: str, settled_by: str, reason: str, on: dt.date
) -> None:
    entries.choice(status, FACT_STATUSES, "status", "how it stands")
    desk.add(
        FactStanding(
            fact_id=fact.id,
            status=status,
            settled_by=entries.line(settled_by, "settled_by", "who says so"),
            reason=entries.passage(reason, "reason", "the reason"),
            on=on,
        )
    )


def _rest_on(
    desk: Desk,
    case: Case,
    fact: RegisteredFact,
    exhibit: ExhibitId | None,
    statement: StatementId | None,
    place: str,
) -> None:
    belongs(desk, case, exhibit, statement)
    where = entries.line(place, "place", "where in it")
    same = select(FactSource.id).where(
        FactSource.fact_id == fact.id,
        FactSource.exhibit_id == exhibit,
        FactSource.statement_id == statement,
        FactSource.place == where,
    )
    if desk.session.scalars(same).first() is not None:
        what = f"That fact {fact.number} rests on this"
        raise BadEntry(refusals.ALREADY_RECORDED, where="exhibit", what=what)
    desk.add(FactSource(fact_id=fact.id, exhibit_id=exhibit, statement_id=statement, place=where))


def _fact_of(desk: Desk, case: Case, fact: str) -> RegisteredFact:
    found = desk.row(RegisteredFact, fact, thing="fact")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="fact")
    return found


def _last(desk: Desk, fact: RegisteredFact) -> FactStanding | None:
    wanted = select(FactStanding).where(FactStanding.fact_id == fact.id)
    return desk.session.scalars(wanted.order_by(FactStanding.id.desc()).limit(1)).first()


def _next_number(desk: Desk, case: Case) -> int:
    last = select(func.max(RegisteredFact.number)).where(RegisteredFact.case_id == case.id)
    return (desk.session.scalar(last) or 0) + 1


def _not_twice(desk: Desk, case: Case, said: str) -> None:
    same = select(RegisteredFact.number).where(
        RegisteredFact.case_id == case.id, RegisteredFact.text == said
    )
    number = desk.session.scalars(same).first()
    if number is not None:
        what = f"Fact {number}, in the same words,"
        raise BadEntry(refusals.ALREADY_RECORDED, where="text", what=what)
