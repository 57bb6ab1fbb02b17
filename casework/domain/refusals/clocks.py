"""What is said when a deadline cannot be moved, explained, or counted by other days."""

from casework.domain.refusal import Refusal

CLOCK_NEVER_MOVES = Refusal(
    "CLOCK_NEVER_MOVES",
    "‘{title}’ is set by law or by the body concerned, so nobody here can give more time for it. "
    "If it cannot be met, record why it is late.",
    where="clock",
    source="domain.md §7.4: statutory clocks never pause and cannot be edited",
)
CLOCK_STANDS_STILL = Refusal(
    "CLOCK_STANDS_STILL",
    "‘{title}’ stands still since {day}. When it runs again its day is counted anew; more time can "
    "be given then.",
    where="clock",
)
CLOCK_RUNS = Refusal("CLOCK_RUNS", "‘{title}’ does not stand still.", where="clock")
CLOCK_OVER = Refusal(
    "CLOCK_OVER", "‘{title}’ does not run any more: it ended on {day}.", where="clock"
)
DUE_NOT_LATER = Refusal(
    "DUE_NOT_LATER",
    "‘{title}’ is due on {due} already. Enter a later day; a wrong day is put right by a "
    "correction.",
    where="due_on",
)
DUE_NOT_WORKING = Refusal(
    "DUE_NOT_WORKING",
    "{day} does not count ({why}). The working days next to it are {before} and {after}.",
    where="due_on",
)
NOT_LATE = Refusal("NOT_LATE", "‘{title}’ was not missed: it is due on {due}.", where="clock")
CALENDAR_IN_USE = Refusal(
    "CALENDAR_IN_USE",
    "There is already a school calendar called ‘{name}’. Add the days to it.",
    where="name",
)
DAYS_OVERLAP = Refusal(
    "DAYS_OVERLAP",
    "{first} to {last} meets days that are entered already ({name}).",
    where="first_on",
)
DAYS_TOO_MANY = Refusal(
    "DAYS_TOO_MANY",
    "{days:,} days in one go is more than a school is closed. Check the first and the last day.",
    where="last_on",
)
TABLE_EMPTY = Refusal(
    "TABLE_EMPTY",
    "There are no days in what was given. Write one day a line: 25/12/2026, Christmas Day.",
    where="table",
)
TABLE_TOO_LONG = Refusal(
    "TABLE_TOO_LONG",
    "The table has more than {most:,} lines. Import the days of a few years at a time.",
    where="table",
)
TABLE_LINE = Refusal(
    "TABLE_LINE",
    "Line {line}, ‘{text}’: {problem} Nothing was imported.",
    where="table",
)
TABLE_NO_NAME = Refusal("TABLE_NO_NAME", "Say what the days are, after the date.", where="table")
TABLE_MANY_COLUMNS = Refusal(
    "TABLE_MANY_COLUMNS",
    "A line has a day, or a first and a last day, and a name.",
    where="table",
)
TABLE_NOT_TEXT = Refusal(
    "TABLE_NOT_TEXT",
    "‘{file}’ cannot be read as a table of text (CSV). In a spreadsheet, save it as ‘CSV UTF-8’.",
    where="file",
)
TABLE_TWICE = Refusal("TABLE_TWICE", "Give the days as text or as a file, not both.", where="table")
NUMBER_IS_SET = Refusal(
    "NUMBER_IS_SET",
    "‘{title}’ is set by law or by a body. A council cannot set its own number for it.",
    where="rule",
    source="domain.md §2.6: statutory clocks are not editable",
)
NUMBER_IS_CHOSEN = Refusal(
    "NUMBER_IS_CHOSEN",
    "‘{title}’ is due on the day that somebody chooses each time. There is no number to set.",
    where="rule",
)
NUMBER_UNIT = Refusal(
    "NUMBER_UNIT", "‘{title}’ is counted in working days. Choose working days.", where="unit"
)
NUMBER_OUT_OF_RANGE = Refusal(
    "NUMBER_OUT_OF_RANGE", "Enter a number from {least} to {most}.", where="n"
)
NUMBER_OF_COUNCIL = Refusal(
    "NUMBER_OF_COUNCIL",
    "‘{title}’ is the same under every procedure. Set it for every procedure.",
    where="procedure",
)
NUMBER_NOT_OWN = Refusal(
    "NUMBER_NOT_OWN",
    "‘{title}’ already goes by the number that comes with the program.",
    where="rule",
)
