"""Support for those a case touches: a plan each, what they were told, when they hear next."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.case_facts import CaseFacts
from casework.domain.errors import NotFound, Refused
from casework.domain.ids import CaseId, PersonId, SupportId
from casework.domain.path_choices import OFFERS
from casework.domain.refusal import unmet
from casework.domain.refusals import paths as path_refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.clock_keeping import stop_clock
from casework.services.path_keeping import remind
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.people import Person
from casework.store.tables.triage import SupportPlan, SupportUpdate

SUPPORT_UPDATE = "SUPPORT_UPDATE"
"""The clock of the day on which somebody hears next; its subject is the plan."""


@act(Role.CASEWORKER)
def plan_support(
    desk: Desk,
    case: CaseId,
    *,
    person: PersonId,
    contact: str,
    on: dt.date,
    offered: tuple[str, ...] = (),
    report_tool: str = "",
    risk: str = "",
    risk_met: str = "",
    updated_by: str = "",
    next_update_on: dt.date | None = None,
) -> SupportId:
    """Plan how somebody is looked after: contact, offers, the risk of meeting, the next word.

    For those affected and for the respondent alike. The next update runs as a clock.
    """
    for one in offered:
        entries.choice(one, OFFERS, "offered", "what is offered")
    plan = SupportPlan(offered="\n".join(dict.fromkeys(offered)), made_on=on, ended_on=None)
    plan.contact = entries.line(contact, "contact", "the named contact", required=True)
    plan.report_tool = entries.passage(report_tool, "report_tool", "the platform's report tool")
    plan.risk = entries.passage(risk, "risk", "the risk of contact")
    plan.risk_met = entries.passage(risk_met, "risk_met", "how the risk is met")
    plan.updated_by = entries.line(updated_by, "updated_by", "who updates them")
    plan.next_update_on = _next(on, next_update_on)
    row, facts = take(desk, case, "plan_support", on)
    name = _concerned(facts, person)
    if any(one.person_id == person for one in facts.triage.support):
        raise Refused([unmet(path_refusals.SUPPORT_RUNS, name=name)])
    plan.case_id, plan.person_id = row.id, person
    desk.add(plan)
    _remind(desk, row, plan, on)
    tell_story(desk, row, "plan_support", f"Support was planned for {_shown(desk, person)}.", on)
    return SupportId(plan.id)


@act(Role.CASEWORKER)
def record_support_update(
    desk: Desk,
    case: CaseId,
    *,
    support: SupportId,
    what: str,
    on: dt.date,
    told_by: str = "",
    next_update_on: dt.date | None = None,
) -> None:
    """Record what somebody was told, and when they hear next."""
    said = entries.passage(what, "what", "what they were told", required=True)
    who = entries.line(told_by, "told_by", "who told them")
    row = beside(desk, case, on, when_closed=True)
    plan = _plan(desk, row, support)
    desk.add(SupportUpdate(plan_id=plan.id, told_on=on, told_by=who or desk.user.name, what=said))
    plan.next_update_on = _next(on, next_update_on)
    stop_clock(desk, row, SUPPORT_UPDATE, on, subject=plan.id)
    _remind(desk, row, plan, on)
    words = f"{_shown(desk, plan.person_id)} was told how the case stands."
    tell_story(desk, row, "record_support_update", words, on)


@act(Role.CASEWORKER)
def end_support(desk: Desk, case: CaseId, *, support: SupportId, reason: str, on: dt.date) -> None:
    """End a support plan, with the reason; its clock stops."""
    why = entries.passage(reason, "reason", "the reason", required=True)
    row = beside(desk, case, on, when_closed=True)
    plan = _plan(desk, row, support)
    plan.ended_on, plan.end_reason, plan.next_update_on = on, why, None
    stop_clock(desk, row, SUPPORT_UPDATE, on, subject=plan.id)
    words = f"The support plan for {_shown(desk, plan.person_id)} ended."
    tell_story(desk, row, "end_support", words, on)


def _plan(desk: Desk, case: Case, support: SupportId) -> SupportPlan:
    """A plan of this case that runs. Raises `NotFound`, or `BadEntry` once it has ended."""
    found = desk.row(SupportPlan, support, thing="support plan")
    if found.case_id != case.id or found.ended_on is not None:
        raise NotFound(rights.NOT_FOUND, thing="support plan")
    return found


def _next(on: dt.date, next_update_on: dt.date | None) -> dt.date | None:
    if next_update_on is not None:
        entries.near(next_update_on, "next_update_on")
        entries.in_order(on, next_update_on, "next_update_on", first="today", then="The next word")
    return next_update_on


def _remind(desk: Desk, case: Case, plan: SupportPlan, on: dt.date) -> None:
    if plan.next_update_on is not None and case.is_open:
        title = f"Update {_shown(desk, plan.person_id)}"
        remind(desk, case, SUPPORT_UPDATE, title[:300], on, plan.next_update_on, subject=plan.id)


def _concerned(facts: CaseFacts, person: str) -> str:
    """The name of somebody the case touches. Raises `NotFound` for anybody else."""
    for one in facts.parties:
        if one.person_id == person:
            return one.name
    if facts.respondent is not None and facts.respondent.person_id == person:
        return facts.respondent.name
    raise NotFound(rights.NOT_FOUND, thing="person")


def _shown(desk: Desk, person: str) -> str:
    found = desk.row(Person, person, thing="person")
    return found.protected_as or found.name
