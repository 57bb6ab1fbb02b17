"""Values of the case file that stand on the cover and everywhere: facts, references, imprint."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Fact:
    """A label and what stands beside it: ('Account', 'debbie.marsh.92')."""

    label: str
    value: str


@dataclass(frozen=True)
class Reference:
    """Words that may point at something in this file: ('EX-3  Album page 2 of 3', to='EX-3')."""

    words: str
    to: str = ""


@dataclass(frozen=True)
class Cover:
    """The first page; nothing else is on it."""

    council: str
    department: str
    respondent_role: str
    reference: str
    prepared_for: str
    edition: str
    """Short, for the footer: 'Panel edition'."""
    edition_says: str
    """For the cover: 'Panel. Names of children and service users are replaced.'"""
    covers: str
    prepared_by: str
    policy: str
    released_to: str = ""
    """'P. Okafor on Friday 24 July 2026': ends the sentence 'This copy was released to'."""
    classification: str = "OFFICIAL-SENSITIVE: PERSONAL"


@dataclass(frozen=True)
class Imprint:
    """What ties this copy to the audit; in the footer of every page."""

    export_number: int
    exported_at: datetime
    audit_number: int
    audit_head: str
    """The whole head hash, 64 hex digits; the footer prints its first 12."""
    exported_by: str
    rules_approved: bool
    """False prints 'Rules not approved by this council' on every page."""
    is_sample: bool = False
