"""Facts of triage and of the investigation: screens, allegations, exhibits, statements."""

import datetime as dt
from dataclasses import dataclass, field

from casework.domain.policy.conduct import Conduct


@dataclass(frozen=True)
class ScreenAnswer:
    """One answered triage screen."""

    kind: str
    answer: str
    ask_again_on: dt.date | None = None


@dataclass(frozen=True)
class AllegationFacts:
    """One allegation that stands (not withdrawn)."""

    id: str
    number: int
    heading: str
    category: str
    conduct_from: dt.date
    conduct_to: dt.date
    is_gross: str
    clause_forces: tuple[str, ...]
    placed_for: int
    placed_against: int
    nothing_for: bool
    nothing_against: bool
    has_answer: bool
    finding: str
    decision: str
    conduct: Conduct = field(default_factory=Conduct)


@dataclass(frozen=True)
class ExhibitFacts:
    """One exhibit, as the guards see it."""

    number: int
    is_sensitive: bool
    is_damaged: bool
    doubt: str = ""
    """Why it is not clear that it was got openly; empty once somebody has said."""
    id: str = ""


@dataclass(frozen=True)
class StatementFacts:
    """One interview, statement or attempt."""

    person_id: str
    kind: str
    status: str


@dataclass(frozen=True)
class InvestigationFacts:
    """The investigation that is under way or was the last."""

    issued_on: dt.date
    signed_on: dt.date | None
    case_to_answer: str
    decided_by: str = ""
