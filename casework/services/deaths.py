"""The person a case is about has died: nothing more is asked of anybody."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.fact_parts.clocks import running_clocks
from casework.services.clock_keeping import end_clock
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.changes import RegisterUpdate
from casework.store.tables.people import Registration
from casework.store.tables.regions import Leaving, Referral, Suspension

ENDED = "The person died."
UNDECIDED = ("required", "to_consider", "drafting")


@act(Role.CASEWORKER)
def record_death(
    desk: Desk, case: CaseId, *, on: dt.date, told_by: str = "", contact: str = "", note: str = ""
) -> None:
    """Record that the person has died; `on` is the day the council learnt of it.

    Every clock ends and no duty is left; a register is told so that it can be put right
    (domain-corrections §2.2 (15)). The case can be closed at once.
    """
    who = entries.line(told_by, "told_by", "who told the council")
    family = entries.line(contact, "contact", "whom to write to")
    said = entries.passage(note, "note", "the note", limit=ONLY_TOLD)
    row, facts = take(desk, case, "record_death", on)
    desk.add(
        Leaving(
            case_id=row.id,
            reason="died",
            received_on=on,
            last_day=None,
            withdrawn_on=None,
            state_before=facts.state.value,
        )
    )
    row.closed_on = None
    move(desk, row, CaseState.LEFT_IN_PROCESS, on)
    settle_death(desk, row, on)
    told = f" {who} told the council." if who else ""
    write = f" Write to {family}." if family else ""
    words = f"The person the case is about has died.{told}{write} {said}".strip()
    tell_story(desk, row, "record_death", words, on)


@act(Role.CASEWORKER)
def tell_register(desk: Desk, case: CaseId, *, body: str, how: str, on: dt.date) -> None:
    """Record that a body was told of the death, so that its register can be put right."""
    said = entries.line(how, "how", "how the body was told", required=True)
    wanted = entries.line(body, "body", "the body", required=True).lower()
    row, _ = take(desk, case, "tell_register", on)
    of_body = (RegisterUpdate.case_id == row.id, RegisterUpdate.body == wanted)
    found = desk.session.scalars(select(RegisterUpdate).where(*of_body)).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="register")
    if found.told_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="body", what="That this body was told")
    found.told_on, found.told_how = on, said
    words = f"{found.body_name} was told of the death: {said}"
    tell_story(desk, row, "tell_register", words, on)


def settle_death(desk: Desk, case: Case, on: dt.date) -> None:
    """End what runs: clocks, the suspension, duties not met; name the registers to be told."""
    for clock in running_clocks(desk, case):
        end_clock(desk, clock, on)
    for one in desk.session.scalars(
        select(Suspension).where(Suspension.case_id == case.id, Suspension.state == "suspended")
    ):
        one.state, one.lifted_on, one.lifted_reason = "ended", on, ENDED
    for duty in desk.session.scalars(
        select(Referral).where(Referral.case_id == case.id, Referral.state.in_(UNDECIDED))
    ):
        duty.state, duty.decision_reason, duty.decided_on = "not_applicable", ENDED, on
    _name_registers(desk, case)


def _name_registers(desk: Desk, case: Case) -> None:
    names = {one.code: one.name for one in desk.packs.bodies}
    known = select(RegisterUpdate.body).where(RegisterUpdate.case_id == case.id)
    there = set(desk.session.scalars(known))
    wanted = select(Registration).where(Registration.person_id == case.respondent_id)
    for one in desk.session.scalars(wanted.order_by(Registration.body)):
        if one.body not in there:
            desk.add(
                RegisterUpdate(
                    case_id=case.id,
                    body=one.body,
                    body_name=names.get(one.body, one.body.upper()),
                    number=one.number,
                    told_on=None,
                )
            )
