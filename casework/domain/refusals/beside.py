"""Refusals of what runs beside a case: suspension, removal, holds, concerns."""

from casework.domain.refusal import Force, Refusal

ALREADY_SUSPENDED = Refusal(
    "ALREADY_SUSPENDED", "A suspension already runs. Review it or lift it.", where="overview"
)
NOT_SUSPENDED = Refusal("NOT_SUSPENDED", "Nobody is suspended in this case.", where="overview")
ALTERNATIVES_MISSING = Refusal(
    "ALTERNATIVES_MISSING",
    "Say which alternatives to suspension were considered and why each would not do. The "
    "record must be complete within one working day.",
    Force.WARN,
    "alternatives",
    "Acas suspension guidance 2022; domain-corrections §2.2 (11)",
)
SUSPENSION_INCOMPLETE = Refusal(
    "SUSPENSION_INCOMPLETE",
    "The suspension record is not complete: say which alternatives were considered.",
    Force.OVERRIDE,
    "alternatives",
)
PAY_NOT_IN_FULL = Refusal(
    "PAY_NOT_IN_FULL",
    "Suspension is normally on full pay. Record the legal advice that says otherwise.",
    Force.WARN,
    "pay_in_full",
)
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
