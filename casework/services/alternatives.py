"""Alternatives to suspension: each answered, and one put in place, reviewed and ended."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.ids import ArrangementId, CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import (
    AGREEMENTS,
    ALTERNATIVE_ANSWERS,
    ALTERNATIVES,
    REGION_DECISIONS,
)
from casework.domain.roles import Role
from casework.services.clock_keeping import stop_clock
from casework.services.entries import AlternativesEntry
from casework.services.region_keeping import keep_review, next_look, same_case
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.region_records import Arrangement, RegionReview, WeighedAlternative

REVIEW = "ARRANGEMENT_REVIEW"


@act(Role.CASEWORKER)
def weigh_alternatives(desk: Desk, case: CaseId, *, entry: AlternativesEntry, on: dt.date) -> None:
    """Answer alternatives to suspension: would each do, and why. A later answer holds."""
    weighed = [_weighed(kind, entry, on) for kind in ALTERNATIVES if getattr(entry, kind)]
    if not weighed:
        raise BadEntry(refusals.MISSING, where="place", what="an answer")
    row, facts = take(desk, case, "weigh_alternatives", on)
    for one in weighed:
        one.case_id = row.id
        _not_said_yet(desk, one)
        desk.add(one)
    answered = {**facts.beside.weighed, **{one.kind: one.answer for one in weighed}}
    words = f"Alternatives to suspension were weighed: {len(answered)} of {len(ALTERNATIVES)}."
    tell_story(desk, row, "weigh_alternatives", words, on)


@act(Role.CASEWORKER)
def arrange_instead(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    what: str,
    reason: str,
    agreed_by: str,
    on: dt.date,
    employee_agrees: str = "not_asked",
    next_on: dt.date | None = None,
) -> ArrangementId:
    """Put something in place of a suspension, to be looked at again as a suspension would be."""
    entries.choice(kind, ALTERNATIVES, "kind", "what it is")
    entries.choice(employee_agrees, AGREEMENTS, "employee_agrees", "whether the employee agrees")
    made = Arrangement(kind=kind, employee_agrees=employee_agrees, started_on=on, ended_on=None)
    made.what = entries.passage(what, "what", "what is arranged", required=True)
    made.reason = entries.passage(reason, "reason", "the reason", required=True)
    made.agreed_by = entries.line(agreed_by, "agreed_by", "who agreed", required=True)
    row, _ = take(desk, case, "arrange_instead", on)
    made.case_id = row.id
    _not_arranged_yet(desk, made)
    desk.add(made)
    next_look(desk, row, REVIEW, on, next_on, made.id)
    words = f"In place of suspension ({in_sentence(ALTERNATIVES[kind])}): {made.what}"
    tell_story(desk, row, "arrange_instead", words, on)
    return ArrangementId(made.id)


@act(Role.CASEWORKER)
def review_arrangement(
    desk: Desk,
    case: CaseId,
    *,
    arrangement: ArrangementId,
    decision: str,
    reason: str,
    reviewed_by: str,
    on: dt.date,
    next_on: dt.date | None = None,
) -> None:
    """Look again at what stands in place of a suspension."""
    entries.choice(decision, REGION_DECISIONS, "decision", "a decision")
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(reviewed_by, "reviewed_by", "who looked at it", required=True)
    row = beside(desk, case, on)
    found = desk.row(Arrangement, arrangement, thing="arrangement")
    same_case(found.case_id, row, "arrangement")
    _still_runs(found)
    review = RegionReview(kind="arrangement", row_id=found.id, on=on, decision=decision)
    review.reason, review.reviewed_by, review.next_on = why, who, next_on
    keep_review(desk, row, review, REVIEW)
    words = f"What stands in place of suspension was looked at: {why}"
    tell_story(desk, row, "review_arrangement", words, on)


@act(Role.CASEWORKER)
def end_arrangement(
    desk: Desk, case: CaseId, *, arrangement: ArrangementId, reason: str, on: dt.date
) -> None:
    """End what stood in place of a suspension."""
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(Arrangement, arrangement, thing="arrangement")
    same_case(found.case_id, row, "arrangement")
    _still_runs(found)
    entries.in_order(found.started_on, on, "on", first="its beginning", then="Its end")
    found.ended_on = on
    found.ended_reason = entries.passage(reason, "reason", "the reason", required=True)
    stop_clock(desk, row, REVIEW, on, subject=found.id)
    words = f"What stood in place of suspension ended: {found.ended_reason}"
    tell_story(desk, row, "end_arrangement", words, on)


def _weighed(kind: str, entry: AlternativesEntry, on: dt.date) -> WeighedAlternative:
    answer, field = getattr(entry, kind), f"{kind}_why"
    entries.choice(answer, ALTERNATIVE_ANSWERS, kind, "whether it would do")
    why = entries.passage(getattr(entry, field), field, "why", required=True)
    return WeighedAlternative(kind=kind, answer=answer, reason=why, weighed_on=on)


def _not_said_yet(desk: Desk, one: WeighedAlternative) -> None:
    same = select(WeighedAlternative).where(
        WeighedAlternative.case_id == one.case_id, WeighedAlternative.kind == one.kind
    )
    last = desk.session.scalars(same.order_by(WeighedAlternative.id.desc()).limit(1)).first()
    if last is not None and (last.answer, last.reason) == (one.answer, one.reason):
        what = f"This answer ({in_sentence(ALTERNATIVES[one.kind])})"
        raise BadEntry(refusals.ALREADY_RECORDED, where=one.kind, what=what)


def _not_arranged_yet(desk: Desk, made: Arrangement) -> None:
    same = select(Arrangement.id).where(
        Arrangement.case_id == made.case_id,
        Arrangement.kind == made.kind,
        Arrangement.what == made.what,
        Arrangement.ended_on.is_(None),
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="what", what="This arrangement")


def _still_runs(found: Arrangement) -> None:
    if found.ended_on is not None:
        what = "That this arrangement ended"
        raise BadEntry(refusals.ALREADY_RECORDED, where="arrangement", what=what)
