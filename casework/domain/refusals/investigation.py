"""Refusals of the investigation, its report and the decision on it."""

from casework.domain.refusal import Force, Refusal

SANCTION_IN_REPORT = Refusal(
    "SANCTION_IN_REPORT",
    "An investigation report recommends formal action, informal action or no further action, and "
    "never a sanction. Take out: {words}.",
    Force.OVERRIDE,
    "facts_found",
    "Acas investigation guidance",
)
NOT_INTERVIEWED = Refusal(
    "NOT_INTERVIEWED",
    "{name}'s interview, or two recorded attempts, are needed.",
    Force.OVERRIDE,
    "investigation",
)
FINDING_MISSING = Refusal(
    "FINDING_MISSING",
    "Allegation {number} has no finding: supported, not supported, or unable to decide.",
    Force.OVERRIDE,
    "matrix",
)
MATRIX_EMPTY_CELL = Refusal(
    "MATRIX_EMPTY_CELL",
    "Allegation {number} has no evidence {side} it in the matrix. Add some, or say that none was "
    "found.",
    Force.OVERRIDE,
    "matrix",
)
ANSWER_MISSING = Refusal(
    "ANSWER_MISSING",
    "The employee's answer to allegation {number} is not recorded.",
    Force.WARN,
    "matrix",
)
STATEMENT_UNSIGNED = Refusal(
    "STATEMENT_UNSIGNED",
    "{statements} neither signed nor declined.",
    Force.WARN,
    "investigation",
)
REPORT_NOT_WHOLE = Refusal(
    "REPORT_NOT_WHOLE",
    "The report needs the facts found, the facts not found and what was said in mitigation.",
    Force.OVERRIDE,
    "facts_found",
)
DECIDER_INVESTIGATED = Refusal(
    "DECIDER_INVESTIGATED",
    "{name} investigated this case. Somebody else should decide whether there is a case to answer.",
    Force.OVERRIDE,
    "decided_by",
)
