"""Forms of a hearing: the notice, putting it off, holding it, its minutes."""

from casework.services.hearings import POSTPONED_BY
from ui.forms.acts.asked import (
    RECEIVED_ON,
    SERVED_HOW,
    STATEMENT_LENGTH,
    chosen,
    day,
    only_if,
    passage,
    reason,
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
    SERVED_HOW,
)
CALL = FormSpec(
    "call_hearing",
    "Call the hearing",
    "The notice period runs from the day the letter is received.",
    "Call the hearing",
    (*NOTICE, day("Day the letter was served"), RECEIVED_ON),
    check=True,
)
POSTPONE = FormSpec(
    "postpone_hearing",
    "Put the hearing off",
    "If the companion cannot come, the employee may offer a reasonable day within five working "
    "days of the day proposed.",
    "Put the hearing off",
    (
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
        FieldSpec(
            "accepted",
            "Is that day accepted?",
            Kind.YES_OR_NO,
            only_if=only_if("kind", "companion"),
        ),
        day("Day it was put off"),
    ),
)
OPEN = FormSpec(
    "open_hearing",
    "Open the hearing",
    "Who is here, and what was done to reach an employee who is not.",
    "Open the hearing",
    (
        FieldSpec("attended", "Is the employee here?", Kind.YES_OR_NO),
        FieldSpec(
            "companion",
            "Companion",
            help="Name, and union or colleague.",
            required=False,
            only_if=only_if("attended", True),
        ),
        FieldSpec(
            "attempts",
            "What was done to reach the employee?",
            Kind.LONG_TEXT,
            "Each attempt with its day, and what is known of the reasons.",
            only_if=only_if("attended", False),
        ),
        passage("attendance", "Who else is here?", lines=3),
        day("Day of the hearing"),
    ),
)
ADJOURN = FormSpec(
    "adjourn_hearing",
    "Adjourn the hearing",
    "It goes on on another day.",
    "Adjourn the hearing",
    (reason(), day("Day it was adjourned")),
)
RESUME = FormSpec(
    "resume_hearing",
    "Go on with the hearing",
    "",
    "Go on with the hearing",
    (day("Day it went on"),),
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
SPECS = (CALL, POSTPONE, OPEN, ADJOURN, RESUME, CLOSE)
