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
    agreed_by="HR lead",
)
COMPANION_LAW_NOT_PROVIDED = Refusal(
    "COMPANION_LAW_NOT_PROVIDED",
    "Northern Ireland has its own law on a companion’s day, and its time is not provided here. Ask "
    "Legal before refusing a day that the companion can come.",
    Force.WARN,
    "accepted",
)
TOO_MANY_POSTPONEMENTS = Refusal(
    "TOO_MANY_POSTPONEMENTS",
    "The hearing was put off before ({count} of {most} that the policy allows, a companion’s day "
    "not counted). Say why it is put off again.",
    Force.OVERRIDE,
    "kind",
    "pack: max_postponements; domain-corrections §2.2 (6)",
)
ALLEGATION_NOT_IN_NOTICE = Refusal(
    "ALLEGATION_NOT_IN_NOTICE",
    "Allegation {number} was added or changed after the notice. Serve the notice anew, with time "
    "to prepare for it.",
    Force.OVERRIDE,
    "hearing",
    "Acas Code of Practice 1, paragraphs 9 and 11; domain-corrections §2.2 (7)",
)
NOTICE_CAME_BACK = Refusal(
    "NOTICE_CAME_BACK",
    "The notice came back and was never received. Serve it again in another way.",
    Force.OVERRIDE,
    "hearing",
)
NOTICE_NOW_SHORT = Refusal(
    "NOTICE_NOW_SHORT",
    "Received on {received}, the notice leaves less than {days} working days before the hearing on "
    "{held}. Put the hearing off, or ask the employee whether they give up the rest in writing.",
    Force.WARN,
    "hearing",
    "pack: min_notice; Acas Code of Practice 1, paragraph 11",
)
ABSENT_WITHOUT_ATTEMPTS = Refusal(
    "ABSENT_WITHOUT_ATTEMPTS",
    "The employee is not here, and fewer than two attempts to reach them are on the file. Record "
    "each attempt before going on without them.",
    Force.OVERRIDE,
    "attempts",
    "Acas Code of Practice 1, paragraph 25",
)
ABSENCE_REASON_MISSING = Refusal(
    "ABSENCE_REASON_MISSING",
    "Say why it is fair to go on without the employee, and what was weighed against it.",
    Force.OVERRIDE,
    "absence_reason",
    "Acas Code of Practice 1, paragraph 25",
)
HEALTH_ADVICE_MISSING = Refusal(
    "HEALTH_ADVICE_MISSING",
    "Ill health was given as the cause. Record what occupational health advises before going on.",
    Force.OVERRIDE,
    "health_advice",
    "domain-corrections §2.2 (12)",
)
CHAIR_NOT_HERE = Refusal(
    "CHAIR_NOT_HERE",
    "{name} chairs this hearing and is not among those who are here.",
    Force.OVERRIDE,
    "present",
)
NOT_THE_HEARING_DAY = Refusal(
    "NOT_THE_HEARING_DAY", "The hearing was called for {day}.", Force.WARN, "hearing"
)
