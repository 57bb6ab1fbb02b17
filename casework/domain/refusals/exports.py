"""Refusals of making a file outside the store."""

from casework.domain.refusal import Refusal

CANNOT_WRITE = Refusal(
    "CANNOT_WRITE",
    "'{name}' could not be written there. Close it if it is open elsewhere, check the space and "
    "the rights, or try another place. Nothing was left behind.",
)
