"""What the papers say when they cannot be made."""

from casework.domain.refusal import Refusal

PICTURE_UNREADABLE = Refusal(
    "PICTURE_UNREADABLE",
    "The picture of {label} cannot be printed. Make its print copy again from the sealed original, "
    "then export the case file again.",
    where="evidence",
)
