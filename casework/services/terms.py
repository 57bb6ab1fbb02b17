"""Terms of reference: interests declared first, then issued, and changed in the open."""

import datetime as dt

from sqlalchemy import func, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.case_facts import CaseFacts
from casework.domain.clocks import due
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards.inquiry import within_the_usual_time
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Unmet
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.vocabulary import PARTS
from casework.fact_parts.calendars import working_calendar
from casework.fact_parts.inquest import interests_of, last_terms
from casework.services.clock_days import until
from casework.services.clock_keeping import case_rule, open_clock
from casework.services.entries import InterestEntry, TermsEntry
from casework.services.investigations import current
from casework.services.steps_taken import take, tell_story
from casework.store.tables.allegations import Investigation
from casework.store.tables.cases import Case
from casework.store.tables.inquiry import InterestCheck, Terms

INVESTIGATION = "INVESTIGATION"
PLAIN = TermsEntry()
FREE_TEXTS = {
    "not_in_scope": "what is left out",
    "questions": "the questions to answer",
    "witnesses": "whom to see",
    "evidence": "what to look for",
}


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def declare_interests(desk: Desk, case: CaseId, *, entry: InterestEntry, on: dt.date) -> None:
    """Record what the investigator says about conflicts of interest, before the terms are issued.

    A declared interest does not end anything by itself: somebody else is named, or the terms are
    issued with a reason that stays on the file.
    """
    row, facts = take(desk, case, "declare_interests", on)
    holder = facts.holder("investigator")
    if holder is None:
        raise NotFound(rights.NOT_FOUND, thing=in_sentence(PARTS["investigator"]))
    said = entries.passage(entry.details, "details", "what the interest is")
    answers = {
        "respondent": entry.respondent,
        "line_management": entry.line_management,
        "reporter": entry.reporter,
        "affected": entry.affected,
        "witness": entry.witness,
        "involved_before": entry.involved_before,
    }
    if any(answers.values()) and not said:
        raise BadEntry(entry_refusals.MISSING, where="details", what="what the interest is")
    check = InterestCheck(
        case_id=row.id, person_id=holder.person_id, on=on, details=said, **answers
    )
    _not_declared_yet(desk, check, holder.name)
    desk.add(check)
    declared = "an interest" if interests_of(check) else "no interest"
    words = f"{holder.name}, named to investigate, declared {declared}."
    tell_story(desk, row, "declare_interests", words, on)


@act(Role.CASEWORKER)
def amend_terms(
    desk: Desk,
    case: CaseId,
    *,
    terms: str,
    reason: str,
    on: dt.date,
    entry: TermsEntry = PLAIN,
) -> None:
    """Issue the terms of reference anew; the earlier ones stay on the file as they were.

    Given to whoever investigates now. Its day to report by moves no clock: extending the time does.
    """
    why = entries.passage(reason, "reason", "why they are changed", required=True)
    scope = entries.passage(terms, "terms", "what is to be found out", required=True)
    row, facts = take(desk, case, "amend_terms", on)
    before = desk.session.scalars(last_terms(row)).first() or _first_terms(desk, row)
    made = keep_terms(desk, row, facts, current(desk, row), scope, entry, on, why)
    if _same(before, made):
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="terms", what="This wording")
    words = f"The terms of reference were issued anew (version {made.number}): {why}"
    tell_story(desk, row, "amend_terms", words, on)


def keep_terms(
    desk: Desk,
    case: Case,
    facts: CaseFacts,
    investigation: Investigation,
    scope: str,
    entry: TermsEntry,
    on: dt.date,
    reason: str = "",
) -> Terms:
    """The terms as issued on a day to whoever investigates then."""
    holder = facts.holder("investigator")
    asked_by = entries.line(entry.commissioned_by, "commissioned_by", "who asks for it")
    last = select(func.max(Terms.number)).where(Terms.case_id == case.id)
    return desk.add(
        Terms(
            case_id=case.id,
            investigation_id=investigation.id,
            number=(desk.session.scalar(last) or 0) + 1,
            issued_on=on,
            issued_to=holder.person_id if holder else None,
            commissioned_by=asked_by,
            scope=scope,
            report_by=_report_by(entry, on),
            recommendations_asked=entry.recommendations_asked,
            reason=reason,
            **{
                name: entries.passage(getattr(entry, name), name, what)
                for name, what in FREE_TEXTS.items()
            },
        )
    )


def _report_by(entry: TermsEntry, on: dt.date) -> dt.date | None:
    if entry.report_by is not None:
        entries.near(entry.report_by, "report_by")
        order = {"first": "the day of issue", "then": "The day to report by"}
        entries.in_order(on, entry.report_by, "report_by", **order)
    return entry.report_by


def longer_than_usual(desk: Desk, case: Case, entry: TermsEntry, on: dt.date) -> tuple[Unmet, ...]:
    """A note where the terms give more time than the clock's rule would."""
    usual = due(case_rule(desk, case, INVESTIGATION), on, working_calendar(desk, case)).on
    return tuple(within_the_usual_time(entry.report_by, usual))


def time_terms(desk: Desk, case: Case, entry: TermsEntry, on: dt.date) -> None:
    """Start the investigation's time: to the day that the terms name, else as the rule says."""
    rule = case_rule(desk, case, INVESTIGATION)
    if entry.report_by is not None:
        rule = until(rule, on, entry.report_by, "The terms of reference")
    open_clock(desk, case, rule, on)


def _first_terms(desk: Desk, case: Case) -> Terms:
    """The terms of an investigation that began before their parts were kept: its one text."""
    begun = current(desk, case)
    return desk.add(
        Terms(
            case_id=case.id,
            investigation_id=begun.id,
            number=1,
            issued_on=begun.issued_on,
            issued_to=None,
            scope=begun.terms,
            report_by=None,
            recommendations_asked=True,
        )
    )


def _not_declared_yet(desk: Desk, new: InterestCheck, name: str) -> None:
    wanted = select(InterestCheck).where(
        InterestCheck.case_id == new.case_id, InterestCheck.person_id == new.person_id
    )
    last = desk.session.scalars(wanted.order_by(InterestCheck.id.desc()).limit(1)).first()
    same = last is not None and (last.details, interests_of(last)) == (
        new.details,
        interests_of(new),
    )
    if same:
        what = f"This declaration of {name}"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="details", what=what)


def _same(before: Terms, after: Terms) -> bool:
    told = ("issued_to", "commissioned_by", "scope", "not_in_scope", "questions", "witnesses",
            "evidence", "report_by", "recommendations_asked")  # fmt: skip
    return all(getattr(before, name) == getattr(after, name) for name in told)
