"""Forms that close a case and open it again."""

from ui.forms.acts.asked import day, passage, reason
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
    "Something new has come up, and somebody with authority agrees.",
    "Reopen the case",
    (
        reason("What is new?"),
        FieldSpec("authorised_by", "Who agreed?"),
        day("Day it was reopened"),
    ),
    check=True,
)
SPECS = (CLOSE, REOPEN)
