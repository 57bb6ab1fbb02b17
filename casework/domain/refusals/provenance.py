"""What is said about where evidence comes from: copies, checklists, manifests, time stamps."""

from casework.domain.refusal import Refusal

COPY_OF_ITSELF = Refusal(
    "COPY_OF_ITSELF",
    "An exhibit cannot be a copy of itself. Choose the original it was made from.",
    where="original",
)
COPIES_IN_A_CIRCLE = Refusal(
    "COPIES_IN_A_CIRCLE",
    "EX-{original} was itself made from EX-{copy}, so EX-{copy} cannot have been made from it. "
    "Check which of the two came first.",
    where="original",
)
NO_GOOD_COPY = Refusal(
    "NO_GOOD_COPY",
    "No backup that can be reached holds a good copy of this file. Connect the place where backups "
    "are kept, or ask whoever gave it for the original again and seal that.",
)
