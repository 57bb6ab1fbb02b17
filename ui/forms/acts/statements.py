"""Forms of interviews and statements: invited, taken, written anew, sent, signed or not."""

from dataclasses import replace

from casework.domain.choices import STATEMENT_KINDS
from casework.domain.inquiry_words import INVITATION_ANSWERS, RECORDINGS, SETTLEMENTS
from casework.services.investigations import STATEMENT_STATES
from ui.fields.date_field import Days
from ui.forms.acts.asked import (
    ABOUT_PEOPLE,
    STATEMENT_LENGTH,
    chosen,
    day,
    of_case,
    only_if,
    passage,
    reason,
    text,
)
from ui.forms.spec import FieldSpec, FormSpec, Kind

AT_INTERVIEW = only_if("kind", "interview")
WORDS = FieldSpec(
    "text",
    "What was said",
    Kind.LONG_TEXT,
    "For an attempt: what was tried, and what came of it.",
    max_length=STATEMENT_LENGTH,
    lines=12,
)
INVITE = FormSpec(
    "invite_to_interview",
    "Invite somebody to an interview",
    "The meeting is to find out facts; nothing is decided at it. What the policy says on recording "
    "goes with the invitation.",
    "Record the invitation",
    (
        FieldSpec("person", "Who is invited?", Kind.PERSON, ABOUT_PEOPLE),
        FieldSpec("held_on", "Day of the interview", Kind.DAY),
        FieldSpec("held_time", "Time", Kind.TIME, required=False),
        text("place", "Place"),
        passage("about", "What is it about?", "As the invitation puts it.", 2),
        FieldSpec(
            "companion_offered",
            "May they bring somebody with them?",
            Kind.YES_OR_NO,
            "The law gives no right to it here; a policy may, and offering it is good practice.",
            default=True,
        ),
        passage("adjustments", "Adjustments asked for or offered", lines=2),
        text("how", "How was the invitation sent?"),
        day("Day they were invited"),
    ),
)
ANSWER = FormSpec(
    "answer_invitation",
    "Record what came of an invitation",
    "An interview that the employee does not come to counts as an attempt.",
    "Record what came of it",
    (
        of_case("invitation", "Invitation", "invitations"),
        chosen("answer", "What came of it?", INVITATION_ANSWERS),
        passage("said", "What was said", lines=3),
        day("Day it was known"),
    ),
)
STATEMENT = FormSpec(
    "record_statement",
    "Record what somebody said",
    "Kept to the letter. An attempt to interview is recorded in the same way.",
    "Record the statement",
    (
        chosen("kind", "What is it?", STATEMENT_KINDS),
        FieldSpec("person", "Whose?", Kind.PERSON, ABOUT_PEOPLE),
        WORDS,
        text("place", "Place"),
        text("present", "Who else was there?"),
        FieldSpec("companion", "Companion", required=False, only_if=AT_INTERVIEW),
        FieldSpec(
            "adjustments",
            "Adjustments that were made",
            Kind.LONG_TEXT,
            required=False,
            lines=2,
            only_if=AT_INTERVIEW,
        ),
        FieldSpec(
            "recording",
            "Was it recorded?",
            Kind.CHOICE,
            required=False,
            choices=chosen("recording", "Was it recorded?", RECORDINGS).choices,
            only_if=AT_INTERVIEW,
        ),
        chosen("status", "Is it signed?", STATEMENT_STATES),
        day("Day it was taken"),
    ),
    known=("invitation",),
)
REVISE = FormSpec(
    "revise_statement",
    "Write a statement anew",
    "For one that is not signed yet. The version before stays on the file, and the two can be "
    "compared word by word.",
    "Keep the new version",
    (
        of_case("statement", "Statement", "unsigned"),
        replace(WORDS, help="The whole statement as it should stand now."),
        reason("What was changed, and at whose wish?"),
        day("Day of the new version"),
    ),
)
SEND = FormSpec(
    "send_statement",
    "Send a statement for signature",
    "The person reads it, corrects it or signs it.",
    "Record that it was sent",
    (
        of_case("statement", "Statement", "unsigned"),
        FieldSpec("how", "How was it sent?", help="For example by e-mail to the home address."),
        FieldSpec(
            "reply_by",
            "Wanted back by",
            Kind.DAY,
            "A reminder falls due on that day.",
            required=False,
            days=Days.FUTURE,
        ),
        day("Day it was sent"),
    ),
)
SETTLE = FormSpec(
    "settle_statement",
    "Record a signature",
    "A person may decline to sign, or never send it back; that is recorded too.",
    "Record whether it was signed",
    (
        of_case("statement", "Statement", "unsigned"),
        chosen("status", "What did the person do?", SETTLEMENTS),
        FieldSpec(
            "reason",
            "Why, or what was done to get it back?",
            Kind.LONG_TEXT,
            "Say so if no reason was given.",
            lines=3,
            only_if=only_if("status", "declined", "not_returned"),
        ),
        day("Day it was signed or declined"),
    ),
)
SPECS = (INVITE, ANSWER, STATEMENT, REVISE, SEND, SETTLE)
