"""Forms of what a case rests on: awareness, earlier instruction, permission, duties."""

from casework.domain.choices import YES_NO
from casework.domain.inquiry_words import AWARENESS_KINDS, DUTY_ANSWERS
from ui.fields.date_field import Days
from ui.forms.acts.asked import chosen, day, of_case, only_if, passage
from ui.forms.spec import FieldSpec, FormSpec, Kind, OnlyIf

TOLD = tuple(code for code in AWARENESS_KINDS if code != "none_found")
EXHIBIT = FieldSpec(
    "exhibit",
    "Exhibit that shows it",
    Kind.CHOICE,
    "Leave it empty when nothing is sealed that shows it.",
    required=False,
    source="exhibits",
)
PROOF = passage("proof", "What shows it?", "A record, a register, a signature; or nothing.", 3)


def past_day(name: str, label: str, asked: OnlyIf) -> FieldSpec:
    """A day that may not be known."""
    hint = "Leave it empty when it is not known."
    return FieldSpec(name, label, Kind.DAY, hint, required=False, days=Days.PAST, only_if=asked)


AWARENESS = FormSpec(
    "record_awareness",
    "Record whether the person knew the rules",
    "How they were told of the policy, when, and in which version. Goes to fairness, and to the "
    "training record that a professional body asks for.",
    "Record what was found",
    (
        chosen("kind", "How were they told?", AWARENESS_KINDS),
        FieldSpec("document", "Which document?", only_if=OnlyIf("kind", TOLD)),
        FieldSpec("edition", "Which version of it?", required=False, only_if=OnlyIf("kind", TOLD)),
        past_day("told_on", "Day they were told", OnlyIf("kind", TOLD)),
        PROOF,
        EXHIBIT,
        day("Day this was looked up"),
    ),
)
GIVEN = only_if("was_given", "yes")
INSTRUCTION = FormSpec(
    "record_instruction",
    "Record an earlier instruction",
    "Had they been told before not to do such a thing? By whom, when, and is it on record?",
    "Record what was found",
    (
        chosen("was_given", "Were they told before?", YES_NO),
        FieldSpec("given_by", "Who told them?", only_if=GIVEN),
        past_day("given_on", "Day they were told", GIVEN),
        FieldSpec("what", "What were they told?", Kind.LONG_TEXT, lines=3, only_if=GIVEN),
        FieldSpec(
            "was_recorded",
            "Was it recorded then?",
            Kind.CHOICE,
            required=False,
            choices=chosen("was_recorded", "Was it recorded then?", YES_NO).choices,
            only_if=GIVEN,
        ),
        PROOF,
        EXHIBIT,
        day("Day this was looked up"),
    ),
)
PERMISSION = FormSpec(
    "record_permission",
    "Record a permission",
    "Some rules do not hold where permission was given. Was it, by whom, and how far?",
    "Record what was found",
    (
        of_case("clause", "What the policy allows with permission", "permissions"),
        passage("what", "What was to be permitted?", "In the words of this case.", 2),
        chosen("was_given", "Was permission given?", YES_NO),
        FieldSpec("given_by", "Who gave it?", only_if=GIVEN),
        past_day("given_on", "Day it was given", GIVEN),
        FieldSpec(
            "extent", "How far does it go?", Kind.LONG_TEXT, required=False, lines=2, only_if=GIVEN
        ),
        FieldSpec(
            "in_writing",
            "Is it in writing?",
            Kind.CHOICE,
            required=False,
            choices=chosen("in_writing", "Is it in writing?", YES_NO).choices,
            only_if=GIVEN,
        ),
        PROOF,
        day("Day this was looked up"),
    ),
)
DUTY = FormSpec(
    "check_duty",
    "Answer a duty of managers or HR",
    "What the policy asks of managers, governors and HR. A duty that was not done is better known "
    "now than at a hearing.",
    "Record the answer",
    (
        of_case("clause", "Duty", "duties"),
        chosen("answer", "Was it done?", DUTY_ANSWERS),
        FieldSpec("done_by", "By whom?", only_if=only_if("answer", "done")),
        past_day("done_on", "Day it was done", only_if("answer", "done")),
        passage("how", "How, or why not?", "Needed where it was not done.", 3),
        day("Day this was answered"),
    ),
)
SPECS = (AWARENESS, INSTRUCTION, PERMISSION, DUTY)
