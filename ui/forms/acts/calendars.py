"""Forms of the council's calendars and of its own numbers for deadlines."""

from casework.services.clock_numbers import EVERY_PROCEDURE, MOST, UNITS
from ui.forms.acts.asked import chosen, day, of_case, passage
from ui.forms.spec import FieldSpec, FormSpec, Kind

NO_MOVE = "Due dates already set are not moved."
SCHOOL = FormSpec(
    "add_calendar",
    "Add a school calendar",
    "For the schools whose staff you have cases about. Its days are entered next.",
    "Add the calendar",
    (
        FieldSpec(
            "name",
            "School or area",
            help="Written as the workplace is in cases: they then go by its days.",
        ),
        passage("source", "Where do the days come from?", "For example the school handbook.", 2),
    ),
)
SCHOOL_DAYS = FormSpec(
    "add_school_days",
    "Add days on which a school is closed",
    NO_MOVE,
    "Add the days",
    (
        of_case("calendar", "School calendar", "calendars"),
        FieldSpec("first_on", "First day", Kind.DAY),
        FieldSpec(
            "last_on", "Last day", Kind.DAY, "Leave it empty for a single day.", required=False
        ),
        FieldSpec("name", "What days are they?", help="For example Summer holiday."),
    ),
)
SCHOOL_DAYS_OUT = FormSpec(
    "remove_school_days",
    "Take out days that were entered wrongly",
    NO_MOVE,
    "Take them out",
    (of_case("day", "Days", "school_days"),),
)
CLOSED_DAY_OUT = FormSpec(
    "remove_closed_day",
    "Take out a closed day that was entered wrongly",
    NO_MOVE,
    "Take it out",
    (of_case("day", "Day", "closed_days"),),
)
IMPORT = FormSpec(
    "import_closed_days",
    "Add many closed days at once",
    f"Paste them from a spreadsheet, or choose a CSV file. {NO_MOVE}",
    "Add the days",
    (
        of_case("calendar", "To which calendar?", "calendars_or_council"),
        FieldSpec(
            "table",
            "Days",
            Kind.LONG_TEXT,
            "One line each: 25/12/2026, Christmas Day. Or a first and a last day: "
            "29/6/2026, 14/8/2026, Summer.",
            required=False,
            lines=8,
            max_length=200_000,
        ),
        FieldSpec("file", "Or a CSV file", Kind.FILE, required=False),
    ),
)
OTHER_TIMES = "Teachers, schools and others have procedures of their own, with times of their own."
WHOSE = FieldSpec(
    "procedure",
    "For which cases?",
    Kind.CHOICE,
    OTHER_TIMES,
    source="procedures_with_times",
    default=EVERY_PROCEDURE,
)
NUMBER = FormSpec(
    "set_clock_number",
    "Set the council’s own number for a deadline",
    "It holds for deadlines that begin from now on. What law or a body sets is not in the list.",
    "Set the number",
    (
        of_case("rule", "Deadline", "clocks_of_the_council"),
        WHOSE,
        FieldSpec("n", "How many?", Kind.NUMBER, most=MOST),
        chosen("unit", "Of what?", UNITS),
        FieldSpec("source", "Where does your policy say so?", help="For example Procedure 4.2."),
        day("Day it was decided"),
    ),
)
NUMBER_OUT = FormSpec(
    "clear_clock_number",
    "Go back to the number that comes with the program",
    "For deadlines that begin from now on.",
    "Go back to it",
    (
        of_case("rule", "Deadline", "own_numbers"),
        WHOSE,
    ),
)
SPECS = (SCHOOL, SCHOOL_DAYS, SCHOOL_DAYS_OUT, CLOSED_DAY_OUT, IMPORT, NUMBER, NUMBER_OUT)
