"""Forms of the outcome: a decision on each allegation, the outcome and its letter, the ledger."""

from casework.domain.choices import DECISIONS
from casework.domain.hearing_choices import MEASURES, NOTICE_WAYS
from casework.domain.vocabulary import SANCTIONS, WARNING_LEVELS
from ui.fields.choice_field import choices_of
from ui.forms.acts.asked import (
    ALLEGATION,
    chosen,
    day,
    only_if,
    passage,
    reason,
    served,
    text,
)
from ui.forms.spec import FieldSpec, FormSpec, Kind, PageSpec

DECIDE = FormSpec(
    "decide_allegation",
    "Decide an allegation",
    "What the chair or panel found on this allegation, and why.",
    "Record the decision",
    (ALLEGATION, chosen("decision", "Decision", DECISIONS), reason(), day("Day of the decision")),
    check=True,
)
EARLIER = (
    FieldSpec(
        "warnings",
        "Live warnings that are relied on",
        Kind.MANY,
        "Only warnings that are live are listed.",
        required=False,
        source="live_warnings",
    ),
    passage(
        "warnings_considered",
        "Earlier warnings that were considered",
        "Live ones only. A spent warning may not tip the balance.",
        2,
    ),
    FieldSpec(
        "weighs_spent",
        "Is a spent warning to be weighed at all?",
        Kind.YES_OR_NO,
        "It may not tip the balance. Take legal advice first.",
        required=False,
        needs="spent_warnings",
    ),
    FieldSpec(
        "spent_warnings",
        "Which spent warning?",
        Kind.MANY,
        source="spent_warnings",
        only_if=only_if("weighs_spent", True),
        needs="spent_warnings",
    ),
    FieldSpec(
        "legal_reference",
        "Reference of the legal advice",
        only_if=only_if("weighs_spent", True),
        needs="spent_warnings",
    ),
)
OUTCOME = (
    chosen("sanction", "Outcome", SANCTIONS),
    reason("Reasons", "reasons", "As the letter gives them."),
    reason(
        "Mitigation", "mitigation", "What was weighed in the employee's favour.", required=False
    ),
    *EARLIER,
    passage("comparators", "How like cases were decided", "Consistency is not a tariff.", 3),
    passage(
        "difference_reason",
        "Why this differs from others in the same incident",
        "Needed where they had another outcome.",
        2,
    ),
)
FOLLOWS = (
    FieldSpec(
        "improvement",
        "What must change, and by when?",
        Kind.LONG_TEXT,
        "For a warning.",
        required=False,
        lines=3,
    ),
    passage("next_step", "What may follow if it does not?", lines=2),
    FieldSpec(
        "live_months",
        "Months for which the warning lives",
        Kind.NUMBER,
        "Leave it empty for the policy's usual time.",
        required=False,
        least=1,
        most=120,
    ),
    passage("live_reason", "If not the usual time: why?", lines=2),
    FieldSpec(
        "measure",
        "What goes with it, or in its place?",
        Kind.CHOICE,
        required=False,
        choices=choices_of(MEASURES),
    ),
    passage("measure_details", "Its details: post, place, pay, hours", lines=2),
    FieldSpec("measure_from", "From which day?", Kind.DAY, required=False),
    FieldSpec(
        "notice_weeks",
        "Weeks of notice",
        Kind.NUMBER,
        "For a dismissal with notice.",
        required=False,
        least=1,
        most=104,
    ),
    FieldSpec(
        "notice_how",
        "How is the notice given?",
        Kind.CHOICE,
        required=False,
        choices=choices_of(NOTICE_WAYS),
    ),
    passage("notice_pay", "Notice pay and other sums", lines=2),
    FieldSpec("last_day", "Last day of employment", Kind.DAY, "For a dismissal.", required=False),
)
WEIGHED = (
    passage("belief", "Does the chair believe that it happened?", "And why."),
    passage("grounds", "What reasonable grounds are there?"),
    passage("investigation", "Was the investigation reasonable?"),
    passage("proportionality", "Why is the outcome proportionate?"),
    passage("code_considered", "How was the professional code taken into account?", lines=3),
    FieldSpec(
        "harm_ground",
        "Is there a referral ground: harm, or risk of harm?",
        Kind.YES_NO_NOT_KNOWN,
        "To a child or a protected adult. A duty to refer may hang on it.",
    ),
    FieldSpec(
        "harm_reason",
        "What does that rest on?",
        Kind.LONG_TEXT,
        lines=3,
        only_if=only_if("harm_ground", "yes"),
    ),
    FieldSpec(
        "more_serious_breach",
        "Is this a more serious breach under the policy?",
        Kind.YES_NO_NOT_KNOWN,
        "The policy may require a report to the professional body.",
    ),
)
LETTER = (
    FieldSpec(
        "decided_on",
        "Day of the decision",
        Kind.DAY,
        "Leave it empty when it is the day the letter was served.",
        required=False,
    ),
    *served(),
    text("appeal_to", "To whom can the employee appeal?"),
)
ISSUE = FormSpec(
    "issue_outcome",
    "Issue the outcome",
    "Warnings, the time to appeal and duties to refer start from what is recorded here.",
    "Issue the outcome",
    pages=(
        PageSpec("The outcome", "What was decided, and why.", OUTCOME),
        PageSpec(
            "How it was weighed",
            "Needed for a dismissal, a final warning or a demotion; offered for the others.",
            WEIGHED,
        ),
        PageSpec("What follows", "What the letter says besides; answer what applies.", FOLLOWS),
        PageSpec("The letter", "The time to appeal runs from the day it is received.", LETTER),
    ),
    check=True,
    extra=("weighs_spent",),
)
LEDGER = FormSpec(
    "record_earlier_warning",
    "Enter an earlier warning",
    "One that was given before the council kept its cases here. It counts while it is live.",
    "Enter the warning",
    (
        chosen("level", "Which warning?", {one: SANCTIONS[one] for one in sorted(WARNING_LEVELS)}),
        FieldSpec("issued_on", "Day of its letter", Kind.DAY),
        FieldSpec("live_months", "Months for which it lives", Kind.NUMBER, least=1, most=120),
        reason("What was it for, and where is it kept?", "about"),
        day("Day this is entered for"),
    ),
)
SPECS = (DECIDE, ISSUE, LEDGER)
