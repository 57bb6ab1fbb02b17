"""Every act by its name, for stories, forms, the command line and the documentation."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType, ModuleType
from typing import Any, get_type_hints

from casework.desk import roles_of
from casework.domain.roles import Role
from casework.services import (
    access,
    accounts,
    advice,
    allegation_changes,
    allegations,
    alternatives,
    appeal_ends,
    appeals,
    beliefs,
    beside,
    breaches,
    bundles,
    calendars,
    capture_completing,
    captures,
    case_calendars,
    checklist,
    clock_numbers,
    closing,
    companions,
    conciliation,
    conduct,
    contacts,
    copying,
    corrections,
    custody,
    deadlines,
    deaths,
    deliveries,
    derived,
    determining,
    employer_endings,
    evidence,
    evidence_several,
    fact_register,
    groundwork,
    handovers,
    hearing_needs,
    hearings,
    incidents,
    informal,
    interviews,
    investigations,
    job_changes,
    joined_cases,
    joint_hearings,
    leavers,
    leaving,
    ledger,
    letterheads,
    letters,
    letters_sent,
    likenesses,
    looking,
    minutes,
    mistakes,
    moving_hearings,
    organisation,
    outcomes,
    paths,
    people,
    policies,
    pseudonyms,
    readings,
    records,
    redactions,
    referrals,
    region_watching,
    reminding,
    removals,
    respondents,
    responses,
    routing,
    running_cases,
    statements,
    steps_put_back,
    support,
    suspension_terms,
    suspensions,
    terms,
    triage,
    viewing,
    without_hearing,
)

MODULES: tuple[ModuleType, ...] = (
    people,
    incidents,
    running_cases,
    respondents,
    triage,
    routing,
    paths,
    informal,
    breaches,
    beliefs,
    mistakes,
    support,
    allegations,
    allegation_changes,
    conduct,
    evidence,
    evidence_several,
    derived,
    copying,
    viewing,
    redactions,
    pseudonyms,
    likenesses,
    checklist,
    custody,
    terms,
    interviews,
    capture_completing,
    captures,
    investigations,
    statements,
    fact_register,
    groundwork,
    advice,
    responses,
    alternatives,
    suspensions,
    suspension_terms,
    access,
    accounts,
    removals,
    beside,
    joined_cases,
    region_watching,
    hearings,
    moving_hearings,
    minutes,
    companions,
    hearing_needs,
    bundles,
    deliveries,
    without_hearing,
    joint_hearings,
    outcomes,
    ledger,
    appeals,
    appeal_ends,
    leaving,
    deaths,
    job_changes,
    determining,
    employer_endings,
    leavers,
    readings,
    referrals,
    letters,
    letters_sent,
    deadlines,
    case_calendars,
    contacts,
    handovers,
    conciliation,
    closing,
    looking,
    corrections,
    steps_put_back,
    records,
    organisation,
    policies,
    letterheads,
    calendars,
    clock_numbers,
    reminding,
)


@dataclass(frozen=True)
class Parameter:
    """One thing an act is told: its name, its type as annotated, whether it must be given."""

    name: str
    kind: Any
    is_required: bool
    default: Any


@dataclass(frozen=True)
class Act:
    """One act: what it is called, who may do it, and what it is told."""

    code: str
    function: Callable[..., Any]
    roles: frozenset[Role]
    parameters: tuple[Parameter, ...]
    purpose: str
    is_on_case: bool


def acts() -> Mapping[str, Act]:
    """Code → act, in the order of the process."""
    found = {}
    for module in MODULES:
        for name, function in vars(module).items():
            if is_act(function) and function.__module__ == module.__name__:
                found[name] = _act(name, function)
    return MappingProxyType(found)


def is_act(function: object) -> bool:
    """Whether something was marked as an act."""
    return getattr(function, "casework_kind", "") == "act"


def _act(name: str, function: Callable[..., Any]) -> Act:
    kinds = get_type_hints(function)
    signature = inspect.signature(function)
    told = [one for one in signature.parameters.values() if one.name != "desk"]
    parameters = tuple(
        Parameter(
            one.name,
            kinds[one.name],
            one.default is inspect.Parameter.empty,
            None if one.default is inspect.Parameter.empty else one.default,
        )
        for one in told
    )
    purpose = (inspect.getdoc(function) or "").split("\n\n")[0].replace("\n", " ")
    on_case = any(one.name == "case" and one.is_required for one in parameters)
    return Act(name, function, roles_of(function), parameters, purpose, on_case)
