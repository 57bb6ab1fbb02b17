"""Forms for what runs beside a case: removal of content, holds, grievances and disclosures."""

from casework.domain.choices import CONCERN_KINDS, HOLD_KINDS
from casework.services.beside import CONCERN_STATES, REMOVAL_ANSWERS
from ui.forms.acts.asked import chosen, day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

WHAT = reason("What should be taken down?", "what", "Addresses, or exhibits by their number.")
HOW = text("how", "How was it asked?", "For example by letter, or through the platform's form.")
REQUEST = FormSpec(
    "request_removal",
    "Ask for removal",
    "The evidence must be sealed first.",
    "Record the request",
    (WHAT, HOW, day("Day it was asked")),
)
INSTRUCT = FormSpec(
    "instruct_removal",
    "Instruct the employee to take it down",
    "Only where the policy gives that power. The evidence must be sealed first.",
    "Record the instruction",
    (WHAT, HOW, day("Day it was given")),
)
REMOVED = FormSpec(
    "record_removal_answer",
    "Record what became of a removal",
    "Look for yourself before you record that something is gone.",
    "Record the answer",
    (
        of_case("removal", "Request", "removals"),
        chosen("answer", "What became of it?", REMOVAL_ANSWERS),
        passage("said", "What was said", lines=3),
        day("Day of the answer"),
    ),
)
HOLD = FormSpec(
    "place_hold",
    "Place a hold",
    "Somebody outside has asked that the case, or part of it, waits.",
    "Place the hold",
    (
        chosen("kind", "Who asks?", HOLD_KINDS),
        FieldSpec("asked_by", "Name and office", help="For example DC Hume, Police Scotland."),
        FieldSpec("may_contact_employee", "May the employee be contacted?", Kind.YES_OR_NO),
        reason("What may go on meanwhile?", "may_continue"),
        day("Day it was asked for"),
    ),
)
LIFT_HOLD = FormSpec(
    "lift_hold",
    "Lift a hold",
    "Who agreed that the case may go on, and why.",
    "Lift the hold",
    (of_case("hold", "Hold", "holds"), reason("Who agreed, and why"), day("Day it was lifted")),
)
RAISE = FormSpec(
    "raise_concern",
    "Record a grievance or a disclosure",
    "A possible protected disclosure goes to Legal. Nobody may be treated badly for raising it.",
    "Record the concern",
    (
        chosen("kind", "What was raised?", CONCERN_KINDS),
        reason("In short", "summary"),
        chosen("state", "How is it dealt with?", CONCERN_STATES),
        reason("Why this way?"),
        day("Day it was raised"),
    ),
)
RESOLVE = FormSpec(
    "resolve_concern",
    "Record how a concern ended",
    "",
    "Record the end",
    (
        of_case("concern", "Concern", "concerns"),
        reason("How did it end?", "resolution"),
        day("Day it ended"),
    ),
)
SPECS = (REQUEST, INSTRUCT, REMOVED, HOLD, LIFT_HOLD, RAISE, RESOLVE)
