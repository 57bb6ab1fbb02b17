"""Forms of deadlines: more time, why one was missed, running on, whose days, conciliation."""

from ui.forms.acts.asked import day, of_case, reason, text
from ui.forms.spec import FieldSpec, FormSpec, Kind

MOVE = FormSpec(
    "extend_clock",
    "Give more time for a deadline",
    "The day it had stays on the file beside the new one. What law or a body sets cannot move.",
    "Move the deadline",
    (
        of_case("clock", "Deadline", "clocks_to_move"),
        FieldSpec("due_on", "New day", Kind.DAY),
        reason("Why is more time needed?"),
        FieldSpec("agreed_by", "Who agreed?"),
        day("Day it was agreed"),
    ),
)
LATE = FormSpec(
    "explain_lateness",
    "Record why a deadline was missed",
    "It stands in the chronology and in the case file.",
    "Record the reason",
    (
        of_case("clock", "Deadline", "missed_clocks"),
        reason("Why was it missed?"),
        day("Day of this record"),
    ),
)
RESUME = FormSpec(
    "resume_clock",
    "Let a deadline run on",
    "For work that may go on although the hold stands. The days it stood still are not counted.",
    "Let it run on",
    (
        of_case("clock", "Deadline", "standing_clocks"),
        reason("Why may the work go on?"),
        day("Last day on which it stood still"),
    ),
)
DAYS = FormSpec(
    "choose_calendar",
    "Choose whose working days count",
    "For the council’s own deadlines in this case. What the law counts does not change.",
    "Count by these days",
    (
        of_case(
            "calendar",
            "Whose days?",
            "calendars_or_council",
            "School calendars are kept in Settings.",
        ),
        reason(),
        day("Day it was decided"),
    ),
)
CONCILIATION = FormSpec(
    "record_conciliation",
    "Record that early conciliation began",
    "For keeping records: it decides how long papers are held. Advise nobody on a claim date.",
    "Record early conciliation",
    (day("Day Acas was told"),),
)
CONCILIATED = FormSpec(
    "end_conciliation",
    "Record that early conciliation ended",
    "",
    "Record the end",
    (
        of_case("conciliation", "Early conciliation", "conciliations"),
        text("certificate", "Number of the certificate", "For example R123456/26/77."),
        day("Day of the certificate"),
    ),
)
SPECS = (MOVE, LATE, RESUME, DAYS, CONCILIATION, CONCILIATED)
