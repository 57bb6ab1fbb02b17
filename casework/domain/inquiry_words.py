"""Choices of the investigation: code → as people say it."""

INTERESTS: dict[str, str] = {
    "respondent": "Related to, or close to, the person the case is about",
    "line_management": "Manages the person the case is about, or is managed by them",
    "reporter": "Related to, or close to, whoever reported it",
    "affected": "Related to, or close to, somebody affected",
    "witness": "Saw it, or is likely to be a witness",
    "involved_before": "Had a part in what happened, or in an earlier decision about it",
}
"""What an investigator is asked before the terms are issued (Acas guide, preparation)."""

SETTLEMENTS: dict[str, str] = {
    "signed": "Signed",
    "declined": "Declined to sign",
    "not_returned": "Not returned",
}
STATEMENT_STATUS: dict[str, str] = {
    "draft": "Draft",
    "sent": "Sent for signature",
    **SETTLEMENTS,
}
RECORDINGS: dict[str, str] = {
    "not_recorded": "It was not recorded",
    "agreed": "It was recorded, with everybody’s agreement",
    "refused": "Somebody asked to record it and this was refused",
    "without_agreement": "It was recorded without agreement",
}
RECORDING_RULES: dict[str, str] = {
    "yes": "The policy does not allow the meeting to be recorded",
    "no": "The policy allows the meeting to be recorded",
    "silent": "The policy does not say whether the meeting may be recorded",
}
"""A pack's answer to 'Is recording meetings prohibited?', as an invitation repeats it."""

INVITATION_ANSWERS: dict[str, str] = {
    "accepted": "They will come",
    "moved": "Another day is needed",
    "not_attended": "They did not come",
    "cancelled": "It was called off",
}
INVITATION_STATES: dict[str, str] = {
    "invited": "Invited",
    "accepted": "Will come",
    "moved": "Put off",
    "not_attended": "Did not come",
    "cancelled": "Called off",
    "held": "Held",
}
WAITING_INVITATIONS = frozenset({"invited", "accepted"})

REQUEST_KINDS: dict[str, str] = {
    "document": "A document",
    "witness": "A witness",
    "question": "A question to be put",
    "other": "Something else",
}
REQUEST_ANSWERS: dict[str, str] = {
    "granted": "Done as asked",
    "partly": "Done in part",
    "refused": "Refused",
    "withdrawn": "No longer wanted",
}
REASONED_ANSWERS = frozenset({"partly", "refused"})
GRANTED_ANSWERS = frozenset({"granted", "partly"})

FACT_STATUSES: dict[str, str] = {
    "agreed": "Agreed by both sides",
    "disputed": "Disputed",
    "established": "Established",
    "not_established": "Not established",
    "withdrawn": "Taken out: entered by mistake",
}
FOUND = frozenset({"agreed", "established"})
"""Facts that a report sets out as found."""

ADVICE_OFFICES: dict[str, str] = {
    "manager": "A manager",
    "hr": "Human Resources",
    "legal": "Legal",
    "oh": "Occupational Health",
    "dpo": "The data protection officer",
    "comms": "Communications",
    "safeguarding": "The safeguarding lead",
    "audit": "Internal Audit",
    "other": "Somebody else",
}
BEFORE_POSTING, FOR_THE_CASE = "before_posting", "for_the_case"

AWARENESS_KINDS: dict[str, str] = {
    "induction": "At induction",
    "acknowledgement": "By a signed acknowledgement",
    "training": "In training",
    "email": "By e-mail or newsletter",
    "meeting": "In a team meeting or supervision",
    "contract": "In the contract or handbook",
    "other": "In another way",
    "none_found": "Nothing was found",
}
DUTY_ANSWERS: dict[str, str] = {
    "done": "Done",
    "not_done": "Not done",
    "does_not_apply": "Does not apply here",
}
