"""What is said when a story cannot be read or played as it is written."""

from casework.domain.refusal import Refusal

STORY_MISSING = Refusal("STORY_MISSING", "There is no story at {file}. Check the path.")
STORY_NOT_READ = Refusal(
    "STORY_NOT_READ", "The story {file} cannot be read: {problem}. Correct it and play it again."
)
STORY_GOES_BACK = Refusal(
    "STORY_GOES_BACK",
    "{act} is entered on {moment}, before the act above it. Put the acts in the order in which "
    "they were entered; 'on' may be earlier than 'today'.",
)
UNKNOWN_ACT = Refusal(
    "UNKNOWN_ACT", "{act}: there is no such act. docs/stories.md lists them. Nearest: {nearest}."
)
UNKNOWN_FIELD = Refusal(
    "UNKNOWN_FIELD", "{act}: '{field}' is not a field of it. Its fields are: {fields}."
)
FIELD_MISSING = Refusal("FIELD_MISSING", "{act}: '{field}' is missing. Give {wanted}.")
FIELD_NOT_READ = Refusal("FIELD_NOT_READ", "{act}: '{field}' must be {wanted}, and is {given}.")
UNKNOWN_NAME = Refusal(
    "UNKNOWN_NAME",
    "{act}: nothing called '{name}' is known by then for '{field}'. Name it with 'as' in an "
    "earlier act, or give a person's name exactly.",
)
AMBIGUOUS_NAME = Refusal(
    "AMBIGUOUS_NAME",
    "{act}: more than one person is called '{name}'. Name the one who is meant with 'as'.",
)
NAME_TAKEN = Refusal(
    "NAME_TAKEN", "{act}: the name '{name}' already stands for something else. Choose another."
)
NAMES_DIFFER = Refusal(
    "NAMES_DIFFER", "{act}: 'as' gives {given} names, and the act makes {made} things."
)
EXPECTED_REFUSAL = Refusal(
    "EXPECTED_REFUSAL", "{act} was to be refused with {expected}, and {instead}."
)
UNEXPECTED_REFUSAL = Refusal("UNEXPECTED_REFUSAL", "{act} was refused ({code}): {sentence}")
SOMETHING_WRITTEN = Refusal(
    "SOMETHING_WRITTEN", "{act} was refused as expected, but it left something behind: {what}."
)
CHECK_FAILED = Refusal("CHECK_FAILED", "{act}: {problem}")
NOT_A_SAMPLE = Refusal(
    "NOT_A_SAMPLE",
    "The store in {folder} is not a sample, or nobody has signed in to show that it is one. A "
    "story is only played into a new folder or into a sample, because anywhere else it would be "
    "forged history.",
    source="ARCHITECTURE.md, Stories",
)
