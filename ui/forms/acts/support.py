"""Forms of support: the plan, what somebody was told, the end of it."""

from casework.domain.path_choices import OFFERS
from ui.fields.choice_field import choices_of
from ui.fields.date_field import Days
from ui.forms.acts.asked import day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

NEXT = FieldSpec(
    "next_update_on",
    "They hear next by",
    Kind.DAY,
    "It stands among the deadlines of the case.",
    required=False,
    days=Days.FUTURE,
)
PLAN = FormSpec(
    "plan_support",
    "Plan support",
    "For those affected, and for the employee the case is about.",
    "Record the plan",
    (
        of_case("person", "Who is it for?", "concerned"),
        FieldSpec("contact", "Named contact", help="Whom they can turn to, and how."),
        FieldSpec(
            "offered", "What is offered", Kind.MANY, required=False, choices=choices_of(OFFERS)
        ),
        passage(
            "report_tool",
            "The platform's own ways",
            "Reporting, blocking, taking down: what they were shown and what they did.",
            3,
        ),
        passage("risk", "Risk of contact with the other side", "At work, online, at home.", 3),
        passage("risk_met", "How the risk is met", lines=3),
        text("updated_by", "Who tells them how it stands?"),
        NEXT,
        day("Day it was planned"),
    ),
)
UPDATE = FormSpec(
    "record_support_update",
    "Record what they were told",
    "What they may be told, and no more. Silence is hard to bear: set the next day.",
    "Record what was said",
    (
        of_case("support", "Who was told?", "support"),
        reason("What were they told?", "what"),
        text("told_by", "Who told them?", "Leave it empty if you did."),
        NEXT,
        day("Day they were told"),
    ),
)
END = FormSpec(
    "end_support",
    "End a support plan",
    "Agree it with them where that is possible.",
    "End the plan",
    (of_case("support", "Whose plan?", "support"), reason(), day("Day it ended")),
)
SPECS = (PLAN, UPDATE, END)
