"""What the window's own forms refuse, before anything reaches the store."""

from casework.domain.refusal import Refusal

KEY_NOT_AS_PRINTED = Refusal(
    "KEY_NOT_AS_PRINTED",
    "Group {number} does not match the key. Check it against the sheet, or go back to see the key.",
)
