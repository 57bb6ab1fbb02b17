"""Everything the case file prints, as plain values; `casework/papers` fills them from the store.

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
  triage and corrections, which disappear with their heading.

    write_case_file(values: CaseFile, out: BinaryIO, fonts: Path, progress=no_progress)
"""

from dataclasses import dataclass, field

from casework.documents.beside_values import Beside, BesideRecord
from casework.documents.deadline_values import Deadline
from casework.documents.decision_values import (
    Answer,
    Appeal,
    Attendance,
    Decision,
    Hearing,
    Listing,
    Outcome,
    Referral,
)
from casework.documents.front_values import Cover, Fact, Imprint, Reference
from casework.documents.inquiry_values import (
    Allegation,
    ChronologyEntry,
    Clause,
    ContactLine,
    Finding,
    Investigation,
    Person,
    Statement,
    Summary,
)
from casework.documents.kept_records import KeptRecord, RecordGroup
from casework.documents.letter_record_values import LetterRecord
from casework.documents.record_values import (
    AuditCertificate,
    Correction,
    Departure,
    Exhibit,
    Picture,
)
from casework.documents.triage_values import Triage, TriageAnswer, TriageBlock

__all__ = [
    "Allegation",
    "Answer",
    "Appeal",
    "Attendance",
    "AuditCertificate",
    "Beside",
    "BesideRecord",
    "CaseFile",
    "ChronologyEntry",
    "Clause",
    "ContactLine",
    "Correction",
    "Cover",
    "Deadline",
    "Decision",
    "Departure",
    "Exhibit",
    "Fact",
    "Finding",
    "Hearing",
    "Imprint",
    "Investigation",
    "KeptRecord",
    "LetterRecord",
    "Listing",
    "Outcome",
    "Person",
    "Picture",
    "RecordGroup",
    "Reference",
    "Referral",
    "Statement",
    "Summary",
    "Triage",
    "TriageAnswer",
    "TriageBlock",
]


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
    beside: tuple[Beside, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    claims: tuple[Fact, ...] = ()
    """Tribunal dates, for keeping records."""
    missed: tuple[str, ...] = ()
    """Deadlines that were missed and days on which nothing was done, a sentence each."""
    triage: Triage = field(default_factory=Triage)
    letters: tuple[LetterRecord, ...] = ()
    """Left out with their heading where there is none, as corrections are."""
    contacts: tuple[ContactLine, ...] = ()
    handovers: tuple[str, ...] = ()
    """Who has had the case, a sentence each."""
    records: tuple[RecordGroup, ...] = ()
    """How the investigation was run and what it rests on; without any the section is left out."""
    around: tuple[Listing, ...] = ()
    """What stood around the hearings: companion, needs, witnesses, papers, bundles."""
    routes: tuple[str, ...] = ()
    """Decisions without a hearing, a paragraph each."""
    earlier: tuple[str, ...] = ()
    """Outcomes and decisions whose place others took, a paragraph each."""
    earlier_appeals: tuple[Appeal, ...] = ()
    ledger: Listing | None = None
