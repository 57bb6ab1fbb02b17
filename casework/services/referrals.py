"""Duties to refer: deciding, drafting, sending, acknowledgement."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, ReferralId
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.clock_keeping import stop_clock
from casework.services.steps_taken import take, tell_story
from casework.store.tables.cases import Case, Clock
from casework.store.tables.regions import Referral

REFERRAL_DECISIONS = {
    "refer": "Refer: draft it now",
    "not_referred": "Not referred, with a reason and an approver",
}
WAITING = {"required", "to_consider", "drafting"}


@act(Role.CASEWORKER)
def decide_referral(
    desk: Desk,
    case: CaseId,
    *,
    body: str,
    decision: str,
    reason: str,
    approved_by: str,
    on: dt.date,
) -> ReferralId:
    """Record what was decided for one body: refer, or not, and who agreed to it."""
    entries.choice(decision, REFERRAL_DECISIONS, "decision", "a decision")
    why = entries.passage(reason, "reason", "the reason", required=True)
    who = entries.line(approved_by, "approved_by", "who approved it", required=True)
    row, _ = take(desk, case, "decide_referral", on)
    _not_sent_today(desk, row, body, on)
    for one in (found := _to_decide(desk, row, body, on)):
        one.state = "drafting" if decision == "refer" else "not_referred"
        one.decision_reason, one.approved_by, one.decided_on = why, who, on
        if decision == "not_referred":
            stop_clocks_of(desk, row, one, on)
        else:
            _run_on(desk, row, one)
    name = found[-1].body_name
    words = f"{name}: {REFERRAL_DECISIONS[decision].split(':')[0].lower()}. {why}"
    tell_story(desk, row, "decide_referral", words, on)
    return ReferralId(found[-1].id)


@act(Role.CASEWORKER)
def send_referral(
    desk: Desk,
    case: CaseId,
    *,
    body: str,
    account: str,
    sent_how: str,
    on: dt.date,
    their_reference: str = "",
    employee_told_on: dt.date | None = None,
    withheld_reason: str = "",
) -> ReferralId:
    """Record that a referral went to a body: the account of the circumstances, how, and when."""
    told = entries.passage(account, "account", "the account of the circumstances", required=True)
    how = entries.line(sent_how, "sent_how", "how it was sent", required=True)
    row, _ = take(desk, case, "send_referral", on)
    _not_sent_today(desk, row, body, on)
    for one in (found := _to_decide(desk, row, body, on)):
        one.state, one.sent_on, one.sent_how, one.account = "sent", on, how, told
        one.their_reference = entries.line(their_reference, "their_reference", "their reference")
        one.employee_told_on = employee_told_on
        one.withheld_reason = entries.passage(withheld_reason, "withheld_reason", "the reason")
        stop_clocks_of(desk, row, one, on)
    words = f"A referral was sent to {found[-1].body_name} ({how})."
    tell_story(desk, row, "send_referral", words, on)
    return ReferralId(found[-1].id)


@act(Role.CASEWORKER)
def acknowledge_referral(
    desk: Desk, case: CaseId, *, body: str, their_reference: str, on: dt.date
) -> None:
    """Record that a body has acknowledged a referral."""
    row, _ = take(desk, case, "acknowledge_referral", on)
    sent = [one for one in _of_body(desk, row, body) if one.state == "sent"]
    if not sent:
        raise NotFound(rights.NOT_FOUND, thing="sent referral")
    for one in sent:
        one.state, one.acknowledged_on = "acknowledged", on
        one.their_reference = entries.line(their_reference, "their_reference", "their reference")
    words = f"{sent[-1].body_name} acknowledged the referral."
    tell_story(desk, row, "acknowledge_referral", words, on)


def stop_clocks_of(desk: Desk, case: Case, row: Referral, on: dt.date) -> None:
    """The clock of a duty, or of telling a body that an outcome was changed."""
    for rule in ("REFERRAL", "CORRECTION"):
        stop_clock(desk, case, rule, on, subject=row.id)


def _to_decide(desk: Desk, case: Case, body: str, on: dt.date) -> list[Referral]:
    """The rows of a body that a decision is about: what waits, else what was decided before, else
    one that the council opens of its own motion."""
    rows = [one for one in _of_body(desk, case, body) if one.sent_on is None]
    waiting = [one for one in rows if one.state in WAITING]
    decided = [one for one in rows if one.state == "not_referred"]
    return waiting or decided or [_own_motion(desk, case, body, on)]


def _not_sent_today(desk: Desk, case: Case, body: str, on: dt.date) -> None:
    rows = _of_body(desk, case, body)
    if any(one.sent_on == on for one in rows) and not any(one.state in WAITING for one in rows):
        what = f"A referral to {rows[-1].body_name} on {say_day(on)}"
        raise BadEntry(refusals.ALREADY_RECORDED, where="body", what=what)


def _run_on(desk: Desk, case: Case, row: Referral) -> None:
    """A duty that is to be met after all is due when it always was."""
    clocks = select(Clock).where(Clock.case_id == case.id, Clock.subject == row.id)
    last = desk.session.scalars(clocks.order_by(Clock.id.desc()).limit(1)).first()
    if last is not None and not last.is_running:
        last.is_running, last.stopped_on = True, None


def _of_body(desk: Desk, case: Case, body: str) -> list[Referral]:
    entries.choice(body, [one.code for one in desk.packs.bodies], "body", "a body")
    wanted = select(Referral).where(Referral.case_id == case.id, Referral.body == body)
    return list(desk.session.scalars(wanted.order_by(Referral.started_on, Referral.id)))


def _own_motion(desk: Desk, case: Case, body: str, on: dt.date) -> Referral:
    """A referral nobody is bound to make: the council decides on it of its own motion."""
    trigger = f"own_motion_{on:%Y%m%d}"
    if any(one.trigger == trigger for one in _of_body(desk, case, body)):
        what = f"A referral of {say_day(on)} to this body"
        raise BadEntry(refusals.ALREADY_RECORDED, where="body", what=what)
    return desk.add(
        Referral(
            case_id=case.id,
            body=body,
            body_name=desk.packs.body(body).name,
            trigger=trigger,
            obligation="C",
            state="to_consider",
            reason="The council considered this of its own motion.",
            started_on=on,
            due_on=None,
            internal_target=None,
            decided_on=None,
            sent_on=None,
            acknowledged_on=None,
            employee_told_on=None,
            closed_on=None,
        )
    )
