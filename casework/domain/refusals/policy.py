"""Refusals about what a policy asks of an allegation."""

from casework.domain.refusal import Force, Refusal

POLICY_QUESTION_OPEN = Refusal(
    "POLICY_QUESTION_OPEN",
    "Allegation {number}, what the policy leaves open: {question} Describe the conduct to answer.",
    Force.WARN,
    "matrix",
    "domain.md §1.7; domain-corrections §1.0 (1) and §1.6",
)
