"""After an appeal: the letter with its outcome, and the return to work."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, Refused
from casework.domain.guards.decision import undone_dismissal
from casework.domain.ids import CaseId
from casework.domain.refusal import unmet
from casework.domain.refusals import decision as refusals
from casework.domain.refusals import entry as entry_refusals
from casework.domain.roles import Role
from casework.services.appeals import current
from casework.services.clock_keeping import stop_clock
from casework.services.entries import Served
from casework.services.posting import Subject, post
from casework.services.steps_taken import take, tell_story
from casework.store.tables.decisions import Reinstatement
from casework.store.tables.hearing_room import Delivery


@act(Role.CASEWORKER)
def serve_appeal_outcome(desk: Desk, case: CaseId, *, entry: Served, on: dt.date) -> None:
    """Record how the letter with the appeal's outcome was served."""
    row, _ = take(desk, case, "serve_appeal_outcome", on)
    appeal = current(desk, row)
    if appeal.decided_on is None:
        raise BadEntry(entry_refusals.MISSING, where="on", what="the appeal’s outcome")
    wanted = select(Delivery.id).where(
        Delivery.appeal_id == appeal.id, Delivery.letter == "appeal_outcome"
    )
    if desk.session.scalars(wanted).first() is not None:
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="on", what="This letter")
    post(desk, row, "appeal_outcome", entry, on, Subject(appeal=appeal.id))
    stop_clock(desk, row, "APPEAL_OUTCOME", on)
    tell_story(desk, row, "serve_appeal_outcome", "The letter of the appeal's outcome went.", on)


@act(Role.CASEWORKER)
def reinstate(
    desk: Desk,
    case: CaseId,
    *,
    reinstated_on: dt.date,
    is_continuous: bool,
    on: dt.date,
    post_held: str = "",
    continuity: str = "",
    back_pay: str = "",
    conditions: str = "",
) -> None:
    """Record the return to work of somebody whose dismissal was undone on appeal.

    From when, in which post, whether service counts as unbroken, and the pay for the time between.
    """
    entries.near(reinstated_on, "reinstated_on")
    row, facts = take(desk, case, "reinstate", on)
    if not undone_dismissal(facts):
        raise Refused([unmet(refusals.NOT_UNDONE)])
    appeal = current(desk, row)
    if facts.appeal is not None and facts.appeal.is_reinstated:
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="on", what="The return to work")
    desk.add(
        Reinstatement(
            case_id=row.id,
            appeal_id=appeal.id,
            on=reinstated_on,
            post=entries.line(post_held, "post_held", "the post"),
            is_continuous=is_continuous,
            continuity=entries.passage(continuity, "continuity", "the continuity"),
            back_pay=entries.passage(back_pay, "back_pay", "the pay"),
            conditions=entries.passage(conditions, "conditions", "the conditions"),
        )
    )
    service = "Service counts as unbroken." if is_continuous else "Service does not count on."
    words = f"Back at work from {say_day(reinstated_on)}. {service}"
    tell_story(desk, row, "reinstate", words, on)
