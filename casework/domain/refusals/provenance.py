"""What is said about where evidence comes from: copies, checklists, manifests, time stamps."""

from casework.domain.refusal import Force, Refusal

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
NOTHING_ANSWERED = Refusal(
    "NOTHING_ANSWERED",
    "No question is answered. Answer at least one, or go back.",
    where="original_file",
)
NOTE_WITHOUT_ANSWER = Refusal(
    "NOTE_WITHOUT_ANSWER",
    "This question has a note and no answer. Choose yes, no or not known.",
)
NO_EXHIBIT_CHOSEN = Refusal(
    "NO_EXHIBIT_CHOSEN",
    "No exhibit is chosen. Choose at least one.",
    where="exhibits",
)
CAPTURE_IN_DOUBT = Refusal(
    "CAPTURE_IN_DOUBT",
    "It is not clear that EX-{number} was got openly: {doubt}. Set it apart and ask Legal, or "
    "answer on its checklist that it was got openly.",
    Force.WARN,
    "evidence",
    "domain.md §5.3 (h)",
)
COVERT_IS_SET_APART = Refusal(
    "COVERT_IS_SET_APART",
    "Recorded as got in secret, or in a way that may not have been allowed. It is kept and set "
    "apart: tell Legal and the data protection officer. It is not used until Legal releases it.",
    Force.WARN,
    where="lawful_route",
    source="domain-corrections §2.2 (16)",
)
