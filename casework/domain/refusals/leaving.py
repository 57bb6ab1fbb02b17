"""Refusals and notes about somebody who leaves before the end."""

from casework.domain.refusal import Force, Refusal

ALLEGATION_UNDETERMINED = Refusal(
    "ALLEGATION_UNDETERMINED",
    "Say for allegation {number} whether the person would or might have been dismissed, and why.",
    Force.OVERRIDE,
    "overview",
    "domain.md §7.3 row 20",
)
LIMB_NOT_NAMED = Refusal(
    "LIMB_NOT_NAMED",
    "Say which limb of the referral ground is met, by which allegation, and why.",
    Force.WARN,
    "overview",
    "2007 asp 14 s.2; domain-corrections §4 (5)",
)
AFTER_THE_LAST_DAY = Refusal(
    "AFTER_THE_LAST_DAY",
    "The employment ended on {day}. What happens later is no matter of discipline: ask for what "
    "the policy wants of leavers, or take legal advice.",
    Force.OVERRIDE,
    "conduct_from",
    "domain.md A8",
)
SETTLEMENT_RESTRICTS = Refusal(
    "SETTLEMENT_RESTRICTS",
    "The wording of a settlement may restrict: {kinds}. No clause may. Have it changed, and check "
    "it again.",
    Force.OVERRIDE,
    "overview",
    "domain-corrections §4 (13)",
)
