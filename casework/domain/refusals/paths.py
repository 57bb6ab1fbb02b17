"""Refusals of the paths that triage opens, of whose case it is, and of support."""

from casework.domain.refusal import Force, Refusal

SCREEN_NOT_KNOWN = Refusal(
    "SCREEN_NOT_KNOWN",
    "‘{question}’ is not known yet. Find it out first, or say why this cannot wait.",
    Force.OVERRIDE,
    "report",
    "domain.md §7.3 row 3; domain-corrections §2.3",
)
INDECENT_ANSWER_TAKEN_BACK = Refusal(
    "INDECENT_ANSWER_TAKEN_BACK",
    "It was recorded that an indecent image of a child is suspected. Only the police can say that "
    "it is none: give their reference, or who else decided it, in the reason.",
    Force.OVERRIDE,
    "answer",
)
PATH_FORBIDS_CONTACT = Refusal(
    "PATH_FORBIDS_CONTACT",
    "{who} said on {day} that the employee may not be told yet. Ask them again, and record what "
    "they say.",
    where="report",
    source="domain-corrections §2.4 and §4 (10)",
)
PATH_NOT_AGREED = Refusal(
    "PATH_NOT_AGREED",
    "{path}: do not interview or tell the employee until {offices} agrees. Record what was agreed.",
    Force.OVERRIDE,
    "report",
    "domain.md §3.7 and A7",
)
POLICE_NOT_ASKED = Refusal(
    "POLICE_NOT_ASKED",
    "A possible offence is recorded and the police have not been asked what may go on.",
    Force.WARN,
    "report",
)
INTERVIEW_NOT_AGREED = Refusal(
    "INTERVIEW_NOT_AGREED",
    "{path}: it was said that the employee may not be interviewed yet. Ask {offices} again, and "
    "record what they say.",
    Force.OVERRIDE,
    "report",
    "domain.md A7",
)
LEGAL_BEFORE_WORDING = Refusal(
    "LEGAL_BEFORE_WORDING",
    "A protected disclosure is possible. Legal sees it before any allegation is worded: record "
    "what they said.",
    Force.OVERRIDE,
    "report",
    "Employment Rights Act 1996, Part IVA; domain.md A9",
)
NAME_NOT_ENOUGH = Refusal(
    "NAME_NOT_ENOUGH",
    "A belief or opinion is in play. Fear for the council's name alone does not carry an "
    "allegation: say what else there is.",
    Force.WARN,
    "category",
    "Higgs v Farmor's School [2025] EWCA Civ 109, reported",
)
BELIEF_NOT_ASSESSED = Refusal(
    "BELIEF_NOT_ASSESSED",
    "A belief or opinion is in play and its questions are not answered yet.",
    Force.WARN,
    "report",
    "domain.md §0 (10)",
)
BELIEF_NEEDS_LEGAL = Refusal(
    "BELIEF_NEEDS_LEGAL",
    "A belief or opinion is in play. Before a final warning or more, record what Legal advised.",
    Force.OVERRIDE,
    "report",
    "domain.md A11",
)
EXHIBIT_SET_APART = Refusal(
    "EXHIBIT_SET_APART",
    "EX-{number} is set apart, because of how it was got. It is not used until Legal releases it.",
    where="report",
    source="domain-corrections §2.2 (16)",
)
APART_IN_MATRIX = Refusal(
    "APART_IN_MATRIX",
    "EX-{number} stands in the matrix and was set apart since. The report may not rest on it "
    "until Legal releases it.",
    Force.OVERRIDE,
    "matrix",
    "domain-corrections §2.2 (16)",
)
PERSON_ELSEWHERE = Refusal(
    "PERSON_ELSEWHERE",
    "{because}: this belongs with somebody else ({to}). Hand it over, or say why it is taken "
    "through this procedure.",
    Force.OVERRIDE,
    "report",
    "domain-corrections §2.2 (22) and §4 (15)",
)
PROCEDURE_UNCERTAIN = Refusal(
    "PROCEDURE_UNCERTAIN",
    "{because}: ask {to} which procedure applies, and choose it.",
    Force.WARN,
    "report",
    "domain-corrections §2.2 (22)",
)
OTHER_PROCEDURE_APPLIES = Refusal(
    "OTHER_PROCEDURE_APPLIES",
    "{because}: {procedure} applies. To choose another, say why and who agreed.",
    Force.OVERRIDE,
    "procedure",
    "domain-corrections §2.2 (19)",
)
NATION_NOT_PROVIDED = Refusal(
    "NATION_NOT_PROVIDED",
    "Not every rule of this nation is in Casework. {note}",
    Force.WARN,
    "report",
    "domain-corrections §2.2 (21)",
)
COVERED_HERE = Refusal(
    "COVERED_HERE",
    "{because}: nothing recorded says that the case belongs with somebody else.",
    Force.WARN,
    "report",
)
SAY_WHAT_WAS_LEFT_OUT = Refusal(
    "SAY_WHAT_WAS_LEFT_OUT",
    "Only what {to} needs to act may be handed over. Say what was left out.",
    Force.WARN,
    "left_out",
    "UK GDPR art. 5(1)(c); unverified",
)
HAND_OVER_UNDER_HOLD = Refusal(
    "HAND_OVER_UNDER_HOLD",
    "The person may not be told yet. Say so to {to}: they might tell them.",
    Force.WARN,
    "report",
)
RECEIPT_WAITS = Refusal(
    "RECEIPT_WAITS",
    "{to} has not confirmed that the case came in.",
    Force.WARN,
    "report",
)
LADO_NOT_TOLD = Refusal(
    "LADO_NOT_TOLD",
    "The local authority designated officer, or those who protect adults, have not been told. Tell "
    "them and record it before the case is closed.",
    where="report",
    source="domain.md A7; domain-corrections §2.4",
)
PATH_STILL_OPEN = Refusal(
    "PATH_STILL_OPEN",
    "{path}: record how it ended before the case is closed.",
    Force.OVERRIDE,
    "report",
)
BREACH_UNDECIDED = Refusal(
    "BREACH_UNDECIDED",
    "Whether the Information Commissioner is told has not been decided.",
    where="report",
    source="UK GDPR art. 33; domain-corrections §2.4",
)
BREACH_TOLD_LATE = Refusal(
    "BREACH_TOLD_LATE",
    "The 72 hours had run out. Give the Commissioner the reasons for the delay, and record them.",
    Force.WARN,
    "late_reason",
    "UK GDPR art. 33(1), reported",
)
ANSWER_FIRST = Refusal(
    "ANSWER_FIRST",
    "Answer the triage question with yes first: {question}",
    where="report",
)
BREACH_DECIDED = Refusal(
    "BREACH_DECIDED",
    "The decision on this breach is recorded. If its facts were wrong, record a correction.",
    where="report",
)
SUPPORT_RUNS = Refusal(
    "SUPPORT_RUNS",
    "{name} has a support plan that runs. Record an update, or end that plan first.",
    where="person",
)
NOT_SELF_REPORTED = Refusal(
    "NOT_SELF_REPORTED",
    "It is not recorded that the person reported an honest mistake themselves.",
    Force.OVERRIDE,
    "report",
)
NOTHING_PUT_RIGHT = Refusal(
    "NOTHING_PUT_RIGHT",
    "Nothing is recorded yet that puts the mistake right.",
    Force.WARN,
    "report",
)
MISTAKE_NOT_TOLD = Refusal(
    "MISTAKE_NOT_TOLD",
    "{offices} have not been told of the mistake.",
    Force.WARN,
    "report",
)
