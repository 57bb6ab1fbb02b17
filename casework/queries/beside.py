"""What runs beside a case: suspension, removal, holds, concerns, leaving."""

from dataclasses import dataclass

from casework.desk import Desk, look
from casework.domain.choices import SCHOOL_TYPES
from casework.domain.roles import READS_CASES
from casework.fact_parts.accounts import open_accounts_of
from casework.fact_parts.regions import school_said
from casework.facts import pack_of
from casework.packs.policies import PolicyPack
from casework.queries.concern_rows import ConcernRow, HoldRow, concerns, holds
from casework.queries.leaving_rows import (
    LeaverDutyRow,
    LeavingRow,
    LimbRow,
    SettlementRow,
    leaver_duties,
    leavings,
    limbs,
    settlements,
)
from casework.queries.region_rows import records
from casework.queries.removal_rows import RemovalRow, removals
from casework.queries.suspension_rows import (
    AccessRow,
    ArrangementRow,
    SuspensionRow,
    WeighedRow,
    access,
    arrangements,
    suspensions,
    weighed,
)
from casework.store.tables.cases import Case


@dataclass(frozen=True)
class BesidePage:
    """Everything that runs beside a case."""

    suspensions: tuple[SuspensionRow, ...]
    weighed: tuple[WeighedRow, ...]
    arrangements: tuple[ArrangementRow, ...]
    access: tuple[AccessRow, ...]
    school: str
    """What kind of school it is, and who decides there; empty where that does not matter."""
    removals: tuple[RemovalRow, ...]
    refusal_clauses: tuple[str, ...]
    """Ids of the clauses that the policy has for refusing to take content down."""
    holds: tuple[HoldRow, ...]
    concerns: tuple[ConcernRow, ...]
    leavings: tuple[LeavingRow, ...]
    limbs: tuple[LimbRow, ...]
    settlements: tuple[SettlementRow, ...]
    leaver_duties: tuple[LeaverDutyRow, ...]
    accounts: tuple[str, ...] = ()
    """Accounts of the council on which the person may post, not listed in the case yet."""


@look(*READS_CASES)
def beside(desk: Desk, case: str) -> BesidePage:
    """What runs beside a case, oldest first of each kind."""
    row = desk.case(case)
    kept, pack = records(desk, row), pack_of(desk, row)
    return BesidePage(
        suspensions=suspensions(desk, row, kept),
        weighed=weighed(desk, row),
        arrangements=arrangements(desk, row, kept),
        access=access(desk, row),
        school=_school(desk, row, pack),
        removals=removals(desk, row, kept),
        refusal_clauses=_refusal_clauses(pack),
        holds=holds(desk, row, kept),
        concerns=concerns(desk, row, kept),
        leavings=leavings(desk, row, kept),
        limbs=limbs(desk, row),
        settlements=settlements(desk, row),
        leaver_duties=leaver_duties(desk, row, kept),
        accounts=open_accounts_of(desk, row),
    )


def _school(desk: Desk, case: Case, pack: PolicyPack) -> str:
    said = school_said(desk, case)
    named = pack.employer_of(said) if said else None
    if not said:
        return ""
    kind = SCHOOL_TYPES.get(said, said)
    return f"{kind}: {named.sentence}" if named else f"{kind}."


def _refusal_clauses(pack: PolicyPack) -> tuple[str, ...]:
    setting = pack.settings.get("refusal_is_breach")
    return setting.clauses if setting is not None and pack.refusal_is_breach else ()
