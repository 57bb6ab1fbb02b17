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
        "described": "More said of it",
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


ANSWERS: dict[str, str] = {
    "yes": "Yes",
    "no": "No",
    "not_known": "Not known",
}
LIKENESS_ANSWERS: dict[str, str] = {
    "second_capture": "The same thing, captured a second time: both are kept",
    "sent_twice": "The same thing, handed in twice: both are kept",
    "later_state": "The same page at another time",
    "different": "Two different things that look alike",
}
"""What two exhibits that look alike turned out to be. Nothing is thrown away."""
CUSTODY_ACTS: dict[str, str] = {
    "viewed": "It was shown to somebody",
    "disclosed": "It was disclosed",
    "copied": "A copy was made outside Casework",
    "returned": "It was given back, or a copy came back",
    "received": "The original device or paper was received",
}
"""What happens to an exhibit outside the program, and is recorded by hand."""
AUDIENCES: dict[str, str] = {
    "employee": "The employee, or who speaks for them",
    "panel": "The panel of the hearing or appeal",
    "investigator": "The investigator",
    "legal": "Legal, or the data protection officer",
    "regulator": "A professional body or regulator",
    "police": "The police",
    "tribunal": "A court or tribunal",
    "council": "Somebody else in the council",
}
"""For whom a manifest or copies are made."""
MAY_HAVE_SENSITIVE = frozenset({"investigator", "legal", "regulator", "police", "tribunal"})
"""Who may be given originals of a child, a service user or an intimate picture."""
WITHIN_THE_COUNCIL = frozenset({"investigator", "legal", "council"})
"""Giving these a copy discloses nothing outside the council."""

FILE, SCENE, ACCOUNT = "The file", "What it shows", "Whose account it is"
QUESTIONS: dict[str, tuple[str, str]] = {
    "original_file": (FILE, "Is it the original file, not a picture of a screen?"),
    "metadata": (FILE, "Does the file itself say when and with what it was made?"),
    "complete": (FILE, "Is it complete, with nothing cropped or out of sight?"),
    "second_capture": (FILE, "Is there a second capture, or did two people see it live?"),
    "finder_statement": (FILE, "Has whoever found it given a signed statement?"),
    "got_openly": (FILE, "Was it got openly, by somebody who was allowed to see it?"),
    "seen_live": (SCENE, "Was it seen on the platform itself, not only as a copy?"),
    "address": (SCENE, "Is the address of the post recorded?"),
    "thread": (SCENE, "Is what stood before and after it captured as well?"),
    "absolute_time": (SCENE, "Is its day and time shown in full, not as 'two hours ago'?"),
    "visibility": (SCENE, "Is it known who could see it at the time?"),
    "account_shown": (ACCOUNT, "Does the account show this person's name or picture?"),
    "account_speaks": (ACCOUNT, "Does it speak of their work, family or places?"),
    "account_known": (ACCOUNT, "Do people who know them know it as theirs?"),
    "account_record": (ACCOUNT, "Does a record or device of the council lead to it?"),
    "others_excluded": (ACCOUNT, "Has it been asked who else could use the account?"),
    "employee_accepts": (ACCOUNT, "Does the employee accept that it is theirs?"),
}
"""What makes a screenshot contestable (domain.md 5.2): code → group and question.

Each is answered yes, no or not known, with a note. Nothing is added up, and nothing follows.
"""
