"""Forms of content that is to be taken down: asked, reported, answered, looked for, alleged."""

from dataclasses import replace

from casework.domain.choices import YES_NO
from casework.domain.region_choices import REMOVAL_ANSWERS, SENSITIVE
from ui.forms.acts.asked import chosen, day, of_case, only_if, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

WHAT = reason("What should be taken down?", "what", "One post or picture at a time.")
URL = FieldSpec("url", "Address of the page", max_length=2_000, required=False)
EXHIBIT = replace(of_case("exhibit", "Which exhibit shows it?", "exhibits"), required=False)
SHOWS = chosen(
    "sensitive",
    "Does it show a child, or is it intimate?",
    SENSITIVE,
    "Then its answer is due within hours and not within working days.",
)
TIME = FieldSpec(
    "time",
    "Time it was asked",
    Kind.TIME,
    "Hours are counted from it. Leave it empty to count from now.",
    required=False,
    only_if=only_if("sensitive", "child", "intimate"),
)
HOW = text("how", "How was it asked?", "For example by letter, or by telephone.")
REQUEST = FormSpec(
    "request_removal",
    "Ask for removal",
    "Preserve it first. Anybody may be asked: the employee, or whoever else posted it.",
    "Record the request",
    (
        WHAT,
        URL,
        EXHIBIT,
        text("asked_of", "Who was asked?", "Leave it empty for the employee."),
        HOW,
        SHOWS,
        day("Day it was asked"),
        TIME,
    ),
)
INSTRUCT = FormSpec(
    "instruct_removal",
    "Instruct the employee to take it down",
    "Only where the policy gives that power. Preserve it first.",
    "Record the instruction",
    (WHAT, URL, EXHIBIT, HOW, SHOWS, day("Day it was given"), TIME),
)
PLATFORM = FormSpec(
    "report_to_platform",
    "Report content to the platform",
    "Preserve it first: platforms act within hours, and what is gone cannot be shown.",
    "Record the report",
    (
        FieldSpec("platform", "Platform"),
        WHAT,
        URL,
        EXHIBIT,
        text("their_reference", "Number the platform gave"),
        text("how", "How was it reported?", "For example by the form for privacy."),
        SHOWS,
        day("Day it was reported"),
        TIME,
    ),
)
LOOKED = text("checked_by", "Who looked that it is gone?", "It may be looked for later.")
ANSWER = FormSpec(
    "record_removal_answer",
    "Record what became of a removal",
    "Look for yourself before you record that something is gone.",
    "Record the answer",
    (
        of_case("removal", "Request", "removals"),
        chosen("answer", "What became of it?", REMOVAL_ANSWERS),
        passage("said", "What was said", lines=3),
        text("answered_by", "Who answered?"),
        replace(
            chosen(
                "on_advice",
                "Was it refused on the advice of the police or a lawyer?",
                YES_NO,
                "Then it is never a failure to co-operate.",
            ),
            only_if=only_if("answer", "refused"),
        ),
        replace(LOOKED, only_if=only_if("answer", "removed")),
        FieldSpec(
            "checked_how",
            "How did they look?",
            Kind.LONG_TEXT,
            "From which account, and what was to be seen. Needed where somebody looked.",
            required=False,
            lines=2,
            only_if=only_if("answer", "removed"),
        ),
        FieldSpec(
            "time",
            "Time they looked",
            Kind.TIME,
            required=False,
            only_if=only_if("answer", "removed"),
        ),
        replace(
            EXHIBIT,
            label="Which exhibit shows that it is gone?",
            only_if=only_if("answer", "removed"),
        ),
        day("Day of the answer"),
    ),
)
CHECK = FormSpec(
    "check_removal",
    "Look whether content is gone",
    "Open looking only: nobody signs in as somebody else.",
    "Record what was seen",
    (
        of_case("removal", "Request", "all_removals"),
        FieldSpec("is_gone", "Is it gone?", Kind.YES_OR_NO),
        FieldSpec("checked_by", "Who looked?"),
        FieldSpec(
            "how",
            "How?",
            Kind.LONG_TEXT,
            "From which account, and what was to be seen.",
            lines=2,
        ),
        replace(EXHIBIT, label="Which exhibit shows it?"),
        day("Day they looked"),
        FieldSpec("time", "Time", Kind.TIME, required=False),
    ),
)
CHARGE = FormSpec(
    "charge_refusal",
    "Allege that an instruction was refused",
    "It is an allegation of its own and needs its own notice. Silence is never a refusal.",
    "Record the allegation",
    (
        of_case("removal", "Instruction", "proposed_removals"),
        FieldSpec("heading", "Heading"),
        reason("What is alleged?", "text"),
        FieldSpec(
            "clauses",
            "Which rules?",
            Kind.MANY,
            required=False,
            source="clauses",
        ),
        chosen("gross", "Could this be gross misconduct?", YES_NO, "Your own answer."),
        FieldSpec("decided_by", "Who decided to allege it?"),
        day(),
    ),
    check=True,
)
DECLINE = FormSpec(
    "decline_to_charge",
    "Decide not to allege the refusal",
    "",
    "Record the decision",
    (
        of_case("removal", "Instruction", "proposed_removals"),
        reason(),
        FieldSpec("decided_by", "Who decided?"),
        day("Day of the decision"),
    ),
)
SPECS = (REQUEST, INSTRUCT, PLATFORM, ANSWER, CHECK, CHARGE, DECLINE)
