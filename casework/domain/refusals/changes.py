"""Refusals of what changes on the way: allegations, joined cases, reopening, mistakes."""

from casework.domain.refusal import Force, Refusal

CHANGE_UNTOLD = Refusal(
    "CHANGE_UNTOLD",
    "The employee has not been told of the change to allegation {number}.",
    Force.WARN,
    "matrix",
    "domain-corrections §2.3; Acas Code of Practice 1, paragraph 9",
)
WORDING_UNCHANGED = Refusal(
    "WORDING_UNCHANGED",
    "Allegation {number} reads like this already. Enter what is different.",
    where="text",
)
SAME_PERSON_TWICE = Refusal(
    "SAME_PERSON_TWICE",
    "{name} has a case of this incident already ({reference}). End this one instead, or say why "
    "there are two.",
    Force.OVERRIDE,
    "person",
)
RESPONDENT_KNOWN = Refusal(
    "RESPONDENT_KNOWN",
    "It is known who this case is about, so it cannot end for want of a name.",
    where="report",
)
NOT_WHERE_IT_WAS = Refusal(
    "NOT_WHERE_IT_WAS",
    "Only a closed case goes back to where it was, and this one was at '{state}'. Reopen it to "
    "triage or to the investigation.",
    where="to",
)
NEVER_INVESTIGATED = Refusal(
    "NEVER_INVESTIGATED",
    "This case was never investigated. Reopen it to triage.",
    where="to",
)
ALREADY_JOINED = Refusal(
    "ALREADY_JOINED",
    "{reference} is heard together with other cases already. Join this case to one of those, or "
    "separate it first.",
    where="other",
)
CANNOT_JOIN = Refusal(
    "CANNOT_JOIN",
    "A case is joined to another one that is open and not yet decided.",
    where="other",
)
NOT_JOINED = Refusal("NOT_JOINED", "This case is not joined to another one.", where="hearing")
INFORMAL_NOT_REVIEWED = Refusal(
    "INFORMAL_NOT_REVIEWED",
    "The informal action has not been reviewed.",
    Force.WARN,
    "overview",
    "domain.md §7.3 row 4",
)
REGISTER_NOT_TOLD = Refusal(
    "REGISTER_NOT_TOLD",
    "{body} has not been told of the death, so that its register can be put right.",
    Force.WARN,
    "overview",
    "domain-corrections §2.2 (15)",
)
DAY_WANTED = Refusal(
    "DAY_WANTED", "Enter the day of {what}: the case cannot have come so far without it."
)
SOMEBODY_WANTED = Refusal(
    "SOMEBODY_WANTED", "Enter who the {part} is: the case cannot have come so far without one."
)
TOO_MANY_ALLEGED = Refusal(
    "TOO_MANY_ALLEGED",
    "Enter {most} allegations at most, one a line. Add the others when the case is entered.",
    where="alleged",
)
NO_STEP_TO_PUT_BACK = Refusal(
    "NO_STEP_TO_PUT_BACK",
    "No step of this case has been recorded that could be put back.",
    where="overview",
)
STEP_STAYS = Refusal(
    "STEP_STAYS",
    "The last step was '{title}', on {day}. Records hang on it, so it cannot be put back: "
    "correct what is wrong in them, or go on and record what was meant.",
    where="overview",
)
BUILT_ON = Refusal(
    "BUILT_ON",
    "'{later}' of {day} rests on '{title}', so that can no longer be put back. Correct the "
    "entry, or go on and record what was meant.",
    where="overview",
)
