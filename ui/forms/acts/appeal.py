"""Forms of an appeal; the referral clocks never wait for it."""

from dataclasses import replace

from casework.domain.hearing_choices import APPEAL_DECISIONS, APPEAL_PROCEDURES, GROUNDS
from casework.domain.vocabulary import SANCTIONS
from ui.fields.choice_field import choices_of
from ui.forms.acts.asked import (
    ABOUT_PEOPLE,
    STATEMENT_LENGTH,
    chosen,
    day,
    only_if,
    passage,
    reason,
    served,
    text,
)
from ui.forms.acts.hearing import MOVED, NOTICE, WAIVER, WINDOW
from ui.forms.spec import FieldSpec, FormSpec, Kind

KINDS = FieldSpec(
    "grounds_kinds",
    "Which kinds of ground?",
    Kind.MANY,
    required=False,
    choices=choices_of(GROUNDS),
)
LODGE = FormSpec(
    "lodge_appeal",
    "Lodge an appeal",
    "An appeal does not hold back a referral that is due.",
    "Lodge the appeal",
    (
        reason("Grounds of the appeal", "grounds", "In the employee's words."),
        KINDS,
        passage("new_evidence", "New evidence that is offered", lines=2),
        day("Day it came in"),
        passage("late_reason", "If it is late: why it is accepted", lines=2),
        text("late_agreed_by", "If it is late: who agreed to accept it"),
    ),
)
REFUSE = FormSpec(
    "refuse_late_appeal",
    "Refuse an appeal that came late",
    "The time to appeal is over and there is no good reason to let it in.",
    "Record the refusal",
    (
        reason("Grounds of the appeal", "grounds", "In the employee's words."),
        KINDS,
        FieldSpec("decided_by", "Who decided that?", Kind.PERSON, ABOUT_PEOPLE),
        reason("Why is it not let in?"),
        day("Day it came in"),
    ),
    check=True,
)
CALL = FormSpec(
    "call_appeal",
    "Call the appeal hearing",
    "The chair is somebody who had no part in the case so far.",
    "Call the appeal hearing",
    (
        FieldSpec("chair", "Who chairs it?", Kind.PERSON, ABOUT_PEOPLE),
        chosen("procedure", "How is it heard?", APPEAL_PROCEDURES),
        *NOTICE,
        *served(),
        *WAIVER,
    ),
    check=True,
)
POSTPONE = FormSpec(
    "postpone_appeal", "Put the appeal hearing off", WINDOW, "Put the appeal hearing off", MOVED
)
DECIDE = FormSpec(
    "decide_appeal",
    "Decide the appeal",
    "A warning that is overturned is struck from the ledger. Bodies that were told are told anew.",
    "Record the decision",
    (
        chosen("decision", "Decision", APPEAL_DECISIONS),
        replace(
            chosen("sanction", "What takes its place?", SANCTIONS),
            only_if=only_if("decision", "varied"),
        ),
        reason("Reasons", "reasons"),
        FieldSpec("attended", "Did the employee come?", Kind.YES_OR_NO, required=False),
        FieldSpec(
            "companion",
            "Companion",
            help="Leave it empty when the companion who was recorded came.",
            required=False,
            only_if=only_if("attended", True),
        ),
        FieldSpec(
            "present",
            "Who else was there?",
            Kind.MANY,
            required=False,
            source="hearing_people",
        ),
        passage("new_evidence", "New evidence that was heard", lines=2),
        FieldSpec(
            "minutes",
            "Minutes",
            Kind.LONG_TEXT,
            required=False,
            max_length=STATEMENT_LENGTH,
            lines=8,
        ),
        day("Day of the decision"),
    ),
    check=True,
)
SEND = FormSpec(
    "serve_appeal_outcome",
    "Send the letter of the appeal's outcome",
    "The decision is final unless the case is heard again.",
    "Record the letter",
    served(),
)
REINSTATE = FormSpec(
    "reinstate",
    "Record the return to work",
    "For somebody whose dismissal was undone on appeal.",
    "Record the return to work",
    (
        FieldSpec("reinstated_on", "Back at work from", Kind.DAY),
        text("post_held", "In which post?"),
        FieldSpec("is_continuous", "Does service count as unbroken?", Kind.YES_OR_NO),
        passage("continuity", "What was said about continuity", lines=2),
        passage("back_pay", "Pay for the time between", lines=2),
        passage("conditions", "Conditions, and who was told", lines=2),
        day("Day this was settled"),
    ),
    check=True,
)
SPECS = (LODGE, REFUSE, CALL, POSTPONE, DECIDE, SEND, REINSTATE)
