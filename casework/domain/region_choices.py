"""Choices on forms of what runs beside a case: code → as people say it."""

ALTERNATIVES: dict[str, str] = {
    "place": "Another place of work",
    "shift": "Other shifts or hours",
    "tasks": "Other tasks, or some tasks taken away",
    "remote": "Working from home",
    "systems": "Systems or access taken away",
    "customers": "Other customers, pupils or service users",
    "other": "Anything else",
}
"""Alternatives to suspension (Acas suspension guidance, 2022): each is answered."""

ALTERNATIVE_ANSWERS: dict[str, str] = {
    "would_not": "It would not do",
    "would": "It would do",
    "not_open": "It is not open in this post",
}
AGREEMENTS: dict[str, str] = {
    "yes": "Yes",
    "contract": "No, but the contract allows it",
    "no": "No",
    "not_asked": "Not asked yet",
}
"""Whether the employee agrees to an arrangement in place of suspension."""

PAY_KINDS: dict[str, str] = {
    "sick_pay": "Sick pay, as the person is off sick",
    "average": "Average pay, as the hours vary or are zero",
    "contract": "What the contract says",
    "other": "Something else",
}
"""What is paid where a suspension is not on full pay."""

VARIATIONS: dict[str, str] = {
    "contact": "The named contact",
    "pay": "Pay",
    "asked": "What is asked of the employee meanwhile",
}
ENDED_BY: dict[str, str] = {
    "council": "The council",
    "governing_body": "The governing body",
    "head_teacher": "The head teacher",
}
"""Who ended a suspension: at some schools only the governing body may."""

REGION_DECISIONS: dict[str, str] = {
    "continue": "It goes on",
    "change": "It is to be changed",
    "end": "It is to end",
}
ACCESS_KINDS: dict[str, str] = {
    "pass": "Pass or keys",
    "equipment": "Laptop, phone or other equipment",
    "system": "System or mailbox",
    "business_account": "Account that speaks for the council",
    "papers": "Papers or records",
    "other": "Something else",
}
ACCESS_BECAUSE: dict[str, str] = {
    "suspension": "Suspension",
    "arrangement": "An arrangement in place of suspension",
    "leaving": "The person leaves",
    "other": "Another reason",
}
ACCESS_STATES: dict[str, str] = {
    "wanted": "To be taken away or closed",
    "off": "Taken away or closed",
    "given_back": "Given back or opened again",
    "kept": "The person keeps it",
    "lost": "Not recovered",
}
SENSITIVE: dict[str, str] = {
    "no": "No",
    "child": "Yes, an image of a child",
    "intimate": "Yes, an intimate image",
}
REMOVAL_KINDS: dict[str, str] = {
    "request": "Requested",
    "instruction": "Instructed",
    "platform": "Reported to the platform",
}
REMOVAL_ANSWERS: dict[str, str] = {
    "removed": "It was taken down",
    "refused": "It was refused",
    "unable": "It could not be done",
}
PROPOSALS: dict[str, str] = {
    "proposed": "To be decided",
    "charged": "An allegation was made",
    "declined": "No allegation is made",
}
"""What became of the proposal to charge the refusal of an instruction."""

HANDLING: dict[str, str] = {
    "open": "Dealt with at the same time",
    "paused": "The case waits for it",
    "with_legal": "With Legal",
}
CONCERN_OUTCOMES: dict[str, str] = {
    "upheld": "Upheld",
    "part_upheld": "Upheld in part",
    "not_upheld": "Not upheld",
    "withdrawn": "Withdrawn",
    "settled": "Settled between them",
    "elsewhere": "Ended under its own procedure",
}
DETRIMENT: dict[str, str] = {
    "nothing": "Nothing seen",
    "something": "Something seen: say what is done",
    "ended": "Nothing seen, and the watch ends",
}
"""What a look for bad treatment of somebody who raised a concern found."""

RECEIVED_HOW: dict[str, str] = {
    "letter": "By letter",
    "email": "By e-mail",
    "in_person": "In person",
    "telephone": "By telephone",
    "other": "Another way",
}
LEAVING_CHANGES: dict[str, str] = {
    "last_day": "The last day of employment",
    "work_stopped": "The day the regulated work stopped",
}
WOULD_DISMISS: dict[str, str] = {
    "would": "Would have been dismissed",
    "might": "Might have been dismissed",
    "would_not": "Would not have been dismissed",
}
HARM_LIMBS: dict[str, str] = {
    "harmed": "Harmed a child or protected adult",
    "risk": "Placed a child or protected adult at risk of harm",
    "pornography": "Inappropriate conduct involving pornography",
    "sexual": "Inappropriate sexual conduct involving a child or protected adult",
    "medical": "Inappropriate medical treatment of a child or protected adult",
}
"""The limbs of the referral ground (2007 asp 14 s.2), asked one by one, never inferred."""

NEVER_RESTRICTED: dict[str, str] = {
    "regulator": "Telling a professional body",
    "pvg": "Telling Disclosure Scotland (PVG)",
    "dbs": "Telling the Disclosure and Barring Service",
    "police": "Telling the police",
    "protected_disclosure": "Making a protected disclosure",
}
"""What no clause of a settlement may restrict (domain-corrections §4.13)."""

LEAVER_STATES: dict[str, str] = {
    "asked": "Asked",
    "done": "Done",
    "refused": "Refused",
    "no_answer": "No answer",
}
ENDING_WAYS: dict[str, str] = {
    "notice": "Notice was given",
    "without_notice": "Ended without notice",
    "withdrawn": "Withdrawn from the school only: they work elsewhere too",
    "not_ended": "Not ended: the decision was undone",
}
"""How the employer ended what a school's governors decided should end."""
