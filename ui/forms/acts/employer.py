"""Forms of a school where governors decide and the employer ends the employment."""

from casework.domain.region_choices import ENDING_WAYS
from ui.forms.acts.asked import chosen, day, passage
from ui.forms.spec import FieldSpec, FormSpec, Kind

TELL = FormSpec(
    "tell_employer",
    "Tell the employer what the governors decided",
    "The governors write to the employer with their reasons. The days in which the employment is "
    "ended are counted from this notice, which is the first of them.",
    "Record the notice",
    (
        FieldSpec("told_by", "Who told the employer?", help="For example the clerk to governors."),
        passage("told", "What was written, and where it is kept", lines=3),
        day("Day of the notice"),
    ),
)
END = FormSpec(
    "end_by_employer",
    "End the employment that the governors decided on",
    "What the employer did. The suspension ends with the employment, not before.",
    "Record it",
    (
        chosen("how", "How was it ended?", ENDING_WAYS),
        FieldSpec("ended_by", "Who ended it for the employer?"),
        FieldSpec("last_day", "Last day of employment", Kind.DAY, required=False),
        passage("note", "Note", lines=2),
        day("Day on which it was done"),
    ),
    check=True,
)
SPECS = (TELL, END)
