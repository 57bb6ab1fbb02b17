"""Refusals of running an investigation: interests, time, statements, the register."""

from casework.domain.refusal import Force, Refusal

INTERESTS_NOT_DECLARED = Refusal(
    "INTERESTS_NOT_DECLARED",
    "{name} has not said yet whether a conflict of interest stands in the way. Record the check "
    "before the terms are issued.",
    Force.WARN,
    "investigation",
    "Acas guide to workplace investigations, preparation; domain.md §7.3 row 5",
)
INTEREST_DECLARED = Refusal(
    "INTEREST_DECLARED",
    "{name} declared an interest: {interests}. Name somebody else, or say why {name} investigates "
    "and how it is kept fair.",
    Force.OVERRIDE,
    "investigation",
    "domain.md §7.3 row 5; domain-corrections §2.2 (5)",
)
TERMS_LONGER_THAN_RULE = Refusal(
    "TERMS_LONGER_THAN_RULE",
    "The terms give until {given}; the usual time would end on {usual}. The later day holds and "
    "stands on the file.",
    Force.WARN,
    "report_by",
)
COMPANION_NOT_OFFERED = Refusal(
    "COMPANION_NOT_OFFERED",
    "Here an employee may bring a companion to an investigation meeting. Offer it.",
    Force.WARN,
    "companion_offered",
    "Acas Code of Practice 1, paragraph 7: a policy may allow it",
)
STATEMENT_IS_SIGNED = Refusal(
    "STATEMENT_IS_SIGNED",
    "S-{number} is signed, and its words stand. Record a further statement, or a correction.",
    where="statement",
)
NOTHING_CHANGED = Refusal(
    "NOTHING_CHANGED", "The new version of {what} says the same, to the letter.", where="text"
)
INVITATION_IS_OVER = Refusal(
    "INVITATION_IS_OVER",
    "What came of this invitation is recorded ({state}). Invite the person again.",
    where="invitation",
)
NO_SUCH_DUTY = Refusal(
    "NO_SUCH_DUTY", "{pack} has no such duty or permission. Choose from the list.", where="clause"
)
AWARENESS_NOT_RECORDED = Refusal(
    "AWARENESS_NOT_RECORDED",
    "Nothing says whether the person had been told of the policy. Record how they were told, or "
    "that nothing was found.",
    Force.WARN,
    "investigation",
    "domain-corrections §1.7",
)
FACTS_UNDECIDED = Refusal(
    "FACTS_UNDECIDED",
    "{facts} in the register: say whether established or not established.",
    Force.WARN,
    "investigation",
)
REQUESTS_UNANSWERED = Refusal(
    "REQUESTS_UNANSWERED",
    "{requests} of the employee without an answer.",
    Force.WARN,
    "investigation",
)
NO_SIGNED_REPORT = Refusal(
    "NO_SIGNED_REPORT",
    "No report of this case is signed yet. Say in what is shared that it is a draft.",
    Force.WARN,
    "investigation",
)
RECOMMENDATION_NOT_ASKED = Refusal(
    "RECOMMENDATION_NOT_ASKED",
    "The terms of reference ask for no recommendation.",
    Force.WARN,
    "recommendation",
    "Acas investigation guidance, step 5: recommendations only where the plan asks for them",
)
RECOMMENDATION_EXPECTED = Refusal(
    "RECOMMENDATION_EXPECTED",
    "The terms of reference ask for a recommendation and the report has none.",
    Force.WARN,
    "recommendation",
)
