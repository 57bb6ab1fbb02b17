"""Forms for what runs beside a case: holds, grievances, complaints and disclosures."""

from casework.domain.choices import CONCERN_KINDS, HOLD_KINDS
from casework.domain.region_choices import (
    CONCERN_OUTCOMES,
    DETRIMENT,
    HANDLING,
    REGION_DECISIONS,
)
from casework.services.region_watching import CONTACT
from ui.fields.choice_field import choices_of
from ui.forms.acts.asked import chosen, day, next_day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

THE_HOLD = of_case("hold", "Hold", "holds")
THE_CONCERN = of_case("concern", "Concern", "concerns")
HANDLED = (
    text("handled_by", "Who handles it?", "Somebody who has no part in this case."),
    text("procedure", "Under which procedure?", "For example Grievance Procedure, stage 1."),
    text("reference", "Its reference there"),
)
HOLD = FormSpec(
    "place_hold",
    "Place a hold",
    "Somebody outside has asked that the case, or part of it, waits. Several may stand at once.",
    "Place the hold",
    (
        chosen("kind", "Who asks?", HOLD_KINDS),
        FieldSpec("asked_by", "Name and office", help="For example DC Hume, Police Scotland."),
        text("asked_how", "How did they ask?", "For example by telephone."),
        text("reference", "Their reference"),
        FieldSpec("may_contact_employee", "May the employee be contacted?", Kind.YES_OR_NO),
        reason("What may go on meanwhile?", "may_continue"),
        passage("waits", "What must wait?", lines=2),
        day("Day it was asked for"),
        next_day("Ask again on"),
    ),
)
REVIEW_HOLD = FormSpec(
    "review_hold",
    "Look again at a hold",
    "Ask whoever asked for it: is it still needed, and what may go on now?",
    "Record what they said",
    (
        THE_HOLD,
        chosen("decision", "Decision", REGION_DECISIONS),
        reason("What did they say?"),
        FieldSpec("reviewed_by", "Who was asked?"),
        FieldSpec(
            "contact",
            "May the employee be contacted from now on?",
            Kind.CHOICE,
            required=False,
            choices=choices_of({code: words for code, words in CONTACT.items() if code}),
            help="Leave it empty where nothing changes.",
        ),
        passage("may_continue", "What may go on now?", "Only where it changes.", 2),
        passage("waits", "What must wait now?", "Only where it changes.", 2),
        day("Day they were asked"),
        next_day("Ask again on"),
    ),
)
LIFT_HOLD = FormSpec(
    "lift_hold",
    "Lift a hold",
    "Deadlines that stood still run again.",
    "Lift the hold",
    (
        THE_HOLD,
        reason("Why may the case go on?"),
        text("lifted_by", "Who agreed?"),
        day("Day it was lifted"),
    ),
)
RAISE = FormSpec(
    "raise_concern",
    "Record a grievance or a disclosure",
    "Nobody may be treated badly for raising it. What is protected is not decided here.",
    "Record the concern",
    (
        chosen("kind", "What was raised?", CONCERN_KINDS),
        text("raised_by", "Who raised it?"),
        text("about", "Whom or what is it about?"),
        reason("In short", "summary"),
        chosen("state", "How is it dealt with?", HANDLING),
        reason("Why this way?"),
        *HANDLED,
        day("Day it was raised"),
        next_day("Ask whether all is well on"),
    ),
)
HANDLE = FormSpec(
    "change_handling",
    "Change how a concern is dealt with",
    "At the same time, or the case waits for it. Deadlines stand still while it waits.",
    "Record the change",
    (
        THE_CONCERN,
        chosen("state", "How is it dealt with from now on?", HANDLING),
        reason("Why?"),
        FieldSpec("decided_by", "Who decided?"),
        *HANDLED,
        day("Day it changed"),
    ),
)
LEGAL = FormSpec(
    "record_legal_screen",
    "Record what Legal said about a disclosure",
    "What may go on, and how. Whether it is protected is not decided here.",
    "Record what Legal said",
    (
        THE_CONCERN,
        FieldSpec("screened_by", "Who looked at it?"),
        reason("What did Legal say?", "said"),
        day("Day Legal said it"),
    ),
)
WATCH = FormSpec(
    "watch_for_detriment",
    "Ask whether somebody is treated well",
    "Whoever raised something, and whoever helped them, may not be treated badly for it.",
    "Record what was seen",
    (
        of_case("concern", "Concern", "all_concerns"),
        chosen("seen", "What was seen?", DETRIMENT),
        reason("What was said, and what is done about it?", "said"),
        FieldSpec("asked_by", "Who asked?"),
        day("Day they asked"),
        next_day("Ask again on"),
    ),
)
RESOLVE = FormSpec(
    "resolve_concern",
    "Record how a concern ended",
    "The look at how somebody is treated goes on until it is ended.",
    "Record the end",
    (
        THE_CONCERN,
        chosen("outcome", "How did it end?", CONCERN_OUTCOMES),
        reason("What was decided, and what is done?", "resolution"),
        day("Day it ended"),
    ),
)
SPECS = (HOLD, REVIEW_HOLD, LIFT_HOLD, RAISE, HANDLE, LEGAL, WATCH, RESOLVE)
