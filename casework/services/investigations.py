"""What people said, the report, and the decision whether there is a case to answer."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards.investigation import decider_apart
from casework.domain.guards.triage import interview_allowed
from casework.domain.ids import CaseId, InvitationId, StatementId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.entries import PersonEntry
from casework.services.interviews import InterviewWords, keep_details
from casework.services.people import keep_person
from casework.services.report_text import against_report, keep_conclusions, report_text
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.store.tables.allegations import Investigation, Statement
from casework.store.tables.cases import Case
from casework.store.tables.hearings import Hearing
from casework.store.tables.people import Person

AFTER_ANSWER = {
    "hearing": CaseState.CASE_TO_ANSWER,
    "no_case": CaseState.NO_CASE,
    "informal": CaseState.INFORMAL,
    "more_work": CaseState.INVESTIGATION,
}
STATEMENT_STATES = {"draft": "Draft", "signed": "Signed", "declined": "Declined to sign"}


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def record_statement(
    desk: Desk,
    case: CaseId,
    *,
    person: PersonEntry,
    kind: str,
    text: str,
    on: dt.date,
    place: str = "",
    present: str = "",
    status: str = "draft",
    companion: str = "",
    adjustments: str = "",
    recording: str = "",
    invitation: InvitationId | None = None,
) -> StatementId:
    """Keep what somebody said, to the letter; an attempt to interview is kept the same way."""
    entries.choice(status, STATEMENT_STATES, "status", "whether it is signed")
    said = entries.verbatim(text, "text", "what was said", required=True)
    who = keep_person(desk, person)
    row = _may_speak(desk, case, who, kind, on)
    _not_twice(desk, row, who, kind, said, on)
    statement = desk.add(
        Statement(
            case_id=row.id,
            number=_next_number(desk, row),
            person_id=who.id,
            kind=kind,
            taken_on=on,
            place=entries.line(place, "place", "the place"),
            present=entries.line(present, "present", "who was present"),
            text=said,
            status=status,
            signed_on=on if status == "signed" else None,
        )
    )
    beside_it = InterviewWords(companion, adjustments, recording, invitation)
    keep_details(desk, row, statement, beside_it)
    tell_story(desk, row, "record_statement", f"{choices.STATEMENT_KINDS[kind]}: {who.name}.", on)
    return StatementId(statement.id)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def sign_report(
    desk: Desk,
    case: CaseId,
    *,
    facts_found: str,
    facts_not_found: str,
    mitigation: str,
    recommendation: str,
    on: dt.date,
) -> None:
    """Sign the investigation report: facts and a recommendation, never a sanction.

    Facts that are left empty are taken from the register; the findings are kept as they stand.
    """
    text = report_text(desk, case, facts_found, facts_not_found, mitigation, recommendation)
    row, facts = take(desk, case, "sign_report", on, against_report(desk, case, text))
    report = current(desk, row)
    report.facts_found, report.facts_not_found = text.found, text.not_found
    report.mitigation, report.recommendation = text.mitigation, text.recommendation
    holder = facts.holder("investigator")
    report.signed_on, report.signed_by = on, holder.person_id if holder else None
    keep_conclusions(desk, row, report)
    move(desk, row, CaseState.INVESTIGATION_REPORTED, on)
    stop_clock(desk, row, "INVESTIGATION", on)
    start_clock(desk, row, "CASE_TO_ANSWER", on)
    tell_story(desk, row, "sign_report", "The investigation report was signed.", on)


@act(Role.CASEWORKER)
def decide_case_to_answer(
    desk: Desk, case: CaseId, *, answer: str, reason: str, decided_by: PersonEntry, on: dt.date
) -> None:
    """Record who decided on the report, and what: hearing, no case, informal, or more work."""
    entries.choice(answer, choices.CASE_ANSWERS, "answer", "a decision")
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = keep_person(desk, decided_by)
    apart = decider_apart(facts_of(desk, desk.case(case), on), who.id, who.name)
    row, _ = take(desk, case, "decide_case_to_answer", on, apart)
    report = current(desk, row)
    report.case_to_answer = answer
    report.case_to_answer_reason, report.case_to_answer_on = why, on
    report.decided_by = who.id
    if answer == "more_work":
        begin_again(desk, row, on)
    if answer == "informal":
        start_clock(desk, row, "INFORMAL_REVIEW", on)
    move(desk, row, AFTER_ANSWER[answer], on)
    stop_clock(desk, row, "CASE_TO_ANSWER", on)
    words = f"{who.name} decided: {in_sentence(choices.CASE_ANSWERS[answer])}. {why}"
    tell_story(desk, row, "decide_case_to_answer", words, on)


@act(Role.CASEWORKER)
def return_to_investigation(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """Ask for more investigation before a decision; a new report follows, the first is kept."""
    why = entries.passage(
        reason, "reason", "what is still to be found out", required=True, limit=ONLY_TOLD
    )
    row, _ = take(desk, case, "return_to_investigation", on)
    begin_again(desk, row, on)
    set_hearing_aside(desk, row)
    stop_clock(desk, row, "OUTCOME_LETTER", on)
    move(desk, row, CaseState.INVESTIGATION, on)
    tell_story(desk, row, "return_to_investigation", f"More investigation was asked for: {why}", on)


def begin_again(desk: Desk, case: Case, on: dt.date) -> None:
    """Another round on the same terms; the report signed before stays as it was signed."""
    before = current(desk, case)
    desk.add(Investigation(case_id=case.id, terms=before.terms, issued_on=on, signed_on=None))
    start_clock(desk, case, "INVESTIGATION", on)


def current(desk: Desk, case: Case) -> Investigation:
    """The investigation that runs, or was the last."""
    wanted = select(Investigation).where(Investigation.case_id == case.id)
    found = desk.session.scalars(wanted.order_by(Investigation.id.desc()).limit(1)).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="investigation")
    return found


def _may_speak(desk: Desk, case: CaseId, who: Person, kind: str, on: dt.date) -> Case:
    """A hold may forbid speaking with the person the case is about, and with nobody else."""
    entries.choice(kind, choices.STATEMENT_KINDS, "kind", "what it is")
    facts = facts_of(desk, desk.case(case), on)
    subject = facts.respondent is not None and facts.respondent.person_id == who.id
    row, _ = take(desk, case, "record_statement", on, interview_allowed(facts) if subject else ())
    return row


def _next_number(desk: Desk, case: Case) -> int:
    last = select(func.max(Statement.number)).where(Statement.case_id == case.id)
    return (desk.session.scalar(last) or 0) + 1


def _not_twice(desk: Desk, case: Case, who: Person, kind: str, said: str, on: dt.date) -> None:
    same = (
        select(Statement.number)
        .join(Person, Person.id == Statement.person_id)
        .where(
            Statement.case_id == case.id,
            Statement.kind == kind,
            Statement.taken_on == on,
            Statement.text == said,
            Person.name == who.name,
        )
    )
    number = desk.session.scalars(same).first()
    if number is not None:
        what = f"Statement {number}, the same to the letter,"
        raise BadEntry(refusals.ALREADY_RECORDED, where="text", what=what)


def set_hearing_aside(desk: Desk, case: Case) -> None:
    """A hearing that led to more investigation is not the one that decides."""
    wanted = select(Hearing).where(Hearing.case_id == case.id, Hearing.kind == "disciplinary")
    last = desk.session.scalars(wanted.order_by(Hearing.number.desc()).limit(1)).first()
    if last is not None:
        last.state = "set aside"
