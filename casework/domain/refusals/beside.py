"""Refusals of what runs beside a case: removal, holds, concerns."""

from casework.domain.refusal import Force, Refusal

REMOVAL_BEFORE_SEALING = Refusal(
    "REMOVAL_BEFORE_SEALING",
    "Seal the evidence before asking for it to be taken down: once it is gone it cannot be shown.",
    Force.OVERRIDE,
    "evidence",
    "domain.md §5.3 (j)",
)
REMOVAL_UNDER_HOLD = Refusal(
    "REMOVAL_UNDER_HOLD",
    "A hold ({kind}, asked by {asked_by}) stands. Ask them before content goes, and record what "
    "they say.",
    Force.OVERRIDE,
    "overview",
    "domain.md §7.3 row 7",
)
REMOVAL_NOT_SEEN = Refusal(
    "REMOVAL_NOT_SEEN",
    "Nobody has looked whether what was said to be taken down is gone ({count}).",
    Force.WARN,
    "overview",
)
PROPOSAL_OPEN = Refusal(
    "PROPOSAL_OPEN",
    "An instruction to take something down was refused. Decide whether that is alleged.",
    Force.WARN,
    "overview",
    "domain-corrections §2.2 (9)",
)
DISCLOSURE_TO_LEGAL = Refusal(
    "DISCLOSURE_TO_LEGAL",
    "A possible protected disclosure goes to Legal first. Whether it is one is not decided here.",
    Force.WARN,
    "state",
)
HANDLER_IN_CASE = Refusal(
    "HANDLER_IN_CASE",
    "{name} has a part in this case ({part}). Somebody else handles the concern, or say why not.",
    Force.WARN,
    "handled_by",
)
LEGAL_SCREEN_WAITS = Refusal(
    "LEGAL_SCREEN_WAITS",
    "Legal has not looked at the possible protected disclosure of {day}. Wait for what Legal says "
    "before an allegation is worded.",
    Force.OVERRIDE,
    "overview",
    "domain.md A9; domain-corrections §4 (7)",
)
NO_REMOVAL_POWER = Refusal(
    "NO_REMOVAL_POWER",
    "{pack} gives no power to instruct removal. A request can be made at any time.",
    where="overview",
    source="domain-corrections §2.2 (9)",
)
