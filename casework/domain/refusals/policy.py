"""Refusals about what a policy asks of an allegation."""

from casework.domain.refusal import Force, Refusal

POLICY_QUESTION_OPEN = Refusal(
    "POLICY_QUESTION_OPEN",
    "Allegation {number}, what the policy leaves open: {question} Describe the conduct to answer.",
    Force.WARN,
    "matrix",
    "domain.md §1.7; domain-corrections §1.0 (1) and §1.6",
)
ADOPTION_UNKNOWN = Refusal(
    "ADOPTION_UNKNOWN",
    "Nobody has declared that ‘{title}’ was in force. Settings, Policy: declare it, with the "
    "reason why that is known.",
    Force.WARN,
    "settings",
    "domain-corrections §1.0 (7)",
)
