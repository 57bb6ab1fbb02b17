"""Builds `CaseFacts`: a frozen snapshot of one case with its pinned rules."""

import datetime as dt
from dataclasses import replace

from casework.desk import Desk
from casework.domain.case_facts import CaseFacts, Rules
from casework.domain.vocabulary import DISMISSALS, SANCTIONS, CaseState
from casework.fact_parts import (
    beside,
    changes,
    hearing_room,
    hearings,
    matrix,
    outcome,
    people,
    regions,
    triage,
)
from casework.fact_parts.clock_rules import notice_days
from casework.fact_parts.clocks import standing_clocks
from casework.fact_parts.inquest import inquest
from casework.fact_parts.policies import is_declared
from casework.fact_parts.procedures import InUse, in_use
from casework.packs.policies import PolicyPack
from casework.packs.policy_answers import answers_of
from casework.packs.policy_reading import read_policy
from casework.store.tables.cases import Case, Incident
from casework.store.tables.organisation import PackVersion


def facts_of(desk: Desk, case: Case, on: dt.date | None = None) -> CaseFacts:
    """Everything the rules ask of this case, as it stands in this transaction.

    For an act that happened `on` a day: holds placed later do not count, and what time there was
    to appeal is judged on that day.
    """
    return _heard(desk, case, _triaged(desk, case, on))


def _heard(desk: Desk, case: Case, facts: CaseFacts) -> CaseFacts:
    """With what is known of hearing, outcome and appeal."""
    return replace(
        facts,
        hearing=hearings.hearing(desk, case, "disciplinary"),
        appeal_hearing=hearings.hearing(desk, case, "appeal"),
        route=outcome.route(desk, case),
        outcome=outcome.outcome(desk, case),
        appeal=outcome.appeal(desk, case),
        union=hearing_room.union(desk, case),
        needs=hearing_room.needs(desk, case),
        papers=hearing_room.papers(desk, case),
        siblings=outcome.siblings(desk, case),
        ledger=outcome.ledger(desk, case),
    )


def _triaged(desk: Desk, case: Case, on: dt.date | None) -> CaseFacts:
    """With what triage found."""
    incident = desk.row(Incident, case.incident_id, thing="incident")
    facts = _untriaged(desk, case, incident, on or desk.today)
    pack = pack_of(desk, case)
    out = facts.state is CaseState.ROUTED_OUT
    known = triage.Known(
        incident.channel, facts.respondent, facts.screens, pack, bool(facts.exhibits), out
    )
    return replace(facts, triage=triage.triage_facts(desk, case, known, on))


def _untriaged(desk: Desk, case: Case, incident: Incident, on: dt.date) -> CaseFacts:
    """All but what triage found."""
    held = people.all_parts(desk, case)
    return CaseFacts(
        today=desk.today,
        case_id=case.id,
        reference=case.reference,
        state=CaseState(case.state),
        discovered_on=incident.discovered_on,
        reported_on=incident.reported_on,
        rules=_rules(desk, case),
        respondent=people.respondent(desk, case),
        parts=held.now,
        past_parts=held.before,
        parties=people.parties(desk, case),
        screens=people.screens(desk, case),
        allegations=matrix.allegations(desk, case),
        exhibits=matrix.exhibits(desk, case),
        statements=matrix.statements(desk, case),
        investigation=matrix.investigation(desk, case),
        suspension=beside.suspension(desk, case),
        removals=beside.removals(desk, case),
        holds=beside.holds(desk, case, on),
        concerns=beside.concerns(desk, case),
        leaving=beside.leaving(desk, case),
        referrals=beside.referrals(desk, case),
        running_clocks=tuple(one.rule for one in standing_clocks(desk, case, on)),
        inquest=inquest(desk, case, pack_of(desk, case)),
        beside=regions.beside_facts(desk, case, pack_of(desk, case)),
        changes=changes.changes(desk, case),
    )


def pack_of(desk: Desk, case: Case) -> PolicyPack:
    """The pack pinned to this case, from the bytes kept in the store."""
    known = desk.packs_read.get(case.pack_id)
    if known is None:
        pinned = desk.row(PackVersion, case.pack_id, thing="policy pack")
        known = desk.packs_read[case.pack_id] = read_policy(pinned.content, pinned.code)
    return known


def procedure_of(desk: Desk, case: Case) -> InUse:
    """The procedure that a case is taken through, by code and name."""
    return in_use(desk, case, people.respondent(desk, case), pack_of(desk, case))


def _rules(desk: Desk, case: Case) -> Rules:
    pack = pack_of(desk, case)

    def procedure() -> str:
        return procedure_of(desk, case).code

    return Rules(
        pack_title=pack.title,
        nation=desk.organisation.nation,
        min_notice_days=notice_days(desk, pack.min_notice_days, procedure),
        has_removal_power=pack.has_removal_power,
        refusal_is_breach=pack.refusal_is_breach,
        reports_serious_breaches=pack.reports_serious_breaches,
        serious_breach_clause=pack.serious_breach_clause,
        live_months=pack.live_months,
        are_approved=bool(desk.organisation.rules_approved_by),
        policy=answers_of(pack, is_declared=is_declared(desk, pack.sha256)),
        longest_months={one.code: one.extendable_to_months for one in pack.sanctions},
        max_postponements=int(str(pack.value("max_postponements"))),
        agreed_up_to=_agreed_up_to(pack),
        appeal_days_off=pack.value("appeal_days_taken_off_warning") is True,
        appeal_may_increase=pack.value("appeal_may_increase") is True,
    )


def _agreed_up_to(pack: PolicyPack) -> str:
    """The gravest outcome that may be agreed without a hearing; none where the pack is unclear."""
    level = str(pack.value("agreed_outcome_max_level"))
    return level if level in SANCTIONS and level not in DISMISSALS else "no_action"
