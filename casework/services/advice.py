"""Advice: what the person asked before posting, and what the council asked on this case."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import AdviceId, CaseId
from casework.domain.inquiry_words import ADVICE_OFFICES, BEFORE_POSTING, FOR_THE_CASE
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.clock_days import ask_by
from casework.services.clock_keeping import stop_clock
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.groundwork import Advice

REPLY = "ADVICE_REPLY"


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_advice_before(
    desk: Desk,
    case: CaseId,
    *,
    office: str,
    about: str,
    said: str,
    on: dt.date,
    asked_of: str = "",
    asked_on: dt.date | None = None,
    proof: str = "",
) -> AdviceId:
    """Record that the person asked before posting, whom, and what they were told: mitigation."""
    told = entries.passage(said, "said", "what they were told", required=True)
    if asked_on is not None:
        entries.past(asked_on, desk.today, "asked_on", "The day they asked")
    row = beside(desk, case, on)
    advice = _advice(desk, row, BEFORE_POSTING, office, about, asked_of)
    advice.asked_on, advice.said, advice.said_on = asked_on, told, asked_on
    advice.proof = entries.passage(proof, "proof", "how this is known")
    desk.add(advice)
    words = f"Advice before posting was recorded ({in_sentence(ADVICE_OFFICES[office])})."
    tell_story(desk, row, "record_advice_before", words, on)
    return AdviceId(advice.id)


@act(Role.CASEWORKER)
def ask_advice(
    desk: Desk,
    case: CaseId,
    *,
    office: str,
    about: str,
    privileged: bool,
    on: dt.date,
    asked_of: str = "",
    reply_by: dt.date | None = None,
) -> AdviceId:
    """Record that advice on this case was asked for, and by when it is wanted.

    `privileged` advice is marked 'not for disclosure' wherever it is shown or printed.
    """
    row = beside(desk, case, on)
    advice = _advice(desk, row, FOR_THE_CASE, office, about, asked_of)
    advice.asked_by, advice.is_privileged = desk.user.name, privileged
    advice.asked_on = on
    desk.add(advice)
    who = advice.asked_of or in_sentence(ADVICE_OFFICES[office])
    clock = ask_by(desk, row, REPLY, f"Advice from {who}", on=on, last=reply_by, subject=advice.id)
    advice.reply_by = clock.due_on
    words = f"Advice was asked of {who}."
    tell_story(desk, row, "ask_advice", words, on)
    return AdviceId(advice.id)


@act(Role.CASEWORKER)
def record_advice(desk: Desk, case: CaseId, *, advice: AdviceId, said: str, on: dt.date) -> None:
    """Record the advice that came; its words stand on its own record, not in the chronology."""
    told = entries.passage(said, "said", "what was advised", required=True)
    row = beside(desk, case, on)
    found = desk.row(Advice, advice, thing="advice")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="advice")
    if found.said:
        raise BadEntry(refusals.ALREADY_RECORDED, where="advice", what="This advice")
    if found.asked_on is not None:
        order = {"first": "the day it was asked for", "then": "The advice"}
        entries.in_order(found.asked_on, on, "on", **order)
    found.said, found.said_on = told, on
    stop_clock(desk, row, REPLY, on, subject=found.id)
    who = found.asked_of or in_sentence(ADVICE_OFFICES[found.office])
    tell_story(desk, row, "record_advice", f"Advice came from {who}.", on)


def _advice(desk: Desk, case: Case, side: str, office: str, about: str, asked_of: str) -> Advice:
    """A row of advice, not entered yet. Raises `BadEntry` when the same is on the file."""
    entries.choice(office, ADVICE_OFFICES, "office", "who was asked")
    question = entries.passage(about, "about", "what was asked", required=True)
    who = entries.line(asked_of, "asked_of", "who was asked")
    same = select(Advice.number).where(
        Advice.case_id == case.id,
        Advice.side == side,
        Advice.office == office,
        Advice.about == question,
        Advice.asked_of == who,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="about", what="This advice")
    last = select(func.max(Advice.number)).where(Advice.case_id == case.id)
    return Advice(
        case_id=case.id,
        number=(desk.session.scalar(last) or 0) + 1,
        side=side,
        office=office,
        about=question,
        asked_of=who,
        asked_on=None,
        reply_by=None,
        said_on=None,
        is_privileged=False,
    )
