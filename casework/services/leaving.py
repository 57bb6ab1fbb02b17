"""Leaving before the end: provisional answers on the day of receipt, then a final determination."""

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.steps.row import BEFORE_OUTCOME
from casework.domain.vocabulary import CaseState
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.deaths import settle_death
from casework.services.duty_keeping import LEFT, keep_duties
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.regions import Leaving, LeavingAnswer, Referral

ANSWERS = {
    "would": "Would have dismissed",
    "might": "Might have dismissed",
    "considered": "Dismissal would have been considered",
    "would_not": "Would not have dismissed",
    "cannot_say": "Cannot yet say",
}


@act(Role.CASEWORKER)
def record_leaving(
    desk: Desk, case: CaseId, *, reason: str, on: dt.date, last_day: dt.date | None = None
) -> None:
    """Record that the person goes; `on` is the day the resignation was received.

    A provisional answer for each body is due the same day (domain-corrections §2.2 (1)); a death
    asks nothing. After the outcome the case stays where it is: whoever works out their notice may
    still appeal, and a dismissal that stands is answer enough.
    """
    entries.choice(reason, choices.LEAVING_REASONS, "reason", "why")
    if last_day is not None:
        entries.near(last_day, "last_day")
    row, facts = take(desk, case, "record_leaving", on)
    desk.add(
        Leaving(
            case_id=row.id,
            reason=reason,
            received_on=on,
            last_day=last_day,
            withdrawn_on=None,
            state_before=facts.state.value,
        )
    )
    if facts.state in BEFORE_OUTCOME or reason == "died":
        move(row, CaseState.LEFT_IN_PROCESS, on)
    if reason == "died":
        settle_death(desk, row, on)
    else:
        if not facts.is_dismissed:
            start_clock(desk, row, "PROVISIONAL", on)
        keep_duties(desk, row)
    words = f"{choices.LEAVING_REASONS[reason]}; notice received."
    tell_story(desk, row, "record_leaving", words, on)


@act(Role.CASEWORKER)
def answer_for_body(
    desk: Desk,
    case: CaseId,
    *,
    body: str,
    answer: str,
    reason: str,
    on: dt.date,
    harm_ground: str = "not_known",
    is_final: bool = False,
    owner: str = "",
    ask_again_on: dt.date | None = None,
) -> None:
    """Answer 'would we have dismissed?' for one body: provisionally, or finally."""
    asked = _answers_of(desk, body, answer)
    entries.choice(harm_ground, choices.YES_NO, "harm_ground", "an answer")
    row, _ = take(desk, case, "answer_for_body", on)
    leaving = current(desk, row)
    if leaving.reason == "died":
        raise BadEntry(refusals.NOTHING_ASKED, where="body")
    _keep_answer(
        desk,
        leaving,
        LeavingAnswer(
            body=body,
            is_final=is_final,
            answer=answer,
            reason=entries.passage(reason, "reason", "the reason", required=True),
            harm_ground=harm_ground,
            owner=entries.line(owner, "owner", "who asks again"),
            answered_on=on,
            ask_again_on=ask_again_on if answer == "cannot_say" else None,
        ),
    )
    _keep_clocks(desk, row, leaving, body, answer, on)
    kind = "Final" if is_final else "Provisional"
    name = desk.packs.body(body).short_name
    words = f"{kind} answer for {name}: {asked[answer]}."
    tell_story(desk, row, "answer_for_body", words, on)


@act(Role.CASEWORKER)
def determine_in_absence(
    desk: Desk, case: CaseId, *, reasons: str, decided_by: str, on: dt.date
) -> None:
    """Finish the process as far as practicable after the person has gone."""
    why = entries.passage(reasons, "reasons", "the reasons", required=True, limit=ONLY_TOLD)
    who = entries.line(decided_by, "decided_by", "who decided", required=True)
    row, _ = take(desk, case, "determine_in_absence", on)
    move(row, CaseState.DETERMINED_IN_ABSENCE, on)
    words = f"{who} decided in the person's absence: {why}"
    tell_story(desk, row, "determine_in_absence", words, on)


@act(Role.CASEWORKER)
def withdraw_resignation(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """The resignation is withdrawn and accepted as withdrawn; the case goes on where it was."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "withdraw_resignation", on)
    leaving = current(desk, row)
    if leaving.reason not in ("resigned", "retired"):
        raise BadEntry(refusals.NOT_RESIGNED, where="reason")
    leaving.withdrawn_on = on
    for rule in ("PROVISIONAL", "PROVISIONAL_REASK"):
        stop_clock(desk, row, rule, on)
    if row.state == CaseState.LEFT_IN_PROCESS.value:
        move(row, CaseState(leaving.state_before), on)
    keep_duties(desk, row)
    tell_story(desk, row, "withdraw_resignation", f"The resignation was withdrawn: {why}", on)


def current(desk: Desk, case: Case) -> Leaving:
    """The leaving that stands."""
    wanted = select(Leaving).where(Leaving.case_id == case.id, Leaving.withdrawn_on.is_(None))
    found = desk.session.scalars(wanted.order_by(Leaving.id.desc()).limit(1)).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="record of leaving")
    return found


def _answers_of(desk: Desk, body: str, answer: str) -> Mapping[str, str]:
    """The answers in the body's own words. Raises `BadEntry` unless it asks, and has this one."""
    asking = {one.code: one for one in desk.packs.bodies if one.leaving_answers}
    asks = asking[entries.choice(body, asking, "body", "a body that asks")]
    if answer not in asks.leaving_answers:
        words = "; ".join(asks.leaving_answers.values())
        raise BadEntry(refusals.NOT_THE_BODYS_ANSWER, body=asks.short_name, answers=words)
    return asks.leaving_answers


def _unanswered(desk: Desk, case: Case, leaving: Leaving) -> set[str]:
    """Bodies whose duty hangs on an answer that nobody gave yet."""
    asked = desk.session.scalars(
        select(Referral.body).where(Referral.case_id == case.id, Referral.trigger == LEFT)
    )
    given = desk.session.scalars(
        select(LeavingAnswer.body).where(LeavingAnswer.leaving_id == leaving.id)
    )
    return set(asked) - set(given)


def _keep_clocks(
    desk: Desk, case: Case, leaving: Leaving, body: str, answer: str, on: dt.date
) -> None:
    """'Cannot yet say' is asked again; once every body is answered, nothing is due any more."""
    stop_clock(desk, case, "PROVISIONAL_REASK", on, subject=body)
    if answer == "cannot_say":
        start_clock(desk, case, "PROVISIONAL_REASK", on, subject=body)
    desk.session.flush()
    keep_duties(desk, case)
    if not _unanswered(desk, case, leaving):
        stop_clock(desk, case, "PROVISIONAL", on)


def _keep_answer(desk: Desk, leaving: Leaving, answer: LeavingAnswer) -> None:
    found = desk.session.scalars(
        select(LeavingAnswer).where(
            LeavingAnswer.leaving_id == leaving.id,
            LeavingAnswer.body == answer.body,
            LeavingAnswer.is_final == answer.is_final,
        )
    ).first()
    if found is None:
        answer.leaving_id = leaving.id
        desk.add(answer)
        return
    for field in ("answer", "reason", "harm_ground", "owner", "answered_on", "ask_again_on"):
        setattr(found, field, getattr(answer, field))
