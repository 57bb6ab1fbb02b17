"""Forms of the accounts that speak for the council."""

from ui.forms.acts.asked import day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

EDITORS = passage("editors", "Who may post?", "One name on each line.", 5)
ADD = FormSpec(
    "add_business_account",
    "Add an account that speaks for the council",
    "",
    "Add the account",
    (
        FieldSpec("name", "Name of the account", help="As it is shown there."),
        FieldSpec("platform", "Platform"),
        FieldSpec("owner", "Service it belongs to"),
        EDITORS,
        text("agreed_by", "Who agreed to it?", "Usually Communications."),
        FieldSpec("agreed_on", "Day it was agreed", Kind.DAY, required=False),
        passage("note", "Note", lines=2),
        day("In use since, or entered for"),
    ),
)
EDIT = FormSpec(
    "change_editors",
    "Change who may post",
    "Whoever is not named may post no longer. Who could before stays on record.",
    "Save who may post",
    (of_case("account", "Account", "business_accounts"), EDITORS, day("From which day?")),
)
CLOSE = FormSpec(
    "close_business_account",
    "Close an account",
    "",
    "Close the account",
    (of_case("account", "Account", "business_accounts"), reason(), day("Day it was closed")),
)
SPECS = (ADD, EDIT, CLOSE)
