"""Forms of the paths that triage opens: who was told, the image never copied, how a path ended."""

from casework.domain.paths import ANSWERS, ENDING, NO_COPY_WORDS
from ui.fields.date_field import Days
from ui.forms.acts.asked import chosen, day, of_case, passage, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

TELL = FormSpec(
    "record_path_contact",
    "Record that somebody was told",
    "Say what they need to act, and no more. What they answer is what holds the case back or lets "
    "it go on.",
    "Record that they were told",
    (
        of_case("path", "What was it about?", "paths"),
        of_case("office", "Who was told?", "offices"),
        text("who", "Their name"),
        text("how", "How", "For example by telephone."),
        passage("said", "What they were told", lines=3),
        passage("advice", "What they said", "What may go on, and what must wait.", 3),
        text("reference", "Their reference"),
        chosen("may_tell", "May the employee be told?", ANSWERS),
        chosen("may_interview", "May the employee be interviewed?", ANSWERS),
        day("Day they were told"),
        FieldSpec("time", "Time", Kind.TIME, "As near as it is known.", required=False),
    ),
)
END = FormSpec(
    "end_path",
    "Record how it ended",
    "What those who protect others, or the police, decided in the end.",
    "Record the end",
    (
        chosen("path", "What has ended?", ENDING),
        reason("How did it end?", "how"),
        day("Day it ended"),
    ),
)
NO_COPY = FormSpec(
    "record_no_copy",
    "Record where the image was seen",
    " ".join(NO_COPY_WORDS),
    "Record the address",
    (
        reason("Where was it seen?", "address", "The address, or where to find it in words."),
        FieldSpec("found_by", "Who found it?"),
        FieldSpec("found_on", "Day it was found", Kind.DAY, days=Days.PAST),
        FieldSpec("found_time", "Time it was found", Kind.TIME, required=False),
        text("police_reference", "Police reference", "It may be added by recording it again."),
        day("Day this is recorded"),
    ),
)
SPECS = (TELL, END, NO_COPY)
