"""Everything the case file prints, as plain values: the lead maps the store to these in exports.py.

How to fill them:

* Every `str` is user text or a sentence of ours, never markup; newlines start new paragraphs.
  '' means 'not recorded' and is left out (or printed as 'Not recorded' where the paper must say).
* Days are `datetime.date`, moments are aware datetimes: the paper writes them in UK time.
* `printed_ref` is what the policy prints ('Bullet 4, p. 5'), never our clause ID.
* Names are as this edition may show them (already replaced where the edition hides them).
* Order is the order of the tuples; nothing is sorted here except the evidence, which keeps the
  order it is given as well: sort before.
* `Reference.to` and `Exhibit.label`, `Statement.ref`, `Hearing.ref`, `Allegation.ref` are anchors:
  a reference to 'EX-3' becomes a link and is followed by ', page N'. A reference to something
  that is not in this file prints its words only.
* A part that is None or empty is said in one sentence ('No hearing has been held.'), except
  corrections, which disappear with their heading.

    write_case_file(values: CaseFile, out: BinaryIO, fonts: Path, progress=no_progress)
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO


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
    interviews: tuple["Statement", ...] = ()
    conclusion: tuple[str, ...] = ()


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


@dataclass(frozen=True)
class Appeal:
    """Section 8, second part."""

    facts: tuple[Fact, ...]
    """Lodged, heard, by whom, outcome."""
    grounds: str = ""
    decision: str = ""
    reason: str = ""


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


@dataclass(frozen=True)
class Picture:
    """A print-ready JPEG (grey or RGB), opened only while its page is drawn, then closed."""

    open: Callable[[], BinaryIO]
    caption: str = ""


@dataclass(frozen=True)
class Exhibit:
    """A row of the evidence schedule, and a page of its own."""

    label: str
    title: str
    sha256: str
    size: int
    """Bytes of the sealed original."""
    obtained_by: str
    obtained_at: str
    """In words with zone, because precision differs: '23 June 2026, 09:38 BST'."""
    obtained_how: str
    facts: tuple[Fact, ...] = ()
    """Capture facts, at the top of its page in two columns."""
    pictures: tuple[Picture, ...] = ()
    """One page each; empty: the page says what kind of file it is and where it is kept."""
    kind: str = ""
    """'Picture (JPEG)', 'E-mail' ..."""
    mark: str = ""
    """At the right of its title: 'Redacted edition', 'Restricted' ..."""
    held_back: str = ""
    """Not '': the pictures are not printed; a numbered placeholder says why."""
    shown_to: str = ""
    """With held_back: to whom the original can be shown, and how to ask."""
    text: str = ""
    """Text content of the exhibit, printed under its facts (a chat, an e-mail)."""
    copy_sha256: str = ""
    """Of the derived copy that is printed, when it is not the original."""
    custody: tuple[str, ...] = ()
    """One sentence an event: received, viewed, exported."""


@dataclass(frozen=True)
class Departure:
    """Section 11: a guard that was gone past."""

    what: str
    on: date | None
    guard: str
    """The sentence the program said."""
    reason: str
    approved_by: str
    recorded_at: datetime | None = None


@dataclass(frozen=True)
class Correction:
    """Section 12: nothing is edited away; both are shown."""

    what: str
    was: str
    now: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True)
class AuditCertificate:
    """Last section: what the audit can prove and what it cannot."""

    first_number: int
    verified_at: datetime | None
    """When the audit was last verified, None when it was not before this export."""
    custody_summary: tuple[Fact, ...] = ()
    """('Received', '5'), ('Viewed', '23'), ('Exported', '7') ..."""
    facts: tuple[Fact, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True)
class CaseFile:
    """One case, one edition, one export."""

    cover: Cover
    imprint: Imprint
    summary: Summary
    people: tuple[Person, ...]
    allegations: tuple[Allegation, ...]
    chronology: tuple[ChronologyEntry, ...]
    investigation: Investigation | None
    statements: tuple[Statement, ...]
    hearings: tuple[Hearing, ...]
    outcome: Outcome | None
    appeal: Appeal | None
    referrals: tuple[Referral, ...]
    exhibits: tuple[Exhibit, ...]
    departures: tuple[Departure, ...]
    corrections: tuple[Correction, ...]
    certificate: AuditCertificate
