"""What is said when a day, a time or a deadline cannot be read or worked out."""

from casework.domain.refusal import Refusal

DAY_MISSING = Refusal("DAY_MISSING", "Enter a date, such as 25 June 2026.")
DAY_NOT_READ = Refusal(
    "DAY_NOT_READ",
    "‘{entry}’ cannot be read as a date. Write it as 25/6/2026 or 25 June 2026.",
)
DAY_NEEDS_MONTH = Refusal(
    "DAY_NEEDS_MONTH", "‘{entry}’ could be more than one day. Write the day and month as well."
)
DAY_NEEDS_YEAR = Refusal(
    "DAY_NEEDS_YEAR", "{day} {month} is not in every year. Write the year as well."
)
DAY_NOT_IN_MONTH = Refusal(
    "DAY_NOT_IN_MONTH", "{month} {year} has {days} days. Check the day and the month."
)
DAY_ZERO = Refusal("DAY_ZERO", "Days and months are counted from 1. Check the date.")
MONTH_NOT_REAL = Refusal(
    "MONTH_NOT_REAL",
    "There is no month {month}. Write the day before the month, as in 25/6/2026.",
)
YEAR_NOT_NEAR = Refusal(
    "YEAR_NOT_NEAR", "The year must be between {first} and {last}. Check the year."
)
WEEKDAY_DIFFERS = Refusal("WEEKDAY_DIFFERS", "{day} is a {weekday}. Check the day and the date.")
TIME_MISSING = Refusal("TIME_MISSING", "Enter a time, such as 10:45 or 2.30pm.")
TIME_NOT_READ = Refusal(
    "TIME_NOT_READ", "‘{entry}’ cannot be read as a time. Write it as 10:45 or 2.30pm."
)
TIME_SKIPPED = Refusal(
    "TIME_SKIPPED",
    "The clocks went forward on {day}: there was no {time}. Check the time.",
)
CALENDAR_TOO_SHORT = Refusal(
    "CALENDAR_TOO_SHORT",
    "The bank holidays of {nation} are known from {first} to {last}, and this needs {day}. "
    "The calendar must be updated before the date can be worked out.",
    source="Banking and Financial Dealings Act 1971 Sch 1 and s.1(2)-(3): days are proclaimed",
)
NO_WORKING_DAY = Refusal(
    "NO_WORKING_DAY",
    "No working day was found within a year of {day}. Check the days your organisation is closed.",
)
CLOCK_NEVER_PAUSES = Refusal(
    "CLOCK_NEVER_PAUSES",
    "‘{title}’ is set by law or by the body concerned, so it cannot be paused.",
)
CLOCK_ONLY_PROMPTS = Refusal(
    "CLOCK_ONLY_PROMPTS",
    "The rule ‘{title}’ has not been checked against its source, so it cannot set a legal "
    "deadline. Check the source, or ask Legal.",
)
REFERENCE_NOT_READ = Refusal(
    "REFERENCE_NOT_READ", "‘{entry}’ is not a case reference. It looks like HR-2026-00042."
)
REFERENCE_PREFIX = Refusal(
    "REFERENCE_PREFIX", "A reference begins with 1 to 8 letters or digits, such as HR."
)
