"""Refusals of making a file outside the store."""

from casework.domain.refusal import Refusal

CANNOT_WRITE = Refusal(
    "CANNOT_WRITE",
    "'{name}' could not be written there. Close it if it is open elsewhere, check the space and "
    "the rights, or try another place. Nothing was left behind.",
)
TARGET_TAKEN = Refusal(
    "TARGET_TAKEN",
    "There is something called '{name}' there already, and nothing is written over. Choose another "
    "name or place.",
)
TARGET_FULL = Refusal(
    "TARGET_FULL",
    "There is no room there for '{name}', which needs {size} MB. Make room, or choose another "
    "place. Nothing was left behind.",
)
TARGET_GONE = Refusal(
    "TARGET_GONE",
    "The place chosen for '{name}' is no longer there. Connect it again or choose another, then "
    "start again. If something that ends in .part lies there, delete it.",
)
COPY_DIFFERS = Refusal(
    "COPY_DIFFERS",
    "What the disk gave back of '{name}' is not what was written to it. Use another disk or stick. "
    "Nothing was left behind.",
)
