"""Forms of whose case it is: the hand-over, its receipt, and the procedure."""

from ui.forms.acts.asked import day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec

ROUTE_OUT = FormSpec(
    "route_out",
    "Hand the case over",
    "For people whom this procedure does not cover: councillors, agency workers, contractors.",
    "Hand the case over",
    (
        FieldSpec("to", "Who takes it over?", help="A person, an office or an employer."),
        reason("What was handed over", "handed_over", "What they need to act, and no more."),
        passage(
            "left_out",
            "What was left out",
            "For example who reported it, health, other people's names.",
            3,
        ),
        reason("Why it belongs with them"),
        text("how", "How", "For example by secure e-mail."),
        text("given_by", "Who handed it over?", "Leave it empty if you did."),
        day("Day it was handed over"),
    ),
    check=True,
)
RECEIPT = FormSpec(
    "record_receipt",
    "Record that the hand-over came in",
    "Somebody on the other side has confirmed that they have it.",
    "Record the receipt",
    (
        of_case("hand_over", "Hand-over", "hand_overs"),
        FieldSpec("received_by", "Who confirmed it?"),
        passage("receipt", "What they said", lines=3),
        day("Day it was confirmed"),
    ),
)
PROCEDURE = FormSpec(
    "choose_procedure",
    "Choose the procedure",
    "To choose against what follows from the person's work, say why and who agreed.",
    "Choose this procedure",
    (
        of_case("procedure", "Procedure", "procedures"),
        reason(),
        day("Day it was decided"),
    ),
)
SPECS = (ROUTE_OUT, RECEIPT, PROCEDURE)
