"""What every step does beside its own work: guards, departures, the chronology, the state."""

import datetime as dt
from collections.abc import Iterable

from casework.desk import Desk
from casework.domain.case_facts import CaseFacts
from casework.domain.case_steps import refuse_unless_departed, unmet_for
from casework.domain.entries import past
from casework.domain.refusal import Force, Unmet
from casework.domain.vocabulary import CaseState
from casework.facts import facts_of
from casework.services.clock_keeping import refresh_next_due
from casework.store.tables.cases import Case, CaseEvent, Departure


def take(
    desk: Desk, case_id: str, code: str, on: dt.date, more: Iterable[Unmet] = ()
) -> tuple[Case, CaseFacts]:
    """Check that the step is open on this case and record what is departed from.

    Raises `Refused` with everything that holds it back. `more` is what the act's own entries add.
    """
    case = desk.case(case_id)
    desk.about(case)
    past(on, desk.today, "on", "The day this happened")
    facts = facts_of(desk, case)
    judge(desk, case, code, on, unmet_for(code, facts, more))
    return case, facts


def judge(desk: Desk, case: Case, code: str, on: dt.date, found: Iterable[Unmet]) -> None:
    """Refuse, or put on the file what was gone past and what was noted."""
    standing = tuple(found)
    refuse_unless_departed(standing, desk.departing)
    for one in standing:
        reason = desk.departing.get(one.code)
        desk.add(
            Departure(
                case_id=case.id,
                step=code,
                code=one.code,
                force=one.force.value,
                sentence=one.sentence,
                reason=reason.text if reason else _noted(one),
                approved_by=(reason.approved_by or desk.user.name) if reason else "",
                on=on,
            )
        )


def _noted(one: Unmet) -> str:
    return "Noted; no reason was asked for." if one.force is Force.WARN else ""


def move(case: Case, state: CaseState, on: dt.date) -> None:
    """Bring the case to another state on the day it happened."""
    case.state = state.value
    case.state_since = on
    case.is_open = state is not CaseState.CLOSED


def tell_story(
    desk: Desk,
    case: Case,
    step: str,
    text: str,
    on: dt.date,
    *,
    kind: str = "process",
    time: str = "",
    precision: str = "day",
) -> CaseEvent:
    """One line of the chronology, with the day it happened and the day it was entered."""
    refresh_next_due(desk, case)
    return desk.add(
        CaseEvent(
            case_id=case.id,
            kind=kind,
            step=step,
            happened_on=on,
            happened_time=time,
            precision=precision,
            text=text,
            entered_on=desk.today,
        )
    )
