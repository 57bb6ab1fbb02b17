"""Forms of an appeal; the referral clocks never wait for it."""

from dataclasses import replace

from casework.domain.vocabulary import SANCTIONS
from casework.services.appeals import APPEAL_DECISIONS
from ui.forms.acts.asked import (
    ABOUT_PEOPLE,
    RECEIVED_ON,
    STATEMENT_LENGTH,
    chosen,
    day,
    only_if,
    passage,
    reason,
)
from ui.forms.acts.hearing import NOTICE
from ui.forms.spec import FieldSpec, FormSpec, Kind

LODGE = FormSpec(
    "lodge_appeal",
    "Lodge an appeal",
    "An appeal does not hold back a referral that is due.",
    "Lodge the appeal",
    (
        reason("Grounds of the appeal", "grounds", "In the employee's words."),
        day("Day it came in"),
        passage("late_reason", "If it is late: why it is accepted", lines=2),
    ),
)
CALL = FormSpec(
    "call_appeal",
    "Call the appeal hearing",
    "The chair is somebody who had no part in the case so far.",
    "Call the appeal hearing",
    (
        FieldSpec("chair", "Who chairs it?", Kind.PERSON, ABOUT_PEOPLE),
        *NOTICE,
        day("Day the letter was served"),
        RECEIVED_ON,
    ),
    check=True,
)
DECIDE = FormSpec(
    "decide_appeal",
    "Decide the appeal",
    "A warning that is overturned is struck from the ledger.",
    "Record the decision",
    (
        chosen("decision", "Decision", APPEAL_DECISIONS),
        replace(
            chosen("sanction", "What takes its place?", SANCTIONS),
            only_if=only_if("decision", "varied"),
        ),
        reason("Reasons", "reasons"),
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
SPECS = (LODGE, CALL, DECIDE)
