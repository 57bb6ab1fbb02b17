"""What a letter prints, as plain values: the Word document and the PDF are made from the same."""

from dataclasses import dataclass
from datetime import datetime

from casework.domain.letter_merge import Block

CLOSING = "Yours sincerely"
REFERENCE = "Our reference:"
DRAFT = "Draft: not for sending"


@dataclass(frozen=True)
class Head:
    """What stands over and under every letter. The logo is a print-ready JPEG, or nothing."""

    council: str
    department: str = ""
    address: tuple[str, ...] = ()
    contact: str = ""
    footer: str = ""
    logo: bytes | None = None


@dataclass(frozen=True)
class LetterPaper:
    """One letter. `marks` stand on every page; `blocks` begin with the subject and the greeting."""

    head: Head
    marks: tuple[str, ...]
    marking: str
    recipient: tuple[str, ...]
    day: str
    reference: str
    blocks: tuple[Block, ...]
    signed_by: str
    signed_as: str
    made_at: datetime
