"""Whose case it is: the procedure that is chosen, and the receipt of a hand-over."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards.paths import procedure_fits
from casework.domain.ids import CaseId, RouteOutId
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.steps_taken import judge, take, tell_story
from casework.store.tables.triage import HandOver, ProcedureChoice


@act(Role.CASEWORKER)
def choose_procedure(desk: Desk, case: CaseId, *, procedure: str, reason: str, on: dt.date) -> None:
    """Choose the procedure the case is taken through; against the rules needs who agreed."""
    known = desk.packs.routing.procedures
    entries.choice(procedure, known, "procedure", "a procedure")
    why = entries.passage(reason, "reason", "the reason", required=True)
    row, facts = take(desk, case, "choose_procedure", on)
    route = facts.triage.route
    usual = known[route.procedure].title if route else ""
    judge(desk, row, "choose_procedure", on, procedure_fits(facts, procedure, usual))
    row.procedure = procedure
    title = known[procedure].title
    desk.add(
        ProcedureChoice(case_id=row.id, procedure=procedure, title=title, reason=why, chosen_on=on)
    )
    tell_story(desk, row, "choose_procedure", f"The procedure was chosen: {title}.", on)


@act(Role.CASEWORKER)
def record_receipt(
    desk: Desk,
    case: CaseId,
    *,
    hand_over: RouteOutId,
    received_by: str,
    on: dt.date,
    receipt: str = "",
) -> None:
    """Record that a hand-over came in: who confirmed it, and what they said."""
    who = entries.line(received_by, "received_by", "who confirmed it", required=True)
    said = entries.passage(receipt, "receipt", "what they said")
    row, _ = take(desk, case, "record_receipt", on)
    found = desk.row(HandOver, hand_over, thing="hand-over")
    if found.case_id != row.id:
        raise NotFound(rights.NOT_FOUND, thing="hand-over")
    if found.received_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="hand_over", what="That it came in")
    entries.in_order(found.given_on, on, "on", first="the hand-over", then="The receipt")
    found.received_on, found.received_by, found.receipt = on, who, said
    tell_story(desk, row, "record_receipt", f"{who} confirmed that the case came in.", on)
