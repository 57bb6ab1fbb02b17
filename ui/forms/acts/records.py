"""Forms that keep the file: notes, corrections, who may see a case."""

from casework.services.records import EVENT_KINDS, PRECISIONS
from ui.forms.acts.asked import chosen, day, of_case, reason
from ui.forms.spec import FieldSpec, FormSpec, Kind

NOTE = FormSpec(
    "note_event",
    "Add to the chronology",
    "What happened, or what was done, on the day it was.",
    "Add to the chronology",
    (
        chosen("kind", "What is it?", EVENT_KINDS),
        reason("In words", "text"),
        day("Day"),
        FieldSpec("time", "Time", Kind.TIME, required=False),
        chosen("precision", "How exactly is the day known?", PRECISIONS),
    ),
)
CORRECT = FormSpec(
    "correct_entry",
    "Correct an entry",
    "Nothing is edited away: the entry and its correction both stand on the file.",
    "Record the correction",
    (
        FieldSpec("about", "Which entry?", help="For example Report of 24 June, platform."),
        reason("What the file says", "was"),
        reason("What it should say", "should_be"),
        reason("How the mistake came about"),
        day("Day it was corrected"),
    ),
)
CORRECT_RECORD = FormSpec(
    "correct_record",
    "Correct what was entered",
    "Nothing is edited away: what was entered and what it should say both stand on the file, and "
    "both are printed.",
    "Record the correction",
    (
        of_case("record", "What is wrong?", "kept_values", "Type a word of it to find it."),
        reason("What should it say?", "should_be"),
        reason("How the mistake came about"),
        day("Day it was corrected"),
    ),
)
VOID = FormSpec(
    "void_record",
    "Take out what was entered by mistake",
    "For a note, a statement or a hold that belongs to another case, or was entered twice. It is "
    "named with the reason and counts for nothing any more.",
    "Take it out",
    (
        of_case("record", "What was entered by mistake?", "mistakes"),
        reason("How the mistake came about"),
        day("Day it was taken out"),
    ),
    check=True,
)
PUT_BACK = FormSpec(
    "put_step_back",
    "Record that a step was taken by mistake",
    "The last step of the case is put back, for example when it was meant for another case. The "
    "case stands where it stood before and its deadlines run on. The step stays on the file, named "
    "as a mistake.",
    "Put the step back",
    (
        reason("How the mistake came about"),
        FieldSpec("authorised_by", "Who agreed?"),
        day("Day it was put back"),
    ),
    check=True,
)
ACCESS = FormSpec(
    "give_access",
    "Give access to the case",
    "Investigators and managers see only the cases they are given.",
    "Give access",
    (of_case("user", "Who?", "users"),),
)
BAR = FormSpec(
    "bar_user",
    "Bar somebody from the case",
    "For a conflict of interest. They will not find the case, whatever their role.",
    "Bar this person",
    (of_case("user", "Who?", "users"), reason("What is the conflict?"), day("Day")),
    check=True,
)
LIFT_BAR = FormSpec(
    "lift_bar",
    "Lift a bar",
    "The person may see the case again as far as their role goes.",
    "Lift the bar",
    (day("Day it was lifted"),),
    known=("bar",),
)
SPECS = (NOTE, CORRECT, CORRECT_RECORD, VOID, PUT_BACK, ACCESS, BAR, LIFT_BAR)
