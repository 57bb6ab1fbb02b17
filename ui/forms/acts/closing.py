"""Forms that close a case and open it again."""

from dataclasses import replace

from casework.domain.change_choices import REOPEN_TO
from ui.forms.acts.asked import chosen, day, of_case, passage, reason
from ui.forms.spec import FieldSpec, FormSpec

CLOSE = FormSpec(
    "close_case",
    "Close the case",
    "Every duty must be decided, and everybody concerned told what they may be told.",
    "Close the case",
    (
        passage("reason", "Closing note"),
        passage("lessons", "What can be learnt from it?", "For the policy, training or managers."),
        day("Day it was closed"),
    ),
    check=True,
)
REOPEN = FormSpec(
    "reopen_case",
    "Reopen the case",
    "Something new has come up, and somebody with authority agrees. What was found and decided "
    "stays on the file.",
    "Reopen the case",
    (
        reason("What is new?"),
        FieldSpec("authorised_by", "Who agreed?"),
        replace(
            chosen(
                "to",
                "Where does it go on?",
                REOPEN_TO,
                "If nothing is chosen: at the investigation where there was one, else at triage.",
            ),
            required=False,
        ),
        replace(
            of_case("exhibit", "New evidence", "exhibits", "Once it is sealed."), required=False
        ),
        day("Day it was reopened"),
    ),
    check=True,
)
SPECS = (CLOSE, REOPEN)
