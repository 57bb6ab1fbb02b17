"""Refusals of how a decision comes about: authority, no hearing, warnings relied on, comparison."""

from casework.domain.refusal import Force, Refusal

SANCTION_BEYOND_AUTHORITY = Refusal(
    "SANCTION_BEYOND_AUTHORITY",
    "{name} may give {most} at most. Somebody with more authority decides on this.",
    Force.OVERRIDE,
    "sanction",
    "pack: decision_makers",
)
AGREED_DISMISSAL = Refusal(
    "AGREED_DISMISSAL",
    "A dismissal is never agreed without a hearing. Call the hearing.",
    where="sanction",
    source="domain-corrections §2.2 (13)",
)
BEYOND_AGREED_LEVEL = Refusal(
    "BEYOND_AGREED_LEVEL",
    "Without a hearing the policy lets this be agreed at most: {most}.",
    Force.OVERRIDE,
    "sanction",
    "pack: agreed_outcome_max_level",
)
DISMISSAL_ON_PAPER = Refusal(
    "DISMISSAL_ON_PAPER",
    "Nobody has heard the employee. A dismissal on paper alone needs a reason.",
    Force.OVERRIDE,
    "sanction",
    "Acas Code of Practice 1, paragraph 4",
)
SANCTION_WITHOUT_HEARING = Refusal(
    "SANCTION_WITHOUT_HEARING",
    "The case was ended without a hearing and without action. A sanction needs a hearing, or the "
    "employee’s agreement in writing.",
    Force.OVERRIDE,
    "sanction",
    "Acas Code of Practice 1, paragraph 4",
)
DIFFERENT_SANCTIONS = Refusal(
    "DIFFERENT_SANCTIONS",
    "Others in the same incident had another outcome ({others}). Say why this one differs.",
    Force.OVERRIDE,
    "difference_reason",
    "domain.md §7.7 A4",
)
SPENT_WARNING_USED = Refusal(
    "SPENT_WARNING_USED",
    "The {level} of {issued} is spent since {spent}. It may not tip the balance; take advice, and "
    "say why it is weighed at all.",
    Force.OVERRIDE,
    "spent_warnings",
    "Diosynth v Thomson; Airbus v Webb (Unverified)",
)
LEGAL_REFERENCE_MISSING = Refusal(
    "LEGAL_REFERENCE_MISSING",
    "Enter the reference of the legal advice on the spent warning.",
    where="legal_reference",
)
NOT_A_LIVE_WARNING = Refusal(
    "NOT_A_LIVE_WARNING",
    "The {level} of {issued} is not live on {day}. Choose live warnings only; a spent one is "
    "weighed apart, with legal advice.",
    where="warnings",
)
WARNING_NOT_OF_PERSON = Refusal(
    "WARNING_NOT_OF_PERSON",
    "That warning is not in this person’s ledger, or was cancelled on appeal.",
    where="warnings",
)
LONGER_THAN_POLICY = Refusal(
    "LONGER_THAN_POLICY",
    "The policy lets this warning live for {most} months at most.",
    Force.OVERRIDE,
    "live_months",
    "pack: sanction",
)
LENGTH_UNREASONED = Refusal(
    "LENGTH_UNREASONED",
    "The policy’s usual time is {usual} months. Say why this warning lives for {months}.",
    where="live_reason",
)
CHANGE_NOT_SAID = Refusal(
    "CHANGE_NOT_SAID",
    "A warning says what must change and by when, and what may follow if it does not.",
    Force.WARN,
    "improvement",
    "Acas Code of Practice 1, paragraphs 19 to 21",
)
NOTICE_NOT_SAID = Refusal(
    "NOTICE_NOT_SAID",
    "A dismissal with notice needs its weeks of notice and the last day of employment.",
    Force.WARN,
    "notice_weeks",
    "Acas Code of Practice 1, paragraph 22",
)
MEASURE_NOT_SAID = Refusal(
    "MEASURE_NOT_SAID",
    "Say which post the employee moves to, from when, and what becomes of the pay.",
    Force.WARN,
    "measure_details",
)
TEACHERS_CODE_NOT_WEIGHED = Refusal(
    "TEACHERS_CODE_NOT_WEIGHED",
    "The employee is on the teachers’ register. Record how its code was taken into account.",
    Force.WARN,
    "code_considered",
)
DECIDED_BEFORE = Refusal(
    "DECIDED_BEFORE",
    "{name} decided in this case before ({what}). Somebody who had no part in it hears the appeal.",
    Force.OVERRIDE,
    "chair",
    "Acas Code of Practice 1, paragraph 27",
)
HEARD_IT_BEFORE = Refusal(
    "HEARD_IT_BEFORE",
    "{name} heard this case the first time. Somebody else hears it again.",
    Force.OVERRIDE,
    "person",
    "Acas Code of Practice 1, paragraph 27",
)
APPEAL_NOT_LATE = Refusal(
    "APPEAL_NOT_LATE", "The time to appeal runs to {due}. Record the appeal instead.", where="on"
)
NOT_UNDONE = Refusal(
    "NOT_UNDONE",
    "No appeal has undone a dismissal in this case.",
    where="outcome",
)
REINSTATEMENT_OPEN = Refusal(
    "REINSTATEMENT_OPEN",
    "The dismissal was undone on appeal. Record the return to work first.",
    Force.OVERRIDE,
    "outcome",
)
