"""Forms of the outcome: a decision on each allegation, the outcome and its letter."""

from casework.domain.choices import DECISIONS
from casework.domain.vocabulary import SANCTIONS
from ui.forms.acts.asked import (
    ALLEGATION,
    RECEIVED_ON,
    SERVED_HOW,
    chosen,
    day,
    only_if,
    passage,
    reason,
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
OUTCOME = (
    chosen("sanction", "Outcome", SANCTIONS),
    reason("Reasons", "reasons", "As the letter gives them."),
    reason(
        "Mitigation", "mitigation", "What was weighed in the employee's favour.", required=False
    ),
    passage(
        "warnings_considered",
        "Earlier warnings that were considered",
        "Live ones only. A spent warning may not tip the balance.",
        2,
    ),
    passage("comparators", "How like cases were decided", lines=3),
    FieldSpec(
        "last_day",
        "Last day of employment",
        Kind.DAY,
        "For a dismissal.",
        required=False,
    ),
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
    day("Day the letter was served"),
    SERVED_HOW,
    RECEIVED_ON,
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
        PageSpec("The letter", "The time to appeal runs from the day it is received.", LETTER),
    ),
    check=True,
)
SPECS = (DECIDE, ISSUE)
