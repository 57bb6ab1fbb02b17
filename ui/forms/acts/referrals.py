"""Forms of the duties to refer: deciding, sending, acknowledgement."""

from casework.services.referrals import REFERRAL_DECISIONS
from ui.forms.acts.asked import chosen, day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

BODY = of_case("body", "Body", "bodies")
DECIDE = FormSpec(
    "decide_referral",
    "Decide on a referral",
    "If unsure, ask the body or Legal. Deciding against a duty needs a reason and a name.",
    "Record the decision",
    (
        BODY,
        chosen("decision", "Decision", REFERRAL_DECISIONS),
        reason(),
        FieldSpec("approved_by", "Who agreed?"),
        day("Day of the decision"),
    ),
    check=True,
)
SEND = FormSpec(
    "send_referral",
    "Record a referral that was sent",
    "The referral itself goes out by the body's own form or address.",
    "Record that it was sent",
    (
        BODY,
        reason("Account of the circumstances", "account", "As the body was told."),
        FieldSpec("sent_how", "How was it sent?", help="For example by the body's online form."),
        day("Day it was sent"),
        text("their_reference", "The body's reference"),
        FieldSpec("employee_told_on", "Day the employee was told", Kind.DAY, required=False),
        passage("withheld_reason", "If the employee was not told: why", lines=2),
    ),
    check=True,
)
ACKNOWLEDGE = FormSpec(
    "acknowledge_referral",
    "Record an acknowledgement",
    "The body has confirmed that the referral came in.",
    "Record the acknowledgement",
    (
        BODY,
        FieldSpec("their_reference", "The body's reference"),
        day("Day it was acknowledged"),
    ),
)
SPECS = (DECIDE, SEND, ACKNOWLEDGE)
