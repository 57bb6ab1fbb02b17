"""Refusing to put a hearing off, and putting off an appeal hearing."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.guards import hearing as guards
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.facts import facts_of
from casework.services.hearings import POSTPONED_BY, answer, asked_for
from casework.services.notices import current, hearing_of, put_off
from casework.services.steps_taken import move, take, tell_story

KINDS = {CaseState.APPEAL_NOTIFIED: "appeal"}


@act(Role.CASEWORKER)
def refuse_postponement(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    asked_by: str,
    reason: str,
    answer_reason: str,
    on: dt.date,
    proposed_on: dt.date | None = None,
) -> None:
    """Keep a hearing on its day although somebody asked to put it off, with the reason.

    Refusing a companion's day inside the statutory window needs the HR lead's name as well.
    """
    facts = facts_of(desk, desk.case(case))
    where = KINDS.get(facts.state, "disciplinary")
    was_on = hearing_of(facts, where, on)
    asked = asked_for(kind, asked_by, reason, was_on, proposed_on, on)
    entries.passage(answer_reason, "answer_reason", "why not", required=True)
    proposed = asked.proposed_on if kind == "companion" else None
    more = guards.companion_date(was_on, proposed, None, desk.calendar)
    row, _ = take(desk, case, "refuse_postponement", on, more)
    answer(asked, is_granted=False, accepted=False, why=answer_reason)
    put_off(desk, row, current(desk, row, where), asked)
    words = f"The hearing stays on {say_day(was_on)}: {asked.answer_reason}"
    tell_story(desk, row, "refuse_postponement", words, on)


@act(Role.CASEWORKER)
def postpone_appeal(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    asked_by: str,
    reason: str,
    on: dt.date,
    proposed_on: dt.date | None = None,
    accepted: bool = True,
    answer_reason: str = "",
) -> None:
    """Put the appeal hearing off: the companion's day counts here as it does at the first."""
    facts = facts_of(desk, desk.case(case))
    was_on = hearing_of(facts, "appeal", on)
    asked = asked_for(kind, asked_by, reason, was_on, proposed_on, on)
    proposed = asked.proposed_on if kind == "companion" else None
    more = (
        *guards.companion_date(was_on, proposed, proposed if accepted else None, desk.calendar),
        *guards.postponements_left(facts, facts.appeal_hearing, kind),
    )
    row, _ = take(desk, case, "postpone_appeal", on, more)
    answer(asked, is_granted=True, accepted=accepted, why=answer_reason)
    put_off(desk, row, current(desk, row, "appeal"), asked)
    move(desk, row, CaseState.APPEAL_LODGED, on)
    words = f"The appeal hearing of {say_day(was_on)} was postponed: "
    tell_story(desk, row, "postpone_appeal", f"{words}{in_sentence(POSTPONED_BY[kind])}.", on)
