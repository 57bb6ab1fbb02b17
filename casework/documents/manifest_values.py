"""What an evidence manifest says: which exhibits, which files and sums, what is held back."""

import datetime as dt
from dataclasses import dataclass

from casework.documents.front_values import Fact

SUMS, PDF, TEXT, JSON, HOW = (
    "SHA256SUMS",
    "Manifest.pdf",
    "Manifest.txt",
    "Manifest.json",
    "How to check.txt",
)
FOLDER, STAMPS = "exhibits", "time stamps"


@dataclass(frozen=True)
class ManifestExhibit:
    """One exhibit. `file` is its path in the folder; empty where `held_back` says why not."""

    label: str
    title: str
    kind: str
    size: int
    sha256: str
    file: str
    held_back: str = ""
    facts: tuple[Fact, ...] = ()
    custody: tuple[str, ...] = ()


@dataclass(frozen=True)
class Manifest:
    """One manifest. `no_copy` tells of what was never taken in, one sentence each."""

    council: str
    reference: str
    number: int
    audience: str
    to_whom: str
    reason: str
    made_at: dt.datetime
    made_by: str
    audit_number: int
    audit_head: str
    exhibits: tuple[ManifestExhibit, ...]
    no_copy: tuple[str, ...] = ()
    stamps: tuple[tuple[str, str], ...] = ()
    """Answers of time stamp authorities that go with it, each with the file it is of."""
    is_sample: bool = False

    @property
    def given(self) -> tuple[ManifestExhibit, ...]:
        """Those that have a file."""
        return tuple(one for one in self.exhibits if one.file)

    @property
    def held(self) -> tuple[ManifestExhibit, ...]:
        """Those that are listed and not given."""
        return tuple(one for one in self.exhibits if not one.file)
