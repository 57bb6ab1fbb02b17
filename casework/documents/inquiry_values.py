"""Values of the case file from summary to statements: who, what, when, and what was found."""

from dataclasses import dataclass
from datetime import date

from casework.documents.front_values import Fact, Reference


@dataclass(frozen=True)
class Summary:
    """Section 1: one or more paragraphs and the facts a reader looks for first."""

    paragraphs: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Person:
    """Section 2: one line of the parties' table."""

    name: str
    part: str
    """'Respondent', 'Investigating officer', 'Chair', 'Companion', 'Witness' ..."""
    role: str = ""
    """Post and service: 'Social care worker, Rowan children's unit'."""
    note: str = ""


@dataclass(frozen=True)
class Clause:
    """One line of an allegation's clause table."""

    printed_ref: str
    says: str
    force: str
    """'Must not', 'Code, from 1 May 2024' ..."""
    source: str = ""
    """Policy or code it stands in, when the table mixes several."""


@dataclass(frozen=True)
class Finding:
    """The box under an allegation."""

    heading: str
    """'Finding of the panel: upheld'."""
    reason: str


@dataclass(frozen=True)
class Allegation:
    """Section 3, one subsection: numbered paragraphs, clauses, evidence, finding."""

    ref: str
    title: str
    paragraphs: tuple[str, ...]
    clauses: tuple[Clause, ...] = ()
    evidence_for: tuple[Reference, ...] = ()
    evidence_against: tuple[Reference, ...] = ()
    finding: Finding | None = None
    conduct: str = ""
    """When the conduct happened, in words: 'Between 19 and 21 June 2026'."""


@dataclass(frozen=True)
class ChronologyEntry:
    """Section 4, one row. `when` is in words, because precision differs between entries."""

    when: str
    what: str
    kind: str
    """'Conduct' or 'Process' (or whatever the council calls them); printed as it is."""
    source: Reference | None = None
    entered_on: date | None = None
    """Given when it was entered later than it happened: printed as 'entered late, 2 July 2026'."""


@dataclass(frozen=True)
class Statement:
    """A statement or interview, printed as numbered paragraphs, however long."""

    ref: str
    """Anchor, unique in this file: 'S-1'."""
    title: str
    """'Statement of F. Reid'."""
    facts: tuple[Fact, ...]
    """Taken on, by whom, signed on, present ..."""
    text: str
    """Newlines part its paragraphs."""


@dataclass(frozen=True)
class Investigation:
    """Section 5. It has no sanction: an investigation report may not name one."""

    investigator: str
    commissioned_by: str
    began: date | None = None
    reported: date | None = None
    terms_of_reference: tuple[str, ...] = ()
    facts_found: tuple[str, ...] = ()
    facts_not_found: tuple[str, ...] = ()
    mitigation: tuple[str, ...] = ()
    interviews: tuple[Statement, ...] = ()
    conclusion: tuple[str, ...] = ()


@dataclass(frozen=True)
class ContactLine:
    """One row of the contact log."""

    when: str
    who: str
    """'Call from the council, to F. Reid'."""
    what: str
    result: str
    """Result, proof and follow-up."""
