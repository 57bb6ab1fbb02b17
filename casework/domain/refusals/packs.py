"""What is said when a file of rules or calendars cannot be used as it stands."""

from casework.domain.refusal import Refusal

PACK_MISSING = Refusal(
    "PACK_MISSING", "The file {file} is not among the program's rules. Install the program again."
)
PACK_NOT_READ = Refusal(
    "PACK_NOT_READ", "The file {file} cannot be read as TOML: {problem}. Correct it and try again."
)
PACK_TOO_LARGE = Refusal(
    "PACK_TOO_LARGE", "The file {file} is larger than {limit} KiB, so it was not read as rules."
)
PACK_KEY_MISSING = Refusal(
    "PACK_KEY_MISSING", "In {file}{line}, {key} is missing. Add it and try again."
)
PACK_KEY_UNKNOWN = Refusal(
    "PACK_KEY_UNKNOWN",
    "In {file}{line}, {key} is not a known key. Check its spelling, or take it out.",
)
PACK_VALUE_WRONG = Refusal(
    "PACK_VALUE_WRONG", "In {file}{line}, {key} must be {wanted}. Correct it and try again."
)
PACK_TWICE = Refusal(
    "PACK_TWICE", "In {file}{line}, {key} ‘{value}’ stands more than once. Keep one of them."
)
PACK_NO_SUCH = Refusal(
    "PACK_NO_SUCH", "In {file}{line}, {key} names ‘{value}’, which is not in the file."
)
PACK_OVERLAP = Refusal(
    "PACK_OVERLAP",
    "Two versions of the policy ‘{code}’ hold on {day}. End one before the other begins.",
)
PACK_NOT_IN_FORCE = Refusal(
    "PACK_NOT_IN_FORCE",
    "No version of the policy ‘{code}’ was in force on {day}. Check the date of the conduct.",
)
PACK_NOT_FOUND = Refusal("PACK_NOT_FOUND", "There is no policy pack called ‘{code}’.")
CLAUSE_NOT_FOUND = Refusal(
    "CLAUSE_NOT_FOUND", "There is no clause {clause} in {pack}. Choose one from the list."
)
CLOCK_NOT_FOUND = Refusal("CLOCK_NOT_FOUND", "There is no clock rule called ‘{code}’.")
BODY_NOT_FOUND = Refusal("BODY_NOT_FOUND", "There is no body called ‘{code}’ among the rules.")
LETTER_NOT_FOUND = Refusal(
    "LETTER_NOT_FOUND", "There is no letter called ‘{code}’. Choose one from the list of letters."
)
NATION_NOT_KNOWN = Refusal(
    "NATION_NOT_KNOWN", "There is no calendar for ‘{nation}’. Choose one of the four nations."
)
PACK_FILE_MISSING = Refusal(
    "PACK_FILE_MISSING", "That file is not there any more, or cannot be read. Choose another."
)
PACK_HAS_FAULTS = Refusal(
    "PACK_HAS_FAULTS",
    "This policy pack has {count} faults and was not installed. {faults} For all of them: "
    "casework packs check.",
)
PACK_NOT_NEWER = Refusal(
    "PACK_NOT_NEWER",
    "Version {version} of this policy begins on {day}. A new version has to begin later: correct "
    "effective_from and try again.",
)
PACK_OF_ANOTHER_NATION = Refusal(
    "PACK_OF_ANOTHER_NATION",
    "‘{title}’ is for another nation than this council’s. Change the nation first, or choose "
    "another policy.",
)
CONDUCT_SPANS_VERSIONS = Refusal(
    "CONDUCT_SPANS_VERSIONS",
    "The rules of {origin} changed between {first} and {last}. Record one allegation for the days "
    "before and one for the days after.",
)
