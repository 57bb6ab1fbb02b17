"""Refusals of what runs beside a case: removal, holds, concerns."""

from casework.domain.refusal import Force, Refusal

REMOVAL_BEFORE_SEALING = Refusal(
    "REMOVAL_BEFORE_SEALING",
    "Seal the evidence before asking for it to be taken down: once it is gone it cannot be shown.",
    Force.OVERRIDE,
    "evidence",
    "domain.md §5.3 (j)",
)
NO_REMOVAL_POWER = Refusal(
    "NO_REMOVAL_POWER",
    "{pack} gives no power to instruct removal. A request can be made at any time.",
    where="overview",
    source="domain-corrections §2.2 (9)",
)
