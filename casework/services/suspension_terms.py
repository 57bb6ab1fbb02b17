"""What changes while a suspension runs: its terms, who looks at a long one, the way back."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry
from casework.domain.guards.suspension import pay_explained
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import PAY_KINDS, VARIATIONS
from casework.domain.roles import Role
from casework.services.region_keeping import keep_change, keep_review
from casework.services.steps_taken import beside, take, tell_story
from casework.services.suspensions import current
from casework.store.tables.region_records import RegionReview, SchoolKind
from casework.store.tables.regions import Suspension


@act(Role.CASEWORKER)
def vary_suspension(
    desk: Desk,
    case: CaseId,
    *,
    what: str,
    became: str,
    reason: str,
    decided_by: str,
    on: dt.date,
    pay_in_full: bool = True,
    pay_kind: str = "",
    pay_reference: str = "",
) -> None:
    """Change the terms of a suspension: contact, pay, what is asked. How it was stays on file."""
    entries.choice(what, VARIATIONS, "what", "what is changed")
    kind = entries.choice(pay_kind, PAY_KINDS, "pay_kind", "what is paid") if pay_kind else ""
    reference = entries.line(pay_reference, "pay_reference", "the reference of the advice")
    said = _said(what, became)
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    in_full = pay_in_full or what != "pay"
    more = pay_explained(in_full=in_full, kind=kind, reference=reference)
    row, _ = take(desk, case, "vary_suspension", on, more)
    found = current(desk, row)
    was = _now(found, what)
    if what == "pay":
        found.pay_in_full, found.pay_kind = pay_in_full, "" if pay_in_full else kind
        found.pay_reason, found.pay_reference = said, reference
    else:
        setattr(found, what, said)
    became = _now(found, what)
    if became == was:
        raise BadEntry(refusals.ALREADY_RECORDED, where="became", what="This")
    about = {"was": was, "became": became, "on": on, "reason": why, "decided_by": who}
    keep_change(desk, row, "suspension", found.id, what, **about)  # type: ignore[arg-type]
    words = f"The suspension was varied ({in_sentence(VARIATIONS[what])}): {became}"
    tell_story(desk, row, "vary_suspension", words, on)


def _said(what: str, became: str) -> str:
    label = in_sentence(VARIATIONS[what])
    if what == "contact":
        return entries.line(became, "became", label, required=True)
    return entries.passage(became, "became", label, required=True)


def _now(found: Suspension, what: str) -> str:
    """How a term stands, in words."""
    if what != "pay":
        return str(getattr(found, what))
    kind = in_sentence(PAY_KINDS.get(found.pay_kind, "less than full pay"))
    parts = ("full pay" if found.pay_in_full else kind, found.pay_reason, found.pay_reference)
    return "; ".join(part for part in parts if part)


@act(Role.CASEWORKER)
def report_long_suspension(
    desk: Desk,
    case: CaseId,
    *,
    told: str,
    said: str,
    on: dt.date,
    next_on: dt.date | None = None,
) -> None:
    """Take a suspension that has gone on for long to whoever leads, and record what they said."""
    who = entries.line(told, "told", "who was told", required=True)
    answer = entries.passage(said, "said", "what they said", required=True)
    row, _ = take(desk, case, "report_long_suspension", on)
    found = current(desk, row)
    review = RegionReview(
        kind="long_suspension",
        row_id=found.id,
        on=on,
        decision="told",
        reason=answer,
        reviewed_by=who,
        next_on=next_on,
    )
    keep_review(desk, row, review, "SUSPENSION_LONG")
    days = (on - found.started_on).days
    words = f"{who} was told that the suspension has lasted {days} days, and said: {answer}"
    tell_story(desk, row, "report_long_suspension", words, on)


@act(Role.CASEWORKER)
def plan_return(
    desk: Desk, case: CaseId, *, plan: str, on: dt.date, return_on: dt.date | None = None
) -> None:
    """Plan the way back to work after a suspension: when, where, to whom, with what support."""
    said = entries.passage(plan, "plan", "the plan", required=True)
    day = entries.near(return_on, "return_on") if return_on else None
    row = beside(desk, case, on)
    found = current(desk, row)
    if (found.return_plan, found.return_on) == (said, day):
        raise BadEntry(refusals.ALREADY_RECORDED, where="plan", what="This plan")
    if found.return_plan:
        was = found.return_plan
        keep_change(desk, row, "suspension", found.id, "return_plan", was=was, became=said, on=on)
    found.return_plan, found.return_on = said, day
    tell_story(desk, row, "plan_return", "The return to work was planned.", on)


@act(Role.CASEWORKER)
def say_school_kind(
    desk: Desk, case: CaseId, *, school_type: str, said_by: str, on: dt.date
) -> None:
    """Say what kind of school the person works at: it decides who employs and who decides."""
    entries.choice(school_type, choices.SCHOOL_TYPES, "school_type", "a kind of school")
    who = entries.line(said_by, "said_by", "who said so", required=True)
    row, facts = take(desk, case, "say_school_kind", on)
    if facts.beside.school.school_type == school_type:
        raise BadEntry(refusals.ALREADY_RECORDED, where="school_type", what="This kind of school")
    desk.add(SchoolKind(case_id=row.id, school_type=school_type, said_by=who, on=on))
    kind = in_sentence(choices.SCHOOL_TYPES[school_type])
    tell_story(desk, row, "say_school_kind", f"The workplace is: {kind}. {who} said so.", on)
