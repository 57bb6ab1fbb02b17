"""The bundle of a hearing: its papers by number, what came late, and who holds which copy."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain import hearing_choices as choices
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards.paths import may_use
from casework.domain.ids import CaseId, ExhibitId, IssueId, PaperId, RequestId, StatementId
from casework.domain.paper_numbers import Number, label, late_number, next_number
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import hearing_room as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.fact_parts.hearing_room import belongs_in_bundle, label_of
from casework.services.entries import PersonEntry
from casework.services.matrix_rows import belongs
from casework.services.people import keep_person
from casework.services.responses import request_of
from casework.services.steps_taken import beside, judge, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.hearing_room import BundleIssue, HearingPaper
from casework.store.tables.people import Person

MOST_PAGES = 100_000


@act(Role.CASEWORKER)
def list_paper(
    desk: Desk,
    case: CaseId,
    *,
    title: str,
    side: str,
    on: dt.date,
    given_by: str = "",
    pages: int | None = None,
    after: PaperId | None = None,
    exhibit: ExhibitId | None = None,
    statement: StatementId | None = None,
    withheld_reason: str = "",
    late_reason: str = "",
    request: RequestId | None = None,
) -> PaperId:
    """Put a paper on the list; `on` is the day it was given, `request` a wish that was granted.

    Once a bundle is out a late paper is 12A, after 12; one that is withheld stands with the reason.
    """
    entries.choice(side, choices.SIDES, "side", "whose paper it is")
    what = entries.line(title, "title", "what the paper is", required=True)
    _check_pages(pages)
    row, facts = take(desk, case, "list_paper", on)
    _belongs_here(desk, row, exhibit, statement)
    _not_listed_yet(known := _papers(desk, row), what, side, on)
    is_late = _is_out(desk, row)
    number, suffix = _number(desk, row, known, after, is_late=is_late)
    withheld = entries.passage(withheld_reason, "withheld_reason", "why it is withheld")
    judge(desk, row, "list_paper", on, () if withheld else may_use(facts, exhibit or ""))
    paper = HearingPaper(case_id=row.id, number=number, suffix=suffix, side=side, title=what)
    paper.pages, paper.exhibit_id, paper.statement_id = pages, exhibit, statement
    paper.given_on, paper.given_by = on, entries.line(given_by, "given_by", "who gave it")
    paper.withheld_reason = withheld
    paper.request_id = request_of(desk, row, request).id if request is not None else None
    paper.is_late = is_late
    paper.late_reason = entries.passage(late_reason, "late_reason", "why it is late")
    words = f"Paper {label_of(desk.add(paper))} was listed{', which came late' * is_late}: {what}."
    tell_story(desk, row, "list_paper", words, on)
    return PaperId(paper.id)


@act(Role.CASEWORKER)
def answer_paper(
    desk: Desk, case: CaseId, *, paper: PaperId, answer: str, reason: str, on: dt.date
) -> None:
    """Record whether the chair lets in a paper that came late, and why."""
    entries.choice(answer, choices.PAPER_ANSWERS, "answer", "whether it is let in")
    why = entries.passage(reason, "reason", "the reason", required=True)
    row = beside(desk, case, on)
    found = _paper(desk, row, paper)
    if (found.answer, found.answer_reason) == (answer, why):
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="answer", what="This answer")
    found.answer, found.answer_reason = answer, why
    words = f"Paper {label_of(found)}: {in_sentence(choices.PAPER_ANSWERS[answer])}. {why}"
    tell_story(desk, row, "answer_paper", words, on)


@act(Role.CASEWORKER)
def issue_bundle(
    desk: Desk, case: CaseId, *, holder: PersonEntry, how: str, on: dt.date, note: str = ""
) -> IssueId:
    """Record that somebody was given the bundle as it stands: every paper that belongs in it."""
    entries.choice(how, choices.BUNDLE_FORMS, "how", "in which form")
    who = keep_person(desk, holder)
    row, facts = take(desk, case, "issue_bundle", on)
    inside = [one for one in _papers(desk, row) if belongs_in_bundle(one)]
    for one in inside:
        judge(desk, row, "issue_bundle", on, may_use(facts, one.exhibit_id or ""))
    labels = [label_of(one) for one in inside]
    if not labels:
        raise BadEntry(refusals.NO_PAPERS_LISTED)
    _not_issued_yet(desk, row, who, " ".join(labels))
    last = select(func.max(BundleIssue.number)).where(BundleIssue.case_id == row.id)
    issue = BundleIssue(case_id=row.id, number=(desk.session.scalar(last) or 0) + 1)
    issue.person_id, issue.issued_on, issue.how = who.id, on, how
    issue.papers, issue.returned_on = " ".join(labels), None
    issue.note = entries.passage(note, "note", "the note")
    desk.add(issue)
    words = f"{who.name} was given bundle {issue.number} ({len(labels)} papers)."
    tell_story(desk, row, "issue_bundle", words, on)
    return IssueId(issue.id)


@act(Role.CASEWORKER)
def return_bundle(desk: Desk, case: CaseId, *, issue: IssueId, on: dt.date, note: str = "") -> None:
    """Record that a copy of the bundle came back, or was destroyed."""
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(BundleIssue, issue, thing="bundle")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="bundle")
    if found.returned_on is not None:
        what = f"That bundle {found.number} came back"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="issue", what=what)
    found.returned_on = on
    found.returned_note = entries.passage(note, "note", "the note")
    tell_story(desk, row, "return_bundle", f"Bundle {found.number} came back.", on)


def _belongs_here(
    desk: Desk, case: Case, exhibit: ExhibitId | None, statement: StatementId | None
) -> None:
    if exhibit is not None or statement is not None:
        belongs(desk, case, exhibit, statement)


def _check_pages(pages: int | None) -> None:
    if pages is not None and not 1 <= pages <= MOST_PAGES:
        raise BadEntry(entry_refusals.NOT_A_CHOICE, where="pages", what="the number of pages")


def _papers(desk: Desk, case: Case) -> list[HearingPaper]:
    wanted = select(HearingPaper).where(HearingPaper.case_id == case.id)
    return list(desk.session.scalars(wanted.order_by(HearingPaper.number, HearingPaper.suffix)))


def _paper(desk: Desk, case: Case, paper: str) -> HearingPaper:
    found = desk.row(HearingPaper, paper, thing="paper")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="paper")
    return found


def _is_out(desk: Desk, case: Case) -> bool:
    wanted = select(BundleIssue.id).where(BundleIssue.case_id == case.id)
    return desk.session.scalars(wanted).first() is not None


def _number(
    desk: Desk, case: Case, known: list[HearingPaper], after: PaperId | None, *, is_late: bool
) -> Number:
    """The next number; for a paper that comes late, a letter after the paper it follows."""
    taken = [(one.number, one.suffix) for one in known]
    if not is_late:
        return next_number(taken)
    before = _paper(desk, case, after).number if after is not None else max(taken)[0]
    found = late_number(taken, before)
    if found is None:
        raise BadEntry(refusals.NO_LETTERS_LEFT, number=label(before, ""))
    return found


def _not_listed_yet(known: list[HearingPaper], title: str, side: str, on: dt.date) -> None:
    for one in known:
        if (one.title, one.side, one.given_on) == (title, side, on):
            what = f"Paper {label_of(one)}, the same,"
            raise BadEntry(entry_refusals.ALREADY_RECORDED, where="title", what=what)


def _not_issued_yet(desk: Desk, case: Case, who: Person, papers: str) -> None:
    same = select(BundleIssue.number).where(
        BundleIssue.case_id == case.id,
        BundleIssue.person_id == who.id,
        BundleIssue.papers == papers,
        BundleIssue.returned_on.is_(None),
    )
    number = desk.session.scalars(same).first()
    if number is not None:
        what = f"That {who.name} holds bundle {number} with these papers"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="holder", what=what)
