"""Refusals of calling, moving and holding a hearing."""

from casework.domain.refusal import Force, Refusal

NO_CHAIR = Refusal("NO_CHAIR", "Name the chair of the hearing first.", where="hearing")
CHAIR_MAY_NOT_DISMISS = Refusal(
    "CHAIR_MAY_NOT_DISMISS",
    "The notice says dismissal is possible, but {name} has no recorded authority to dismiss.",
    Force.OVERRIDE,
    "hearing",
)
HEARING_BEFORE_NOTICE = Refusal(
    "HEARING_BEFORE_NOTICE",
    "The notice reaches the employee on {received}; with {days} working days' notice the hearing "
    "can be held from {earliest}. An earlier day needs the employee's written agreement.",
    Force.OVERRIDE,
    "held_on",
    "pack: min_notice; Acas Code of Practice 1, paragraph 11",
)
HEARING_ON_CLOSED_DAY = Refusal(
    "HEARING_ON_CLOSED_DAY", "{day} is not a working day: {why}.", Force.WARN, "held_on"
)
CONSEQUENCES_MISSING = Refusal(
    "CONSEQUENCES_MISSING",
    "The notice must say what could follow, dismissal included if it is possible.",
    Force.OVERRIDE,
    "consequences",
    "Acas Code of Practice 1, paragraph 9",
)
COMPANION_NOT_TOLD = Refusal(
    "COMPANION_NOT_TOLD",
    "The notice must tell the employee of the right to be accompanied.",
    Force.OVERRIDE,
    "companion_told",
    "Employment Relations Act 1999 s.10; Acas Code of Practice 1, paragraph 10",
)
PAPERS_MISSING = Refusal(
    "PAPERS_MISSING",
    "Say which papers go with the notice, or why some are withheld.",
    Force.WARN,
    "papers",
)
DISMISSAL_NOT_FORESEEN = Refusal(
    "DISMISSAL_NOT_FORESEEN",
    "The notice says dismissal is possible, but no allegation is recorded as gross misconduct.",
    Force.WARN,
    "hearing",
)
COMPANION_DATE_IN_WINDOW = Refusal(
    "COMPANION_DATE_IN_WINDOW",
    "The employee's companion can come on {proposed}, within the five working days that end on "
    "{latest}. If that day is reasonable the hearing must be moved to it. Say why it is not.",
    Force.OVERRIDE,
    "accepted",
    "Employment Relations Act 1999 s.10(4)-(5), s.13(6)",
)
ABSENT_WITHOUT_ATTEMPTS = Refusal(
    "ABSENT_WITHOUT_ATTEMPTS",
    "The employee is not here. Record what was done to reach them before going on without them.",
    Force.OVERRIDE,
    "attempts",
    "Acas Code of Practice 1, paragraph 25",
)
NOT_THE_HEARING_DAY = Refusal(
    "NOT_THE_HEARING_DAY", "The hearing was called for {day}.", Force.WARN, "hearing"
)
