"""Forms for somebody who leaves before the end."""

from dataclasses import replace

from casework.domain.choices import LEAVING_REASONS, YES_NO
from casework.domain.region_choices import (
    HARM_LIMBS,
    LEAVING_CHANGES,
    NEVER_RESTRICTED,
    RECEIVED_HOW,
    WOULD_DISMISS,
)
from casework.services.leavers import ANSWERED
from ui.fields.choice_field import choices_of
from ui.fields.date_field import Days
from ui.forms.acts.asked import ALLEGATION, chosen, day, of_case, only_if, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

LEAVE = FormSpec(
    "record_leaving",
    "Record that the person is leaving",
    "Duties to the professional bodies run from the day the notice is received. No settlement "
    "and no resignation ends them.",
    "Record the leaving",
    (
        chosen("reason", "Why?", LEAVING_REASONS),
        day("Day the notice was received"),
        FieldSpec(
            "how",
            "How was it received?",
            Kind.CHOICE,
            required=False,
            choices=choices_of(RECEIVED_HOW),
        ),
        text("told_to", "Who received it?"),
        text("notice", "Notice", "For example: one month, or none."),
        FieldSpec("last_day", "Last day of employment", Kind.DAY, required=False),
        FieldSpec(
            "work_stopped_on",
            "Day the regulated work stopped",
            Kind.DAY,
            "Where it stopped before the last day.",
            required=False,
        ),
        replace(of_case("exhibit", "Which exhibit is the letter?", "exhibits"), required=False),
    ),
)
CHANGE_DAY = FormSpec(
    "change_leaving_day",
    "Change the last day, or the day the work stopped",
    "Deadlines that run from it are worked out anew; none that was found moves back.",
    "Record the day",
    (
        chosen("what", "Which day?", LEAVING_CHANGES),
        FieldSpec("day", "Day", Kind.DAY),
        reason(),
        day("Day this became known"),
    ),
)
ANSWER = FormSpec(
    "answer_for_body",
    "Answer for a professional body",
    "Each body asks its own question. ‘Cannot yet say’ is an answer: it is asked again.",
    "Record the answer",
    (
        of_case("body", "Body", "asking_bodies"),
        of_case("answer", "Answer", "leaving_answers", "In the words of the body you chose."),
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
ALLEGED = FormSpec(
    "determine_allegation",
    "Say whether an allegation would have led to dismissal",
    "On what is known now, and finished as far as it can be. A later answer holds.",
    "Record the answer",
    (
        ALLEGATION,
        chosen("answer", "Answer", WOULD_DISMISS),
        reason(),
        FieldSpec("decided_by", "Who decided?"),
        day("Day of the decision"),
    ),
)
HARM = FormSpec(
    "answer_harm_ground",
    "Answer the referral ground, limb by limb",
    "Each limb for each allegation, with its reason. Nothing is taken from its kind.",
    "Record the answer",
    (
        ALLEGATION,
        chosen("limb", "Limb", HARM_LIMBS),
        chosen("met", "Is it met?", YES_NO),
        reason(),
        FieldSpec("decided_by", "Who decided?"),
        day("Day of the answer"),
    ),
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
    (
        reason("Why it is accepted"),
        text("agreed_by", "Who accepted it?"),
        day("Day it was accepted"),
    ),
)
SETTLEMENT = FormSpec(
    "check_settlement",
    "Check the wording of a settlement",
    "No clause may restrict any of these. Where one may, have it changed and check again.",
    "Record the check",
    (
        FieldSpec("wording", "Which wording was read?", help="For example: draft 3, 2 October."),
        FieldSpec(
            "restricts",
            "What may a clause in it restrict?",
            Kind.MANY,
            "Tick nothing where nothing is restricted.",
            required=False,
            choices=choices_of(NEVER_RESTRICTED),
        ),
        passage("note", "Which clauses, and what is done about them", lines=3),
        FieldSpec("checked_by", "Who read it?"),
        day("Day it was read"),
    ),
)
ASK = FormSpec(
    "ask_leaver",
    "Ask the leaver for what the policy wants",
    "What the policy asks of leavers is listed by itself. After the last day it is a request.",
    "Record what was asked",
    (
        FieldSpec("how", "How were they asked?", help="For example by letter of 1 October."),
        passage("what", "What else is asked", "Leave it empty where nothing is.", 2),
        day("Day they were asked"),
    ),
)
ASKED = FormSpec(
    "record_leaver_answer",
    "Record what became of something a leaver was asked",
    "",
    "Record the answer",
    (
        of_case("duty", "What was asked", "leaver_duties"),
        chosen("became", "What became of it?", ANSWERED),
        passage("note", "Note", lines=2),
        day("Day of the answer"),
    ),
)
SPECS = (
    LEAVE, CHANGE_DAY, ANSWER, ALLEGED, HARM, DETERMINE, WITHDRAW, SETTLEMENT, ASK, ASKED,
)  # fmt: skip
