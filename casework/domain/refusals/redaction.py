"""What is said when words of exhibits are masked."""

from casework.domain.refusal import Refusal

CANNOT_BE_REDACTED = Refusal(
    "CANNOT_BE_REDACTED",
    "Only pictures and PDF documents are redacted, and EX-{number} is neither. Make a picture or "
    "a PDF of what is to be shown, and seal that.",
    where="evidence",
)
REDACT_THE_ORIGINAL = Refusal(
    "REDACT_THE_ORIGINAL",
    "EX-{number} is itself a redacted edition. Begin a new edition from its original, EX-{first}.",
    where="evidence",
)
REDACTION_IS_FINAL = Refusal(
    "REDACTION_IS_FINAL",
    "This redaction is final and stays as it is. Begin a new edition; it takes the place of this "
    "one.",
    where="evidence",
)
NOT_A_BOX = Refusal(
    "NOT_A_BOX",
    "One of the boxes does not lie on a page, or has no reason. Take it away and draw it again.",
)
NO_SUCH_PSEUDONYM = Refusal(
    "NO_SUCH_PSEUDONYM",
    "One of the boxes has a pseudonym that is not in the key of this case. Choose another.",
)
TOO_MANY_MARKS = Refusal(
    "TOO_MANY_MARKS",
    "One redaction keeps at most {most} boxes. Mask whole paragraphs with one box each.",
)
TOO_MANY_WORDS = Refusal(
    "TOO_MANY_WORDS",
    "One redaction keeps at most {most} words, each of at most {longest} characters.",
)
NOTHING_MASKED = Refusal(
    "NOTHING_MASKED",
    "Nothing is masked yet. Draw a box, or find a word and mask it.",
    where="evidence",
)
MARK_BEYOND_PAGES = Refusal(
    "MARK_BEYOND_PAGES",
    "One of the boxes lies on page {page}, and the document has {pages}. Take that box away.",
)
MASKED_WORD_SURVIVES = Refusal(
    "MASKED_WORD_SURVIVES",
    "A masked word can still be read in what was made ({where}), so it is not kept. Mask it there "
    "too, or say that it may stay.",
    where="evidence",
    source="documents.md §2",
)
EDITION_HOLDS_MORE = Refusal(
    "EDITION_HOLDS_MORE",
    "What was made holds more than pixels ({what}), so it is not kept. Tell whoever supports "
    "Casework.",
    where="evidence",
    source="documents.md §2",
)
CHANGED_SINCE_MADE = Refusal(
    "CHANGED_SINCE_MADE",
    "The boxes were changed after this edition was made. Make it again.",
    where="evidence",
)
HAS_A_PSEUDONYM = Refusal(
    "HAS_A_PSEUDONYM",
    "The key of this case has a pseudonym for this name already: {label}. Use that one.",
    where="stands_for",
)
KEY_NOT_YOURS = Refusal(
    "KEY_NOT_YOURS",
    "The key to the pseudonyms is opened by the caseworker of the case and by whoever covers for "
    "them. Ask one of them.",
    where="evidence",
)
