"""Forms of what stands in place of suspension, and of access that is taken away."""

from casework.domain.region_choices import (
    ACCESS_BECAUSE,
    ACCESS_KINDS,
    AGREEMENTS,
    ALTERNATIVE_ANSWERS,
    ALTERNATIVES,
    REGION_DECISIONS,
)
from casework.services.access import SETTLED
from ui.fields.choice_field import choices_of
from ui.forms.acts.asked import chosen, day, next_day, of_case, only_if, passage, reason
from ui.forms.spec import FieldSpec, FormSpec, Kind


def _asked(kind: str, label: str) -> tuple[FieldSpec, FieldSpec]:
    """Would it do, and why."""
    would = FieldSpec(
        kind, label, Kind.CHOICE, required=False, choices=choices_of(ALTERNATIVE_ANSWERS)
    )
    answered = only_if(kind, *ALTERNATIVE_ANSWERS)
    why = FieldSpec(f"{kind}_why", "Why?", Kind.LONG_TEXT, lines=2, only_if=answered)
    return would, why


WEIGH = FormSpec(
    "weigh_alternatives",
    "Weigh alternatives to suspension",
    "Answer each: would it do, and why. What cannot be answered now can stay open.",
    "Record the answers",
    (
        *(field for kind, label in ALTERNATIVES.items() for field in _asked(kind, label)),
        day("Day they were weighed"),
    ),
)
ARRANGE = FormSpec(
    "arrange_instead",
    "Arrange something instead of suspension",
    "It is looked at again as a suspension would be.",
    "Record the arrangement",
    (
        chosen("kind", "What is it?", ALTERNATIVES),
        reason("What is arranged?", "what", "Where, when, what may and may not be done."),
        reason("Why is it needed?"),
        FieldSpec("agreed_by", "Who decided it?"),
        chosen("employee_agrees", "Does the employee agree?", AGREEMENTS),
        day("Day it began"),
        next_day("Look at it again on"),
    ),
)
REVIEW = FormSpec(
    "review_arrangement",
    "Look again at an arrangement",
    "Is it still needed, and does it still do?",
    "Record the review",
    (
        of_case("arrangement", "Arrangement", "arrangements"),
        chosen("decision", "Decision", REGION_DECISIONS),
        reason(),
        FieldSpec("reviewed_by", "Who looked at it?"),
        day("Day of the review"),
        next_day("Next look"),
    ),
)
END = FormSpec(
    "end_arrangement",
    "End an arrangement",
    "",
    "Record the end",
    (
        of_case("arrangement", "Arrangement", "arrangements"),
        reason("Why does it end?"),
        day("Day it ended"),
    ),
)
LIST = FormSpec(
    "list_access",
    "List what is taken away or closed",
    "Equipment, passes, systems, and accounts that speak for the council.",
    "Record the list",
    (
        chosen("because", "Why?", ACCESS_BECAUSE),
        FieldSpec(
            "items",
            "Things and accounts",
            Kind.SEVERAL,
            parts=(
                chosen("kind", "Kind", ACCESS_KINDS),
                FieldSpec("what", "What is it?", help="For example: laptop NC-2214."),
                FieldSpec("is_off", "Is it taken away or closed already?", Kind.YES_OR_NO),
                passage("note", "Note", lines=2),
            ),
            one="item",
        ),
        FieldSpec("by", "Who did it, or is to do it?"),
        day("Day it was done or asked for"),
    ),
)
SETTLE = FormSpec(
    "settle_access",
    "Record what became of a thing or account",
    "",
    "Record it",
    (
        of_case("item", "Thing or account", "access"),
        chosen("became", "What became of it?", SETTLED),
        FieldSpec("by", "Who did it?"),
        passage("note", "Note", lines=2),
        day(),
    ),
)
SPECS = (WEIGH, ARRANGE, REVIEW, END, LIST, SETTLE)
