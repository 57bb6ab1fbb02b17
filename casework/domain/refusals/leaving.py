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
EMPLOYER_DOES_NOT_END = Refusal(
    "EMPLOYER_DOES_NOT_END",
    "No dismissal stands here that governors decided and another employer ends. Say what kind of "
    "school it is, and issue the outcome, first.",
    where="outcome",
    source="SI 2009/2680 regulation 20",
)
EMPLOYER_NOT_TOLD = Refusal(
    "EMPLOYER_NOT_TOLD",
    "Record first on which day the governors told {employer} of their decision.",
    where="outcome",
    source="SI 2009/2680 regulation 20",
)
EMPLOYMENT_NOT_ENDED = Refusal(
    "EMPLOYMENT_NOT_ENDED",
    "The governors decided that the employment should end, and {employer} has not ended it.",
    Force.OVERRIDE,
    "outcome",
    "SI 2009/2680 regulation 20",
)
