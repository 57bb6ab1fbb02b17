"""Holds and concerns looked at again: what may go on, how they are handled, whether all is well."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.guards.concern import handled_apart
from casework.domain.ids import CaseId, ConcernId, HoldId
from casework.domain.phrases import in_sentence, sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import DETRIMENT, HANDLING, REGION_DECISIONS
from casework.domain.roles import Role
from casework.facts import facts_of
from casework.services.beside import WAITS, concern_of, fill_handling, hold_of
from casework.services.clock_keeping import stop_clock
from casework.services.clock_moves import pause_clocks, resume_clocks
from casework.services.region_keeping import keep_change, keep_review
from casework.services.steps_taken import beside, judge, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.region_records import RegionReview
from casework.store.tables.regions import Concern, Hold

CONTACT = {"": "As before", "yes": "Yes", "no": "No"}
"""Whether the employee may be contacted from a look at a hold on."""


@act(Role.CASEWORKER)
def review_hold(
    desk: Desk,
    case: CaseId,
    *,
    hold: HoldId,
    decision: str,
    reason: str,
    reviewed_by: str,
    on: dt.date,
    contact: str = "",
    may_continue: str = "",
    waits: str = "",
    next_on: dt.date | None = None,
) -> None:
    """Ask again whoever asked that the case wait: is it still needed, and what may go on now."""
    entries.choice(decision, REGION_DECISIONS, "decision", "a decision")
    entries.choice(contact, CONTACT, "contact", "an answer")
    review = _review("hold", decision, reason, reviewed_by, on, next_on)
    row = beside(desk, case, on)
    found = hold_of(desk, row, hold)
    review.row_id = found.id
    said = {
        "may_continue": entries.passage(may_continue, "may_continue", "what may go on"),
        "waits": entries.passage(waits, "waits", "what waits"),
    }
    _change_hold(desk, row, found, said, contact, on)
    keep_review(desk, row, review, "HOLD_REVIEW")
    kind = in_sentence(choices.HOLD_KINDS[found.kind])
    words = f"The hold ({kind}) was looked at again with {review.reviewed_by}: {review.reason}"
    tell_story(desk, row, "review_hold", words, on)


def _change_hold(
    desk: Desk, case: Case, found: Hold, said: dict[str, str], contact: str, on: dt.date
) -> None:
    """What may go on, what waits and whether there may be contact; how it was is kept."""
    for name, now in said.items():
        was = getattr(found, name)
        if now and now != was:
            keep_change(desk, case, "hold", found.id, name, was=was, became=now, on=on)
            setattr(found, name, now)
    if contact and (contact == "yes") is not found.may_contact_employee:
        was = CONTACT["yes" if found.may_contact_employee else "no"]
        became = CONTACT[contact]
        keep_change(desk, case, "hold", found.id, "contact", was=was, became=became, on=on)
        found.may_contact_employee = contact == "yes"


@act(Role.CASEWORKER)
def change_handling(
    desk: Desk,
    case: CaseId,
    *,
    concern: ConcernId,
    state: str,
    reason: str,
    decided_by: str,
    on: dt.date,
    handled_by: str = "",
    procedure: str = "",
    reference: str = "",
) -> None:
    """Change how a concern is dealt with beside the case: at the same time, or the case waits."""
    entries.choice(state, HANDLING, "state", "how it is dealt with")
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    row = beside(desk, case, on)
    found = _open(desk, row, concern)
    was, before = _handling(found), found.state
    fill_handling(
        found,
        handled_by or found.handled_by,
        procedure or found.procedure,
        reference or found.reference,
    )
    found.state = state
    became = _handling(found)
    if became == was:
        raise BadEntry(refusals.ALREADY_RECORDED, where="state", what="This")
    found.handling_reason = why
    judge(desk, row, "change_handling", on, handled_apart(facts_of(desk, row, on), handled_by))
    about = {"was": was, "became": became, "on": on, "reason": why, "decided_by": who}
    keep_change(desk, row, "concern", found.id, "handling", **about)  # type: ignore[arg-type]
    _interlock(desk, row, found, before, on)
    words = f"{choices.CONCERN_KINDS[found.kind]}: {in_sentence(HANDLING[state])}. {sentence(why)}"
    tell_story(desk, row, "change_handling", words, on)


def _interlock(desk: Desk, case: Case, found: Concern, before: str, on: dt.date) -> None:
    """Clocks stand still while the case waits, and run again when it does not."""
    if found.state == WAITS and before != WAITS:
        pause_clocks(desk, case, found.kind, on, found.id)
    elif before == WAITS and found.state != WAITS:
        resume_clocks(desk, case, on, found.id)


def _handling(found: Concern) -> str:
    words = (HANDLING.get(found.state, found.state), found.handled_by)
    return "; ".join(part for part in (*words, found.procedure, found.reference) if part)


@act(Role.CASEWORKER)
def record_legal_screen(
    desk: Desk, case: CaseId, *, concern: ConcernId, screened_by: str, said: str, on: dt.date
) -> None:
    """Record what Legal said may go on after a possible protected disclosure.

    Whether it is protected is never decided here (domain-corrections §4 (7)).
    """
    row = beside(desk, case, on)
    found = _open(desk, row, concern)
    if found.kind != "protected_disclosure":
        raise BadEntry(refusals.NOT_A_DISCLOSURE, where="concern")
    was = found.screened_said
    found.screened_by = entries.line(screened_by, "screened_by", "who looked", required=True)
    found.screened_said = entries.passage(said, "said", "what Legal said", required=True)
    if was == found.screened_said:
        raise BadEntry(refusals.ALREADY_RECORDED, where="said", what="This")
    if was:
        now = found.screened_said
        keep_change(desk, row, "concern", found.id, "legal", was=was, became=now, on=on)
    found.screened_on = on
    day = say_day(found.raised_on)
    words = f"Legal looked at the possible protected disclosure of {day}: {found.screened_said}"
    tell_story(desk, row, "record_legal_screen", words, on)


@act(Role.CASEWORKER)
def watch_for_detriment(
    desk: Desk,
    case: CaseId,
    *,
    concern: ConcernId,
    seen: str,
    said: str,
    asked_by: str,
    on: dt.date,
    next_on: dt.date | None = None,
) -> None:
    """Ask whether whoever raised a concern is treated well, and say what is done where not."""
    entries.choice(seen, DETRIMENT, "seen", "what was seen")
    review = _review("concern", seen, said, asked_by, on, next_on, "said", "asked_by")
    row = beside(desk, case, on, when_closed=True)
    found = concern_of(desk, row, concern)
    review.row_id = found.id
    keep_review(desk, row, review, "DETRIMENT_WATCH")
    if seen == "ended":
        stop_clock(desk, row, "DETRIMENT_WATCH", on, subject=found.id)
    kind = in_sentence(choices.CONCERN_KINDS[found.kind])
    words = f"Looked for bad treatment after the {kind}: {in_sentence(DETRIMENT[seen])}. "
    tell_story(desk, row, "watch_for_detriment", f"{words}{review.reason}", on)


def _review(
    kind: str,
    decision: str,
    reason: str,
    by: str,
    on: dt.date,
    next_on: dt.date | None,
    field: str = "reason",
    by_field: str = "reviewed_by",
) -> RegionReview:
    """A look as typed. Raises `BadEntry`."""
    made = RegionReview(kind=kind, decision=decision, on=on, next_on=next_on)
    made.reason = entries.passage(reason, field, "the reason", required=True)
    made.reviewed_by = entries.line(by, by_field, "who looked", required=True)
    return made


def _open(desk: Desk, case: Case, concern: ConcernId) -> Concern:
    found = concern_of(desk, case, concern)
    if found.resolved_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="concern", what="How this ended")
    return found
