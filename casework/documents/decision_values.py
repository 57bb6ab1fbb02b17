"""Values of the case file from hearing to referral: what was decided and who was told."""

from dataclasses import dataclass
from datetime import date

from casework.documents.front_values import Fact, Reference


@dataclass(frozen=True)
class Attendance:
    """Who was at a hearing and as what."""

    name: str
    part: str
    attended: str = "Yes"


@dataclass(frozen=True)
class Hearing:
    """Section 7, one subsection (a first hearing, a resumed one, an appeal hearing)."""

    ref: str
    title: str
    facts: tuple[Fact, ...]
    """Notice sent, notice given, held on, place, right to be accompanied ..."""
    attendance: tuple[Attendance, ...] = ()
    minutes: str = ""
    adjournments: tuple[str, ...] = ()


@dataclass(frozen=True)
class Listing:
    """A table under a heading: the papers of the bundle, the warning ledger and the like."""

    title: str
    head: tuple[str, ...]
    shares: tuple[int, ...]
    """How wide the columns are, together about 160."""
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    """Sentences under the table."""


@dataclass(frozen=True)
class Decision:
    """Section 8: what was decided about one allegation."""

    allegation: Reference
    decision: str
    reason: str


@dataclass(frozen=True)
class Answer:
    """A question and its answer, as paragraphs: the Burchell questions and the like."""

    question: str
    answer: str


@dataclass(frozen=True)
class Outcome:
    """Section 8, first part."""

    decided_by: str
    decided_on: date | None
    decisions: tuple[Decision, ...]
    answers: tuple[Answer, ...]
    """Genuine belief, reasonable grounds, reasonable investigation, codes taken into account."""
    mitigation: str
    sanction: str
    """'Dismissal without notice', 'Final written warning' ..."""
    sanction_reason: str
    warning: str = ""
    """'Live until Friday 23 July 2027; not looked at after that day.'"""
    sent: str = ""
    """When and how the outcome letter went."""
    facts: tuple[Fact, ...] = ()
    comparison: str = ""
    """What could be seen of like cases when it was decided: counts, and nobody's name."""


@dataclass(frozen=True)
class Appeal:
    """Section 8, second part."""

    facts: tuple[Fact, ...]
    """Lodged, heard, by whom, outcome."""
    grounds: str = ""
    decision: str = ""
    reason: str = ""
    after: tuple[Fact, ...] = ()
    """What followed from it: the letter, the return to work."""


@dataclass(frozen=True)
class Referral:
    """Section 9, one subsection a body. Never 'no duty' (domain-corrections §0.2)."""

    body: str
    answer: str
    """'Duty to refer ...', 'No automatic duty found on the facts recorded (rules checked 1 June
    2026)...' or 'Cannot tell: these facts are missing: ...'."""
    due: str
    """'Wednesday 24 June 2026, immediately (overdue after 24 hours)' or ''."""
    sent: str
    """'Wednesday 24 June 2026, 15:20, by the online form, reference 1234' or ''."""
    reason: str
    """Who decided, and why."""
    source: str
    """Law or rule, how far it is read, and the day it was checked."""
    facts: tuple[Fact, ...] = ()
