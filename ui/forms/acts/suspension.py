"""Forms of a suspension: made now, completed within a working day, reviewed, lifted."""

from casework.services.suspensions import REVIEW_DECISIONS
from ui.forms.acts.asked import chosen, day, only_if, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

HEALTH = passage("health_considered", "Health and wellbeing", "What was considered.", 3)
SUSPEND = FormSpec(
    "suspend",
    "Suspend the employee",
    "A neutral act, not a sanction. It may start duties to tell a professional body at once.",
    "Suspend the employee",
    (
        reason("Why is it needed?"),
        FieldSpec("authorised_by", "Who authorised it?"),
        passage(
            "alternatives",
            "Alternatives, and why each would not do",
            "In an emergency this may follow within one working day.",
        ),
        text("contact", "Named contact", "Whom the employee can call."),
        FieldSpec("pay_in_full", "Is it on full pay?", Kind.YES_OR_NO),
        FieldSpec(
            "pay_reason",
            "Why not, and on whose advice?",
            Kind.LONG_TEXT,
            lines=2,
            only_if=only_if("pay_in_full", False),
        ),
        HEALTH,
        FieldSpec("companion_offered", "Was a companion offered?", Kind.YES_OR_NO),
        day("Day the suspension began"),
    ),
    check=True,
)
COMPLETE = FormSpec(
    "complete_suspension_record",
    "Complete the suspension record",
    "Each alternative that was considered, and why it would not do.",
    "Complete the record",
    (reason("Alternatives", "alternatives"), HEALTH, day("Day it was completed")),
)
REVIEW = FormSpec(
    "review_suspension",
    "Review the suspension",
    "Is it still needed? The next review falls due as the rules say.",
    "Record the review",
    (
        chosen("decision", "Decision", REVIEW_DECISIONS),
        reason(),
        FieldSpec("reviewed_by", "Who reviewed it?"),
        day("Day of the review"),
    ),
)
LIFT = FormSpec(
    "lift_suspension",
    "Lift the suspension",
    "Duties that began with it stay until they are met or decided.",
    "Lift the suspension",
    (reason(), day("Day it was lifted")),
)
SPECS = (SUSPEND, COMPLETE, REVIEW, LIFT)
