"""A step that was taken by mistake: the case goes back to where it was, and both are shown."""

import datetime as dt
from collections.abc import Callable, Mapping

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.case_steps import BY_CODE
from casework.domain.change_choices import STEP
from casework.domain.dates import say_day
from casework.domain.errors import Refused
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence, sentence
from casework.domain.refusal import unmet
from casework.domain.refusals import changes as refusals
from casework.domain.roles import Role
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.services.clock_keeping import end_clock
from casework.services.clock_moves import take_up
from casework.services.duty_keeping import keep_duties
from casework.services.investigations import current as current_report
from casework.services.moves_kept import STARTED
from casework.services.notices import current as current_hearing
from casework.services.steps_taken import begin, take, tell_story
from casework.store.tables.cases import Case, CaseEvent, Clock
from casework.store.tables.changes import StateMove, VoidedRecord
from casework.store.tables.triage import HandOver

Undo = Callable[[Desk, Case, StateMove], None]
BESIDE = frozenset({"put_step_back"})
"""Steps that rest on no other."""


@act(Role.CASEWORKER)
def put_step_back(
    desk: Desk, case: CaseId, *, reason: str, authorised_by: str, on: dt.date
) -> None:
    """Record that the last step was taken by mistake, such as on the wrong case: who agreed, why.

    The case stands where it stood before; clocks that the step started are stopped, those that it
    stopped run on as if it had not been. The step and its line of the chronology stay on the file.
    Only while nothing was recorded that rests on it.
    """
    why = entries.passage(reason, "reason", "how the mistake came about", required=True)
    who = entries.line(authorised_by, "authorised_by", "who agreed", required=True)
    row, _ = take(desk, case, "put_step_back", on)
    made, told = _last(desk, row)
    title = BY_CODE[made.step].title
    entries.in_order(told.happened_on, on, "on", first="the step", then="The day it was put back")
    _nothing_rests_on(desk, row, made, title)
    UNDO[made.step](desk, row, made)
    _clocks_as_before(desk, row, made, on)
    begin(row, CaseState(made.was), made.was_since)
    made.taken_back_on = on
    label = f"{title}, {say_day(told.happened_on)}"
    agreed = f"{sentence(why)} {who} agreed."
    take_out(desk, row, STEP, made.id, label, told.text, agreed, on)
    desk.session.flush()
    keep_duties(desk, row)
    state = in_sentence(STATE_NAMES[CaseState(made.was)])
    words = f"'{label}' was recorded by mistake and put back; the case stands at '{state}' again. "
    tell_story(desk, row, "put_step_back", words + agreed, on)


def take_out(
    desk: Desk, case: Case, kind: str, row_id: str, label: str, said: str, why: str, on: dt.date
) -> None:
    """Name something that counts for nothing any more, with what it said and the reason."""
    desk.add(
        VoidedRecord(
            case_id=case.id,
            kind=kind,
            row_id=row_id,
            label=label[: entries.LINE],
            said=said[: entries.PASSAGE],
            reason=why[: entries.PASSAGE],
            voided_on=on,
        )
    )


def _last(desk: Desk, case: Case) -> tuple[StateMove, CaseEvent]:
    """The last step that stands. Raises `Refused` where none is known, or it cannot go back."""
    wanted = select(StateMove).where(
        StateMove.case_id == case.id, StateMove.taken_back_on.is_(None)
    )
    made = desk.session.scalars(wanted.order_by(StateMove.id.desc()).limit(1)).first()
    if made is None or made.event_id is None or made.became != case.state:
        raise Refused([unmet(refusals.NO_STEP_TO_PUT_BACK)])
    told = desk.row(CaseEvent, made.event_id, thing="step")
    if made.step not in UNDO or not _may_go_back(made):
        title, day = BY_CODE[made.step].title, say_day(told.happened_on)
        raise Refused([unmet(refusals.STEP_STAYS, title=title, day=day)])
    return made, told


def _may_go_back(made: StateMove) -> bool:
    """A new round of the investigation, and a notice in place of another, leave records behind."""
    if made.step == "decide_case_to_answer":
        return made.became != CaseState.INVESTIGATION.value
    return made.step != "call_hearing" or made.was == CaseState.CASE_TO_ANSWER.value


def _nothing_rests_on(desk: Desk, case: Case, made: StateMove, title: str) -> None:
    """Whatever was done since could have been done before the step as well."""
    wanted = select(CaseEvent).where(CaseEvent.case_id == case.id, CaseEvent.id > made.event_id)
    for one in desk.session.scalars(wanted.order_by(CaseEvent.id)):
        rule = BY_CODE.get(one.step)
        if rule is None or one.step in BESIDE or CaseState(made.was) in rule.opens_from:
            continue
        if not _was_put_back(desk, one):
            told = {"later": rule.title, "day": say_day(one.happened_on), "title": title}
            raise Refused([unmet(refusals.BUILT_ON, **told)])


def _was_put_back(desk: Desk, told: CaseEvent) -> bool:
    wanted = select(StateMove.id).where(
        StateMove.event_id == told.id, StateMove.taken_back_on.is_not(None)
    )
    return desk.session.scalars(wanted).first() is not None


def _clocks_as_before(desk: Desk, case: Case, made: StateMove, on: dt.date) -> None:
    """Those of the step are stopped; those it stopped run from where they always ran."""
    for marked in made.clocks.split():
        clock = desk.row(Clock, marked[1:], thing="clock")
        if marked.startswith(STARTED):
            if clock.is_running:
                end_clock(desk, clock, on)
        elif not clock.is_running:
            take_up(desk, case, clock)


def _nothing_else(_desk: Desk, _case: Case, _made: StateMove) -> None:
    """The state and the clocks were all."""


def _decision(desk: Desk, case: Case, _made: StateMove) -> None:
    report = current_report(desk, case)
    report.case_to_answer = report.case_to_answer_reason = ""
    report.case_to_answer_on = report.decided_by = None


def _closing(_desk: Desk, case: Case, _made: StateMove) -> None:
    case.closed_on, case.closing_reason, case.closed_from = None, "", ""


def _notice(desk: Desk, case: Case, _made: StateMove) -> None:
    current_hearing(desk, case, "disciplinary").state = "set aside"


def _hand_over(desk: Desk, case: Case, made: StateMove) -> None:
    wanted = select(HandOver).where(HandOver.case_id == case.id, HandOver.id < made.event_id)
    found = desk.session.scalars(wanted.order_by(HandOver.id.desc()).limit(1)).one()
    label, why = f"To {found.to}", "It went with a step that was taken by mistake."
    take_out(desk, case, "hand_over", found.id, label, found.given, why, desk.today)


UNDO: Mapping[str, Undo] = {
    "start_triage": _nothing_else,
    "take_no_action": _nothing_else,
    "settle_without_blame": _nothing_else,
    "end_unidentified": _nothing_else,
    "handle_informally": _nothing_else,
    "route_out": _hand_over,
    "decide_case_to_answer": _decision,
    "call_hearing": _notice,
    "determine_in_absence": _nothing_else,
    "close_case": _closing,
}
"""Steps that can be put back, and what of them is undone beside the state and the clocks."""
