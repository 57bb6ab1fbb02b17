"""Forms of a hearing: the notice, putting it off, holding it, its minutes, or none at all."""

from casework.domain.hearing_choices import ABSENCE_CAUSES, ATTEMPT_WAYS, ROUTES
from casework.services.hearings import POSTPONED_BY
from ui.forms.acts.asked import (
    ABOUT_PEOPLE,
    STATEMENT_LENGTH,
    chosen,
    day,
    only_if,
    passage,
    reason,
    served,
)
from ui.forms.spec import FieldSpec, FormSpec, Kind

NOTICE = (
    FieldSpec("held_on", "Day of the hearing", Kind.DAY),
    FieldSpec("held_time", "Time", Kind.TIME),
    FieldSpec("place", "Place"),
    FieldSpec(
        "dismissal_possible",
        "Is dismissal a possible outcome?",
        Kind.YES_OR_NO,
        "The letter has to say so; an outcome it does not name cannot follow.",
    ),
    reason("What could follow", "consequences", "As the letter puts it."),
    reason("Papers sent with the letter", "papers"),
    passage("witnesses", "Witnesses", lines=2),
    passage("adjustments", "Adjustments asked for or offered", lines=2),
    FieldSpec(
        "companion_told",
        "Does the letter tell of the right to be accompanied?",
        Kind.YES_OR_NO,
    ),
)
WAIVER = (
    FieldSpec(
        "waived_on",
        "Day the employee gave up the rest of the notice in writing",
        Kind.DAY,
        "Leave it empty when the whole notice period is given.",
        required=False,
    ),
    passage("waiver", "Which writing is that?", "For example: e-mail of 25 June, 10:12.", 2),
)
CALL = FormSpec(
    "call_hearing",
    "Call the hearing",
    "The notice period runs from the day the letter is received.",
    "Call the hearing",
    (*NOTICE, *served(), *WAIVER),
    check=True,
)
RENEW = FormSpec(
    "renew_notice",
    "Serve the notice anew",
    "For an allegation that was added or changed, or a notice that came back. The time to prepare "
    "runs again.",
    "Serve the notice anew",
    (*NOTICE, *served(), *WAIVER),
    check=True,
)
ASKED = (
    chosen("kind", "Why?", POSTPONED_BY),
    FieldSpec("asked_by", "Who asked?"),
    reason(),
    FieldSpec(
        "proposed_on",
        "Day the employee offers",
        Kind.DAY,
        required=False,
        only_if=only_if("kind", "companion"),
    ),
)
MOVED = (
    *ASKED,
    FieldSpec(
        "accepted",
        "Is that day accepted?",
        Kind.YES_OR_NO,
        only_if=only_if("kind", "companion"),
    ),
    FieldSpec(
        "answer_reason",
        "If not: why?",
        Kind.LONG_TEXT,
        required=False,
        lines=2,
        only_if=only_if("accepted", False),
    ),
    day("Day it was put off"),
)
WINDOW = (
    "If the companion cannot come, the employee may offer a reasonable day within five working "
    "days of the day proposed. The hearing page shows the dates."
)
POSTPONE = FormSpec("postpone_hearing", "Put the hearing off", WINDOW, "Put the hearing off", MOVED)
REFUSE = FormSpec(
    "refuse_postponement",
    "Keep the hearing on its day",
    "Somebody asked to put it off, and it stays. Refusing a companion's day inside the five "
    "working days needs the HR lead's name.",
    "Keep the day",
    (*ASKED, reason("Why does it stay?", "answer_reason"), day("Day of this answer")),
)
ATTEMPT = FormSpec(
    "record_attempt",
    "Record an attempt to reach the employee",
    "Two attempts at least are needed before a hearing goes on without the employee.",
    "Record the attempt",
    (
        chosen("how", "How?", ATTEMPT_WAYS),
        reason("What came of it?", "result"),
        chosen("cause", "What is known of the cause?", ABSENCE_CAUSES),
        day("Day of the attempt"),
    ),
)
OPEN = FormSpec(
    "open_hearing",
    "Open the hearing",
    "Who is here, and why it goes on without an employee who is not.",
    "Open the hearing",
    (
        FieldSpec("attended", "Is the employee here?", Kind.YES_OR_NO),
        FieldSpec(
            "companion",
            "Companion",
            help="Leave it empty when the companion who was recorded is here.",
            required=False,
            only_if=only_if("attended", True),
        ),
        FieldSpec(
            "absence_reason",
            "Why does it go on without the employee?",
            Kind.LONG_TEXT,
            "What is known of the cause, what was weighed, and why it is fair.",
            lines=3,
            only_if=only_if("attended", False),
        ),
        FieldSpec(
            "health_advice",
            "What does occupational health advise?",
            Kind.LONG_TEXT,
            "Only where ill health was given as the cause.",
            required=False,
            lines=3,
            only_if=only_if("attended", False),
        ),
        FieldSpec(
            "present",
            "Who else is here?",
            Kind.MANY,
            "Whoever has a part in the hearing and is not ticked is recorded as not here.",
            required=False,
            source="hearing_people",
        ),
        passage("attendance", "Anybody else, and notes", lines=2),
        day("Day of the hearing"),
    ),
)
ADJOURN = FormSpec(
    "adjourn_hearing",
    "Adjourn the hearing",
    "It goes on on another day.",
    "Adjourn the hearing",
    (
        reason(),
        FieldSpec("until", "Day it goes on", Kind.DAY, "If it is agreed.", required=False),
        day("Day it was adjourned"),
    ),
)
RESUME = FormSpec(
    "resume_hearing",
    "Go on with the hearing",
    "",
    "Go on with the hearing",
    (day("Day it went on"), passage("note", "Note", lines=2)),
)
CLOSE = FormSpec(
    "close_hearing",
    "Close the hearing",
    "The minutes are kept to the letter. The clock of the outcome letter starts.",
    "Close the hearing",
    (
        FieldSpec("minutes", "Minutes", Kind.LONG_TEXT, max_length=STATEMENT_LENGTH, lines=14),
        day("Day it closed"),
    ),
)
WITHOUT = FormSpec(
    "decide_without_hearing",
    "Decide without a hearing",
    "Only with the employee's writing, or to end without action. Never a dismissal by agreement.",
    "Go on without a hearing",
    (
        chosen("kind", "Why is there no hearing?", ROUTES),
        FieldSpec("decider", "Who decides?", Kind.PERSON, ABOUT_PEOPLE),
        FieldSpec(
            "written",
            "Which writing of the employee?",
            Kind.LONG_TEXT,
            "For example: agreement signed on 6 July, with the proposed outcome.",
            lines=2,
            only_if=only_if("kind", "agreed", "paper"),
        ),
        FieldSpec(
            "written_on",
            "Day of that writing",
            Kind.DAY,
            required=False,
            only_if=only_if("kind", "agreed", "paper"),
        ),
        FieldSpec(
            "companion_offered",
            "Was the employee told that a companion can help?",
            Kind.YES_OR_NO,
        ),
        reason(),
        day(),
    ),
    check=True,
)
AFTER_ALL = FormSpec(
    "hear_after_all",
    "Call a hearing after all",
    "The employee takes the agreement back, or the case is graver than it looked.",
    "Call a hearing after all",
    (reason(), day()),
)
SPECS = (CALL, RENEW, POSTPONE, REFUSE, ATTEMPT, OPEN, ADJOURN, RESUME, CLOSE, WITHOUT, AFTER_ALL)
