"""Forms of letters: choosing one, making it final, how it was served; and the letterhead."""

from ui.forms.acts.asked import day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

WRITE = FormSpec(
    "write_letter",
    "Write a letter",
    "The letters that fit where the case is stand first. The letter is drawn up with what the case "
    "says, and you word it before it goes.",
    "Draw up the letter",
    (
        of_case("template", "Which letter?", "letters"),
        FieldSpec(
            "recipient",
            "To whom?",
            Kind.CHOICE,
            "Only for a letter that may be to several people.",
            required=False,
            source="letter_people",
        ),
        day("Day it is drawn up"),
    ),
    known=("replaces",),
)
FINALISE = FormSpec(
    "finalise_letter",
    "Make the letter final",
    "It is not changed any more. Its Word document and its PDF are kept with their fingerprints. A "
    "mistake is put right by a new letter that replaces this one.",
    "Make the letter final",
    (day("Day on the letter"),),
    known=("letter", "version"),
)
SERVE = FormSpec(
    "serve_letter",
    "Record how the letter was sent",
    "Periods such as the time to appeal run from the day it counts as received.",
    "Record how it was sent",
    (
        of_case("how", "How was it sent?", "service_methods"),
        day("Day it was sent"),
        FieldSpec(
            "received_on",
            "Day it was received",
            Kind.DAY,
            "If it is known. Otherwise the day that the rule above gives is recorded.",
            required=False,
        ),
        passage("proof", "Proof", "A receipt number, who signed for it, who handed it over.", 3),
    ),
    known=("letter",),
)
ASIDE = FormSpec(
    "set_letter_aside",
    "Set the letter aside",
    "It stays on the file with the reason, and is not sent.",
    "Set the letter aside",
    (reason("Why is it not sent?"), day("Day it was set aside")),
    known=("letter",),
)
LETTERHEAD = FormSpec(
    "change_letterhead",
    "Change the letterhead",
    "For letters that are made final from now on.",
    "Change the letterhead",
    (
        text("department", "Department", "For example Human Resources."),
        FieldSpec(
            "address", "Address", Kind.LONG_TEXT, "One line for each.", required=False, lines=4,
            max_length=600,
        ),
        text("reply_contact", "How to reply", "Printed in the letterhead and in letters."),
        text("support", "Whom to turn to for support", "For example the employee helpline."),
        FieldSpec("sender_name", "Who signs letters?", help="A chair signs in their own name."),
        text("sender_title", "Their post"),
        text("footer", "Line at the foot"),
    ),
    known=("version",),
)  # fmt: skip
LOGO = FormSpec(
    "set_logo",
    "Set the logo",
    "A PNG or JPEG picture. It is printed at most 60 mm wide and 18 mm high.",
    "Set the logo",
    (FieldSpec("logo", "Picture", Kind.FILE),),
)
SPECS = (WRITE, FINALISE, SERVE, ASIDE, LETTERHEAD, LOGO)
