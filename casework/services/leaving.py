"""Leaving before the end: provisional answers on the day of receipt, then a final determination."""

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards.leaving import allegations_determined, limb_named
from casework.domain.guards.suspension import accounts_taken
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.region_choices import RECEIVED_HOW
from casework.domain.roles import Role
from casework.domain.steps.row import BEFORE_OUTCOME
from casework.domain.vocabulary import CaseState
from casework.fact_parts.accounts import open_accounts_of
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.deaths import settle_death
from casework.services.duty_keeping import LEFT, keep_duties
from casework.services.matrix_rows import belongs
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
    desk: Desk,
    case: CaseId,
    *,
    reason: str,
    on: dt.date,
    last_day: dt.date | None = None,
    how: str = "",
    notice: str = "",
    told_to: str = "",
    work_stopped_on: dt.date | None = None,
    exhibit: ExhibitId | None = None,
) -> None:
    """Record that the person goes; `on` is the day the resignation was received.

    A provisional answer for each body is due the same day (domain-corrections §2.2 (1)); a death
    asks nothing. After the outcome the case stays where it is: whoever works out their notice may
    still appeal, and a dismissal that stands is answer enough.
    """
    made = received(reason, on, last_day, how=how, notice=notice, told_to=told_to)
    if work_stopped_on is not None:
        made.work_stopped_on = entries.near(work_stopped_on, "work_stopped_on")
    found = desk.case(case)
    more = accounts_taken(facts_of(desk, found, on), open_accounts_of(desk, found))
    row, facts = take(desk, case, "record_leaving", on, more)
    if exhibit is not None:
        belongs(desk, row, exhibit, None)
    made.case_id, made.exhibit_id, made.state_before = row.id, exhibit, facts.state.value
    desk.add(made)
    if facts.state in BEFORE_OUTCOME or reason == "died":
        move(desk, row, CaseState.LEFT_IN_PROCESS, on)
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
    facts = facts_of(desk, desk.case(case), on)
    more = limb_named(facts, harm_ground, is_final=is_final)
    row, _ = take(desk, case, "answer_for_body", on, more)
    leaving = _asked_about(desk, row)
    made = LeavingAnswer(leaving_id=leaving.id, body=body, is_final=is_final, answer=answer)
    made.reason = entries.passage(reason, "reason", "the reason", required=True)
    made.harm_ground, made.owner = harm_ground, _owner(desk, owner, answer)
    made.answered_on, made.ask_again_on = on, _again(ask_again_on, answer)
    _keep_clocks(desk, row, leaving, desk.add(made))
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
    facts = facts_of(desk, desk.case(case), on)
    row, _ = take(desk, case, "determine_in_absence", on, allegations_determined(facts))
    move(desk, row, CaseState.DETERMINED_IN_ABSENCE, on)
    words = f"{who} decided in the person's absence: {why}"
    tell_story(desk, row, "determine_in_absence", words, on)


@act(Role.CASEWORKER)
def withdraw_resignation(
    desk: Desk, case: CaseId, *, reason: str, on: dt.date, agreed_by: str = ""
) -> None:
    """The resignation is withdrawn and accepted as withdrawn; the case goes on where it was."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "withdraw_resignation", on)
    leaving = current(desk, row)
    if leaving.reason not in ("resigned", "retired"):
        raise BadEntry(refusals.NOT_RESIGNED, where="reason")
    leaving.withdrawn_on, leaving.withdrawn_reason = on, why
    leaving.withdrawn_agreed_by = entries.line(agreed_by, "agreed_by", "who agreed")
    for rule in ("PROVISIONAL", "PROVISIONAL_REASK"):
        stop_clock(desk, row, rule, on)
    if row.state == CaseState.LEFT_IN_PROCESS.value:
        move(desk, row, CaseState(leaving.state_before), on)
    keep_duties(desk, row)
    tell_story(desk, row, "withdraw_resignation", f"The resignation was withdrawn: {why}", on)


def received(
    reason: str, on: dt.date, last_day: dt.date | None, *, how: str, notice: str, told_to: str
) -> Leaving:
    """What was received, as typed and not kept yet. Raises `BadEntry`."""
    entries.choice(reason, choices.LEAVING_REASONS, "reason", "why")
    if how:
        entries.choice(how, RECEIVED_HOW, "how", "how it was received")
    if last_day is not None:
        entries.near(last_day, "last_day")
    made = Leaving(reason=reason, received_on=on, last_day=last_day, withdrawn_on=None, how=how)
    made.notice = entries.line(notice, "notice", "the notice")
    made.told_to = entries.line(told_to, "told_to", "who received it")
    made.work_stopped_on = None
    return made


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


def _keep_clocks(desk: Desk, case: Case, leaving: Leaving, made: LeavingAnswer) -> None:
    """'Cannot yet say' is asked again in two working days at the latest; once every body is
    answered, nothing is due any more."""
    body, on = made.body, made.answered_on
    stop_clock(desk, case, "PROVISIONAL_REASK", on, subject=body)
    if made.answer == "cannot_say":
        latest = start_clock(desk, case, "PROVISIONAL_REASK", on, subject=body).due_on
        made.ask_again_on = min(made.ask_again_on or latest, latest)
    desk.session.flush()
    keep_duties(desk, case)
    if not _unanswered(desk, case, leaving):
        stop_clock(desk, case, "PROVISIONAL", on)


def _asked_about(desk: Desk, case: Case) -> Leaving:
    """The leaving that stands. Raises `BadEntry` for a death, which asks nothing."""
    leaving = current(desk, case)
    if leaving.reason == "died":
        raise BadEntry(refusals.NOTHING_ASKED, where="body")
    return leaving


def _again(ask_again_on: dt.date | None, answer: str) -> dt.date | None:
    if ask_again_on is None or answer != "cannot_say":
        return None
    return entries.near(ask_again_on, "ask_again_on")


def _owner(desk: Desk, owner: str, answer: str) -> str:
    """Who asks again: whoever said so, where nobody else is named."""
    named = entries.line(owner, "owner", "who asks again")
    return named or (desk.user.name if answer == "cannot_say" else "")
