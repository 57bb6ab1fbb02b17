"""Forms of the working day: contacts, and who has a case."""

from casework.domain.contacts import CHANNELS, DIRECTIONS, RESULTS
from ui.forms.acts.asked import ABOUT_PEOPLE, chosen, day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

TO = of_case("to", "To whom?", "caseworkers")
TOLD = passage("told", "What they were told beside the file", "It stands on the handover page.", 4)
CONTACT = FormSpec(
    "record_contact",
    "Record a contact",
    "A call, an e-mail, a letter, a meeting, or silence. What is not recorded cannot be shown.",
    "Record the contact",
    (
        FieldSpec("person", "With whom?", Kind.PERSON, ABOUT_PEOPLE),
        chosen("direction", "Who wrote or called?", DIRECTIONS),
        chosen("channel", "How?", CHANNELS),
        chosen("result", "With what result?", RESULTS),
        reason("What was said or sent?", "text"),
        FieldSpec("time", "Time", Kind.TIME, required=False),
        text("by", "By whom", "Leave it empty when it was you."),
        passage("proof", "How can it be shown?", "A tracking number, a receipt, a note.", 2),
        FieldSpec(
            "follow_up_on",
            "Day to follow it up",
            Kind.DAY,
            "It becomes a deadline of this case.",
            required=False,
        ),
        text("follow_up_what", "What to do then"),
        day("Day of the contact"),
    ),
)
FOLLOW_UP = FormSpec(
    "follow_up_contact",
    "Record how a contact was followed up",
    "Its deadline ends.",
    "Record it",
    (
        of_case("contact", "Which contact?", "waiting_contacts"),
        reason("How was it followed up?", "how"),
        day("Day it was followed up"),
    ),
)
REASSIGN = FormSpec(
    "reassign_case",
    "Give the case to somebody else",
    "They become its caseworker. A cover that runs ends.",
    "Give it to them",
    (TO, reason(), TOLD, day("Day it went over")),
)
COVER = FormSpec(
    "cover_case",
    "Let somebody cover",
    "The case stays with whoever has it. The one who covers sees it among theirs meanwhile.",
    "Record the cover",
    (
        TO,
        FieldSpec("until", "Last day of cover", Kind.DAY),
        reason(),
        TOLD,
        day("First day of cover"),
    ),
)
END_COVER = FormSpec(
    "end_cover",
    "End the cover",
    "Whoever has the case looks after it again.",
    "End the cover",
    (day("Last day it was covered"),),
)
SPECS = (CONTACT, FOLLOW_UP, REASSIGN, COVER, END_COVER)
