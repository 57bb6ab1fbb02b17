"""Refusals of reporting and triage, and of who may hold a part in a case."""

from casework.domain.refusal import Force, Refusal

STEP_NOT_OPEN = Refusal(
    "STEP_NOT_OPEN", "'{title}' cannot be done while the case is at '{state}'.", where="overview"
)
DAYS_OUT_OF_ORDER = Refusal(
    "DAYS_OUT_OF_ORDER",
    "This is dated {day}, before the case came to '{state}' on {since}. Check both days.",
    Force.WARN,
    "chronology",
    "domain-corrections §0.5",
)
SCREEN_UNANSWERED = Refusal(
    "SCREEN_UNANSWERED",
    "Answer the triage question first: {question}",
    where="report",
    source="domain-corrections §2.3",
)
SCREENS_STILL_OPEN = Refusal(
    "SCREENS_STILL_OPEN",
    "{count} of the triage questions are not answered or 'not known yet'.",
    Force.WARN,
    "report",
)
INDECENT_IMAGE_SUSPECTED = Refusal(
    "INDECENT_IMAGE_SUSPECTED",
    "An indecent image of a child is suspected. Nothing may be copied, opened or imported: do not "
    "search for it, do not show anyone, leave the device on and call the police.",
    where="report",
    source="domain.md §5.3 (g); domain-corrections §4 (9)",
)
HOLD_FORBIDS_CONTACT = Refusal(
    "HOLD_FORBIDS_CONTACT",
    "A hold ({kind}, asked by {asked_by}) says the employee may not be contacted. Ask them, or "
    "lift the hold, first.",
    where="overview",
)
RESPONDENT_UNKNOWN = Refusal(
    "RESPONDENT_UNKNOWN", "Say who the case is about before this step.", where="report"
)
NO_ALLEGATION = Refusal(
    "NO_ALLEGATION",
    "Record at least one allegation, with the rule it is said to break.",
    Force.OVERRIDE,
    "matrix",
)
NO_CLAUSE = Refusal(
    "NO_CLAUSE",
    "Allegation {number} names no rule: add the clause it is about.",
    Force.OVERRIDE,
    "matrix",
)
CLAUSE_IS_ADVICE = Refusal(
    "CLAUSE_IS_ADVICE",
    "Allegation {number} rests on advice, not on a rule. Which rule is said to be broken?",
    Force.OVERRIDE,
    "matrix",
    "domain-corrections §1.0 (1)",
)
CLAUSE_NOT_IN_FORCE = Refusal(
    "CLAUSE_NOT_IN_FORCE",
    "{origin} was not in force on {day}. Choose the edition in force on the day of the conduct, or "
    "split the allegation.",
    Force.OVERRIDE,
    "matrix",
)
NO_EVIDENCE_YET = Refusal(
    "NO_EVIDENCE_YET", "Nothing has been sealed as evidence yet.", Force.WARN, "evidence"
)
NO_INVESTIGATOR = Refusal(
    "NO_INVESTIGATOR", "Name the investigator first.", Force.OVERRIDE, "report"
)
HARM_NOT_INFORMAL = Refusal(
    "HARM_NOT_INFORMAL",
    "It is recorded that a child or a protected adult may have been harmed. That is not handled "
    "informally.",
    Force.OVERRIDE,
    "report",
    "domain.md §7.3 row 4",
)
GROSS_NOT_INFORMAL = Refusal(
    "GROSS_NOT_INFORMAL",
    "Allegation {number} is recorded as gross misconduct. That is not handled informally.",
    Force.OVERRIDE,
    "matrix",
    "domain.md §7.3 row 4; domain-corrections §2.2 (10)",
)
LIVE_WARNING_STANDS = Refusal(
    "LIVE_WARNING_STANDS",
    "The {level} of {issued} is still live. If it was for the same kind of conduct, say why "
    "handling this informally is enough.",
    Force.WARN,
    "report",
    "domain.md §7.3 row 4; domain-corrections §2.2 (10)",
)
PERSON_IS_SUBJECT = Refusal(
    "PERSON_IS_SUBJECT",
    "{name} is the person the case is about and cannot be its {part}. Name somebody else.",
    where="person",
)
PERSON_IS_COMPLAINANT = Refusal(
    "PERSON_IS_COMPLAINANT",
    "{name} reported this or is affected by it and cannot be its {part}. Name somebody else.",
    where="person",
)
PERSON_GAVE_EVIDENCE = Refusal(
    "PERSON_GAVE_EVIDENCE",
    "{name} gave evidence in this case and cannot be its {part}. Name somebody else.",
    where="person",
    source="domain-corrections §2.2 (18)",
)
REPORTER_AS_INVESTIGATOR = Refusal(
    "REPORTER_AS_INVESTIGATOR",
    "{name} received or made the report. Somebody else would be better placed to investigate.",
    Force.WARN,
    "person",
)
AFFECTED_AS_INVESTIGATOR = Refusal(
    "AFFECTED_AS_INVESTIGATOR",
    "{name} is affected by this. Somebody else should investigate.",
    Force.OVERRIDE,
    "person",
    "domain.md §7.1",
)
INVESTIGATOR_AS_CHAIR = Refusal(
    "INVESTIGATOR_AS_CHAIR",
    "{name} is or was the {other} of this case. Different people should investigate, decide and "
    "hear the appeal wherever that is practicable (Acas Code 6 and 27).",
    Force.OVERRIDE,
    "person",
    "Acas Code of Practice 1, paragraphs 6 and 27; domain-corrections §2.2 (5)",
)
