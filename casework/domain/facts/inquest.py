"""Facts of how an investigation is run: interests, terms, the register, requests, duties."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class DeclaredInterests:
    """What an investigator declared: codes of `inquiry_words.INTERESTS` answered with yes."""

    person_id: str
    name: str
    interests: tuple[str, ...]


@dataclass(frozen=True)
class TermsFacts:
    """The terms of reference that hold now."""

    number: int
    issued_on: dt.date
    issued_to: str | None
    report_by: dt.date | None
    recommendations_asked: bool


@dataclass(frozen=True)
class RegisteredFact:
    """One fact of the register and how it stands."""

    number: int
    status: str


@dataclass(frozen=True)
class InquestFacts:
    """What the rules ask of the records of an investigation.

    `duties` counts the policy's duties of managers, governors and HR, `duties_answered` those that
    were answered for this case.
    """

    declared: tuple[DeclaredInterests, ...] = ()
    terms: TermsFacts | None = None
    register: tuple[RegisteredFact, ...] = ()
    awareness: tuple[str, ...] = ()
    requests_open: int = 0
    duties: int = 0
    duties_answered: int = 0
    reports_signed: int = 0
    missed_interviews: int = 0
    """Interviews that the person the case is about was asked to and did not come to."""

    def declaration_of(self, person_id: str) -> DeclaredInterests | None:
        """The latest declaration of somebody."""
        return next((one for one in reversed(self.declared) if one.person_id == person_id), None)


NO_RECORDS = InquestFacts()
"""Before anything of an investigation is recorded."""
