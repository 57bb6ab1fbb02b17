"""Choices on the forms of hearing, outcome and appeal: code → as people say it."""

LETTERS: dict[str, str] = {
    "hearing_notice": "Notice of the hearing",
    "outcome_letter": "Outcome letter",
    "appeal_notice": "Notice of the appeal hearing",
    "appeal_outcome": "Letter of the appeal’s outcome",
}
"""Letters whose service is kept, because a period runs from the day they are received."""

SERVED: dict[str, str] = {
    "by_hand": "by hand",
    "recorded_post": "by recorded post",
    "first_class_post": "by first class post",
    "email": "by e-mail",
    "left_at_address": "left at the address",
}
"""A way of serving inside a sentence."""

PROOFS: dict[str, str] = {
    "none": "Nothing so far",
    "handed_over": "Handed over in person",
    "signed_for": "Signed for",
    "tracking": "Postal tracking says it was delivered",
    "read_receipt": "The e-mail system says it was delivered or read",
    "reply": "The employee answered it",
    "refused": "The employee would not take it",
    "returned": "It came back",
}
COMPANION_KINDS: dict[str, str] = {
    "fellow_worker": "A fellow worker",
    "union_official": "An official employed by a trade union",
    "certified": "A union representative certified to come along",
    "other": "Somebody else, with the council’s leave",
    "none": "Nobody: the employee comes alone",
}
BY_RIGHT = ("fellow_worker", "union_official", "certified")
"""Whom an employer must let in (Employment Relations Act 1999 s.10(3))."""

NEED_KINDS: dict[str, str] = {
    "adjustment": "Adjustment",
    "interpreter": "Interpreter",
    "health_advice": "Occupational health advice",
    "other": "Something else",
}
NEED_ANSWERS: dict[str, str] = {
    "given": "Given",
    "in_part": "Given in part",
    "refused": "Refused",
}
SIDES: dict[str, str] = {"management": "The management’s", "employee": "The employee’s"}
CALLED_BY: dict[str, str] = {
    "management": "The management",
    "employee": "The employee",
    "panel": "The chair or panel",
}
WITNESS_ANSWERS: dict[str, str] = {
    "comes": "Comes",
    "statement_only": "Gives a statement and does not come",
    "declined": "Will not come",
    "refused": "The chair does not want to hear them",
}
PAPER_ANSWERS: dict[str, str] = {"accepted": "Let in", "refused": "Not let in"}
BUNDLE_FORMS: dict[str, str] = {"paper": "On paper", "electronic": "As a file", "read": "To read"}
ATTEMPT_WAYS: dict[str, str] = {
    "letter": "Letter",
    "email": "E-mail",
    "phone": "Phone call",
    "message": "Message",
    "visit": "Visit",
    "companion": "Through the companion or union",
}
ABSENCE_CAUSES: dict[str, str] = {
    "not_known": "Nothing is known",
    "ill_health": "Ill health was given",
    "refuses": "The employee will not come",
    "other": "Another cause was given",
}
ROUTES: dict[str, str] = {
    "agreed": "Agreed with the employee, without a hearing",
    "paper": "Decided on paper, as the employee asked",
    "no_action": "Ended without a hearing: no action",
}
MEASURES: dict[str, str] = {
    "demotion": "Demotion",
    "transfer": "Move to another post or place",
    "training": "Training",
    "supervision": "Closer supervision",
    "increment": "An increment is held back",
    "mediation": "Mediation",
    "apology": "Apology",
    "other": "Something else",
}
NOTICE_WAYS: dict[str, str] = {
    "worked": "Worked",
    "paid": "Paid instead",
    "at_home": "Paid, at home",
}
GROUNDS: dict[str, str] = {
    "finding": "The finding is wrong",
    "sanction": "The outcome is too severe",
    "procedure": "The procedure was not followed",
    "new_evidence": "There is new evidence",
    "bias": "Somebody was not impartial",
    "consistency": "Others were treated differently",
    "other": "Another ground",
}
APPEAL_PROCEDURES: dict[str, str] = {
    "review": "A review of the decision",
    "rehearing": "The case is heard again in full",
}
APPEAL_DECISIONS: dict[str, str] = {
    "upheld": "The outcome stands",
    "varied": "The outcome is varied",
    "overturned": "The outcome is overturned",
    "rehearing": "The case is to be heard again",
}
REFUSED_LATE = "refused_late"
"""What stands as the decision on an appeal that came too late and was not let in."""
