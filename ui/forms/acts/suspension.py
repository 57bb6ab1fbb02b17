"""Forms of a suspension: made now, completed within a working day, reviewed, varied, lifted."""

from dataclasses import replace

from casework.domain.choices import SCHOOL_TYPES
from casework.domain.region_choices import ENDED_BY, PAY_KINDS, VARIATIONS
from casework.services.suspensions import REVIEW_DECISIONS
from ui.fields.date_field import Days
from ui.forms.acts.asked import chosen, day, next_day, only_if, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind, PageSpec

NOT_FULL = only_if("pay_in_full", False)
HEALTH = passage(
    "health_considered", "Health and wellbeing", "What was considered, and what is offered.", 3
)
EQUALITY = passage(
    "equality_considered",
    "Equality",
    "Whether a protected characteristic bears on this, and what was done about it.",
    3,
)
ENQUIRY = passage("enquiry", "What was found out first", "The first enquiry, in short.", 3)
PAY = (
    FieldSpec("pay_in_full", "Is it on full pay?", Kind.YES_OR_NO),
    FieldSpec(
        "pay_kind",
        "What is paid instead?",
        Kind.CHOICE,
        only_if=NOT_FULL,
        choices=chosen("pay_kind", "", PAY_KINDS).choices,
    ),
)
REFERENCE = FieldSpec(
    "pay_reference",
    "Reference of the advice of Legal or HR",
    required=False,
    only_if=NOT_FULL,
)
NEED = PageSpec(
    "Suspend the employee",
    "A neutral act, not a sanction. It may start duties to tell a professional body at once.",
    (
        ENQUIRY,
        reason("Why is it needed?"),
        FieldSpec("authorised_by", "Who authorised it?"),
        passage(
            "alternatives",
            "Alternatives, and why each would not do",
            "Leave it empty if they were weighed one by one. In an emergency they may follow "
            "within one working day.",
        ),
        HEALTH,
        EQUALITY,
        day("Day the suspension began"),
    ),
)
TERMS = PageSpec(
    "Terms and support",
    "What the letter says: pay, contact, and what is asked of the employee meanwhile.",
    (
        *PAY,
        FieldSpec("pay_reason", "Why?", Kind.LONG_TEXT, lines=2, only_if=NOT_FULL),
        REFERENCE,
        text("contact", "Named contact", "Whom the employee can call, with the number."),
        passage(
            "asked",
            "What is asked of the employee meanwhile",
            "For example: not to come to work, and to stay in reach in working hours.",
            3,
        ),
        FieldSpec("companion_offered", "Was a companion offered for the meeting?", Kind.YES_OR_NO),
        text("companion", "Who came with the employee"),
        FieldSpec("met_on", "Day of the meeting", Kind.DAY, required=False, days=Days.PAST),
    ),
)
SUSPEND = FormSpec(
    "suspend",
    "Suspend the employee",
    "",
    "Suspend the employee",
    pages=(NEED, TERMS),
    check=True,
)
COMPLETE = FormSpec(
    "complete_suspension_record",
    "Complete the suspension record",
    "Each alternative that was considered, and why it would not do. What stood here is kept.",
    "Complete the record",
    (
        passage(
            "alternatives",
            "Alternatives",
            "Leave it empty if they were weighed one by one.",
        ),
        HEALTH,
        EQUALITY,
        ENQUIRY,
        day("Day it was completed"),
    ),
)
REVIEW = FormSpec(
    "review_suspension",
    "Review the suspension",
    "Is it still needed? The next review falls due as the rules say, or on the day you name.",
    "Record the review",
    (
        chosen("decision", "Decision", REVIEW_DECISIONS),
        reason(),
        FieldSpec("reviewed_by", "Who reviewed it?"),
        day("Day of the review"),
        next_day("Next review"),
    ),
)
VARY = FormSpec(
    "vary_suspension",
    "Change the terms of the suspension",
    "How it was before stays on the file.",
    "Record the change",
    (
        chosen("what", "What changes?", VARIATIONS),
        FieldSpec("became", "What it is from now on", Kind.LONG_TEXT, lines=3),
        FieldSpec(
            "pay_in_full",
            "Is it on full pay from now on?",
            Kind.YES_OR_NO,
            only_if=only_if("what", "pay"),
        ),
        PAY[1],
        REFERENCE,
        reason("Why?"),
        FieldSpec("decided_by", "Who decided?"),
        day("Day it changed"),
    ),
)
LONG = FormSpec(
    "report_long_suspension",
    "Take the suspension to the Head of HR",
    "A suspension that goes on is looked at by somebody who leads, not only by the team.",
    "Record what was said",
    (
        FieldSpec("told", "Who was told?"),
        reason("What did they say?", "said"),
        day("Day they were told"),
        next_day("Tell them again on"),
    ),
)
LIFT = FormSpec(
    "lift_suspension",
    "Lift the suspension",
    "Duties that began with it stay until they are met or decided.",
    "Lift the suspension",
    (
        reason(),
        replace(chosen("ended_by_body", "Who ended it?", ENDED_BY), default="council"),
        text("lifted_by", "Name"),
        passage(
            "return_plan",
            "Plan for the return",
            "When, where and to whom; who is told what; support, access, and work that waited.",
        ),
        FieldSpec("return_on", "First day back", Kind.DAY, required=False),
        day("Day it was lifted"),
    ),
)
RETURN = FormSpec(
    "plan_return",
    "Plan the return to work",
    "When, where and to whom; who is told what; support, access, and work that waited.",
    "Record the plan",
    (
        reason("Plan", "plan"),
        FieldSpec("return_on", "First day back", Kind.DAY, required=False),
        day("Day it was planned"),
    ),
)
SCHOOL = FormSpec(
    "say_school_kind",
    "Say what kind of school it is",
    "It decides who employs, who may suspend and dismiss, and who ends a suspension.",
    "Record the kind of school",
    (
        chosen("school_type", "Kind of school", SCHOOL_TYPES),
        FieldSpec("said_by", "Who said so?"),
        day("Day it was said"),
    ),
)
SPECS = (SUSPEND, COMPLETE, REVIEW, VARY, LONG, LIFT, RETURN, SCHOOL)
