"""Forms for somebody who leaves before the end."""

from casework.domain.choices import LEAVING_REASONS
from casework.services.leaving import ANSWERS
from ui.fields.date_field import Days
from ui.forms.acts.asked import chosen, day, of_case, only_if, reason
from ui.forms.spec import FieldSpec, FormSpec, Kind

LEAVE = FormSpec(
    "record_leaving",
    "Record that the person is leaving",
    "Duties to the professional bodies run from the day the notice is received.",
    "Record the leaving",
    (
        chosen("reason", "Why?", LEAVING_REASONS),
        day("Day the notice was received"),
        FieldSpec("last_day", "Last day of employment", Kind.DAY, required=False),
    ),
)
ANSWER = FormSpec(
    "answer_for_body",
    "Answer for a professional body",
    "Each body asks its own question: would, or might, the council have dismissed?",
    "Record the answer",
    (
        of_case("body", "Body", "bodies"),
        chosen("answer", "Answer", ANSWERS),
        reason(),
        FieldSpec(
            "harm_ground",
            "Is there a referral ground: harm, or risk of harm?",
            Kind.YES_NO_NOT_KNOWN,
            "To a child or a protected adult.",
        ),
        FieldSpec(
            "is_final",
            "Is this the final answer?",
            Kind.YES_OR_NO,
            "A provisional answer may change when the investigation ends.",
        ),
        FieldSpec("owner", "Who asks again?", only_if=only_if("answer", "cannot_say")),
        FieldSpec(
            "ask_again_on",
            "Ask again on",
            Kind.DAY,
            days=Days.FUTURE,
            only_if=only_if("answer", "cannot_say"),
        ),
        day("Day of the answer"),
    ),
    check=True,
)
DETERMINE = FormSpec(
    "determine_in_absence",
    "Decide in the person's absence",
    "The process is finished as far as it can be after the person has gone.",
    "Record the determination",
    (
        reason("Reasons", "reasons"),
        FieldSpec("decided_by", "Who decided?"),
        day("Day of the decision"),
    ),
    check=True,
)
WITHDRAW = FormSpec(
    "withdraw_resignation",
    "Record that the resignation is withdrawn",
    "The case goes on where it was.",
    "Record the withdrawal",
    (reason("Why it is accepted"), day("Day it was accepted")),
)
SPECS = (LEAVE, ANSWER, DETERMINE, WITHDRAW)
