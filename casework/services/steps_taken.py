"""What every step does beside its own work: guards, departures, the chronology, the state."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from casework.desk import Desk, Reason
from casework.domain.case_facts import CaseFacts
from casework.domain.case_steps import refuse_unless_departed, rule_of, unmet_for
from casework.domain.dates import say_day
from casework.domain.entries import PASSAGE, line, passage, past
from casework.domain.errors import BadEntry, Refused
from casework.domain.phrases import in_sentence
from casework.domain.refusal import Force, Unmet, unmet
from casework.domain.refusals import closing, rights
from casework.domain.refusals import triage as process
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.facts import facts_of
from casework.services.clock_keeping import refresh_next_due
from casework.services.moves_kept import keep_move, name_move
from casework.store.tables.cases import Case, CaseEvent, Departure

ONLY_TOLD = 9_000
"""The most characters of what is kept in a line of the chronology and nowhere else."""
NOTED = "Noted; no reason was asked for."


def take(
    desk: Desk, case_id: str, code: str, on: dt.date, more: Iterable[Unmet] = ()
) -> tuple[Case, CaseFacts]:
    """Check that the step is open on this case and record what is departed from.

    Raises `Refused` with everything that holds it back. `more` is what the act's own entries add.
    """
    case = desk.case(case_id)
    desk.about(case)
    past(on, desk.today, "on", "The day this happened")
    facts = facts_of(desk, case, on)
    judge(desk, case, code, on, unmet_for(code, facts, (*more, *_in_order(case, code, on))))
    return case, facts


def beside(desk: Desk, case_id: str, on: dt.date, *, when_closed: bool = False) -> Case:
    """The case, for an act that is no step of its own: not in the future, and not once closed.

    Raises `Refused` for a closed case unless the act is allowed there as well.
    """
    case = desk.case(case_id)
    desk.about(case)
    past(on, desk.today, "on", "The day this happened")
    if not (case.is_open or when_closed):
        raise Refused([unmet(closing.CASE_IS_CLOSED)])
    return case


def judge(desk: Desk, case: Case, code: str, on: dt.date, found: Iterable[Unmet]) -> None:
    """Refuse, or put on the file what was gone past and what was noted."""
    standing = tuple(_as_noted(desk, one) for one in found)
    refuse_unless_departed(standing, desk.departing)
    for one in standing:
        reason, agreed = _why(desk, one)
        desk.add(
            Departure(
                case_id=case.id,
                step=code,
                code=one.code,
                force=one.force.value,
                sentence=one.sentence,
                reason=reason,
                approved_by=agreed,
                on=on,
            )
        )


def move(desk: Desk, case: Case, state: CaseState, on: dt.date) -> None:
    """Bring the case to another state on the day it happened, and keep where it came from."""
    keep_move(desk, case, state, on)
    begin(case, state, on)


def begin(case: Case, state: CaseState, on: dt.date) -> None:
    """Let the case stand in a state, wherever it came from."""
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
    """One line of the chronology, with the day it happened and the day it was entered.

    A line is shortened where it repeats a long text that is kept in full on its own record.
    """
    refresh_next_due(desk, case)
    told = desk.add(
        CaseEvent(
            case_id=case.id,
            kind=kind,
            step=step,
            happened_on=on,
            happened_time=time,
            precision=precision,
            text=text if len(text) <= PASSAGE else f"{text[: PASSAGE - 1]}…",
            entered_on=desk.today,
        )
    )
    name_move(desk, told)
    return told


def _why(desk: Desk, one: Unmet) -> tuple[str, str]:
    """The reason for going past a guard, and who agreed. Raises `BadEntry` when there is none."""
    given = desk.departing.get(one.code, Reason(""))
    reason = passage(given.text, "reason", "the reason")
    agreed = line(given.approved_by, "approved_by", "who agreed")
    if reason and one.agreed_by and not agreed:
        raise BadEntry(rights.NO_NAME_GIVEN, who=one.agreed_by)
    if reason:
        return reason, agreed or desk.user.name
    if one.force is Force.WARN:
        return desk.history or NOTED, ""
    raise BadEntry(rights.NO_REASON_GIVEN)


def _as_noted(desk: Desk, one: Unmet) -> Unmet:
    """History is never refused: what would need a reason today is noted of a case on paper."""
    is_history = desk.history and one.force is Force.OVERRIDE
    return replace(one, force=Force.WARN, agreed_by="") if is_history else one


def _in_order(case: Case, code: str, on: dt.date) -> Iterator[Unmet]:
    """A step dated before the one that led to it is noted, never refused: history is history."""
    if rule_of(code).leads_to and on < case.state_since:
        state = in_sentence(STATE_NAMES[CaseState(case.state)])
        yield unmet(
            process.DAYS_OUT_OF_ORDER,
            day=say_day(on),
            state=state,
            since=say_day(case.state_since),
        )
