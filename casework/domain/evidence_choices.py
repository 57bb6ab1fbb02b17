"""What is chosen and asked about evidence: code → as people say it."""

from types import MappingProxyType

COPY_KINDS: dict[str, str] = {
    "crop": "Cropped",
    "rotate": "Turned",
    "annotate": "Marked up",
    "redact": "Redacted",
    "transcribe": "Typed out",
    "part": "Taken out of it",
}
"""How a derived copy was made. The original is never changed by it."""
COPY_WORDS = MappingProxyType(
    {
        "crop": "a cropped copy of",
        "rotate": "a turned copy of",
        "annotate": "a marked-up copy of",
        "redact": "a redacted copy of",
        "transcribe": "typed out from",
        "part": "a part taken out of",
    }
)
"""The same inside 'EX-4 is a cropped copy of EX-3'."""
CUSTODY_KINDS = MappingProxyType(
    {
        "received": "Received",
        "sealed": "Sealed",
        "viewed": "Viewed",
        "verified": "Verified",
        "damaged": "Found damaged",
        "restored": "Whole again",
        "exported": "Printed or exported",
        "copied": "Copied",
        "disclosed": "Disclosed",
        "returned": "Returned",
        "derived": "Derived",
        "stamped": "Time-stamped",
    }
)
"""What can happen to an exhibit."""


def copy_words(how: str) -> str:
    """'a cropped copy of'."""
    return COPY_WORDS.get(how, "made from")
