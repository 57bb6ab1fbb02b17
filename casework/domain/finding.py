"""What can be found, in which groups, and what somebody may narrow a search by."""

import datetime as dt
from dataclasses import dataclass

KINDS = {
    "case": "Cases",
    "person": "People",
    "handle": "Accounts and addresses",
    "exhibit": "Exhibits",
    "statement": "Statements",
    "document": "Letters and papers",
    "note": "Notes and decisions",
}
"""Code → name of each group, in the order in which they are shown."""
ONE_OF = {
    "case": "Case",
    "person": "Person",
    "handle": "Account",
    "exhibit": "Exhibit",
    "statement": "Statement",
    "document": "Paper",
    "note": "Note",
}
STATES = {"": "Open and closed", "open": "Open cases", "closed": "Closed cases"}


@dataclass(frozen=True)
class Sought:
    """What is sought. `kinds` empty means all; `each` is how many of a kind are wanted."""

    words: str
    kinds: tuple[str, ...] = ()
    state: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    case_id: str = ""
    each: int = 50
