"""What the employee asks for in their response, and what of the investigation is shared."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards.triage import contact_allowed
from casework.domain.ids import CaseId, RequestId
from casework.domain.inquiry_words import REASONED_ANSWERS, REQUEST_ANSWERS, REQUEST_KINDS
from casework.domain.phrases import in_sentence, sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.facts import facts_of
from casework.services.entries import PersonEntry
from casework.services.people import keep_person
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.inquiry import ResponseRequest, SharedPaper


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_request(
    desk: Desk, case: CaseId, *, kind: str, what: str, on: dt.date, why: str = ""
) -> RequestId:
    """Record a document, a witness or a question that the employee asks for; possible until the
    last hearing is over.
    """
    entries.choice(kind, REQUEST_KINDS, "kind", "what is asked for")
    wanted = entries.passage(what, "what", "what is asked for", required=True)
    row, _ = take(desk, case, "record_request", on)
    same = select(ResponseRequest.number).where(
        ResponseRequest.case_id == row.id,
        ResponseRequest.kind == kind,
        ResponseRequest.what == wanted,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="what", what="This request")
    last = select(func.max(ResponseRequest.number)).where(ResponseRequest.case_id == row.id)
    made = desk.add(
        ResponseRequest(
            case_id=row.id,
            number=(desk.session.scalar(last) or 0) + 1,
            kind=kind,
            what=wanted,
            why=entries.passage(why, "why", "why it is wanted"),
            asked_on=on,
            answered_on=None,
        )
    )
    words = f"The employee asks for {in_sentence(REQUEST_KINDS[kind])}: {wanted}"
    tell_story(desk, row, "record_request", words, on)
    return RequestId(made.id)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def answer_request(
    desk: Desk,
    case: CaseId,
    *,
    request: RequestId,
    answer: str,
    on: dt.date,
    reason: str = "",
    answered_by: str = "",
) -> None:
    """Answer what the employee asked for; what is not done in full needs a reason."""
    entries.choice(answer, REQUEST_ANSWERS, "answer", "the answer")
    needed = answer in REASONED_ANSWERS
    why = entries.passage(reason, "reason", "why it is not done in full", required=needed)
    row = beside(desk, case, on)
    found = request_of(desk, row, request)
    if found.answer:
        what = f"The answer to request {found.number}"
        raise BadEntry(refusals.ALREADY_RECORDED, where="request", what=what)
    found.answer, found.answer_reason, found.answered_on = answer, why, on
    found.answered_by = entries.line(answered_by, "answered_by", "who answered")
    words = f"Request {found.number}: {in_sentence(REQUEST_ANSWERS[answer])}. {sentence(why)}"
    tell_story(desk, row, "answer_request", words.strip(), on)


def request_of(desk: Desk, case: Case, request: RequestId) -> ResponseRequest:
    """Something that the employee of this case asked for. Raises `NotFound`."""
    found = desk.row(ResponseRequest, request, thing="request")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="request")
    return found


@act(Role.CASEWORKER)
def share_report(
    desk: Desk,
    case: CaseId,
    *,
    person: PersonEntry,
    what: str,
    how: str,
    on: dt.date,
    withheld: str = "",
    reason: str = "",
) -> None:
    """Record what of the investigation somebody was given, what was held back, and why.

    The report is shared with the employee; parts are held back only for a good reason (Acas
    investigation guidance).
    """
    given = entries.passage(what, "what", "what was shared", required=True)
    held = entries.passage(withheld, "withheld", "what was held back")
    why = entries.passage(reason, "reason", "why it was held back", required=bool(held))
    who = keep_person(desk, person)
    facts = facts_of(desk, desk.case(case), on)
    subject = facts.respondent is not None and facts.respondent.person_id == who.id
    row, _ = take(desk, case, "share_report", on, contact_allowed(facts) if subject else ())
    shared = SharedPaper(
        case_id=row.id,
        person_id=who.id,
        what=given,
        on=on,
        how=entries.line(how, "how", "how it was shared", required=True),
        withheld=held,
        reason=why,
    )
    _not_shared_yet(desk, row, shared)
    desk.add(shared)
    words = f"Shared with {who.name}: {given}"
    tell_story(desk, row, "share_report", words, on)


def _not_shared_yet(desk: Desk, case: Case, new: SharedPaper) -> None:
    same = select(SharedPaper.id).where(
        SharedPaper.case_id == case.id,
        SharedPaper.person_id == new.person_id,
        SharedPaper.on == new.on,
        SharedPaper.what == new.what,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="what", what="That this was shared")
