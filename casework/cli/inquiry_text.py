"""The investigation of a case, and two versions of a statement, as text for a console."""

from collections.abc import Iterator, Sequence

from casework.domain.dates import say_day
from casework.domain.inquiry_words import (
    AWARENESS_KINDS,
    DUTY_ANSWERS,
    FACT_STATUSES,
    INVITATION_STATES,
    REQUEST_ANSWERS,
    STATEMENT_STATUS,
)
from casework.domain.word_changes import Change, Kind, counted
from casework.stories.told import CaseTold
from casework.stories.told_inquiry import AdviceTold, AwarenessTold, FactTold, StatementTold

SIGNS = {Kind.SAME: ("", ""), Kind.GONE: ("[-", "-]"), Kind.NEW: ("{+", "+}")}


def inquiry_parts(told: CaseTold) -> Iterator[tuple[str, list[str]]]:
    """Titles, each with its lines."""
    for one in told.terms[-1:]:
        until = f", to report by {say_day(one.report_by)}" if one.report_by else ""
        issued = f"Version {one.number}, {say_day(one.issued)}, to {one.issued_to}{until}"
        yield "Terms of reference", [issued, *one.scope.split("\n")]
    yield (
        "Invitations",
        [
            f"{one.name}, {say_day(one.held)}: {INVITATION_STATES[one.state]}"
            for one in told.invitations
        ],
    )
    yield "Interviews and statements", [_statement(one) for one in told.statements]
    yield "Register of facts", [_fact(one) for one in told.facts]
    yield "What the person knew", [_awareness(one) for one in told.awareness]
    yield (
        "What the employee asks for",
        [
            f"{one.number}  {one.what}: {REQUEST_ANSWERS.get(one.answer, 'no answer yet')}"
            for one in told.requests
        ],
    )
    yield "Advice", [_advice(one) for one in told.advice]
    yield (
        "Duties of managers and HR",
        [
            f"{one.heading}: {DUTY_ANSWERS.get(one.answer, 'not answered')}"
            for one in told.policy_duties
        ],
    )


def compared(found: Sequence[Change]) -> Iterator[str]:
    """What was taken out in [-…-] and what was put in in {+…+}, and the count of both."""
    gone, new = counted(found)
    yield "".join(f"{SIGNS[one.kind][0]}{one.text}{SIGNS[one.kind][1]}" for one in found)
    yield f"Words taken out: {gone:,}. Words put in: {new:,}."


def _statement(one: StatementTold) -> str:
    versions = f", {one.versions} versions" if one.versions > 1 else ""
    state = "" if one.kind == "attempt" else f": {STATEMENT_STATUS.get(one.status, one.status)}"
    until = f", wanted back by {say_day(one.reply_by)}" if one.reply_by else ""
    return f"S-{one.number}  {one.name}, {one.kind}, {say_day(one.taken)}{versions}{state}{until}"


def _fact(one: FactTold) -> str:
    rests = f" ({'; '.join(one.sources)})" if one.sources else ""
    return f"{one.number}  {one.text} [{FACT_STATUSES.get(one.status, one.status)}]{rests}"


def _awareness(one: AwarenessTold) -> str:
    words = ", ".join(part for part in (one.title, one.edition) if part)
    on = f", {say_day(one.told)}" if one.told else ""
    how = AWARENESS_KINDS.get(one.kind, one.kind)
    return f"{how}{on}: {words}" if words else how


def _advice(one: AdviceTold) -> str:
    before = "before posting, " if one.is_before else ""
    mark = " (privileged: not for disclosure)" if one.is_privileged else ""
    return f"{before}{one.who}{mark}: {one.said or 'none came yet'}"
