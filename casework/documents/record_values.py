"""Values of the case file that are its record: exhibits, departures, corrections, audit."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO

from casework.documents.front_values import Fact


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
    text_note: str = ""
    """What is to be known of that text: where it comes from, how much of it there is."""
    of_file: tuple[Fact, ...] = ()
    """What the file says of itself, apart from what was recorded of it."""
    warned: tuple[str, ...] = ()
    """What must be known of the file before it is relied on."""
    copy_sha256: str = ""
    """Of the derived copy that is printed, when it is not the original."""
    custody: tuple[str, ...] = ()
    """One sentence an event: received, viewed, exported."""
    asked: tuple[Fact, ...] = ()
    """What a panel asks of an exhibit, with what was answered; printed before the custody."""


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
